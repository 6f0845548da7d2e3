package dev.switchboard.inbox;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.tag.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A saved filter over conversations (AI-23): it holds nothing and shows everything that matches, as it is now. A conversation that
 * was handled is in no view. Immutable; each method returns a changed copy.
 */
public final class SharedView {
    private static final int MOST_ID = 100;

    private final Parts parts;

    private SharedView(Parts parts) {
        this.parts = parts;
    }

    /**
     * A view that shows every conversation a human has to do with.
     *
     * @param id at most 100 characters; also its name, unless it is {@link #called} otherwise
     */
    public static SharedView of(String id) {
        return new SharedView(new Parts(Require.text(id, "view id", MOST_ID)));
    }

    /** The name to show. */
    public SharedView called(String name) {
        var text = Require.text(name, "view name", MOST_ID);
        return with(next -> next.name = text);
    }

    /** Only conversations with any of these tags. */
    public SharedView anyOf(String... tags) {
        return anyOf(Arrays.asList(tags));
    }

    /** Only conversations with any of these tags. */
    public SharedView anyOf(List<String> tags) {
        var named =
                Require.texts(tags, "tag name", MOST_ID).stream().map(Tag::new).toList();
        return with(next -> next.anyOf = named);
    }

    /** Only conversations of these personas, by id. */
    public SharedView ofPersonas(String... personas) {
        return ofPersonas(Arrays.asList(personas));
    }

    /** Only conversations of these personas, by id. */
    public SharedView ofPersonas(List<String> personas) {
        var ids = Require.texts(personas, "persona id", MOST_ID);
        return with(next -> next.personas = ids);
    }

    /** Only conversations in one of these modes. */
    public SharedView inModes(AutomationMode... modes) {
        var all = List.of(modes);
        return with(next -> next.modes = all);
    }

    /** Only conversations that have an assignee, or that have none. */
    public SharedView assigned(boolean assigned) {
        return with(next -> {
            next.assigned = assigned;
            next.assignee = null;
        });
    }

    /** Only conversations of this agent, by id. */
    public SharedView assignedTo(String agent) {
        var id = Require.text(agent, "agent id", MOST_ID);
        return with(next -> {
            next.assigned = true;
            next.assignee = id;
        });
    }

    /** Only conversations whose latest message is at least as old as this. */
    public SharedView quietFor(Duration least) {
        if (least.isNegative() || least.isZero() || least.compareTo(Require.LONGEST) > 0) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    least + " is no time to be quiet; give at least one second, such as PT4H, and at most "
                            + Require.LONGEST.toDays() + " days");
        }
        return with(next -> next.quietFor = least);
    }

    /** The ids of the agents who may see it; without any, all operators of a conversation's persona see that conversation. */
    public SharedView withMembers(String... agents) {
        return withMembers(Arrays.asList(agents));
    }

    /** The ids of the agents who may see it; without any, all operators of a conversation's persona see that conversation. */
    public SharedView withMembers(List<String> agents) {
        var ids = Require.texts(agents, "agent id", MOST_ID);
        return with(next -> next.members = ids);
    }

    public String id() {
        return parts.id;
    }

    public String name() {
        return parts.name;
    }

    /** Empty if it shows conversations whatever their tags. */
    public List<Tag> anyOf() {
        return parts.anyOf;
    }

    /** Empty if it shows conversations of all personas. */
    public List<String> personas() {
        return parts.personas;
    }

    /** Empty if it shows conversations in any mode. */
    public List<AutomationMode> modes() {
        return parts.modes;
    }

    /** Whether it shows those with an assignee, or those without; neither if it does not matter. */
    public Optional<Boolean> assigned() {
        return Optional.ofNullable(parts.assigned);
    }

    /** The id of the agent whose conversations it shows. */
    public Optional<String> assignee() {
        return Optional.ofNullable(parts.assignee);
    }

    public Optional<Duration> quietFor() {
        return Optional.ofNullable(parts.quietFor);
    }

    /** The ids of agents. */
    public List<String> members() {
        return parts.members;
    }

    /**
     * Whether it shows the conversation now.
     *
     * @param assigneeId the id of the agent who is the assignee; empty if that is another human
     */
    public boolean shows(Conversation conversation, Optional<String> assigneeId, Instant now) {
        return !conversation.isHandled()
                && (parts.anyOf.isEmpty() || parts.anyOf.stream().anyMatch(conversation.tags()::contains))
                && (parts.personas.isEmpty()
                        || parts.personas.contains(conversation.id().persona().value()))
                && (parts.modes.isEmpty() || parts.modes.contains(conversation.mode()))
                && (parts.assigned == null
                        || parts.assigned == conversation.assignee().isPresent())
                && (parts.assignee == null
                        || assigneeId.filter(parts.assignee::equals).isPresent())
                && (parts.quietFor == null
                        || !conversation.lastAt().plus(parts.quietFor).isAfter(now));
    }

    private SharedView with(Consumer<Parts> change) {
        var next = new Parts(parts);
        change.accept(next);
        return new SharedView(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedView that && parts.all().equals(that.parts.all());
    }

    @Override
    public int hashCode() {
        return parts.all().hashCode();
    }

    @Override
    public String toString() {
        return parts.id;
    }

    /** The parts of a view; not changed any more once a view has them. */
    private static final class Parts {
        private final String id;
        private String name;
        private List<Tag> anyOf = List.of();
        private List<String> personas = List.of();
        private List<AutomationMode> modes = List.of();
        private @Nullable Boolean assigned;
        private @Nullable String assignee;
        private @Nullable Duration quietFor;
        private List<String> members = List.of();

        private Parts(String id) {
            this.id = id;
            this.name = id;
        }

        private Parts(Parts from) {
            id = from.id;
            name = from.name;
            anyOf = from.anyOf;
            personas = from.personas;
            modes = from.modes;
            assigned = from.assigned;
            assignee = from.assignee;
            quietFor = from.quietFor;
            members = from.members;
        }

        private List<Object> all() {
            return Arrays.asList(id, name, anyOf, personas, modes, assigned, assignee, quietFor, members);
        }
    }
}
