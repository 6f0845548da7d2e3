package dev.switchboard.internal.engine;

import dev.switchboard.internal.engine.Fence.Outcome;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.Visible;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the detector, the classifier and the answer provider. One that is live belongs to one call of the router, and so to one thread. */
public abstract class Consultation {
    private final Fence fence;

    Consultation(Fence fence) {
        this.fence = fence;
    }

    /** For a question that is routed: each is asked at most once, also if a decision that lost a race is made again. */
    public static Consultation live(Fence fence) {
        return new LiveConsultation(fence);
    }

    /** For a preview: only what is pure is asked. */
    public static Consultation assuming(Fence fence, Assumptions assumptions) {
        return new AssumingConsultation(fence, assumptions);
    }

    abstract Outcome<Answer> answer(Consulted<AnswerProvider> provider, Turn turn);

    abstract Outcome<List<ReasonMatch>> reasons(Consulted<ReasonClassifier> classifier, Turn turn);

    /** What the fallback says, after the classifier has failed. */
    abstract Outcome<List<ReasonMatch>> reasonsOfFallback(Consulted<ReasonClassifier> fallback, Turn turn);

    /** What the detector finds in the asker's message, or in the reply. */
    abstract Outcome<List<TagMatch>> tags(Consulted<TagDetector> detector, Direction direction, Turn turn);

    /** What the persona was about to say, if it was asked in this call. */
    abstract @Nullable String answerInFlight();

    /** Around every call of the host. */
    final Fence fence() {
        return fence;
    }

    final Outcome<Answer> askForAnswer(Consulted<AnswerProvider> provider, Turn turn) {
        return checked(provider.ask(fence, "answer provider", AnswerProvider::answer, turn.answerRequest()));
    }

    /** Copies inside the fence: a list of the host may throw, or change while it is read. */
    final Outcome<List<ReasonMatch>> askForReasons(Consulted<ReasonClassifier> classifier, Turn turn) {
        var request = turn.reasonRequest();
        return classifier.own()
                ? classifier.ask(fence, "reason classifier", ReasonClassifier::classify, request)
                : classifier.ask(fence, "reason classifier", Consultation::copied, request);
    }

    /** Copies inside the fence too. */
    final Outcome<List<TagMatch>> askForTags(Consulted<TagDetector> detector, Direction direction, Turn turn) {
        var request = TagRequests.of(turn, direction, detector.own());
        return detector.own()
                ? detector.ask(fence, "tag detector", TagDetector::detect, request)
                : detector.ask(fence, "tag detector", Consultation::copied, request);
    }

    private static @Nullable List<ReasonMatch> copied(ReasonClassifier classifier, ReasonRequest request) {
        var given = classifier.classify(request);
        return given == null ? null : new ArrayList<>(given);
    }

    private static @Nullable List<TagMatch> copied(TagDetector detector, TagRequest request) {
        var given = detector.detect(request);
        return given == null ? null : new ArrayList<>(given);
    }

    private static Outcome<Answer> checked(Outcome<Answer> given) {
        if (given.value() instanceof Answer.Known known) {
            var confidence = known.confidence();
            if (!(confidence >= 0 && confidence <= 1)) {
                return new Outcome<>(null, "confidence " + confidence + " is not between 0 and 1");
            }
            if (!Visible.isIn(known.text())) {
                return new Outcome<>(null, "a blank answer");
            }
        }
        return given;
    }
}
