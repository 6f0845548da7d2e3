package dev.switchboard.internal.engine;

import dev.switchboard.internal.engine.Fence.Outcome;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks what is pure, and takes the rest as the host assumes it. No stage asks twice, so nothing is remembered. Immutable. */
final class AssumingConsultation extends Consultation {
    private final Assumptions assumptions;

    AssumingConsultation(Fence fence, Assumptions assumptions) {
        super(fence);
        this.assumptions = assumptions;
    }

    @Override
    Outcome<Answer> answer(Consulted<AnswerProvider> provider, Turn turn) {
        return provider.pure() ? askForAnswer(provider, turn) : new Outcome<>(assumptions.answer(), null);
    }

    @Override
    Outcome<List<ReasonMatch>> reasons(Consulted<ReasonClassifier> classifier, Turn turn) {
        return classifier.pure() ? askForReasons(classifier, turn) : new Outcome<>(assumptions.reasons(), null);
    }

    @Override
    Outcome<List<ReasonMatch>> reasonsOfFallback(Consulted<ReasonClassifier> fallback, Turn turn) {
        return reasons(fallback, turn);
    }

    @Override
    Outcome<List<TagMatch>> tags(Consulted<TagDetector> detector, Direction direction, Turn turn) {
        return detector.pure()
                ? askForTags(detector, direction, turn)
                : new Outcome<>(assumed(turn.prepared().tags(direction), direction), null);
    }

    private List<TagMatch> assumed(List<SmartTag> tags, Direction direction) {
        return assumptions.tags().stream()
                .filter(match -> TagDetection.mayFind(match.tag(), tags, direction))
                .toList();
    }

    @Override
    @Nullable
    String answerInFlight() {
        return null;
    }
}
