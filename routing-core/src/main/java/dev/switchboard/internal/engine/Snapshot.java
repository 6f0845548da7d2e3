package dev.switchboard.internal.engine;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of the policy, made ready. A question reads it once and ends on what it read. Immutable. */
public final class Snapshot {
    private final PolicyVersion version;
    private final PreparedPersona[] personas;
    private final Platform platform;
    private final Fence fence;
    private final boolean waiting;

    private Snapshot(PolicyVersion version, PreparedPersona[] personas, Platform platform, Fence fence) {
        this.version = version;
        this.personas = personas;
        this.platform = platform;
        this.fence = fence;
        this.waiting = isAnyWaiting(version.policy());
    }

    private static boolean isAnyWaiting(Policy policy) {
        for (int i = 0; i < policy.size(); i++) {
            if (policy.personaAt(i).isWaiting()) {
                return true;
            }
        }
        return false;
    }

    /** Makes a version ready, taking from the one before what is still right. */
    @SuppressWarnings("ReferenceEquality") // a persona that an edit did not touch is the same object
    public static Snapshot of(PolicyVersion version, Integrations host, @Nullable Snapshot before) {
        var policy = version.policy();
        var prepared = new PreparedPersona[policy.size()];
        for (int i = 0; i < prepared.length; i++) {
            var persona = policy.personaAt(i);
            var earlier = before == null ? null : before.persona(persona.id().value());
            if (earlier == null) {
                prepared[i] = PreparedPersona.of(persona, host);
            } else {
                prepared[i] = earlier.persona() == persona ? earlier : earlier.after(persona, host);
            }
        }
        return new Snapshot(version, prepared, host.platform(), host.fence());
    }

    public PolicyVersion version() {
        return version;
    }

    /** Whether questions may wait for an agent; if not, nobody has to look whether any do. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Around every call of the host. */
    Fence fence() {
        return fence;
    }

    /** What the agent platform can do. */
    Platform platform() {
        return platform;
    }

    public Policy policy() {
        return version.policy();
    }

    PreparedPersona require(PersonaId id) {
        return Objects.requireNonNull(persona(id.value()), "admitted persona");
    }

    @Nullable
    PreparedPersona persona(String id) {
        var index = policy().indexOf(id);
        return index < 0 ? null : personas[index];
    }
}
