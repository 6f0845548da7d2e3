package dev.switchboard.internal.engine;

import dev.switchboard.internal.engine.Fence.Outcome;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.Visible;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks each at most once in one call of the router: a decision that lost a race is made again with what was said before. */
final class LiveConsultation extends Consultation {
    private @Nullable Outcome<Answer> answer;
    private @Nullable Tagging inbound;
    private @Nullable Tagging outbound;
    private @Nullable Matching matching;
    private @Nullable Matching fallbackMatching;

    LiveConsultation(Fence fence) {
        super(fence);
    }

    @Override
    Outcome<Answer> answer(Consulted<AnswerProvider> provider, Turn turn) {
        if (answer == null) {
            answer = askForAnswer(provider, turn);
        }
        return answer;
    }

    @Override
    Outcome<List<ReasonMatch>> reasons(Consulted<ReasonClassifier> classifier, Turn turn) {
        matching = matching == null ? new Matching() : matching;
        return matching.of(classifier, turn);
    }

    @Override
    Outcome<List<ReasonMatch>> reasonsOfFallback(Consulted<ReasonClassifier> fallback, Turn turn) {
        fallbackMatching = fallbackMatching == null ? new Matching() : fallbackMatching;
        return fallbackMatching.of(fallback, turn);
    }

    @Override
    Outcome<List<TagMatch>> tags(Consulted<TagDetector> detector, Direction direction, Turn turn) {
        return tagging(direction).of(detector, direction, turn);
    }

    private Tagging tagging(Direction direction) {
        if (direction == Direction.INBOUND) {
            inbound = inbound == null ? new Tagging() : inbound;
            return inbound;
        }
        outbound = outbound == null ? new Tagging() : outbound;
        return outbound;
    }

    @Override
    @Nullable
    String answerInFlight() {
        if (answer == null) {
            return null;
        }
        if (answer.value() instanceof Answer.Known known) {
            return known.text();
        }
        return answer.value() instanceof Answer.CannotExecute cannot && Visible.isIn(cannot.text())
                ? cannot.text()
                : null;
    }

    /** What one classifier said in this call, if it was asked. */
    private final class Matching {
        private @Nullable Outcome<List<ReasonMatch>> matches;
        private @Nullable List<ContactReason> among;

        @SuppressWarnings("ReferenceEquality") // another list of reasons is another question to the classifier
        Outcome<List<ReasonMatch>> of(Consulted<ReasonClassifier> classifier, Turn turn) {
            var reasons = turn.persona().reasons();
            if (matches == null || among != reasons) {
                among = reasons;
                matches = askForReasons(classifier, turn);
            }
            return matches;
        }
    }

    /** What the detector found in one direction in this call, if it was asked. */
    private final class Tagging {
        private @Nullable Outcome<List<TagMatch>> matches;
        private @Nullable List<SmartTag> among;
        private @Nullable String reply;

        @SuppressWarnings(
                "ReferenceEquality") // another list of tags is another question to the detector, as is another reply
        Outcome<List<TagMatch>> of(Consulted<TagDetector> detector, Direction direction, Turn turn) {
            var tags = turn.prepared().tags(direction);
            if (matches == null || among != tags || !Objects.equals(reply, turn.reply())) {
                among = tags;
                reply = turn.reply();
                matches = askForTags(detector, direction, turn);
            }
            return matches;
        }
    }
}
