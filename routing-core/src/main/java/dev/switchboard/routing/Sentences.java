package dev.switchboard.routing;

import java.util.List;

/** The sentence for each step of a trace. */
final class Sentences {

    private Sentences() {}

    static String of(Trace.Step step) {
        var facts = step.facts();
        if (step.result() == StageResult.ABSENT || step.result() == StageResult.SUBSTITUTED) {
            return absence(step, facts);
        }
        return switch (step.stage()) {
            case ADMISSION -> admission(step.result(), facts);
            case GATE -> gate(step.result(), facts);
            case INBOUND_TAGS -> tags("message", step.result(), facts);
            case OUTBOUND_TAGS -> tags("reply", step.result(), facts);
            case TAG_EFFECTS -> TagSentences.effects(step.result(), facts);
            case TAG_ASSIGNMENT -> TagSentences.assignment(step.result(), facts);
            case EXPERTISE -> ExpertiseSentences.of(step.result(), facts);
            case INBOX -> TagSentences.inbox(step.result(), facts);
            case HUMAN_WISH ->
                step.result() == StageResult.ASKED ? "the asker wants a person" : "the asker did not ask for a person";
            case REASONS -> reasons(step.result(), facts);
            case ANSWER -> answer(step.result(), facts);
            case STICKY -> sticky(step.result(), facts);
            case SPECIALIST -> specialist(step.result(), facts);
            case OWNER ->
                step.result() == StageResult.SELF_OWNER
                        ? fact(facts, 0) + " owns the persona and asks; nobody else is left"
                        : fact(facts, 0) + " owns the persona";
        };
    }

    private static String absence(Trace.Step step, List<String> facts) {
        if (step.result() == StageResult.SUBSTITUTED) {
            return away(fact(facts, 1), fact(facts, 2)) + ", and " + fact(facts, 0) + " stands in";
        }
        var chain = fact(facts, 2);
        var nobody = chain.contains(" > ") ? ", and nobody in " + chain + " can answer" : ", and nobody stands in";
        var allTheSame = step.stage() == Stage.OWNER ? ", so they are told all the same" : "";
        return away(fact(facts, 0), fact(facts, 1)) + nobody + allTheSame;
    }

    private static String away(String who, String until) {
        return until.isEmpty() ? who + " is away" : who + " is away until " + until;
    }

    private static String admission(StageResult result, List<String> facts) {
        return switch (result) {
            case REPEATED -> "this message was routed before, under version " + fact(facts, 0) + " of the policy";
            case UNKNOWN_PERSONA -> "there is no persona " + fact(facts, 0) + fact(facts, 1);
            case EMPTY_QUESTION -> "the question has no visible character and no attachment";
            default -> facts.isEmpty() ? "the persona exists and the question has a text" : admitted(facts);
        };
    }

    /** The contact, if the directory knows one, and the kinds of what the asker gave in vain. */
    private static String admitted(List<String> facts) {
        var contact = facts.get(0);
        var unusable = facts.subList(1, facts.size());
        return (contact.isEmpty()
                        ? "admitted"
                        : contact.equals("new") ? "admitted as a new contact" : "admitted as contact " + contact)
                + (unusable.isEmpty() ? "" : "; not usable and left out: " + String.join(", ", unusable));
    }

    private static String gate(StageResult result, List<String> facts) {
        return switch (result) {
            case DEFERRING ->
                fact(facts, 0) + " has joined the conversation, "
                        + (facts.size() > 1
                                ? "but the asker addresses " + fact(facts, 1) + " by its name"
                                : "so the automation stays silent");
            case SUSPENDED ->
                facts.isEmpty()
                        ? "the automation is suspended, and nobody has the conversation"
                        : "the automation is suspended, and the conversation is with " + fact(facts, 0);
            default -> "the automation may speak";
        };
    }

    private static String tags(String where, StageResult result, List<String> facts) {
        return switch (result) {
            case TAGGED -> "the " + where + " carries " + String.join(", ", facts);
            case NO_REPLY -> "a " + where + " tagged " + fact(facts, 0) + " is not sent";
            case DETECTOR_FAILED -> "the tag detector failed (" + fact(facts, 0) + "), which counts as no tag";
            default -> facts.isEmpty() ? "the persona has no tags for what askers write" : "no tag fits the " + where;
        };
    }

    private static String reasons(StageResult result, List<String> facts) {
        return switch (result) {
            case OFF -> "specialist routing is off";
            case NO_REASONS -> "the persona has no contact reasons";
            case MATCHED -> "the question is about " + String.join(", ", facts);
            case CLASSIFIER_FAILED ->
                "the classifier failed (" + fact(facts, 0) + "), "
                        + (facts.size() > 1 ? fact(facts, 1) : "which counts as no match");
            default -> "none of the contact reasons matched";
        };
    }

    private static String answer(StageResult result, List<String> facts) {
        return switch (result) {
            case SKIPPED ->
                facts.isEmpty()
                        ? "the asker wants a person"
                        : "a human always answers questions about " + fact(facts, 0);
            case NO_REPLY -> "messages tagged " + fact(facts, 0) + " get no automated reply";
            case SUSPENDED -> "the automation is suspended";
            case ANSWERED ->
                facts.size() > 1
                        ? "the script goes on to step " + fact(facts, 1)
                        : "the answer is known, confidence " + fact(facts, 0);
            case BELOW_THRESHOLD -> "confidence " + fact(facts, 0) + " is below the threshold " + fact(facts, 1);
            case CANNOT_EXECUTE ->
                facts.size() > 1
                        ? "step " + fact(facts, 1) + " of the script forwards to somebody who is there"
                        : "the request is understood but cannot be carried out";
            case PROVIDER_FAILED -> "the answer provider failed (" + fact(facts, 0) + "), which counts as unknown";
            default -> facts.isEmpty() ? "the answer is not known" : fact(facts, 0);
        };
    }

    private static String sticky(StageResult result, List<String> facts) {
        return switch (result) {
            case KEPT ->
                facts.isEmpty()
                        ? "an earlier question about the same waits in the line"
                        : facts.size() > 1
                                ? fact(facts, 0) + " already has a question about " + fact(facts, 1)
                                        + " in this conversation"
                                : fact(facts, 0) + " already has this conversation";
            case MAPPING_CHANGED ->
                fact(facts, 0) + " has an open question but is no longer the specialist of this asker";
            default -> "nobody in this conversation has such a question already";
        };
    }

    private static String specialist(StageResult result, List<String> facts) {
        return switch (result) {
            case OFF -> "specialist routing is off";
            case NO_REASON -> "no contact reason matched";
            case NO_EMAIL -> "the asker has no usable e-mail address";
            case UNVERIFIED -> fact(facts, 0) + " is not verified, and this persona requires that";
            case NO_MAPPING -> fact(facts, 0) + " is mapped to no specialist";
            case SELF_SPECIALIST -> fact(facts, 0) + " is mapped to themself, and nobody approves their own request";
            case INACTIVE -> fact(facts, 0) + ", the specialist of " + fact(facts, 1) + ", is not active";
            case AMBIGUOUS_MAPPING ->
                fact(facts, 0) + " is mapped to another specialist, " + fact(facts, 1)
                        + "; the address that comes first decided";
            default -> fact(facts, 0) + " is the specialist of " + fact(facts, 1) + " for " + fact(facts, 2);
        };
    }

    static String fact(List<String> facts, int index) {
        return index < facts.size() ? facts.get(index) : "";
    }
}
