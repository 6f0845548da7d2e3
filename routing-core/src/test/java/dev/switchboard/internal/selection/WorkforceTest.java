package dev.switchboard.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentState;
import dev.switchboard.agent.Workload;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What agents have to do is reckoned from the conversations, and follows them")
class WorkforceTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Agent DAN = Agent.of("dan", "dan@shop.test");
    private static final Agent EVA = Agent.of("eva", "eva@shop.test");

    private final InMemoryStore store = new InMemoryStore();
    private final Workforce workforce = new Workforce(store);

    private static Policy policy(Workload workload, Agent... agents) {
        var persona = Persona.named("Shop").ownedBy("sam@shop.test");
        for (var agent : agents) {
            persona.operators(agent.id());
        }
        return Policy.builder()
                .personas(persona)
                .agents(agents)
                .workload(workload)
                .build();
    }

    private static final Policy BOTH = policy(Workload.DEFAULT, DAN, EVA);

    private Pool pool(Policy policy, Instant now) {
        return workforce.operatorsOf(policy.require("Shop"), policy.workplace(), now);
    }

    private long load(Policy policy, String agent, Instant now) {
        return Objects.requireNonNull(pool(policy, now).find(agent), agent).load();
    }

    private static Conversation with(String id, Agent agent, Instant lastAt) {
        var who = new Recipient(agent.person(), Target.Kind.AGENT);
        return Conversation.open(new ConversationId(new PersonaId("Shop"), id), Asker.anonymous(), Channel.CHAT, lastAt)
                .assignee(who)
                .build();
    }

    private void keep(Conversation... conversations) {
        var commit = new Commit();
        for (var one : conversations) {
            commit.put(Key.conversation(one.id()), Commit.ANY, one);
        }
        store.commit(commit);
    }

    @Test
    @DisplayName("a conversation counts for whoever has it, moves with its assignee, and ends when it is done")
    void followsConversations() {
        keep(with("a", DAN, NOON), with("b", DAN, NOON), with("c", EVA, NOON));
        assertThat(load(BOTH, "dan", NOON)).isEqualTo(2);
        assertThat(load(BOTH, "eva", NOON)).isEqualTo(1);

        keep(
                with("a", EVA, NOON),
                with("c", EVA, NOON).toBuilder().handled(true).build());

        assertThat(load(BOTH, "dan", NOON)).isEqualTo(1);
        assertThat(load(BOTH, "eva", NOON)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a conversation stops counting when it has been silent for the window, and counts again when somebody speaks")
    void fallsSilent() {
        keep(with("a", DAN, NOON), with("b", DAN, NOON.plusSeconds(60)));
        assertThat(load(BOTH, "dan", NOON.plusSeconds(60))).isEqualTo(2);

        assertThat(load(BOTH, "dan", NOON.plus(Duration.ofMinutes(30)).minusNanos(1)))
                .isEqualTo(2);
        assertThat(load(BOTH, "dan", NOON.plus(Duration.ofMinutes(30)))).isEqualTo(1);
        assertThat(load(BOTH, "dan", NOON.plus(Duration.ofMinutes(31)))).isZero();

        keep(with("a", DAN, NOON.plus(Duration.ofMinutes(31))));
        assertThat(load(BOTH, "dan", NOON.plus(Duration.ofMinutes(31)))).isEqualTo(1);
    }

    @Test
    @DisplayName("a conversation that was silent when its question came to somebody counts for them from then on")
    void countsFromWhenItCame() {
        var late = NOON.plus(Duration.ofMinutes(40));
        var question = new EscalationId(new MessageId(new PersonaId("Shop"), "m1"));
        var came = Escalation.of(question, 1, HandoffCause.UNKNOWN, List.of())
                .assign(ChainStep.EXPERTISE, new Recipient(DAN.person(), Target.Kind.AGENT), List.of(), late);

        keep(with("a", EVA, NOON).toBuilder().addEscalation(came.build()).build());

        assertThat(load(BOTH, "dan", late.plus(Duration.ofMinutes(29)))).isEqualTo(1);
        assertThat(load(BOTH, "eva", late)).isZero();
        assertThat(load(BOTH, "dan", late.plus(Duration.ofMinutes(30)))).isZero();
    }

    @Test
    @DisplayName("limits have a window of their own, at whose end room is reckoned anew")
    void limitsHaveTheirWindow() {
        var policy = policy(Workload.DEFAULT.withLimitWindow(Duration.ofMinutes(40)), DAN);
        keep(with("a", DAN, NOON));

        assertThat(limited(policy, NOON)).isEqualTo(1);
        assertThat(limited(policy, NOON.plus(Duration.ofMinutes(39)))).isEqualTo(1);
        assertThat(limited(policy, NOON.plus(Duration.ofMinutes(40)))).isZero();
    }

    private long limited(Policy policy, Instant now) {
        return Objects.requireNonNull(pool(policy, now).find("dan")).limited();
    }

    @Test
    @DisplayName("another policy with other windows, weights or agents counts from then on")
    void followsThePolicy() {
        keep(with("a", DAN, NOON), with("b", EVA, NOON));
        assertThat(load(BOTH, "dan", NOON)).isEqualTo(1);
        var later = NOON.plus(Duration.ofMinutes(20));

        var shorter = policy(Workload.DEFAULT.withLoadWindow(Duration.ofMinutes(10)), DAN, EVA);
        assertThat(load(shorter, "dan", later)).isZero();
        var heavier = policy(Workload.DEFAULT.withWeight(7).withLoadWindow(Duration.ofMinutes(50)), DAN);
        assertThat(load(heavier, "dan", later)).isEqualTo(7);
        assertThat(pool(heavier, later).find("eva")).isNull();
        assertThat(load(heavier, "dan", NOON.plus(Duration.ofMinutes(50)))).isZero();
        assertThat(load(BOTH, "eva", later)).isEqualTo(1);
    }

    @Test
    @DisplayName("the pool of a persona is kept as long as its agents are, and one of all agents beside it")
    void poolsAreKept() {
        keep(with("a", DAN, NOON));
        var pool = pool(BOTH, NOON);

        assertThat(pool(BOTH, NOON.plusSeconds(1))).isSameAs(pool);
        assertThat(workforce.everybody(BOTH.workplace(), NOON).all()).hasSize(2);
        assertThat(pool(policy(Workload.DEFAULT, DAN), NOON)).isNotSameAs(pool);
    }

    @Test
    @DisplayName("what is kept of an agent is followed too")
    void followsStates() {
        assertThat(find("dan").work().inCall()).isFalse();
        var state =
                AgentState.of(EmailAddress.of("dan@shop.test")).assigned(NOON).withInCall(true);
        store.commit(new Commit().put(Key.agent(state.agent()), 0, state));

        assertThat(find("dan").work().inCall()).isTrue();
        assertThat(find("dan").work().lastAssigned()).isEqualTo(NOON);
        assertThat(find("dan").work().version()).isEqualTo(1);
    }

    private Candidate find(String agent) {
        return Objects.requireNonNull(pool(BOTH, NOON).find(agent));
    }
}
