package dev.switchboard.routing;

import static dev.switchboard.routing.Sentences.fact;

import java.util.List;

/** The sentences for what became of the search for an agent with the wanted expertise. */
final class ExpertiseSentences {
    private static final String SELECTOR = "SELECTOR: ";

    private ExpertiseSentences() {}

    static String of(StageResult result, List<String> facts) {
        return switch (result) {
            case NOT_WANTED -> "no expertise is wanted";
            case NOBODY_QUALIFIED -> "nobody who works for the persona may be asked" + about(fact(facts, 0));
            case NOBODY_THERE -> "nobody is present who could be asked" + about(fact(facts, 0));
            case EVERYBODY_FULL -> "nobody has room who could be asked" + about(fact(facts, 0));
            case CLOSED ->
                "those who could be asked" + about(fact(facts, 1)) + " do not work now"
                        + (fact(facts, 0).isEmpty() ? "" : ", but from " + fact(facts, 0) + " on");
            case WAITING ->
                "waits in the line: " + of(StageResult.valueOf(fact(facts, 0)), facts.subList(1, facts.size()));
            case SELECTOR_FAILED ->
                "the agent selector failed (" + fact(facts, 0) + "), so the persona's ranking decides";
            case PASSED_OVER -> passedOver(fact(facts, 0), fact(facts, 1));
            default -> chosen(fact(facts, 0), fact(facts, 1), fact(facts, 2));
        };
    }

    private static String about(String wanted) {
        return wanted.isEmpty() ? "" : " about " + wanted;
    }

    private static String chosen(String agent, String because, String wanted) {
        return switch (because) {
            case "PREFERRED" -> agent + " is preferred, and available";
            case "PREVIOUS" -> agent + " served this asker before, and is available";
            default ->
                because.startsWith(SELECTOR)
                        ? agent + " was chosen by the host: " + because.substring(SELECTOR.length())
                        : agent + " comes first" + (wanted.isEmpty() ? "" : " for " + wanted) + ", on rung " + because;
        };
    }

    private static String passedOver(String agent, String why) {
        return switch (why) {
            case "ASKER" -> agent + " asks, and nobody answers their own question";
            case "EXCLUDED" -> agent + " was asked before";
            case "NOT_PRESENT" -> agent + " is not present";
            case "ABSENT" -> agent + " is away";
            case "FULL" -> agent + " has no room";
            case "IN_CALL" -> agent + " is in a call";
            case "BUFFERED" -> agent + " got a conversation a moment ago";
            case "PROMISED" -> agent + " is for somebody who waits in the line";
            default -> agent + " were passed over too";
        };
    }
}
