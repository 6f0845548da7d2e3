package dev.switchboard.scenario;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** The common fixture of the scenarios: persona HR with its specialists, everything in memory, a clock that stands still. */
final class Office {
    static final String PTO = "Please approve time off on Friday";
    static final String YEARLY_DAYS = "How many leave days are there per year?";
    static final String UNKNOWN = "Where do I park my balloon?";
    static final Asker ANN = Asker.withEmail("ann@acme.test").named("Ann");
    static final Asker BOB = Asker.withEmail("bob@acme.test").named("Bob");
    static final Asker CID = Asker.withEmail("cid@acme.test").named("Cid");
    static final Asker EVE = Asker.withEmail("eve@acme.test").named("Eve");
    static final Asker OLGA = Asker.withEmail("olga@acme.test").named("Olga");

    final RecordingNotifier notifier = new RecordingNotifier();
    final RecordingChatGateway chat = new RecordingChatGateway();
    final RecordingListener events = new RecordingListener();
    final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    final Switchboard switchboard;

    private Office(Policy policy, UnaryOperator<SwitchboardBuilder> parts) {
        switchboard = parts.apply(Switchboard.over(policy)
                        .notifier(notifier)
                        .chatGateway(chat)
                        .listener(events)
                        .clock(clock)
                        .ids(number -> "m" + number))
                .build();
    }

    static Office open() {
        return with(hr());
    }

    static Office with(PersonaBuilder... personas) {
        return new Office(Policy.of(personas), parts -> parts);
    }

    static Office with(Policy policy, UnaryOperator<SwitchboardBuilder> parts) {
        return new Office(policy, parts);
    }

    static Office with(PersonaBuilder persona, UnaryOperator<SwitchboardBuilder> parts) {
        return with(Policy.of(persona), parts);
    }

    static PersonaBuilder hr() {
        return Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(ContactReason.PTO, ContactReason.named("Sick Leave"), ContactReason.named("PTO extension"))
                .specialist("mia@acme.test", "Mia", "ann@acme.test", "bob@acme.test")
                .specialist("max@acme.test", "", "cid@acme.test")
                .knows("There are 25 leave days per year.", YEARLY_DAYS);
    }

    RoutingDecision ask(Asker asker, String text) {
        return route(Question.to("HR", text), asker);
    }

    RoutingDecision askIn(String conversation, Asker asker, String text) {
        return route(Question.to("HR", text).inConversation(conversation), asker);
    }

    RoutingDecision route(Question question, Asker asker) {
        return switchboard.router().route(question, asker);
    }

    PolicyVersion edit(PolicyEdit edit) {
        return switchboard.policies().edit(edit);
    }

    /** Replies to the latest notification of this address. */
    ReplyResult reply(String email, String text) {
        return switchboard.replies().accept(Reply.to(replyTokenOf(email), email, text));
    }

    /** Joins by the latest notification of this address. */
    JoinResult join(String email) {
        return switchboard.conversations().join(joinTokenOf(email));
    }

    ReplyToken replyTokenOf(String email) {
        return lastNotificationTo(email).replyToken().orElseThrow();
    }

    JoinToken joinTokenOf(String email) {
        return lastNotificationTo(email).joinToken().orElseThrow();
    }

    /** Until the attempt after this pause is due, whatever the jitter. */
    void waitOut(Duration pause) {
        switchboard.escalateOverdue(clock.advance(pause.multipliedBy(5).dividedBy(4)));
    }

    /** Addresses that were notified, in order. */
    List<String> notified() {
        return notifier.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }

    Notification lastNotification() {
        var all = notifier.notifications();
        return all.get(all.size() - 1);
    }

    Notification lastNotificationTo(String email) {
        var all = notifier.notificationsTo(email);
        return all.get(all.size() - 1);
    }

    /** The kinds of everything that happened, in order. */
    List<RoutingEvent.Kind> happened() {
        return events.events().stream().map(RoutingEvent::kind).toList();
    }

    /** The trace as codes, a stage and its result for each step. */
    static List<String> codes(RoutingDecision decision) {
        return decision.trace().steps().stream()
                .map(step -> step.stage() + " " + step.result())
                .toList();
    }

    Conversation conversation(RoutingDecision decision) {
        return switchboard.conversations().find(decision.conversation()).orElseThrow();
    }

    Escalation escalation(RoutingDecision decision) {
        return conversation(decision)
                .escalation(decision.escalation().orElseThrow())
                .orElseThrow();
    }

    /** What happened to the escalation, in words. */
    List<String> timeline(RoutingDecision decision) {
        return escalation(decision).timeline().stream()
                .map(Escalation.Happening::what)
                .toList();
    }

    List<Message> transcript(RoutingDecision decision) {
        return switchboard.conversations().transcript(decision.conversation());
    }

    List<String> chatOf(RoutingDecision decision) {
        return chat.textsIn(decision.conversation());
    }
}
