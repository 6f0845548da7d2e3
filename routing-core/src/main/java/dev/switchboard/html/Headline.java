package dev.switchboard.html;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.util.Optional;

/** Who has the question, and why, in a few words. */
final class Headline {

    private Headline() {}

    /** Who has the question. */
    static Html of(RoutingDecision decision) {
        return decision.fold(
                one -> Html.text("The automation answered"),
                one -> Html.all(name(one.to()), Html.text(" has the question")),
                one -> one.target()
                        .map(inbox -> Html.all(Html.text("The question waits in inbox "), name(inbox)))
                        .orElseGet(() -> Html.text("The question waits in the line for an agent")),
                one -> Html.all(
                        name(one.to()), Html.text(" has the conversation already, and the automation stays silent")),
                one -> Html.text("Nothing is said, and nobody is asked"),
                one -> Html.text("There is nobody to ask"),
                one -> Html.text("The question was not admitted"));
    }

    /** Why. */
    static Html why(RoutingDecision decision, Settling settling) {
        var cause = decision instanceof RoutingDecision.Rejected rejected
                ? Optional.of(Words.of(rejected.rejection()))
                : decision.cause().map(Words::of);
        var sentences = cause.map(it -> it + " ").orElse("")
                + settling.step().map(Words::sentence).orElse("");
        return sentences.isEmpty() ? Html.none() : Html.element("p", sentences.strip());
    }

    /** The name, so that writing from right to left does not turn around what stands beside it. */
    private static Html name(Target target) {
        return Html.element("bdi", target.name());
    }
}
