package dev.switchboard.notification;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import java.util.stream.Collectors;

/** A notification as words for people. */
final class NotificationText {
    private static final int MOST_SUBJECT = 150;

    private NotificationText() {}

    static String subject(Notification notification) {
        var about = notification.reasons().isEmpty()
                ? ""
                : " about " + notification.reasons().get(0).label();
        return oneLine((notification.isUrgent() ? "Urgent: " : "") + notification.personaName() + ": "
                + kind(notification) + about + " from " + notification.asker().displayName());
    }

    private static String kind(Notification notification) {
        return switch (notification.occasion()) {
            case REMINDER -> "reminder, a question";
            case ABSENCE -> "while you are away, a question";
            case QUESTION -> notification.escalation().isPresent() ? "a question" : "a message";
        };
    }

    static String body(Notification notification) {
        var text = new StringBuilder();
        notification
                .earlier()
                .forEach(one -> text.append(one.author())
                        .append(" wrote:\n\n")
                        .append(one.text())
                        .append("\n\n"));
        text.append(who(notification.asker())).append(" asked ").append(notification.personaName());
        text.append(" (").append(notification.channel()).append("):\n\n");
        text.append(notification.question()).append('\n');
        if (!notification.attachments().isEmpty()) {
            text.append('\n');
            notification
                    .attachments()
                    .forEach(file -> text.append("[file: ").append(file.name()).append("]\n"));
        }
        text.append('\n').append(reason(notification)).append('\n');
        return text.toString();
    }

    private static String reason(Notification notification) {
        return switch (notification.occasion()) {
            case ABSENCE -> "You need not answer" + passed(notification) + ".";
            case REMINDER -> "Nobody has answered this yet. Why you: " + why(notification);
            case QUESTION -> "Why you: " + why(notification);
        };
    }

    private static String passed(Notification notification) {
        return notification.passedSteps().stream()
                .map(Trace.Step::because)
                .map(because -> "; " + because)
                .collect(Collectors.joining());
    }

    private static String who(Asker asker) {
        var name = asker.displayName();
        if (asker.identifiers().isEmpty()) {
            return name + " (no address known)";
        }
        if (asker.emails().isEmpty()) {
            var ids = asker.identifiers().stream()
                    .map(id -> id.kind() + " " + id.value())
                    .collect(Collectors.joining(", "));
            return asker.name().isEmpty()
                    ? ids + " (no e-mail address known)"
                    : name + " (" + ids + "; no e-mail address known)";
        }
        var email = asker.emails().get(0);
        var address = name.equals(email.toString()) ? "" : " <" + email + ">";
        return name + address + (asker.isVerified(email) ? "" : " (address not verified)");
    }

    private static String why(Notification notification) {
        var reasons = notification.reasons().stream().map(ReasonMatch::label).collect(Collectors.joining(", "));
        var role = notification.standIn().isPresent() ? "you stand in for a colleague" : role(notification);
        if (!notification.toldOf().isEmpty()) {
            return "a rule tells you of messages tagged "
                    + notification.toldOf().stream().map(Tag::name).collect(Collectors.joining(", ")) + ".";
        }
        var cause = notification.cause().map(NotificationText::cause).orElse("; you have this conversation");
        return role + (reasons.isEmpty() ? "" : "; the question is about " + reasons) + cause + passed(notification)
                + ".";
    }

    private static String role(Notification notification) {
        return switch (notification.recipient().role()) {
            case SPECIALIST -> "you are the specialist of this person";
            case OWNER -> "you own " + notification.personaName();
            case AGENT -> "you are the agent chosen";
            case INBOX -> "you work on the inbox";
        };
    }

    private static String cause(HandoffCause cause) {
        return switch (cause) {
            case UNKNOWN -> "; no answer is known";
            case CANNOT_EXECUTE -> "; it cannot be done automatically";
            case SENSITIVE -> "; a human decides here";
            case ASKED_FOR_HUMAN -> "; a person was asked for";
        };
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
        if (line.length() <= MOST_SUBJECT) {
            return line;
        }
        var end = MOST_SUBJECT - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
