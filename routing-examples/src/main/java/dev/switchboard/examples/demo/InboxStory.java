package dev.switchboard.examples.demo;

import dev.switchboard.conversation.WorkResult;
import dev.switchboard.examples.summary.PolicySummary;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;

/** The recommended start: what the assistant does not know or cannot do waits in an inbox for a team (AI-15 to AI-20, AI-25). */
final class InboxStory {
    private static final Asker YAN = Asker.withEmail("yan@mail.example").named("Yan");
    private static final Asker UMA = Asker.withEmail("uma@mail.example").named("Uma");
    private static final Actor DAN = Actor.agent("dan");
    private static final Actor EVA = Actor.agent("eva");
    private static final String UNKNOWN = "Do you resole boots?";
    private static final String IMPOSSIBLE = "Please send my parcel to my office instead.";

    private final ShoeShop shop;
    private final Inboxes inboxes;
    private final Narration narration;

    private InboxStory(ShoeShop shop, Audience audience) {
        this.shop = shop;
        this.inboxes = shop.switchboard.inboxes();
        this.narration = new Narration(audience);
        narration.open(shop.office);
        shop.script.onText(IMPOSSIBLE, Answer.cannotExecute("I cannot redirect a parcel that is on its way."));
    }

    /** Tells the story. */
    static void tell(Audience audience) {
        try (var shop = new ShoeShop(ShoeShop.assistant().rules(TagRule.followUp(ShoeShop.INBOX)))) {
            new InboxStory(shop, audience).tell();
            audience.end();
        }
    }

    private void tell() {
        narration.title("Nobody knows, so it waits for a human");
        showConfiguration();
        var boots = unknown();
        impossible();
        bothWantIt(boots.conversation());
        release(boots.conversation());
        answer(boots.conversation());
        narration.chapter("Yan's chat");
        narration.quoteChat(shop.switchboard.conversations().transcript(boots.conversation()));
        narration.chapter("Why the inbox?");
        narration.quote(boots.explain());
    }

    private void showConfiguration() {
        narration.chapter("The configuration");
        narration.say(
                "One rule is enough to begin with: whatever the assistant does not know or cannot do waits in one inbox, and",
                "Dan and Eva are told.",
                "");
        PolicySummary.write(shop.policy, narration::quoteLine);
    }

    private RoutingDecision unknown() {
        narration.chapter("Yan asks something nobody thought of");
        var decision = ask(YAN, "m1", UNKNOWN);
        narration.say("The assistant does not know: " + decision.outcome() + " in "
                + decision.target().orElseThrow().name() + ". Told: " + told() + ".");
        return decision;
    }

    private void impossible() {
        shop.clock.advance(Duration.ofMinutes(5));
        shop.mail.clear();
        narration.chapter("Uma wants something the assistant understands but cannot do");
        var decision = ask(UMA, "m2", IMPOSSIBLE);
        narration.quote("Shop assistant: " + decision.reply().orElseThrow());
        narration.say("It says so, and passes it on: " + decision.outcome() + ". Told: " + told() + ".");
        narration.say("This is what waits, what has waited longest first:");
        showInbox(DAN);
    }

    private void bothWantIt(ConversationId boots) {
        shop.clock.advance(Duration.ofMinutes(10));
        narration.chapter("Dan and Eva want the same one");
        say("Dan claims Yan's question", inboxes.claim(boots, DAN));
        say("Eva does, too", inboxes.claim(boots, EVA));
        narration.say("Only one can have it. It stays in the inbox, and Eva sees who has it:");
        showInbox(EVA);
    }

    private void release(ConversationId boots) {
        shop.clock.advance(Duration.ofMinutes(15));
        shop.mail.clear();
        narration.chapter("Dan cannot help");
        say("He gives it back", inboxes.release(boots, DAN));
        narration.say("It waits again, and has not lost its place. Told: " + told() + ".");
        showInbox(EVA);
    }

    private void answer(ConversationId boots) {
        shop.clock.advance(Duration.ofMinutes(3));
        narration.chapter("Eva answers");
        say("She claims it", inboxes.claim(boots, EVA));
        var text = "Yes, we do. Bring them in, it takes a week.";
        narration.quote("Eva: " + text);
        say("The answer reaches Yan's chat", inboxes.reply(boots, EVA, text, List.of()));
        say("Nothing is left to do there", inboxes.handle(boots, EVA));
        showInbox(EVA);
    }

    private RoutingDecision ask(Asker asker, String id, String text) {
        var question = Question.to("Shop", text).withId(id).inConversation(asker.name());
        narration.quote(asker.name(), question);
        return shop.office.router().route(question, asker);
    }

    private void say(String what, WorkResult result) {
        narration.say(what + ": " + result + ".");
    }

    private String told() {
        return String.join(", ", shop.notified());
    }

    private void showInbox(Actor actor) {
        narration.say();
        new WaitingTable(shop).write(actor, narration::quoteLine);
    }
}
