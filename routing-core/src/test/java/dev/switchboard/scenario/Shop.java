package dev.switchboard.scenario;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Placement;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The common fixture of the hand-off scenarios: persona Shop with the tag {@code return_or_refund}, the follow-up inbox Human, and
 * the agents Dan, Eva and Fay. The automation answers what the test says, else it knows nothing.
 */
final class Shop {
    static final Asker ZOE = Asker.withEmail("zoe@mail.test").named("Zoe");
    static final String UNKNOWN = "Where do I park my balloon?";
    static final String REFUND = "I want to return my shoes";
    static final String HELP = Tag.HUMAN_HELP.name();
    static final String FOLLOW_UP = Tag.HUMAN_FOLLOW_UP.name();
    static final String DAN = "dan@shop.test";
    static final String EVA = "eva@shop.test";
    static final String FAY = "fay@shop.test";
    static final String SAM = "sam@shop.test";
    static final Actor ACTOR_DAN = Actor.agent("dan");
    static final Actor ACTOR_EVA = Actor.agent("eva");

    final RecordingNotifier notifier = new RecordingNotifier();
    final RecordingChatGateway chat = new RecordingChatGateway();
    final RecordingListener events = new RecordingListener();
    final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    final List<AnswerRequest> asked = new ArrayList<>();
    final Switchboard switchboard;
    Answer answer = Answer.unknown();
    Runnable whileThinking = () -> {};

    private Shop(Policy policy, UnaryOperator<SwitchboardBuilder> parts) {
        switchboard = parts.apply(Switchboard.over(policy)
                        .notifier(notifier)
                        .chatGateway(chat)
                        .listener(events)
                        .clock(clock)
                        .answers(this::answer)
                        .ids(number -> "m" + number))
                .build();
    }

    private Answer answer(AnswerRequest request) {
        asked.add(request);
        whileThinking.run();
        return answer;
    }

    /** With the follow-up rule, as the scenarios have it. */
    static Shop open() {
        return with(shop().rules(TagRule.followUp("Human")));
    }

    static Shop with(PersonaBuilder persona) {
        return with(persona, parts -> parts);
    }

    static Shop with(PersonaBuilder persona, UnaryOperator<SwitchboardBuilder> parts) {
        return with(workplace().personas(persona), parts);
    }

    static Shop with(PolicyBuilder policy, UnaryOperator<SwitchboardBuilder> parts) {
        return new Shop(policy.build(), parts);
    }

    /** Without any rule. */
    static PersonaBuilder shop() {
        return Persona.named("Shop")
                .ownedBy(SAM, "Sam")
                .operators("dan", "eva", "fay")
                .tags(refund());
    }

    static SmartTag refund() {
        return SmartTag.custom("return_or_refund")
                .withPhrases("return", "refund", "money back")
                .withInstructions("Returns are free within 30 days.")
                .withAsksFor("order number", "shipping address", "reason for the return", "photo of the product")
                .withPostAction(PostAction.SUSPEND_AFTERWARDS);
    }

    static PolicyBuilder workplace() {
        return Policy.builder()
                .agents(agents())
                .inboxes(Inbox.followUp("Human").withMembers("dan", "eva"))
                .views(SharedView.of("help").anyOf(HELP, FOLLOW_UP));
    }

    static Agent[] agents() {
        return new Agent[] {Agent.of("dan", DAN, "Dan"), Agent.of("eva", EVA, "Eva"), Agent.of("fay", FAY, "Fay")};
    }

    /** Zoe writes in her chat. */
    RoutingDecision ask(String text) {
        return ask("chat", text);
    }

    RoutingDecision ask(String conversation, String text) {
        return route(Question.to("Shop", text).inConversation(conversation));
    }

    RoutingDecision route(Question question) {
        return switchboard.router().route(question, ZOE);
    }

    Inboxes inboxes() {
        return switchboard.inboxes();
    }

    Conversation conversation(RoutingDecision decision) {
        return switchboard.conversations().find(decision.conversation()).orElseThrow();
    }

    Escalation escalation(RoutingDecision decision) {
        return conversation(decision)
                .escalation(decision.escalation().orElseThrow())
                .orElseThrow();
    }

    Placement placement(RoutingDecision decision) {
        return conversation(decision).placement().orElseThrow();
    }

    List<Message> transcript(RoutingDecision decision) {
        return switchboard.conversations().transcript(decision.conversation());
    }

    List<String> chatOf(RoutingDecision decision) {
        return chat.textsIn(decision.conversation());
    }

    /** Addresses that were notified, in order. */
    List<String> notified() {
        return notifier.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }

    Notification lastNotificationTo(String email) {
        var all = notifier.notificationsTo(email);
        return all.get(all.size() - 1);
    }

    /** The ids of the conversations that Dan sees in an inbox. */
    List<String> inbox(String id) {
        return inboxes().list(id, ACTOR_DAN, "", 100).conversations().stream()
                .map(one -> one.id().value())
                .toList();
    }

    /** The ids of the conversations that Dan sees in a view. */
    List<String> view(String id) {
        return inboxes().view(id, ACTOR_DAN, "", 100).conversations().stream()
                .map(one -> one.id().value())
                .toList();
    }

    List<RoutingEvent.Kind> happened() {
        return events.events().stream().map(RoutingEvent::kind).toList();
    }

    static List<String> names(List<Tag> tags) {
        return tags.stream().map(Tag::name).toList();
    }
}
