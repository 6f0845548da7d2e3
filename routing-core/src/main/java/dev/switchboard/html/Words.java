package dev.switchboard.html;

import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Rejection;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import java.util.Locale;

/** What codes are called on a page. */
final class Words {

    private Words() {}

    static String of(Stage stage) {
        return switch (stage) {
            case ADMISSION -> "Admission";
            case GATE -> "Who has the conversation";
            case INBOUND_TAGS -> "Tags of the message";
            case HUMAN_WISH -> "Wish for a person";
            case REASONS -> "What it is about";
            case ANSWER -> "Answer of the automation";
            case OUTBOUND_TAGS -> "Tags of the answer";
            case TAG_EFFECTS -> "What rules do";
            case STICKY -> "Who has an earlier question";
            case SPECIALIST -> "The asker’s specialist";
            case TAG_ASSIGNMENT -> "Assigned by a rule";
            case EXPERTISE -> "Somebody who knows about it";
            case INBOX -> "An inbox";
            case OWNER -> "The owner";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED -> "Answered by the automation";
            case ESCALATED_SPECIALIST -> "To the asker’s specialist";
            case ESCALATED_AGENT -> "To an agent";
            case QUEUED -> "Waiting for a team";
            case ESCALATED_OWNER -> "To the owner";
            case HELD -> "With a human already";
            case IGNORED -> "Nothing to be said";
            case UNROUTABLE -> "Nobody to ask";
            case REJECTED -> "Not admitted";
        };
    }

    static String of(HandoffCause cause) {
        return "A person is needed because " + cause.because() + ".";
    }

    static String of(Rejection rejection) {
        return switch (rejection) {
            case UNKNOWN_PERSONA -> "It is addressed to a persona that the policy does not have.";
            case EMPTY_QUESTION -> "There is nothing in it to answer.";
        };
    }

    static String of(Target.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The step's reason as a sentence of its own. An id at its start stays as it is. */
    static String sentence(Trace.Step step) {
        var because = step.because();
        var beginsWithFact = step.facts().stream().anyMatch(fact -> !fact.isEmpty() && because.startsWith(fact));
        if (because.isEmpty() || beginsWithFact) {
            return because + ".";
        }
        int first = because.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + because.substring(Character.charCount(first)) + ".";
    }
}
