package dev.switchboard.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Nobody who waits in the line is forgotten, or served twice")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LineRaceTest {
    private static final int THREADS = 8;
    private static final int QUESTIONS = 60;
    /** More than one call of a service of this test makes calls of the store. */
    private static final int CALLS = 40;

    private final RecordingNotifier notifier = new RecordingNotifier();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final InMemoryStore store = new InMemoryStore();

    private Switchboard over(RoutingStore given, int agents) {
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.test")
                .expertise("returns")
                .ranking(AgentRanking.EXPERTISE_FIRST.withBuffer(Duration.ZERO))
                .chain(Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.upTo(Duration.ofMinutes(10))));
        var policy = Policy.builder().personas(persona);
        for (int i = 0; i < agents; i++) {
            persona.operators("a" + i);
            policy.agents(Agent.of("a" + i, "a" + i + "@shop.test").withLimits(Limits.total(1)));
        }
        return Switchboard.over(policy.build())
                .store(given)
                .clock(clock)
                .notifier(notifier)
                .tokenKey(new byte[32])
                .build();
    }

    private static ConversationId id(String conversation) {
        return new ConversationId(new PersonaId("Shop"), conversation);
    }

    private static void ask(Switchboard switchboard, String conversation) {
        switchboard
                .router()
                .route(
                        Question.to("Shop", "I return it").inConversation(conversation),
                        Asker.withEmail(conversation + "@mail.test"));
    }

    private static void done(Switchboard switchboard, String conversation) {
        switchboard.inboxes().handle(id(conversation), Actor.admin("admin@shop.test"));
    }

    private static String holder(Switchboard switchboard, String conversation) {
        return switchboard.conversations().find(id(conversation)).orElseThrow().escalations().stream()
                .flatMap(one -> one.recipient().stream())
                .map(who -> who.person().email().toString())
                .findFirst()
                .orElse("nobody");
    }

    /** Ours does something; before its n-th call of the store, theirs does something else; each n in turn, in a fresh store. */
    private void interrupt(Doing ours, Doing theirs, Doing check) {
        for (long at = 1; at <= CALLS; at++) {
            var fresh = new InMemoryStore();
            var other = over(fresh, 1);
            ask(other, "busy");
            ask(other, "early");
            var faulty = new FaultyStore(fresh);
            var interrupted = over(faulty, 1);
            var call = faulty.calls() + at;
            var isDone = new boolean[1];
            faulty.beforeEach(number -> {
                if (number == call) {
                    isDone[0] = true;
                    theirs.with(other);
                }
            });

            ours.with(interrupted);

            if (!isDone[0]) {
                theirs.with(other);
            }
            check.with(other);
        }
    }

    /** Something done with a switchboard. */
    private interface Doing {
        void with(Switchboard switchboard);
    }

    @Test
    @DisplayName("whenever a place gets free while a question comes into the line, the line is served in its order")
    void freedWhileEntering() {
        interrupt(one -> ask(one, "late"), one -> done(one, "busy"), one -> {
            assertThat(holder(one, "early")).isEqualTo("a0@shop.test");
            assertThat(holder(one, "late")).isEqualTo("nobody");
        });
    }

    @Test
    @DisplayName("whenever the last place gets free while a question comes into an empty line, it is served")
    void enteringWhileFreed() {
        interrupt(
                one -> ask(one, "late"),
                one -> {
                    done(one, "early");
                    done(one, "busy");
                },
                one -> assertThat(holder(one, "late")).isEqualTo("a0@shop.test"));
    }

    @Test
    @DisplayName("whoever is served while another switchboard takes the deadline for over is told once in all")
    void servedAtTheDeadline() {
        interrupt(
                one -> {
                    clock.advance(Duration.ofMinutes(10));
                    one.escalateOverdue(clock.instant());
                },
                one -> done(one, "busy"),
                one -> {
                    assertThat(holder(one, "early")).isIn("a0@shop.test", "sam@shop.test");
                    var escalation = one.conversations()
                            .find(id("early"))
                            .orElseThrow()
                            .escalations()
                            .get(0);
                    assertThat(escalation.asked()).hasSize(1);
                });
    }

    @Test
    @DisplayName("whoever's conversation is answered while an agent gets room is not given to that agent")
    void answeredWhileServed() {
        interrupt(
                one -> done(one, "busy"),
                one -> done(one, "early"),
                one -> assertThat(one.conversations()
                                .find(id("early"))
                                .orElseThrow()
                                .escalations())
                        .extracting(Escalation::state)
                        .noneMatch(state -> state.isOpen()));
    }

    @RepeatedTest(5)
    @DisplayName(
            "sixty questions by eight threads and two switchboards for three agents: each is served once, no limit exceeded")
    void manyAtOnce() throws Exception {
        var both = List.of(over(store, 3), over(store, 3));
        Together.run(THREADS, thread -> {
            for (int i = thread; i < QUESTIONS; i += THREADS) {
                ask(both.get(thread % 2), "q" + i);
            }
        });
        assertThat(notifier.notifications()).hasSize(3);

        var finished = new HashSet<String>();
        while (finished.size() < QUESTIONS) {
            var open = notifier.notifications().stream()
                    .map(Notification::conversation)
                    .map(ConversationId::value)
                    .filter(one -> !finished.contains(one))
                    .toList();
            assertThat(open).as("with agents").hasSize(Math.min(3, QUESTIONS - finished.size()));
            Together.run(open.size(), thread -> done(both.get(thread % 2), open.get(thread)));
            finished.addAll(open);
        }

        assertThat(notifier.notifications()).hasSize(QUESTIONS);
    }
}
