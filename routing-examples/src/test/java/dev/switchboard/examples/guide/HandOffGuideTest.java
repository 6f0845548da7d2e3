package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.Speech;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.inbox.Listing;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.lint.FindingCode;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.Permissions;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import dev.switchboard.tag.TellHuman;
import dev.switchboard.testkit.contract.InboxAdapterContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide to handing over is true")
class HandOffGuideTest {
    private static final String UNKNOWN = "Do you resole boots?";
    private static final String REFUND = "I want to return my shoes";

    private final Guide guide = Guide.of("hand-off.md", HandOffGuideTest.class);
    private final RecordingNotifier told = new RecordingNotifier();
    private final Notifier mail = told;
    private final List<String> written = new ArrayList<>();
    private final Model model = (question, instructions) -> {
        written.addAll(instructions);
        return "Please send all that.";
    };
    private final Queues desk = new Queues();
    private Policy policy = PolicyJson.read(guide.onlyBlock("json"));

    /** Whatever writes the replies. */
    private interface Model {
        String write(String question, List<String> instructions);
    }

    /** What a platform calls a conversation: two personas may each have a chat with the same id. */
    private record Ticket(String bot, String chat) {}

    /** The client of a platform. */
    private interface HelpDesk {
        void ensureQueue(String id, String name);

        /** Changes nothing if the key came before. */
        void setQueue(String key, Ticket ticket, Optional<String> queue);

        Optional<String> queueOf(Ticket ticket);
    }

    /** A platform that can be down. */
    private static final class Queues implements HelpDesk {
        private final Map<Ticket, String> queues = new LinkedHashMap<>();
        private final Set<String> keys = new HashSet<>();
        private boolean down;

        @Override
        public void ensureQueue(String id, String name) {}

        @Override
        public void setQueue(String key, Ticket ticket, Optional<String> queue) {
            if (down) {
                throw new IntegrationException("the desk is down");
            }
            if (keys.add(key)) {
                queues.remove(ticket);
                queue.ifPresent(id -> queues.put(ticket, id));
            }
        }

        @Override
        public Optional<String> queueOf(Ticket ticket) {
            return Optional.ofNullable(queues.get(ticket));
        }
    }

    // spotless:off
    private Switchboard start() {
        // begin start
Policy policy = Policy.builder()
        .personas(Persona.named("Shop")
                .ownedBy("sam@shop.example", "Sam")
                .knows("We are open from nine to six.", "When do you open?")
                .operators("dan", "eva")
                .rules(TagRule.followUp("human")))
        .agents(Agent.of("dan", "dan@shop.example", "Dan"), Agent.of("eva", "eva@shop.example", "Eva"))
        .inboxes(Inbox.followUp("human").withMembers("dan", "eva"))
        .build();

Switchboard switchboard = Switchboard.over(policy).notifier(mail).build();
        // end start
        return switchboard;
    }

    private static SmartTag refund() {
        // begin refund
SmartTag refund = SmartTag.custom("return_or_refund")
        .withInstructions("Returns are free within 30 days.")
        .withAsksFor("order number", "shipping address", "reason for the return", "photo of the product")
        .withPostAction(PostAction.SUSPEND_AFTERWARDS);
        // end refund
        return refund;
    }

    private AnswerProvider provider() {
        // begin provider
AnswerProvider assistant = request -> request.instructions().isEmpty()
        ? Answer.unknown()
        : Answer.known(model.write(request.question().text(), request.instructions()));
        // end provider
        return assistant;
    }

    private static PersonaBuilder rules(PersonaBuilder persona) {
        // begin rules
persona.rules(
        TagRule.anyOf("wholesale").assign("eva").withPriority(10),
        TagRule.anyOf("angry").notify("fay").moveTo("human").withPriority(5),
        TagRule.anyOf("return_or_refund").moveTo("human"),
        TagRule.followUp("human"));
        // end rules
        return persona;
    }

