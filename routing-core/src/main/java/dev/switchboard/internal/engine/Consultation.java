package dev.switchboard.internal.engine;

import dev.switchboard.internal.engine.Fence.Outcome;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the classifier and the answer provider, each at most once in one call of the router: a decision that lost a race is
 * made again with what was said before. A preview asks only what is pure. Belongs to one thread.
 */
public final class Consultation {
    private final Fence fence;
    private final @Nullable Assumptions assumptions;
    private @Nullable Outcome<Answer> answer;
    private @Nullable Outcome<List<ReasonMatch>> matches;
    private @Nullable List<ContactReason> matchedAmong;

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

    Outcome<Answer> answer(AnswerProvider provider, Supplier<AnswerRequest> request) {
        if (answer == null) {
            answer = assumptions != null && !isPure(provider::isPure)
                    ? new Outcome<>(assumptions.answer(), null)
                    : checked(fence.call("answer provider", () -> provider.answer(request.get())));
        }
        return answer;
    }

    @SuppressWarnings("ReferenceEquality") // another list of reasons is another question to the classifier
    Outcome<List<ReasonMatch>> reasons(ReasonClassifier classifier, ReasonRequest request) {
        if (matches == null || matchedAmong != request.reasons()) {
            matchedAmong = request.reasons();
            matches = assumptions != null && !isPure(classifier::isPure)
                    ? new Outcome<>(assumptions.reasons(), null)
                    : fence.call("reason classifier", () -> copied(classifier.classify(request)));
        }
        return matches;
    }

    /** Copied inside the fence, so that a list that throws, or changes later, does no harm. */
    private static @Nullable List<ReasonMatch> copied(@Nullable List<ReasonMatch> given) {
        return given == null ? null : new ArrayList<>(given);
    }

    private boolean isPure(Supplier<@Nullable Boolean> declared) {
        return Boolean.TRUE.equals(fence.call("purity", declared).value());
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
}
