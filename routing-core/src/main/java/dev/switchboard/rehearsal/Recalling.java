package dev.switchboard.rehearsal;

import dev.switchboard.Switchboard;
import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.BuiltInTagDetector;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.text.Visible;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A policy on empty state that is told what was found in a question. Belongs to one thread. */
final class Recalling implements AutoCloseable {
    private static final String SOME_TEXT = "?";

    private final Policy policy;
    private final Recollection recollection = new Recollection();
    private final VirtualClock clock = VirtualClock.at(Instant.EPOCH);
    private final Switchboard switchboard;

    private Recalling(Policy policy, boolean looksItself) {
        this.policy = policy;
        var builder = Trial.onEmptyState(policy, clock);
        switchboard = looksItself
                ? builder.classifier(new RecalledReasons(recollection, new BuiltInClassifier()))
                        .tagDetector(new RecalledTags(recollection, new BuiltInTagDetector()))
                        .answers(new RecalledAnswers(recollection, new KnowledgeAnswers()))
                        .build()
                : builder.classifier(new RecalledReasons(recollection, request -> List.of()))
                        .tagDetector(new RecalledTags(recollection, request -> List.of()))
                        .answers(new RecalledAnswers(recollection, request -> Answer.unknown()))
                        .build();
    }

    /** The version under which decisions were made. */
    static Recalling former(Policy policy) {
        return new Recalling(policy, false);
    }

    /** Another version, which may have to look for something in a text. */
    static Recalling other(Policy policy) {
        return new Recalling(policy, true);
    }

    Optional<Persona> persona(String id) {
        return policy.persona(id);
    }

    RoutingDecision decide(RecordedDecision record) {
        recollection.remember(record);
        return preview(record);
    }

    RoutingDecision decide(RecordedDecision record, Searched differences) {
        recollection.remember(record, differences);
        return preview(record);
    }

    /** Whether the latest decision is worth nothing, because a text is not there. */
    boolean lackedText() {
        return recollection.lacksText();
    }

    /** At the time of the record: who is away, and which hours it is, is as it was then. */
    private RoutingDecision preview(RecordedDecision record) {
        clock.advance(Duration.between(clock.instant(), record.at()));
        var question = Question.to(record.question().persona().value(), text(record))
                .withId("replay")
                .via(record.channel())
                .ofKind(record.kind());
        if (record.language().isPresent()) {
            question = question.inLanguage(record.language().get());
        }
        if (record.country().isPresent()) {
            question = question.fromCountry(record.country().get().code());
        }
        var asker = Asker.anonymous();
        for (var identifier : record.asker()) {
            asker = asker.with(identifier);
        }
        return switchboard.router().preview(record.isHumanWanted() ? question.askingForHuman() : question, asker);
    }

    /** Something that can be admitted if anything was: there may have been files, or the text was not recorded. */
    private static String text(RecordedDecision record) {
        var admission = record.trace().resultOf(Stage.ADMISSION);
        if (admission.filter(StageResult.EMPTY_QUESTION::equals).isPresent()) {
            return "";
        }
        return admission.filter(StageResult.UNKNOWN_PERSONA::equals).isPresent()
                ? record.text().orElse(SOME_TEXT)
                : record.text().filter(Visible::isIn).orElse(SOME_TEXT);
    }

    @Override
    public void close() {
        switchboard.close();
    }
}
