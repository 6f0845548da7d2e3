package dev.switchboard.html;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.ArrayList;
import java.util.Optional;

/** Who was considered, and why they were taken or not. */
final class Candidates {

    private Candidates() {}

    /** A list of them; nothing if nobody was considered. */
    static Html of(RoutingDecision decision, Settling settling, int level) {
        var items = new ArrayList<Html>();
        for (var step : decision.trace().steps()) {
            who(step).ifPresent(who -> items.add(item(who, step, isTaken(step, settling))));
        }
        return items.isEmpty()
                ? Html.none()
                : Html.element(
                        "section",
                        Html.element("h" + level, "Who was considered"),
                        Html.element("ul", items).with("class", "sb-candidates"));
    }

    /** Whether the step names who has the question now: it settled that, or it found whoever the step names that did. */
    private static boolean isTaken(Trace.Step step, Settling settling) {
        return settling.standingOf(step) == Standing.SETTLED
                || settling.step().filter(last -> found(step, last)).isPresent();
    }

    /** Whoever stands in for the owner is told of an inbox by their address, and may be found by another id. */
    private static boolean found(Trace.Step step, Trace.Step settling) {
        return switch (step.result()) {
            case ASSIGNED -> who(step).equals(who(settling));
            case SUBSTITUTED ->
                who(step).equals(who(settling))
                        || (step.stage() == Stage.OWNER && settling.result() == StageResult.OWNER_TOLD);
            default -> false;
        };
    }

    private static Html item(String who, Trace.Step step, boolean isTaken) {
        return Html.element(
                        "li",
                        Html.element(
                                "p",
                                Html.element("strong", Html.element("bdi", who)),
                                Html.text(" "),
                                Html.element("span", isTaken ? "taken" : "not taken")
                                        .with("class", "sb-standing")),
                        Html.element("p", Words.sentence(step)))
                .with("class", isTaken ? "sb-settled" : "sb-passed");
    }

    /** Whom the step is about; what stage and result say about facts is in the sentences of a trace. */
    private static Optional<String> who(Trace.Step step) {
        var fact = switch (step.result()) {
            case KEPT, MAPPING_CHANGED, INACTIVE, FOUND, SELF_SPECIALIST, ASSIGNED, NOT_ELIGIBLE, PASSED_OVER -> 0;
            case QUEUED, NO_MEMBERS, NOTIFIED, SELF_OWNER, SUBSTITUTED, ABSENT -> 0;
            case SKIPPED -> step.stage() == Stage.TAG_ASSIGNMENT ? 0 : -1;
            case CLAIMED, OWNER_TOLD, AMBIGUOUS_MAPPING -> 1;
            default -> -1;
        };
        var facts = step.facts();
        return Settling.isOfTheChain(step.stage()) && fact >= 0 && fact < facts.size()
                ? Optional.of(facts.get(fact))
                : Optional.empty();
    }
}
