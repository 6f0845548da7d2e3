package dev.switchboard.internal.engine;

import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Waiting;
import dev.switchboard.internal.selection.Selection;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.tag.SmartTag;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a question waits in the line for an agent, and where in it (selection.md). */
final class WaitRule {

    private WaitRule() {}

    /** Its turn in the line; null if the chain does not wait for what came of looking for somebody, or the question must not. */
    static @Nullable Waiting of(Turn turn, Selection.Result result) {
        var wait = wait(turn, result);
        return !wait.isAny() || turn.isUrgent() || turn.search().isServing()
                ? null
                : new Waiting(
                        turn.facts().now(),
                        askedAt(turn),
                        priorityMinutes(turn),
                        wait.deadline(turn.facts().now()).orElse(null));
    }

    /** The turn of a further question beside one that waits: they are served together. */
    static Waiting beside(Turn turn, Waiting earlier) {
        return new Waiting(
                turn.facts().now(),
                earlier.askedAt(),
                Math.max(earlier.priorityMinutes(), priorityMinutes(turn)),
                earlier.until());
    }

    /** When its turn would be if it waited: whoever has an earlier one is served before. */
    static Instant rank(Turn turn) {
        return new Waiting(turn.facts().now(), askedAt(turn), priorityMinutes(turn), null).rank();
    }

    private static Wait wait(Turn turn, Selection.Result result) {
        return switch (result) {
            case EVERYBODY_FULL -> turn.chain().whenFull();
            case NOBODY_THERE -> turn.chain().whenNobodyThere();
            case CHOSEN, NOBODY_QUALIFIED -> Wait.NEVER;
        };
    }

    /** The first question of the conversation that is still to be answered, or else this one. */
    private static Instant askedAt(Turn turn) {
        var conversation = turn.conversation();
        return conversation == null
                ? turn.facts().now()
                : firstUnanswered(conversation, turn.facts().now());
    }

    private static Instant firstUnanswered(Conversation conversation, Instant now) {
        return conversation.escalations().stream()
                .filter(one -> one.state().isOpen())
                .map(Escalation::createdAt)
                .min(Instant::compareTo)
                .filter(first -> first.isBefore(now))
                .orElse(now);
    }

    /** The most that reason, tags and classes of askers give. */
    private static int priorityMinutes(Turn turn) {
        var persona = turn.persona();
        var ofTags = turn.allTags().stream()
                .flatMap(tag -> persona.tag(tag).stream())
                .mapToInt(SmartTag::priorityMinutes);
        var ofAsker = persona.askerClasses().stream()
                .filter(one -> one.has(turn.asker().variables()))
                .mapToInt(AskerClass::priorityMinutes);
        return IntStream.concat(IntStream.of(turn.priorityOfReason()), IntStream.concat(ofTags, ofAsker))
                .max()
                .orElse(0);
    }
}
