package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.Participant;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Humans come into a conversation: the asker is told, the persona falls silent, and nobody looks for help any more. */
final class Joining {
    private static final Author SYSTEM = new Author(Author.Role.SYSTEM, "", "");

    private Joining() {}

    /** Of those who are not in it yet. */
    static void join(Writing writing, Conversation conversation, List<Recipient> all, Instant now) {
        var participants = new ArrayList<>(conversation.participants());
        for (var one : all) {
            participants.add(new Participant(one, now));
            acknowledge(writing, conversation, one, now);
            tellAsker(writing, one, "joined the conversation.");
            writing.event(
                    RoutingEvent.Kind.PARTICIPANT_JOINED, one.person().email().toString());
        }
        writing.conversation().participants(participants).joinRequests(others(conversation, all));
        takeFromLine(writing, conversation, all.get(0), now);
        if (conversation.progress().status() == ConversationStatus.LOOKING_FOR_HELP) {
            writing.conversation()
                    .status(
                            ConversationStatus.IN_PROGRESS,
                            now,
                            all.get(0).person().email());
            writing.event(RoutingEvent.Kind.STATUS_CHANGED, ConversationStatus.IN_PROGRESS.name());
        }
        writing.modeChanged();
    }

    static void tellAsker(Writing writing, Recipient who, String does) {
        writing.say(SYSTEM, who.person().displayName() + " " + does, List.of(), List.of());
    }

    /** The requests of those who do not come in now. */
    private static List<JoinRequest> others(Conversation conversation, List<Recipient> coming) {
        var emails = coming.stream().map(one -> one.person().email()).toList();
        return conversation.joinRequests().stream()
                .filter(one -> !emails.contains(one.who().person().email()))
                .toList();
    }

    /** What waits for an agent has somebody now. */
    private static void takeFromLine(Writing writing, Conversation conversation, Recipient who, Instant now) {
        for (var escalation : conversation.escalations()) {
            if (escalation.isInLine() && !Claiming.isOwn(escalation, who)) {
                writing.conversation()
                        .changeEscalation(
                                escalation.id(),
                                one -> one.toBuilder()
                                        .claimed(who, now, "%s joined")
                                        .build());
            }
        }
    }

    private static void acknowledge(Writing writing, Conversation conversation, Recipient who, Instant now) {
        var email = who.person().email();
        for (var escalation : answerable(conversation, email)) {
            writing.conversation()
                    .changeEscalation(
                            escalation.id(),
                            one -> one.toBuilder()
                                    .state(EscalationState.ACKNOWLEDGED, now, email, "%s joined")
                                    .build());
        }
    }

    /** What this human may answer and is still to be answered, if late. */
    static List<Escalation> answerable(Conversation conversation, EmailAddress email) {
        return conversation.escalations().stream()
                .filter(escalation -> Endings.isAnswerable(conversation, escalation))
                .filter(escalation -> escalation.mayAnswer(email).isPresent())
                .toList();
    }
}
