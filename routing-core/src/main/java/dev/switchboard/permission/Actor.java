package dev.switchboard.permission;

import dev.switchboard.identity.EmailAddress;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as the host has authenticated them: the library does not. What they are in a persona or conversation,
 * agent, specialist or owner, follows from the policy. Immutable.
 */
public final class Actor {
    private final @Nullable String agent;
    private final @Nullable EmailAddress email;
    private final boolean admin;

    private Actor(@Nullable String agent, @Nullable EmailAddress email, boolean admin) {
        this.agent = agent;
        this.email = email;
        this.admin = admin;
    }

    /** The agent with this id. */
    public static Actor agent(String id) {
        return new Actor(Objects.requireNonNull(id, "agent id"), null, false);
    }

    /**
     * Whoever has this address: a specialist, an owner, an agent, or nobody in particular.
     *
     * @throws dev.switchboard.problem.InvalidInputException if it is not an e-mail address
     */
    public static Actor person(String email) {
        return new Actor(null, EmailAddress.of(email), false);
    }

    /**
     * Whoever has this address, with an administrator's rights.
     *
     * @throws dev.switchboard.problem.InvalidInputException if it is not an e-mail address
     */
    public static Actor admin(String email) {
        return new Actor(null, EmailAddress.of(email), true);
    }

    /** The id of the agent, if named by it. */
    public Optional<String> agentId() {
        return Optional.ofNullable(agent);
    }

    /** The address, if named by it. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    public boolean isAdmin() {
        return admin;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that
                && Objects.equals(agent, that.agent)
                && Objects.equals(email, that.email)
                && admin == that.admin;
    }

    @Override
    public int hashCode() {
        return Objects.hash(agent, email, admin);
    }

    @Override
    public String toString() {
        return (admin ? "admin " : "") + (agent == null ? String.valueOf(email) : "agent " + agent);
    }
}
