package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.logging.LoggingListener;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.Retention;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ChatGateway;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.RoutingListener;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.text.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide to running it is true")
class OperationsGuideTest {
    private final Guide guide = Guide.of("operations.md", OperationsGuideTest.class);
    private final Policy policy = Policy.of(Persona.named("HR").ownedBy("olga@acme.example", "Olga"));
    private final Clock clock = Clock.systemUTC();
    private final byte[] secret = new byte[32];
    private final RecordingNotifier mail = new RecordingNotifier();
    private final RecordingChatGateway chat = new RecordingChatGateway();

    // spotless:off
    private static void everyDay(
            Policy policy, RoutingStore store, byte[] secret, Notifier mail, ChatGateway chat, RoutingListener metrics) {
        // begin everyDay
ExecutorService pool = Executors.newCachedThreadPool();
ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

Switchboard switchboard = Switchboard.over(policy)
        .store(store)
        .tokenKey(secret)
        .notifier(mail)
        .chatGateway(chat)
        .callExecutor(pool, Duration.ofSeconds(10))
        .dispatchExecutor(pool)
        .scheduler(scheduler, Duration.ofSeconds(30))
        .listener(new LoggingListener())
        .listener(metrics)
        .build();
        // end everyDay
        switchboard.router().route(Question.to("HR", "Who knows?"), Asker.withEmail("ann@acme.example"));
        // begin closing
switchboard.close();
scheduler.shutdown();
pool.shutdown();
        // end closing
    }

    private static RoutingStore store() {
        // begin store
RoutingStore store = new InMemoryStore(
        new Retention(Duration.ofDays(2), Duration.ofDays(60), 250_000));
        // end store
        return store;
    }

    private static Map<RoutingEvent.Kind, LongAdder> counted(Policy policy, byte[] secret, Notifier mail, ChatGateway chat) {
        // begin metrics
Map<RoutingEvent.Kind, LongAdder> counts = new ConcurrentHashMap<>();
RoutingListener metrics = event -> counts.computeIfAbsent(event.kind(), kind -> new LongAdder()).increment();
        // end metrics
        everyDay(policy, store(), secret, mail, chat, metrics);
        return counts;
    }

    private static int overdue(Switchboard switchboard, Clock clock) {
        // begin overdue
int moved = switchboard.escalateOverdue(clock.instant());
        // end overdue
        return moved;
    }

    private static String forget(ContactDirectory directory, ContactId ann, Actor admin) {
        // begin forget
String everything = directory.export(ann, admin);

directory.anonymise(ann, admin);
directory.delete(ann, admin);
        // end forget
        return everything;
    }
    // spotless:on

    @Test
    void theGuideShowsTheCodeThatRunsHere() {
        guide.hasTheCodeOfItsTests();
    }

    @Test
    @DisplayName("when it is closed, everything is delivered and counted")
    void closed() {
        var counts = counted(policy, secret, mail, chat);

        assertThat(mail.notifications()).hasSize(1);
        assertThat(chat.deliveries()).hasSize(1);
        assertThat(counts.get(RoutingEvent.Kind.QUESTION_ROUTED)).hasValue(1L);
    }

    @Test
    @DisplayName("whoever is forgotten has left no word behind")
    void forgotten() {
        try (var switchboard = Switchboard.over(policy).notifier(mail).build()) {
            var asked = switchboard
                    .router()
                    .route(
                            Question.to("HR", "Am I pregnant?").inConversation("chat"),
                            Asker.withEmail("ann@acme.example").verified());
            var conversations = switchboard.conversations();
            var ann = conversations
                    .find(asked.conversation())
                    .orElseThrow()
                    .contact()
                    .orElseThrow();
            var admin = Actor.admin("ada@acme.example");

            assertThat(forget(switchboard.directory(), ann, admin)).contains("Am I pregnant?", "ann@acme.example");

            assertThat(conversations.transcript(asked.conversation()))
                    .isNotEmpty()
                    .noneMatch(message -> message.text().contains("pregnant"));
            assertThat(conversations.find(asked.conversation()).orElseThrow().contact())
                    .isEmpty();
        }
    }

    @Test
    void nothingIsOverdueAtOnce() {
        try (var switchboard = Switchboard.over(policy).notifier(mail).build()) {
            switchboard.router().route(Question.to("HR", "Who knows?"), Asker.anonymous());

            assertThat(overdue(switchboard, clock)).isZero();
        }
    }

    @Test
    @DisplayName("what it says of defaults and limits is so")
    void numbers() {
        assertThat(Retention.DEFAULT).isEqualTo(new Retention(Duration.ofDays(1), Duration.ofDays(30), 100_000));
        assertThat(guide.text())
                .contains("Default: a day, thirty days, a hundred thousand.")
                .contains("| contact reasons of a persona | " + Persona.MOST_REASONS + " |")
                .contains(String.format(
                        Locale.ROOT, "| %,d characters, %d words |", Tokens.MOST_CHARACTERS, Tokens.MOST_TOKENS));
    }

    @ParameterizedTest
    @EnumSource(Key.Kind.class)
    void saysWhatIsKept(Key.Kind kind) {
        assertThat(guide.text()).contains("`" + kind + "`");
    }

    @Test
    void saysWhatToDoAboutEveryFailure() {
        assertThat(LoggingListener.FAILURES)
                .allSatisfy(kind -> assertThat(guide.text()).contains("`" + kind + "`"));
    }
}
