package dev.switchboard.internal.engine;

import dev.switchboard.internal.engine.Fence.Outcome;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks the detector, the classifier and the answer provider, each at most once in one call of the router: a decision that lost a race is
 * made again with what was said before. A preview asks only what is pure. Belongs to one thread.
 */
public final class Consultation {
    private final Fence fence;
    private final @Nullable Assumptions assumptions;
    private @Nullable Outcome<Answer> answer;
    private @Nullable Tagging inbound;
    private @Nullable Tagging outbound;
    private @Nullable Matching matching;
    private @Nullable Matching fallbackMatching;

    private Consultation(Fence fence, @Nullable Assumptions assumptions) {
        this.fence = fence;
        this.assumptions = assumptions;
    }

    /** For a question that is routed. */
    public static Consultation live(Fence fence) {
        return new Consultation(fence, null);
    }

    /** For a preview. */
    public static Consultation assuming(Fence fence, Assumptions assumptions) {
        return new Consultation(fence, assumptions);
    }

    /** Around every call of the host. */
    Fence fence() {
        return fence;
    }

    Outcome<Answer> answer(Consulted<AnswerProvider> provider, Turn turn) {
        if (answer == null) {
            answer = assumptions != null && !provider.pure()
                    ? new Outcome<>(assumptions.answer(), null)
                    : checked(provider.ask(fence, "answer provider", AnswerProvider::answer, turn.answerRequest()));
        }
        return answer;
    }

    Outcome<List<ReasonMatch>> reasons(Consulted<ReasonClassifier> classifier, Turn turn) {
        matching = matching == null ? new Matching() : matching;
        return matching.of(classifier, turn);
    }

    /** What the fallback says, after the classifier has failed. */
    Outcome<List<ReasonMatch>> reasonsOfFallback(Consulted<ReasonClassifier> fallback, Turn turn) {
        fallbackMatching = fallbackMatching == null ? new Matching() : fallbackMatching;
        return fallbackMatching.of(fallback, turn);
    }

    /** What the detector finds in the asker's message, or in the reply. */
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

    private static List<TagMatch> assumed(List<TagMatch> assumed, List<SmartTag> tags) {
        return assumed.stream()
                .filter(match -> tags.stream().anyMatch(tag -> tag.tag().equals(match.tag())))
                .toList();
    }

    private Outcome<List<TagMatch>> ask(Consulted<TagDetector> detector, TagRequest request) {
        return detector.own()
                ? detector.ask(fence, "tag detector", TagDetector::detect, request)
                : detector.ask(fence, "tag detector", Consultation::copied, request);
    }

    private static @Nullable List<TagMatch> copied(TagDetector detector, TagRequest request) {
        var given = detector.detect(request);
        return given == null ? null : new ArrayList<>(given);
    }

    /** What the persona was about to say, if it was asked in this call. */
    @Nullable
    String answerInFlight() {
        if (answer == null || assumptions != null) {
            return null;
        }
        if (answer.value() instanceof Answer.Known known) {
            return known.text();
        }
        return answer.value() instanceof Answer.CannotExecute cannot
                        && !cannot.text().isBlank()
                ? cannot.text()
                : null;
    }

    /** Copies inside the fence: a list of the host may throw, or change while it is read. */
    private Outcome<List<ReasonMatch>> ask(Consulted<ReasonClassifier> classifier, ReasonRequest request) {
        return classifier.own()
                ? classifier.ask(fence, "reason classifier", ReasonClassifier::classify, request)
                : classifier.ask(fence, "reason classifier", Consultation::copied, request);
    }

    private static @Nullable List<ReasonMatch> copied(ReasonClassifier classifier, ReasonRequest request) {
        var given = classifier.classify(request);
        return given == null ? null : new ArrayList<>(given);
    }

    private static Outcome<Answer> checked(Outcome<Answer> given) {
        if (given.value() instanceof Answer.Known known) {
            var confidence = known.confidence();
            if (!(confidence >= 0 && confidence <= 1)) {
                return new Outcome<>(null, "confidence " + confidence + " is not between 0 and 1");
            }
            if (known.text().isBlank()) {
                return new Outcome<>(null, "a blank answer");
            }
        }
        return given;
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
                matches = assumptions != null && !classifier.pure()
                        ? new Outcome<>(assumptions.reasons(), null)
                        : ask(classifier, turn.reasonRequest());
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
                matches = assumptions != null && !detector.pure()
                        ? new Outcome<>(assumed(assumptions.tags(), tags), null)
                        : ask(detector, TagRequests.of(turn, direction, detector.own()));
            }
            return matches;
        }
    }
}
