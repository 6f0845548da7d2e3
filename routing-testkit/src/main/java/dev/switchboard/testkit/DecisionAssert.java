package dev.switchboard.testkit;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Asserts about a decision; a failure shows the whole explanation. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, RoutingDecision> {

    DecisionAssert(RoutingDecision decision) {
        super(decision, DecisionAssert.class);
    }

    /** The question has this outcome. */
    public DecisionAssert hasOutcome(Outcome expected) {
        isNotNull();
        if (actual.outcome() != expected) {
            fail("outcome " + expected, String.valueOf(actual.outcome()));
        }
        return this;
    }

    /** The automation answered with this text. */
    public DecisionAssert answered(String text) {
        hasOutcome(Outcome.ANSWERED);
        var reply = actual.reply().orElse("");
        if (!reply.equals(text)) {
            fail("the answer \"" + text + '"', '"' + reply + '"');
        }
        return this;
    }

    /** The question went to this target: an e-mail address for people, an id for agents and inboxes. */
    public DecisionAssert escalatedTo(String id) {
        isNotNull();
        var target = actual.target().map(to -> to.id()).orElse("nobody");
        if (!target.equals(id)) {
            fail("to go to " + id, "to " + target);
        }
        return this;
    }

    /** This contact reason matched. */
    public DecisionAssert because(String label) {
        isNotNull();
        var labels = actual.reasons().stream().map(ReasonMatch::label).toList();
        if (!labels.contains(label)) {
            fail("the reason \"" + label + '"', labels.toString());
        }
        return this;
    }

    /** The trace has this result for the stage. */
    public DecisionAssert afterTrying(Stage stage, StageResult result) {
        isNotNull();
        var found = actual.trace().resultOf(stage);
        if (!found.equals(Optional.of(result))) {
            fail(stage + " " + result, found.map(Enum::name).orElse("the stage was not reached"));
        }
        return this;
    }

    private void fail(String expected, String got) {
        failWithMessage("expected %s but got %s in%n%s", expected, got, actual.explain());
    }
}
