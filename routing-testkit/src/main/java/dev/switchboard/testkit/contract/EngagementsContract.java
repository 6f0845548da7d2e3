package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.NOON;
import static dev.switchboard.testkit.contract.Samples.conversation;
import static dev.switchboard.testkit.contract.Samples.withAssignee;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.AgentRing;
import dev.switchboard.agent.AgentState;
import dev.switchboard.agent.RingTurn;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.LinePace;
import dev.switchboard.conversation.Waiting;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of {@link RoutingStoreContract} about what agents have to do, which is followed by whoever chooses one. */
abstract class EngagementsContract extends KeptContract {
    private static final Query.Engagements ENGAGEMENTS = new Query.Engagements();
    private static final Query.AgentStates STATES = new Query.AgentStates();
    private static final Query.InStatus HELP = new Query.InStatus(ConversationStatus.LOOKING_FOR_HELP);
    private static final Query.InLine LINE = new Query.InLine();
    private static final PersonaId HR = new PersonaId("HR");
    private static final EmailAddress DAN = EmailAddress.of("dan@acme.test");
    private static final EmailAddress EVA = EmailAddress.of("eva@acme.test");

    EngagementsContract() {}

    @Test
    @DisplayName("conversations that humans have to do with are listed by the time of their latest change, each once")
    @Advice("number each change of a conversation, and list conversations by the number of their latest one")
    void engagementsAreInOrderOfChange() {
        put(withAssignee("a", DAN), conversation("automated"), withAssignee("b", EVA), withAssignee("c", DAN));
        put(withAssignee("a", EVA));

        assertThat(engaged(1)).isEqualTo(engaged(100)).containsExactly("HR/b", "HR/c", "HR/a");
    }

    @Test
    @DisplayName(
            "whoever follows learns of what changed since, also that nobody has to do with a conversation any more")
    @Advice("give a cursor also with the last page: whoever follows comes back with it")
    void engagementsAreFollowed() {
        put(withAssignee("a", DAN), withAssignee("b", EVA));
        var first = store.query(ENGAGEMENTS, "", 10);
        assertThat(first.next()).isNotEmpty();
        assertThat(store.query(ENGAGEMENTS, first.next(), 10).items()).isEmpty();

        put(withAssignee("a", DAN).toBuilder().handled(true).build(), conversation("automated"));

        var since = store.query(ENGAGEMENTS, first.next(), 10);
        assertThat(since.items()).singleElement().satisfies(one -> {
            assertThat(one.id()).hasToString("HR/a");
            assertThat(one.isHandled()).isTrue();
        });
        assertThat(store.query(ENGAGEMENTS, since.next(), 10).items()).isEmpty();
    }

    @Test
    @DisplayName(
            "conversations in the line for an agent are listed in the order in which they came, for as long as they wait")
    @Advice("number whoever comes into the line; a change keeps the number, a return gets a new one")
    void theLineIsInOrderOfArrival() {
        put(inLine("b"), inLine("a"), conversation("none"), inLine("c"));
        put(inLine("b").toBuilder().suspended(true).build());
        assertThat(ids(LINE, 1)).isEqualTo(ids(LINE, 100)).containsExactly("HR/b", "HR/a", "HR/c");

        put(conversation("a"));
        put(inLine("a"));
        store.commit(new Commit().remove(Key.conversation(conversation("c").id()), Commit.ANY));

        assertThat(ids(LINE, 100)).containsExactly("HR/b", "HR/a");
    }

    @Test
    @DisplayName("the pace of a line is kept under the persona and what is wanted, in whatever order")
    @Advice("sort what is wanted before it becomes part of a key")
    void thePaceIsKept() {
        var law = WantedExpertise.of("law");
        var tax = WantedExpertise.of("tax");
        var pace = LinePace.NONE.served(NOON);

        store.commit(new Commit().put(Key.linePace(HR, Set.of(law, tax)), Commit.ANY, pace));

        assertThat(store.read(Key.linePace(HR, Set.of(tax, law))).value()).isEqualTo(pace);
        assertThat(store.read(Key.linePace(HR, Set.of(law))).value()).isNull();
    }

