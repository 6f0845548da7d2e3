package dev.switchboard.agent;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.problem.Require;
import java.util.Objects;

/** A human who works on conversations, known to rules and inboxes by an id. Immutable. */
public final class Agent {
    private static final int MOST_ID = 100;

    private final String id;
    private final Person person;

    private Agent(String id, Person person) {
        this.id = id;
        this.person = person;
    }

    /**
     * An agent without a name.
     *
     * @param id at most 100 characters, without white space around
     * @param email where the agent is notified
     */
    public static Agent of(String id, String email) {
        return of(id, email, "");
    }

    /**
     * An agent.
     *
     * @param id at most 100 characters, without white space around
     * @param email where the agent is notified
     * @param name what askers and colleagues see; may be empty, then the id is shown
     */
    public static Agent of(String id, String email, String name) {
        return new Agent(Require.text(id, "agent id", MOST_ID), new Person(EmailAddress.of(email), name));
    }

    public String id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public EmailAddress email() {
        return person.email();
    }

    /** Empty if none was given. */
    public String name() {
        return person.name();
    }

    /** The name, or the id if there is no name. */
    public String displayName() {
        return person.name().isEmpty() ? id : person.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agent that
                && id.equals(that.id)
                && person.name().equals(that.person.name())
                && email().toString().equals(that.email().toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, email());
    }

    @Override
    public String toString() {
        return id;
    }
}
