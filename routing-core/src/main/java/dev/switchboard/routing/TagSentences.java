package dev.switchboard.routing;

import static dev.switchboard.routing.Sentences.fact;

import java.util.List;

/** The sentences for what tags and rules did. */
final class TagSentences {

    private TagSentences() {}

    static String effects(StageResult result, List<String> facts) {
        return result == StageResult.NONE ? "no rule applies" : effect(fact(facts, 0), facts.subList(1, facts.size()));
    }

    private static String effect(String effect, List<String> facts) {
        return switch (effect) {
            case "NOTIFIED" -> "a rule tells " + String.join(", ", facts);
            case "MOVED" -> rule(facts) + " puts the conversation into inbox " + fact(facts, 0);
            case "KEPT" -> "the conversation is in inbox " + fact(facts, 0) + " already, as " + rule(facts) + " wants";
            case "CLAIMED" ->
                "somebody has claimed the conversation in inbox " + fact(facts, 0) + ", so " + rule(facts)
                        + " does not move it";
            case "SKIPPED" ->
                rule(facts) + " would put it into inbox " + fact(facts, 0) + ", but another rule comes first";
            case "NO_INBOXES" ->
                "the platform has no inboxes, so " + rule(facts) + " cannot move it into " + fact(facts, 0);
            default -> "after this turn the automation stays silent, because of " + fact(facts, 0);
        };
    }

    static String assignment(StageResult result, List<String> facts) {
        return switch (result) {
            case ASSIGNED -> rule(facts) + " assigns it to " + fact(facts, 0);
            case SKIPPED -> rule(facts) + " would assign it to " + fact(facts, 0) + ", but another rule comes first";
            case NOT_ELIGIBLE ->
                rule(facts) + " would assign it to " + fact(facts, 0) + ", who asks or is given no conversations";
            default -> "no rule assigns it";
        };
    }

    static String inbox(StageResult result, List<String> facts) {
        return switch (result) {
            case QUEUED -> "it waits in inbox " + fact(facts, 0) + ", and " + members(fact(facts, 1)) + " told";
            case CLAIMED -> fact(facts, 1) + " has claimed the conversation in inbox " + fact(facts, 0);
            case OWNER_TOLD ->
                "it waits in inbox " + fact(facts, 0) + ", which has no member to tell; " + fact(facts, 1)
                        + " owns the persona and is told";
            case NO_MEMBERS -> "inbox " + fact(facts, 0) + " has no member to tell, and the owner asks";
            default -> "no rule put it into an inbox";
        };
    }

    private static String members(String count) {
        return count.equals("1") ? "its member is" : "its " + count + " members are";
    }

    private static String rule(List<String> facts) {
        var because = fact(facts, 2);
        return "rule " + fact(facts, 1) + (because.isEmpty() ? "" : " on " + because);
    }
}
