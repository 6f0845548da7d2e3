package dev.switchboard.internal.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.agent.Agent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.spi.PermissionRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the host's permissions about the directory; by the table of the model, 3.7, agents may do most, others nothing. */
public final class ContactGuard {
    private final DirectoryParts parts;

    /** By these parts. */
    public ContactGuard(DirectoryParts parts) {
        this.parts = parts;
    }

    /** Refuses unless the actor may do that. */
    public void require(Actor actor, Action action, @Nullable ContactId contact) {
        requireNonNull(actor, "actor");
        var request = PermissionRequest.inDirectory(actor, action, contact, allowsByRole(actor, action));
        var allowed = parts.fence()
                .call("permissions", () -> parts.permissions().allows(request))
                .value();
        if (!Boolean.TRUE.equals(allowed)) {
            throw new NotPermittedException(actor + " may not " + action
                    + (contact == null ? "" : " of contact " + contact) + "; " + who(action));
        }
    }

    private boolean allowsByRole(Actor actor, Action action) {
        return actor.isAdmin() || (isForAgents(action) && agent(actor).isPresent());
    }

    private Optional<Agent> agent(Actor actor) {
        var workplace = parts.policy().get().workplace();
        return actor.agentId().flatMap(workplace::agent).or(() -> actor.email().flatMap(workplace::agent));
    }

    private static boolean isForAgents(Action action) {
        return action != Action.ANONYMISE_CONTACT && action != Action.UNDO_MERGE;
    }

    private static String who(Action action) {
        return isForAgents(action) ? "agents of the policy and administrators may" : "administrators may";
    }
}