    private static ConversationId work(Switchboard switchboard) {
        // begin work
Inboxes inboxes = switchboard.inboxes();
Actor dan = Actor.agent("dan");

Listing waiting = inboxes.list("human", dan, "", 20);      // what has waited longest first
ConversationId next = waiting.conversations().get(0).id();
if (inboxes.claim(next, dan) == WorkResult.DONE) {
    inboxes.reply(next, dan, "Yes, we resole boots. It takes a week.", List.of());
    inboxes.handle(next, dan);
}
        // end work
        return next;
    }

    private static SharedView view() {
        // begin help
SharedView help = SharedView.of("help")
        .anyOf("sys_human_help", "sys_human_follow_up")
        .assigned(false)
        .quietFor(Duration.ofHours(4));
        // end help
        return help;
    }

    private static void suspended(Switchboard switchboard, ConversationId next, Actor dan) {
        // begin suspended
Conversations conversations = switchboard.conversations();
Speech speech = conversations.mayAutomationSpeak(next);
System.out.println(speech.mode() + ", with " + speech.holder().map(Target::name).orElse("nobody"));

conversations.handBack(next, dan);
        // end suspended
    }

    private Switchboard permissions() {
        // begin permissions
Permissions ownersAlsoTag = request -> request.isAllowedByRole()
        || (request.action() == Action.TAG && request.actor().equals(Actor.person("sam@shop.example")));

Switchboard switchboard = Switchboard.over(policy).notifier(mail).permissions(ownersAlsoTag).build();
        // end permissions
        return switchboard;
    }

        // begin adapter
record DeskAdapter(HelpDesk desk) implements InboxAdapter {

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.INBOXES);
    }

    @Override
    public void createInbox(Inbox inbox) {
        desk.ensureQueue(inbox.id(), inbox.name());
    }

    @Override
    public void move(PlatformMove move) {
        desk.setQueue(move.key(), ticket(move.conversation()), move.inbox().map(Inbox::id));
    }

    @Override
    public Optional<String> inboxOf(ConversationId conversation) {
        return desk.queueOf(ticket(conversation));
    }

    private static Ticket ticket(ConversationId conversation) {
        return new Ticket(conversation.persona().value(), conversation.value());
    }
}
        // end adapter

    @Nested
        // begin contract
class DeskAdapterTest extends InboxAdapterContract {

