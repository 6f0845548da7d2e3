package dev.switchboard.examples.demo;

import dev.switchboard.examples.summary.FindingList;
import dev.switchboard.examples.summary.PolicySummary;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;

/** Ann wants Friday off: from the configuration to the answer in her chat, and why it went that way (T-MP-52). */
final class HrStory {
    private static final Asker ANN =
            Asker.withEmail("ann@acme.example").named("Ann").verified();

    private final HrOffice office;
    private final Narration narration;

    private HrStory(HrOffice office, Audience audience) {
        this.office = office;
        this.narration = new Narration(audience);
        narration.open(office.office);
    }

    /** Tells the story. */
    static void tell(Audience audience) {
        try (var office = new HrOffice()) {
            new HrStory(office, audience).tell();
            audience.end();
        }
    }

    private void tell() {
        narration.title("Ann wants Friday off");
        showConfiguration();
        askSomethingKnown();
        var decision = askForTimeOff();
        var notification = office.mail.notifications().get(0);
        show(notification);
        replyTo(notification);
        showChat(decision);
        explain(decision);
    }

    private void showConfiguration() {
        narration.chapter("The configuration");
        narration.say(
                "Acme's HR assistant knows one answer. Questions about time off and sick leave go to whoever is responsible for",
                "the person who asks: Mia for Ann and Bob, Max for Cid. Olga, who owns the assistant, gets all the rest.",
                "");
        PolicySummary.write(office.policy, narration::quoteLine);
        narration.say("Before it goes live, lint looks for what is legal but probably not meant.", "");
        FindingList.write(PolicyLint.report(office.policy), narration::quoteLine);
    }

    private void askSomethingKnown() {
        narration.chapter("Ann asks something the assistant knows");
        var decision = ask("m1", "How many leave days do I have?");
        narration.say("It answers by itself: " + decision.outcome() + ". Notifications sent: "
                + office.mail.notifications().size() + ".");
    }

    private RoutingDecision askForTimeOff() {
        office.clock.advance(Duration.ofMinutes(2));
        narration.chapter("Ann asks for something only a human can grant");
        var decision = ask("m2", "Can I take Friday off?");
        narration.say("The assistant passes it on: " + decision.outcome() + ", to "
                + decision.target().orElseThrow().name() + ".");
        return decision;
    }

    private RoutingDecision ask(String id, String text) {
        narration.quote("Ann: " + text);
        return office.office.router().route(Question.to("HR", text).withId(id).inConversation("ann-and-hr"), ANN);
    }

    private void show(Notification notification) {
        var person = notification.recipient().person();
        narration.chapter(person.name() + " is notified, and nobody else");
        narration.quote(notification);
    }

    private void replyTo(Notification notification) {
        office.clock.advance(Duration.ofMinutes(25));
        narration.chapter("Mia replies to that mail");
        var text = "Yes, enjoy the long weekend!";
        narration.quote("From: mia@acme.example\n\n" + text);
        var reply = Reply.to(notification.replyToken().orElseThrow(), "mia@acme.example", text)
                .withId("mail-1");
        narration.say("The token in the notification ties the reply to Ann's question: "
                + office.switchboard.replies().accept(reply) + ".");
    }

    private void showChat(RoutingDecision decision) {
        narration.chapter("Ann's chat");
        narration.quoteChat(office.switchboard.conversations().transcript(decision.conversation()));
    }

    private void explain(RoutingDecision decision) {
        narration.chapter("Why Mia?");
        narration.say("Every decision explains itself, step by step.");
        narration.quote(decision.explain());
    }
}
