package dev.switchboard.tag;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a message carries any one of some tags (AI-8 to AI-10, AI-17, AI-18): agents are notified, the conversation
 * is assigned to an agent, or moved into an inbox. Several rules are combined as the model says in 3.4. Immutable; each method
 * returns a changed copy.
 */
public final class TagRule {
    private static final int MOST_NAME = 100;

    private final List<Tag> anyOf;
    private final List<String> notify;
    private final @Nullable String assign;
    private final @Nullable String moveTo;
    private final int priority;
    private final RuleExecutor executor;

    private TagRule(
            List<Tag> anyOf,
            List<String> notify,
            @Nullable String assign,
            @Nullable String moveTo,
            int priority,
            RuleExecutor executor) {
        this.anyOf = anyOf;
        this.notify = notify;
        this.assign = assign;
        this.moveTo = moveTo;
        this.priority = priority;
        this.executor = executor;
    }

    /**
     * A rule for messages with any of these tags, custom ones and the two of the engine; it does nothing yet.
     *
     * @throws InvalidInputException if none is given, or one is blank
     */
    public static TagRule anyOf(String... tags) {
        return anyOf(Arrays.asList(tags));
    }

    /**
     * A rule for messages with any of these tags, custom ones and the two of the engine; it does nothing yet.
     *
     * @throws InvalidInputException if none is given, or one is blank
     */
    public static TagRule anyOf(List<String> tags) {
        if (tags.isEmpty()) {
            throw new InvalidInputException(
                    PolicyProblem.MISSING_FIELD, Place.ROOT, "a rule needs at least one tag; name the tags it is for");
        }
        var named = Require.texts(tags, "tag name", MOST_NAME).stream()
                .map(Tag::new)
                .toList();
        return new TagRule(named, List.of(), null, null, 0, RuleExecutor.LIBRARY);
    }

    /**
     * The recommended start (AI-25): whatever the automation does not know or cannot do waits in this follow-up inbox, and its
     * members are told.
     */
    public static TagRule followUp(String inbox) {
        return anyOf(Tag.HUMAN_HELP.name(), Tag.HUMAN_FOLLOW_UP.name()).moveTo(inbox);
    }

    /** Tells these agents, by id, of each such message. */
    public TagRule notify(String... agents) {
        return notify(Arrays.asList(agents));
    }

    /** Tells these agents, by id, of each such message. */
    public TagRule notify(List<String> agents) {
        return new TagRule(anyOf, Require.texts(agents, "agent id", MOST_NAME), assign, moveTo, priority, executor);
    }

    /** Gives the conversation to this agent, by id. */
    public TagRule assign(String agent) {
        return new TagRule(anyOf, notify, Require.text(agent, "agent id", MOST_NAME), moveTo, priority, executor);
    }

    /** Puts the conversation into this inbox, by id. */
    public TagRule moveTo(String inbox) {
        return new TagRule(anyOf, notify, assign, Require.text(inbox, "inbox id", MOST_NAME), priority, executor);
    }

    /** Of several rules that assign, and of several that move, the one with the largest number counts. Default: 0. */
    public TagRule withPriority(int newPriority) {
        return new TagRule(anyOf, notify, assign, moveTo, newPriority, executor);
    }

    /** Who acts on it. Default: the library. */
    public TagRule executedBy(RuleExecutor newExecutor) {
        return new TagRule(
                anyOf, notify, assign, moveTo, priority, Objects.requireNonNull(newExecutor, "executor of the rule"));
    }

    /** The same rule for a tag under its new name. */
    public TagRule withTagRenamed(Tag from, Tag to) {
        var renamed = anyOf.stream()
                .map(tag -> tag.equals(from) ? to : tag)
                .distinct()
                .toList();
        return new TagRule(renamed, notify, assign, moveTo, priority, executor);
    }

    /** Never empty. */
    public List<Tag> anyOf() {
        return anyOf;
    }

    /** The ids of the agents that are told. */
    public List<String> notified() {
        return notify;
    }

    /** The id of the agent who gets the conversation. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assign);
    }

    /** The id of the inbox that the conversation is put into. */
    public Optional<String> inbox() {
        return Optional.ofNullable(moveTo);
    }

    /** A larger number is the higher priority. */
    public int priority() {
        return priority;
    }

    public RuleExecutor executor() {
        return executor;
    }

    /** Whether a human is needed when it applies: a rule that only notifies needs none (model, 3.3 stage 5). */
    public boolean isHandOff() {
        return assign != null || moveTo != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TagRule that
                && anyOf.equals(that.anyOf)
                && notify.equals(that.notify)
                && Objects.equals(assign, that.assign)
                && Objects.equals(moveTo, that.moveTo)
                && priority == that.priority
                && executor == that.executor;
    }

    @Override
    public int hashCode() {
        return Objects.hash(anyOf, notify, assign, moveTo, priority, executor);
    }

    @Override
    public String toString() {
        return "rule on " + anyOf;
    }
}
