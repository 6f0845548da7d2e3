package dev.switchboard.routing;

import dev.switchboard.tag.Direction;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from a decision and its trace what it was made from. */
final class DecisionReading {
    /** In place of the id of a contact that was not there before. */
    private static final String NEW_CONTACT = "new";

    private DecisionReading() {}

    static RecordedDecisionBuilder read(Question question, Asker asker, RoutingDecision decision, Instant at) {
        var trace = decision.trace();
        var record = RecordedDecision.of(decision.basis().question(), at)
                .channel(question.channel())
                .kind(question.kind())
                .humanWanted(question.isAskingForHuman() || wasHumanWished(trace))
                .asker(asker.identifiers())
                .recognised(isRecognised(trace))
                .reasons(decision.reasons())
                .tags(tags(trace))
                .outcome(decision.outcome())
                .policyVersion(decision.policyVersion())
                .trace(trace);
        question.conversation().ifPresent(record::conversation);
        question.language().ifPresent(record::language);
        question.country().ifPresent(record::country);
        decision.target().ifPresent(record::target);
        decision.cause().ifPresent(record::cause);
        var answer = answer(decision);
        return answer == null ? record : record.answer(answer);
    }

    private static boolean wasHumanWished(Trace trace) {
        return trace.resultOf(Stage.HUMAN_WISH)
                .filter(StageResult.ASKED::equals)
                .isPresent();
    }

    private static boolean isRecognised(Trace trace) {
        var contact = fact(stepOf(Stage.ADMISSION, StageResult.ADMITTED, trace));
        return !contact.isEmpty() && !contact.equals(NEW_CONTACT);
    }

    private static List<RecordedTag> tags(Trace trace) {
        var tags = new ArrayList<RecordedTag>();
        add(Stage.INBOUND_TAGS, Direction.INBOUND, trace, tags);
        add(Stage.OUTBOUND_TAGS, Direction.OUTBOUND, trace, tags);
        return tags;
    }

    private static void add(Stage stage, Direction direction, Trace trace, List<RecordedTag> tags) {
        var step = stepOf(stage, StageResult.TAGGED, trace);
        if (step != null) {
            step.facts().stream()
                    .map(Tag::new)
                    .filter(tag -> !tag.isOfSystem())
                    .forEach(tag -> tags.add(new RecordedTag(tag, direction)));
        }
    }

    /** Null if nobody was asked: the stage was skipped, or the script went on, which the trace says with further facts. */
    private static @Nullable Answer answer(RoutingDecision decision) {
        var step = stepOf(Stage.ANSWER, null, decision.trace());
        if (step == null) {
            return null;
        }
        return switch (step.result()) {
            case ANSWERED -> step.facts().size() > 1 ? null : Answer.known("", confidence(step));
            case BELOW_THRESHOLD -> Answer.known("", confidence(step));
            case CANNOT_EXECUTE -> step.facts().isEmpty() ? Answer.cannotExecute("") : null;
            case UNKNOWN -> step.facts().isEmpty() ? Answer.unknown() : null;
            case PROVIDER_FAILED -> Answer.unknown();
            default -> null;
        };
    }

    private static double confidence(Trace.Step step) {
        return Double.parseDouble(fact(step));
    }

    private static String fact(Trace.@Nullable Step step) {
        return step == null || step.facts().isEmpty() ? "" : step.facts().get(0);
    }

    /** The first step of the stage that found this; null if there is none. */
    private static Trace.@Nullable Step stepOf(Stage stage, @Nullable StageResult result, Trace trace) {
        for (var step : trace.steps()) {
            if (step.stage() == stage && (result == null || step.result() == result)) {
                return step;
            }
        }
        return null;
    }
}
