package dev.switchboard.examples.demo;

import dev.switchboard.conversation.WorkResult;
import dev.switchboard.examples.summary.PolicySummary;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Zoe returns her shoes: the assistant asks for what is needed and falls silent, a human goes on and hands back (AI-3 to AI-6). */
final class RefundStory {
    private static final Asker ZOE = Asker.withEmail("zoe@mail.example").named("Zoe");
    private static final Actor DAN = Actor.agent("dan");
    private static final SmartTag REFUND = SmartTag.custom("return_or_refund")
            .withInstructions("Returns are free within 30 days.")
            .withAsksFor("order number", "shipping address", "reason for the return", "photo of the product")
            .withPostAction(PostAction.SUSPEND_AFTERWARDS);
    private static final String WISH = "These shoes are too small, I want to return them.";
    private static final String REPLY =
            "Returns are free within 30 days. Please send me your order number, your address, the"
                    + " reason, and a photo of the shoes.";

    private final ShoeShop shop;
    private final Narration narration;

    private RefundStory(ShoeShop shop, Audience audience) {
        this.shop = shop;
        this.narration = new Narration(audience);
        narration.open(shop.office);
        shop.script.onText(WISH, Answer.known(REPLY));
    }

    /** Tells the story. */
    static void tell(Audience audience) {
        var persona = ShoeShop.assistant()
                .tags(REFUND)
                .rules(TagRule.anyOf(REFUND.name()).moveTo(ShoeShop.INBOX));
        try (var shop = new ShoeShop(persona)) {
            new RefundStory(shop, audience).tell();
            audience.end();
        }
    }

    private void tell() {
        narration.title("Zoe returns her shoes");
        showConfiguration();
        var decision = wish();
        details();
        takeOver(decision.conversation());
        handBack(decision.conversation());
        askSomethingKnown();
        narration.chapter("Zoe's chat");
        narration.quoteChat(shop.switchboard.conversations().transcript(decision.conversation()));
        narration.chapter("Why did the assistant fall silent?");
        narration.quote(decision.explain());
    }

    private void showConfiguration() {
        narration.chapter("The configuration");
        narration.say(
                "The shop's assistant may say how returns work and ask for what is needed. Whether the shoes are taken back is",
                "for a human to decide: Dan or Eva, who share an inbox.",
                "");
        PolicySummary.write(shop.policy, narration::quoteLine);
    }

    private RoutingDecision wish() {
        narration.chapter("Zoe writes");
        var decision = ask("m1", WISH, List.of());
        narration.say("The message carries the tag " + decision.tags().get(0)
                + ". With the question, the assistant gets what that tag says:");
        var requests = shop.script.requests();
        requests.get(requests.size() - 1).instructions().forEach(narration::quote);
        narration.say("So it replies:");
        narration.quote("Shop assistant: " + decision.reply().orElseThrow());
        narration.say(
                "After that reply the automation is "
                        + shop.find(decision.conversation()).mode()
                        + ". The conversation waits in inbox "
                        + decision.target().orElseThrow().name() + ": "
                        + decision.outcome() + ".",
                "Nobody can do anything yet, so nobody is told. Notifications sent: "
                        + shop.notified().size() + ".");
        return decision;
    }

    private void details() {
        shop.clock.advance(Duration.ofMinutes(6));
        narration.chapter("Zoe sends what she was asked for");
        var photo = new Attachment("shoes.jpg", "image/jpeg", URI.create("https://files.shop.example/17"));
        var decision = ask("m2", "Order 4711, Elm Street 4. They are a size too small.", List.of(photo));
        narration.say(decision.outcome() + ": the assistant stays silent. Now there is something to do, and "
                + String.join(" and ", shop.notified()) + " are told:");
        narration.quote(shop.mail.notifications().get(0));
    }

    private void takeOver(ConversationId id) {
        shop.clock.advance(Duration.ofMinutes(9));
        narration.chapter("Dan looks into the inbox");
        showInbox();
        narration.say(
                "Dan claims the conversation: " + shop.switchboard.inboxes().claim(id, DAN) + ". He answers:");
        var text = "Thank you, Zoe. We take them back; a label is on its way to you.";
        narration.quote("Dan: " + text);
        narration.say("The answer reaches Zoe's chat: " + reply(id, text) + ".");
    }

    private WorkResult reply(ConversationId id, String text) {
        return shop.switchboard.inboxes().reply(id, DAN, text, List.of());
    }

    private void handBack(ConversationId id) {
        shop.clock.advance(Duration.ofMinutes(1));
        narration.chapter("Dan hands back");
        narration.say("The rest can be left to the assistant: "
                + shop.switchboard.conversations().handBack(id, DAN) + ". The automation is "
                + shop.find(id).mode() + ", and the inbox is empty.");
        showInbox();
    }

    private void askSomethingKnown() {
        shop.clock.advance(Duration.ofMinutes(2));
        narration.chapter("Zoe asks something the assistant knows");
        var decision = ask("m3", "Thanks! When do you close today?", List.of());
        narration.say("It answers by itself: " + decision.outcome() + ".");
    }

    private RoutingDecision ask(String id, String text, List<Attachment> files) {
        var question = Question.to("Shop", text)
                .withId(id)
                .inConversation("zoe-and-shop")
                .withAttachments(files);
        narration.quote("Zoe", question);
        return shop.office.router().route(question, ZOE);
    }

    private void showInbox() {
        narration.say();
        new WaitingTable(shop).write(DAN, narration::quoteLine);
    }
}
