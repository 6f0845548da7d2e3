package dev.switchboard.testkit.contract;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.RoutingDecision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a store has to give back of things that are no two of them equal, or equal without all that they hold. */
final class Parts {

    private Parts() {}

    /** Two decisions are equal whatever their traces. */
    static Object of(RoutingDecision decision) {
        return List.of(decision, decision.trace(), decision.reply(), decision.cause());
    }

    static Map<String, Object> of(Conversation one) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("id", one.id());
        parts.put("asker", of(one.asker()));
        parts.put("channel", one.channel());
        parts.put("openedAt", one.openedAt());
        parts.put("lastAt", one.lastAt());
        parts.put("messageCount", one.messageCount());
        parts.put("participants", one.participants());
        parts.put("joinRequests", one.joinRequests());
        parts.put("escalations", one.escalations().stream().map(Parts::of).toList());
        parts.put("tags", one.tags());
        parts.put("assignee", one.assignee());
        parts.put("placement", one.placement());
        parts.put("mode", one.mode());
        parts.put("isHandled", one.isHandled());
        parts.put("closing", one.closing());
        parts.put("previous", one.previous());
        parts.put("chat", one.chat());
        parts.put("latest", one.latest());
        parts.put("link", one.link());
        parts.put("initiator", one.initiator());
        parts.put("isAnonymised", one.isAnonymised());
        parts.put("kind", one.kind());
        parts.put("progress", one.progress());
        parts.put("wanted", one.wanted());
        parts.put("scriptPosition", one.scriptPosition());
        return parts;
    }

    private static Map<String, Object> of(Escalation one) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("id", one.id());
        parts.put("asker", of(one.asker()));
        parts.put("channel", one.channel());
        parts.put("language", one.language());
        parts.put("country", one.country());
        parts.put("questionSequence", one.questionSequence());
        parts.put("cause", one.cause());
        parts.put("reasons", one.reasons());
        parts.put("thread", one.thread());
        parts.put("state", one.state());
        parts.put("step", one.step());
        parts.put("asked", one.asked());
        parts.put("holders", one.holders());
        parts.put("inbox", one.inbox());
        parts.put("waiting", one.waiting());
        parts.put("isTaken", one.isTaken());
        parts.put("toldOf", one.toldOf());
        parts.put("tags", one.tags());
        parts.put("passedSteps", one.passedSteps());
        parts.put("timeline", one.timeline());
        parts.put("assignedAt", one.assignedAt());
        parts.put("standIn", one.standIn());
        parts.put("countsFrom", one.countsFrom());
        parts.put("deadline", one.deadline());
        return parts;
    }

    private static Map<String, Object> of(Asker one) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("name", one.name());
        parts.put("nameSource", one.nameSource());
        parts.put("identifiers", one.identifiers());
        parts.put("emails", one.emails());
        parts.put("unusable", one.unusable());
        parts.put("variables", one.variables());
        return parts;
    }
}