    private static Conversation inLine(String id) {
        var waiting = new Waiting(NOON, NOON, 0, null);
        var escalation = Escalation.of(new EscalationId(new MessageId(HR, id)), 1, HandoffCause.UNKNOWN, List.of())
                .waitInLine(waiting, List.of(), NOON)
                .build();
        return conversation(id).toBuilder().addEscalation(escalation).build();
    }

    @Test
    @DisplayName("the state of agents is followed as well, and changed by whoever has read it last")
    @Advice("number each change of a state, and list states by the number of their latest one")
    void agentStatesAreFollowed() {
        store.commit(new Commit().put(Key.agent(DAN), 0, AgentState.of(DAN).assigned(NOON)));
        store.commit(new Commit().put(Key.agent(EVA), 0, AgentState.of(EVA)));
        var first = store.query(STATES, "", 1);
        assertThat(first.items()).extracting(AgentState::agent).containsExactly(DAN);

        var lost = new Commit().put(Key.agent(DAN), 0, AgentState.of(DAN));
        assertThat(store.commit(lost)).containsExactly(Key.agent(DAN));
        store.commit(new Commit().put(Key.agent(DAN), 1, AgentState.of(DAN).withInCall(true)));

        assertThat(store.query(STATES, first.next(), 10).items())
                .containsExactly(AgentState.of(EVA), AgentState.of(DAN).withInCall(true));
        assertThat(all(STATES, 1)).extracting(AgentState::agent).containsExactly(EVA, DAN);
    }

    @Test
    @DisplayName("the ring of a persona is kept apart from its turn, which of two who move it at once one moves")
    @Advice("keep ring and turn under keys of their own, each with its own version")
    void ringsAreKept() {
        var ring = new AgentRing(List.of("dan", "eva"));
        var first = new Commit().put(Key.ring(HR), 0, ring).put(Key.ringTurn(HR), 0, new RingTurn(1, 2));
        assertThat(store.commit(first)).isEmpty();
        assertThat(store.commit(new Commit().put(Key.ringTurn(HR), 1, new RingTurn(2, 2))))
                .isEmpty();

        var late = new Commit().put(Key.ringTurn(HR), 1, new RingTurn(1, 2));

        assertThat(store.commit(late)).isEqualTo(List.of(Key.ringTurn(HR)));
        assertThat(store.read(Key.ring(HR))).isEqualTo(new Versioned<>(1, ring));
        assertThat(store.read(Key.ringTurn(HR))).isEqualTo(new Versioned<>(2, new RingTurn(2, 2)));
        assertThat(store.read(Key.ringTurn(new PersonaId("IT"))).value()).isNull();
    }

    @Test
    @DisplayName(
            "conversations with a status are listed by the time since when they have it, until it changes or all is done")
    @Advice("index conversations by status and by since when they have it; what is handled is in no list")
    void statusesAreListed() {
        put(inStatus("late", ConversationStatus.LOOKING_FOR_HELP, NOON.plusSeconds(1)));
        put(inStatus("early", ConversationStatus.LOOKING_FOR_HELP, NOON));
        put(inStatus("b", ConversationStatus.WAITING_FOR_ASKER, NOON), conversation("a"));
        assertThat(ids(HELP, 1)).isEqualTo(ids(HELP, 100)).containsExactly("HR/early", "HR/late");

        put(inStatus("early", ConversationStatus.WAITING_FOR_ASKER, NOON.plusSeconds(2)));
        var done = inStatus("late", ConversationStatus.LOOKING_FOR_HELP, NOON.plusSeconds(1));
        put(done.toBuilder().handled(true).build());

        assertThat(ids(HELP, 1)).isEmpty();
        assertThat(ids(new Query.InStatus(ConversationStatus.WAITING_FOR_ASKER), 1))
                .containsExactly("HR/b", "HR/early");
    }

    private static Conversation inStatus(String value, ConversationStatus status, Instant since) {
        return conversation(value).toBuilder().status(status, since, null).build();
    }

    private List<String> engaged(int pageSize) {
        return ids(ENGAGEMENTS, pageSize);
    }

    private List<String> ids(Query<Conversation> query, int pageSize) {
        return all(query, pageSize).stream().map(one -> one.id().toString()).toList();
    }

    private void put(Conversation... conversations) {
        var commit = new Commit();
        for (var conversation : conversations) {
            commit.put(Key.conversation(conversation.id()), Commit.ANY, conversation);
        }
        store.commit(commit);
    }
}
