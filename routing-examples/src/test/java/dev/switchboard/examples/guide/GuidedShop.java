package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.ask;

import dev.switchboard.Switchboard;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.util.List;

/** The shop of the guide: what its document describes, who was told, and a customer who asks. */
final class GuidedShop {
    static final String UNKNOWN = "Do you resole boots?";
    static final String REFUND = "I want to return my shoes";

    final Policy policy = PolicyJson.read(Guide.of("hand-off.md").onlyBlock("json"));
    final RecordingNotifier mail = new RecordingNotifier();

    static RoutingDecision ask(Switchboard switchboard, String text) {
        return ask(switchboard, "chat", text);
    }

    static RoutingDecision ask(Switchboard switchboard, String chat, String text) {
        return switchboard
                .router()
                .route(Question.to("Shop", text).inConversation(chat), Asker.withEmail("zoe@mail.example"));
    }

    /** The addresses that were told, in order. */
    List<String> notified() {
        return mail.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }
}
