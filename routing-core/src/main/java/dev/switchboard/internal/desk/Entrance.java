package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.JoinRequest.Way;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every human comes in through here: at once, or, if the asker must agree, only with a request at first. */
final class Entrance {
    private Entrance() {}

    /** What is settled without any change; null if this one may come in, or ask. */
    static @Nullable JoinResult settled(Policy policy, Conversation conversation, JoinRequest request) {
        var email = email(request);
        if (conversation.participant(email).isPresent()) {
            return JoinResult.ALREADY_JOINED;
        }
        var refusal = refusal(policy, conversation, request);
        return refusal == null && isAsked(policy, conversation, email) ? JoinResult.ASKED : refusal;
    }

    /** Whether the asker has been asked about this human; a request for which it is too late by now does not count. */
    private static boolean isAsked(Policy policy, Conversation conversation, EmailAddress email) {
        return isApprovalNeeded(policy, conversation)
                && conversation
                        .joinRequest(email)
                        .filter(one -> refusal(policy, conversation, one) == null)
                        .isPresent();
    }

    /** Lets them in, or asks. */
    static JoinResult enter(
            Policy policy, Writing writing, Conversation conversation, List<JoinRequest> requests, Instant now) {
        if (isApprovalNeeded(policy, conversation)) {
            ask(writing, conversation, requests);
            return JoinResult.ASKED;
        }
        letIn(writing, conversation, requests, now);
        return JoinResult.JOINED;
    }

    private static boolean isApprovalNeeded(Policy policy, Conversation conversation) {
        return policy.persona(conversation.id().persona().value())
                .filter(persona -> persona.joinApproval() == JoinApproval.ASK)
                .isPresent();
    }

    private static void ask(Writing writing, Conversation conversation, List<JoinRequest> requests) {
        var waiting = new ArrayList<>(conversation.joinRequests());
        for (var request : requests) {
            var email = email(request);
            waiting.removeIf(one -> email(one).equals(email));
            waiting.add(request);
            Joining.tellAsker(writing, request.who(), "would like to join the conversation.");
            writing.event(RoutingEvent.Kind.JOIN_REQUESTED, email.toString());
        }
        writing.conversation().joinRequests(waiting);
    }

    /** They join, whoever had to agree. */
    static void letIn(Writing writing, Conversation conversation, List<JoinRequest> requests, Instant now) {
        var coming = new ArrayList<Recipient>(requests.size());
        for (var request : requests) {
            var who = who(conversation, request);
            if (request.way() != Way.INVITATION) {
                Claiming.onAnswer(writing, conversation, who, now);
            }
            coming.add(who);
        }
        Joining.join(writing, conversation, coming, now);
        requests.stream()
                .filter(request -> request.way() == Way.INVITATION)
                .forEach(request -> writing.tellOfLatest(request.who()));
    }

    /** Why this human may not come in that way, or may no longer; null if nothing is in the way. */
    static @Nullable JoinResult refusal(Policy policy, Conversation conversation, JoinRequest request) {
        var who = request.who();
        if (conversation.isClosed()) {
            return JoinResult.CLOSED;
        }
        return switch (request.way()) {
            case TOKEN -> refusalByToken(policy, conversation, request);
            case HELP -> {
                if (!Standing.holds(policy, conversation.id().persona(), who) || isAsker(conversation, request)) {
                    yield JoinResult.DENIED;
                }
                yield isHelpWanted(conversation) ? null : JoinResult.NO_HELP_WANTED;
            }
            case INVITATION -> isActive(policy, who) && !isAsker(conversation, request) ? null : JoinResult.DENIED;
        };
    }

    /** As if the token were used now, but for its age: it was in time. */
    private static @Nullable JoinResult refusalByToken(Policy policy, Conversation conversation, JoinRequest request) {
        var persona = conversation.id().persona();
        var who = asked(conversation, request)
                .flatMap(escalation -> Standing.mayAnswer(policy, persona, escalation, email(request)));
        if (who.isEmpty()) {
            return JoinResult.TOKEN_REVOKED;
        }
        return Doors.isTaken(policy, conversation, request.escalation(), who.get()) ? JoinResult.TAKEN : null;
    }

    /** The human in the role in which the token is good now: who was asked as the specialist may have been asked as the owner since. */
    private static Recipient who(Conversation conversation, JoinRequest request) {
        return asked(conversation, request)
                .flatMap(escalation -> escalation.mayAnswer(email(request)))
                .map(Claiming::asAgent)
                .orElse(request.who());
    }

    private static Optional<Escalation> asked(Conversation conversation, JoinRequest request) {
        return Optional.ofNullable(request.escalation()).flatMap(conversation::escalation);
    }

    private static boolean isHelpWanted(Conversation conversation) {
        return conversation
                .status()
                .filter(one -> one == ConversationStatus.LOOKING_FOR_HELP)
                .isPresent();
    }

    /** Whoever asks there too by now: nobody approves their own request. */
    private static boolean isAsker(Conversation conversation, JoinRequest request) {
        return Roles.isAsker(conversation, email(request));
    }

    private static boolean isActive(Policy policy, Recipient who) {
        return policy.workplace()
                .agent(who.person().email())
                .filter(Agent::isActive)
                .isPresent();
    }

    private static EmailAddress email(JoinRequest request) {
        return request.who().person().email();
    }
}
