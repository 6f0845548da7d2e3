package dev.switchboard.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Many threads and two routers over one store")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RoutingRaceTest {
    private static final int THREADS = 8;
    private static final int MESSAGES = 1_000;
    private static final int SWAPS = 10_000;

    private final InMemoryStore store = new InMemoryStore();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final Switchboard one = over(store);
    private final Switchboard other = over(store);

    @Test
    @DisplayName("A-67 a message routed again and again at once has one decision and one notification")
    void oneDecisionAndOneNotificationForEachMessage() throws Exception {
        var decisions = new ConcurrentHashMap<String, Collection<RoutingDecision>>();

        Together.run(THREADS, thread -> {
            for (int i = 0; i < 2 * MESSAGES; i++) {
                var id = "m" + i % MESSAGES;
                decisions
                        .computeIfAbsent(id, any -> new ConcurrentLinkedQueue<>())
                        .add(route(thread % 2 == 0 ? one : other, id));
            }
        });

        assertThat(decisions).hasSize(MESSAGES);
        assertThat(decisions.values())
                .allSatisfy(all -> assertThat(all)
                        .hasSize(2 * THREADS)
                        .containsOnly(all.iterator().next()));
        assertThat(notifier.notifications())
                .extracting(Notification::key)
                .doesNotHaveDuplicates()
                .hasSize(MESSAGES);
    }

    @Test
    @DisplayName("a decision is consistent with the version of the policy that it names")
    void decisionsMatchTheVersionTheyName() throws Exception {
        var specialists = new ConcurrentHashMap<Long, String>(Map.of(1L, "mia@acme.test"));
        var decisions = new ConcurrentLinkedQueue<RoutingDecision>();

        Together.run(THREADS, thread -> {
            for (int i = 0; i < SWAPS / 2; i++) {
                if (thread < 2) {
                    swap(thread == 0 ? one : other, specialists, i);
                } else if (i < MESSAGES) {
                    decisions.add(route(thread % 2 == 0 ? one : other, thread + "-" + i));
                }
            }
        });

        assertThat(specialists).hasSizeGreaterThan(SWAPS / 2);
        assertThat(decisions)
                .allSatisfy(
                        decision -> assertThat(decision.target().orElseThrow().id())
                                .isEqualTo(specialists.get(decision.policyVersion())));
        assertThat(decisions)
                .extracting(RoutingDecision::policyVersion)
                .contains(decisions.peek().policyVersion());
    }

    @Test
    @DisplayName("I-12 many messages of one conversation at once are all kept, each once")
    void oneConversationKeepsEveryMessage() throws Exception {
        Together.run(
                THREADS,
                thread -> IntStream.range(0, 50)
                        .forEach(i -> (thread % 2 == 0 ? one : other)
                                .router()
                                .route(
                                        Question.to("HR", "pto " + thread + " " + i)
                                                .withId(thread + "-" + i)
                                                .inConversation("chat"),
                                        Asker.withEmail("ann@acme.test"))));

        var id = Question.to("HR", "?").inConversation("chat").conversation().orElseThrow();
        assertThat(one.conversations().transcript(id).stream()
                        .filter(message -> message.text().startsWith("pto ")))
                .extracting(message -> message.text())
                .doesNotHaveDuplicates()
                .hasSize(THREADS * 50);
        assertThat(one.conversations().find(id).orElseThrow().escalations()).hasSize(THREADS * 50);
    }

    private Switchboard over(InMemoryStore shared) {
        var policy = Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.test")
                .reasons(ContactReason.PTO)
                .specialist("mia@acme.test", "Mia", "ann@acme.test")
                .specialist("max@acme.test", "Max"));
        return Switchboard.over(policy)
                .store(shared)
                .notifier(notifier)
                .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
                .build();
    }

    private static RoutingDecision route(Switchboard switchboard, String id) {
        return switchboard.router().route(Question.to("HR", "pto").withId(id), Asker.withEmail("ann@acme.test"));
    }

    private static void swap(Switchboard switchboard, Map<Long, String> specialists, int turn) {
        var specialist = turn % 2 == 0 ? "max@acme.test" : "mia@acme.test";
        var version = switchboard.policies().edit(PolicyEdit.move("HR", "ann@acme.test", specialist));
        specialists.put(version.number(), specialist);
    }
}
