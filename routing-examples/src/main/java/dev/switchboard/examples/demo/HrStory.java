package dev.switchboard.examples.demo;

import dev.switchboard.conversation.Message;
import dev.switchboard.examples.summary.FindingList;
import dev.switchboard.examples.summary.PolicySummary;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Ann wants Friday off: from the configuration to the answer in her chat, and why it went that way (T-MP-52). */
public final class HrStory {
    private static final Asker ANN =
            Asker.withEmail("ann@acme.example").named("Ann").verified();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final HrOffice office;
    private final Consumer<String> out;

    private HrStory(HrOffice office, Consumer<String> out) {
        this.office = office;
        this.out = out;
    }

    /** Tells the story, line by line. */
    public static void tell(Consumer<String> out) {
        try (var office = new HrOffice()) {
            new HrStory(office, out).tell();
        }
    }

    private void tell() {
        out.accept("Switchboard in one story: Ann wants Friday off.");
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
        chapter("The configuration");
        say(
                "Acme's HR assistant knows one answer. Questions about time off and sick leave go to whoever is responsible for");
        out.accept(
                "the person who asks: Mia for Ann and Bob, Max for Cid. Olga, who owns the assistant, gets all the rest.");
        out.accept("");
        PolicySummary.write(office.policy, this::quoteLine);
        say("Before it goes live, lint looks for what is legal but probably not meant.");
        out.accept("");
        FindingList.write(PolicyLint.findings(office.policy), this::quoteLine);
    }

    private void askSomethingKnown() {
        chapter("Ann asks something the assistant knows");
        var decision = ask("m1", "How many leave days do I have?");
        say("It answers by itself: " + decision.outcome() + ". Notifications sent: "
                + office.mail.notifications().size() + ".");
    }

    private RoutingDecision askForTimeOff() {
        office.clock.advance(Duration.ofMinutes(2));
        chapter("Ann asks for something only a human can grant");
        var decision = ask("m2", "Can I take Friday off?");
        say("The assistant passes it on: " + decision.outcome() + ", to "
                + decision.target().orElseThrow().name() + ".");
        return decision;
    }

    private RoutingDecision ask(String id, String text) {
        quote("Ann: " + text);
        return office.switchboard
                .router()
                .route(Question.to("HR", text).withId(id).inConversation("ann-and-hr"), ANN);
    }

    private void show(Notification notification) {
        var person = notification.recipient().person();
        chapter(person.name() + " is notified, and nobody else");
        quote("To: " + person.name() + " <" + person.email() + ">\nSubject: " + notification.subject() + "\n\n"
                + notification.body());
    }

    private void replyTo(Notification notification) {
        office.clock.advance(Duration.ofMinutes(25));
        chapter("Mia replies to that mail");
        var text = "Yes, enjoy the long weekend!";
        quote("From: mia@acme.example\n\n" + text);
        var reply = Reply.to(notification.replyToken().orElseThrow(), "mia@acme.example", text)
                .withId("mail-1");
        say("The token in the notification ties the reply to Ann's question: "
                + office.switchboard.replies().accept(reply) + ".");
    }

    private void showChat(RoutingDecision decision) {
        chapter("Ann's chat");
        quote(office.switchboard.conversations().transcript(decision.conversation()).stream()
                .map(HrStory::chatLine)
                .collect(Collectors.joining("\n")));
    }

    private void explain(RoutingDecision decision) {
        chapter("Why Mia?");
        say("Every decision explains itself, step by step.");
        quote(decision.explain());
    }

    private static String chatLine(Message message) {
        return TIME.format(message.at()) + "  " + message.author().name() + ": " + message.text();
    }

    private void chapter(String title) {
        say(title);
        out.accept("-".repeat(title.length()));
    }

    private void say(String sentence) {
        out.accept("");
        out.accept(sentence);
    }

    private void quote(String text) {
        out.accept("");
        text.stripTrailing().lines().forEach(this::quoteLine);
    }

    private void quoteLine(String line) {
        out.accept(line.isEmpty() ? "" : "    " + line);
    }
}
