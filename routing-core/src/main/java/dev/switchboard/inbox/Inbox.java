package dev.switchboard.inbox;

import dev.switchboard.problem.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A place where conversations wait for a team (AI-15, AI-16). Immutable; each {@code with} method returns a changed copy.
 */
public final class Inbox {
    private static final int MOST_ID = 100;

    /** How conversations get into an inbox. */
    public enum Kind {
        /** Only by a tag rule: it has no channel (I-10). */
        FOLLOW_UP,
        /** By a tag rule, or directly from the channel that it is connected to. */
        CHANNEL
    }

    private final String id;
    private final String name;
    private final Kind kind;
    private final List<String> members;

    private Inbox(String id, String name, Kind kind, List<String> members) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.members = members;
    }

    /**
     * A follow-up inbox without members: its conversations are told to the persona's owner.
     *
     * @param id how rules name it, at most 100 characters; also its name, unless it is {@link #called} otherwise
     */
    public static Inbox followUp(String id) {
        var text = Require.text(id, "inbox id", MOST_ID);
        return new Inbox(text, text, Kind.FOLLOW_UP, List.of());
    }

    /** The name to show. */
    public Inbox called(String newName) {
        return new Inbox(id, Require.text(newName, "inbox name", MOST_ID), kind, members);
    }

    /** How conversations get into it. Default: only by a rule. */
    public Inbox withKind(Kind newKind) {
        return new Inbox(id, name, Objects.requireNonNull(newKind, "kind of inbox"), members);
    }

    /** The ids of the agents who work on it: they are told what comes in, and may list and claim it. */
    public Inbox withMembers(String... agents) {
        return withMembers(Arrays.asList(agents));
    }

    /** The ids of the agents who work on it: they are told what comes in, and may list and claim it. */
    public Inbox withMembers(List<String> agents) {
        return new Inbox(id, name, kind, Require.texts(agents, "agent id", MOST_ID));
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** The ids of agents, in the order configured. */
    public List<String> members() {
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inbox that
                && id.equals(that.id)
                && name.equals(that.name)
                && kind == that.kind
                && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, members);
    }

    @Override
    public String toString() {
        return id;
    }
}
