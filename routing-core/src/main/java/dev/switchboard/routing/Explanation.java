package dev.switchboard.routing;

import java.util.stream.Collectors;

/** A decision as text for people. */
final class Explanation {
    private static final int INDENT = 2;

    private Explanation() {}

    static String of(RoutingDecision decision) {
        return headline(decision) + "\n"
                + (sentence(decision) + "\n" + decision.trace()).indent(INDENT).stripTrailing();
    }

    private static String headline(RoutingDecision decision) {
        var because = decision.reasons().stream()
                .map(reason -> '"' + reason.label() + '"')
                .collect(Collectors.joining(", "));
        return decision.outcome()
                + decision.target().map(target -> " " + target.id()).orElse("")
                + (because.isEmpty() ? "" : ", because " + because);
    }

    private static String sentence(RoutingDecision decision) {
        var who = decision.<String>fold(
                one -> "The automation answered",
                one -> one.to().name() + " has the question",
                one -> one.target()
                        .map(inbox -> "The question waits in inbox " + inbox.name())
                        .orElse("The question waits in the line for an agent"),
                one -> one.to().name() + " has the conversation already, and the automation stays silent",
                one -> "Nothing is said, and nobody is asked",
                one -> "There is nobody to ask",
                one -> "The question was not admitted");
        return who
                + decision.cause()
                        .map(cause -> "; a person is needed because " + cause.because())
                        .orElse("")
                + ".";
    }
}