    @Override
    protected InboxAdapter adapter() {
        return new DeskAdapter(desk);
    }
}
        // end contract

    private Switchboard platform() {
        // begin platform
Switchboard switchboard = Switchboard.over(policy).notifier(mail).inboxAdapter(new DeskAdapter(desk)).build();
        // end platform
        return switchboard;
    }
    // spotless:on

    @Test
    void theCodeIsThatOfThisTest() {
        guide.hasTheCodeOfItsTest();
    }

    @Test
    void oneRuleIsEnoughToBeginWith() {
        try (var switchboard = start()) {
            assertThat(ask(switchboard, "When do you open?").outcome()).isEqualTo(Outcome.ANSWERED);

            var decision = ask(switchboard, UNKNOWN);

            assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
            assertThat(decision.tags()).containsExactly(Tag.HUMAN_HELP);
            assertThat(notified()).containsExactly("dan@shop.example", "eva@shop.example");
        }
    }

    @Test
    void claimingDoesNotSilence() {
        try (var switchboard = start()) {
            var id = ask(switchboard, UNKNOWN).conversation();
            switchboard.inboxes().claim(id, Actor.agent("dan"));

            assertThat(ask(switchboard, "When do you open?").outcome()).isEqualTo(Outcome.ANSWERED);
        }
    }

    @Test
    void theProviderGetsTheInstructions() {
        try (var switchboard = assisted()) {
            ask(switchboard, REFUND);

            assertThat(String.join("\n", written) + "\n").isEqualTo(guide.onlyBlock("text"));
        }
    }

    @Test
    void theHumanIsToldWithTheNextMessage() {
        try (var switchboard = assisted()) {
            var first = ask(switchboard, REFUND);
            assertThat(first.outcome()).isEqualTo(Outcome.QUEUED);
            assertThat(notified()).isEmpty();
            assertThat(switchboard
                            .conversations()
                            .mayAutomationSpeak(first.conversation())
                            .mode())
                    .isEqualTo(AutomationMode.SUSPENDED);

            assertThat(ask(switchboard, "Order 17").outcome()).isEqualTo(Outcome.HELD);

            assertThat(notified()).containsExactly("dan@shop.example", "eva@shop.example");
        }
    }

    @Test
    void theDocumentIsThePolicyOfTheCode() {
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.example", "Sam")
                .knows("We are open from nine to six.", "When do you open?")
                .tags(
                        refund(),
                        SmartTag.custom("angry")
                                .withPhrases("unacceptable")
                                .withHandOff(true)
                                .withTellHuman(TellHuman.AT_ONCE),
                        SmartTag.custom("wholesale").withPriority(10),
                        SmartTag.custom("promise")
                                .withDirection(Direction.OUTBOUND)
                                .withPhrases("we will refund"))
                .rules(
                        TagRule.anyOf("wholesale").assign("eva").withPriority(10),
                        TagRule.anyOf("angry").notify("fay").moveTo("human").withPriority(5),
                        TagRule.anyOf("promise").notify("dan").executedBy(RuleExecutor.PLATFORM),
                        TagRule.anyOf("return_or_refund", "sys_human_help", "sys_human_follow_up")
                                .moveTo("human"))
                .operators("dan", "eva", "fay");

        assertThat(policy)
                .isEqualTo(Policy.builder()
                        .personas(persona)
                        .agents(
                                Agent.of("dan", "dan@shop.example", "Dan"),
                                Agent.of("eva", "eva@shop.example", "Eva"),
                                Agent.of("fay", "fay@shop.example", "Fay"))
                        .inboxes(Inbox.followUp("human").withMembers("dan", "eva"))
                        .views(
                                view(),
                                SharedView.of("eva")
                                        .called("Eva's")
                                        .assignedTo("eva")
                                        .withMembers("eva"))
                        .build());
    }

    @Test
    void theRulesOfTheGuideAssignAndMove() {
        var named = policy.require("Shop");
        var shop = Persona.named("Shop")
                .ownedBy("sam@shop.example")
                .tags(named.tags().toArray(SmartTag[]::new));
        policy = Policy.builder()
                .personas(rules(shop))
                .agents(policy.workplace().agents().toArray(Agent[]::new))
                .inboxes(policy.workplace().inboxes().toArray(Inbox[]::new))
                .build();

        try (var switchboard = Switchboard.over(policy).notifier(mail).build()) {
            assertThat(ask(switchboard, "wholesale", "Do you sell wholesale?").target())
                    .contains(new Target(Target.Kind.AGENT, "eva", "Eva"));
            told.clear();
            assertThat(ask(switchboard, "angry", "That is unacceptable").outcome())
                    .isEqualTo(Outcome.QUEUED);
            assertThat(notified())
                    .containsExactlyInAnyOrder("dan@shop.example", "eva@shop.example", "fay@shop.example");
        }
    }

    @Test
    void anAgentWorksInTheInbox() {
        try (var switchboard = start()) {
            ask(switchboard, UNKNOWN);

            var id = work(switchboard);

            assertThat(switchboard.conversations().transcript(id))
                    .last()
                    .satisfies(message -> assertThat(message.text()).startsWith("Yes, we resole boots."));
            assertThat(switchboard
                            .inboxes()
                            .list("human", Actor.agent("dan"), "", 20)
                            .conversations())
                    .isEmpty();
            assertThat(switchboard.inboxes().claim(id, Actor.agent("dan"))).isEqualTo(WorkResult.DENIED);
            assertThat(switchboard.inboxes().claim(id, Actor.person("sam@shop.example")))
                    .isEqualTo(WorkResult.NOT_WAITING);
        }
    }

    @Test
    void aSuspendedConversationIsHandedBack() {
        try (var switchboard = assisted()) {
            var dan = Actor.agent("dan");
            var id = ask(switchboard, REFUND).conversation();
            switchboard.inboxes().claim(id, dan);

            var printed = Guide.printed(() -> suspended(switchboard, id, dan));

            assertThat(printed).isEqualTo("SUSPENDED, with Dan" + System.lineSeparator());
            assertThat(switchboard.conversations().mayAutomationSpeak(id).isAllowed())
                    .isTrue();
            assertThat(switchboard.inboxes().list("human", dan, "", 20).conversations())
                    .isEmpty();
        }
    }

    @Test
    void permissionsAddToTheTable() {
        try (var switchboard = permissions()) {
            var id = ask(switchboard, UNKNOWN).conversation();
            var sam = Actor.person("sam@shop.example");

            assertThat(switchboard.conversations().tag(id, new Tag("boots"), sam))
                    .isEqualTo(WorkResult.DONE);
            assertThat(switchboard.conversations().tag(id, new Tag("boots"), Actor.agent("eva")))
                    .isEqualTo(WorkResult.DENIED);
            assertThatThrownBy(() -> switchboard.inboxes().list("human", Actor.agent("fay"), "", 9))
                    .isInstanceOf(NotPermittedException.class);
            assertThat(switchboard
                            .inboxes()
                            .view("help", Actor.agent("fay"), "", 9)
                            .conversations())
                    .isEmpty();
        }
    }

    @Test
    void thePlatformShowsTheInbox() {
        try (var switchboard = platform()) {
            var id = ask(switchboard, UNKNOWN).conversation();
            assertThat(desk.queueOf(new Ticket("Shop", "chat"))).contains("human");

            switchboard.inboxes().claim(id, Actor.agent("dan"));
            switchboard.inboxes().handle(id, Actor.agent("dan"));
            assertThat(desk.queueOf(new Ticket("Shop", "chat"))).isEmpty();
        }
    }

    @Test
    void aPlatformThatIsDownLosesNothing() {
        desk.down = true;
        try (var switchboard = platform()) {
            ask(switchboard, UNKNOWN);

            assertThat(notified()).containsExactly("sam@shop.example");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePostActionsAreThere(PostAction action) {
        assertThat(guide.text()).contains("`" + action + "`");
    }

    @ParameterizedTest
    @EnumSource
    void theTimesToTellAreThere(TellHuman when) {
        assertThat(guide.text()).contains("| `" + when + "` |");
    }

    @ParameterizedTest
    @EnumSource
    void theCapabilitiesAreThere(InboxAdapter.Capability capability) {
        assertThat(guide.text()).contains("| `" + capability + "` |");
    }

    @ParameterizedTest
    @EnumSource
    void theActionsAreThere(Action action) {
        assertThat(guide.text()).contains("`" + action + "`");
    }

    @Test
    void theCodesOfLintExist() {
        var codes = Pattern.compile("`((?:RULE|VIEW|TAG|INBOX)_\\w+)`")
                .matcher(guide.text())
                .results()
                .map(one -> FindingCode.valueOf(one.group(1)))
                .toList();

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingCode.values())
                        .filter(code -> code.name().matches("(RULE|VIEW|INBOX)_.*|TAG_UNUSED"))
                        .toList());
    }

    private Switchboard assisted() {
        return Switchboard.over(policy).notifier(mail).answers(provider()).build();
    }

    private static RoutingDecision ask(Switchboard switchboard, String text) {
        return ask(switchboard, "chat", text);
    }

    private static RoutingDecision ask(Switchboard switchboard, String chat, String text) {
        return switchboard
                .router()
                .route(Question.to("Shop", text).inConversation(chat), Asker.withEmail("zoe@mail.example"));
    }

    private List<String> notified() {
        return told.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }
}
