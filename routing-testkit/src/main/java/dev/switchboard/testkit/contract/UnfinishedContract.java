package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.conversation;
import static dev.switchboard.testkit.contract.Samples.conversationId;
import static dev.switchboard.testkit.contract.Samples.gap;
import static dev.switchboard.testkit.contract.Samples.messageId;
import static dev.switchboard.testkit.contract.Samples.outbox;
import static dev.switchboard.testkit.contract.Samples.withEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of {@link RoutingStoreContract} about what is not finished: outboxes, open escalations, gaps in the knowledge. */
abstract class UnfinishedContract extends WaitingConversationsContract {
    private static final Key<Conversation> C = Key.conversation(conversationId("c"));
    private static final Key<Conversation> D = Key.conversation(conversationId("d"));

    UnfinishedContract() {}

    @Test
    @DisplayName("what is listed goes on behind the last page, whatever became of the pages before")
    @Advice("let a cursor name the last one that was given, not how many there were")
    void pagesGoOnAlthoughEarlierOnesAreGone() {
        LongStream.rangeClosed(1, 100).forEach(i -> put("c" + i));
        var first = store.query(new Query.Outboxes(), "", 40);
        first.items().forEach(one -> remove(one.conversation()));
        LongStream.rangeClosed(51, 90).forEach(i -> remove(conversationId("c" + i)));
        put("c1");

        var rest = store.query(new Query.Outboxes(), first.next(), 100);

        assertThat(rest.items())
                .extracting(one -> one.conversation().value())
                .containsExactly(
                        "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c91", "c92", "c93",
                        "c94", "c95", "c96", "c97", "c98", "c99", "c100", "c1");
    }

    @Test
    @DisplayName("open escalations are listed while somebody has to answer, and no longer")
    @Advice("ask the escalation whether it is open; deadlines are looked for in this list")
    void openEscalationsAreListed() {
        store.commit(new Commit()
                .put(C, 0, withEscalation("c", EscalationState.NOTIFIED))
                .put(D, 0, withEscalation("d", EscalationState.DELIVERED)));
        assertThat(all(new Query.OpenEscalations(), 1))
                .extracting(one -> one.id().value())
                .containsExactly("c");

        store.commit(new Commit().put(C, 1, withEscalation("c", EscalationState.ANSWERED)));

        assertThat(all(new Query.OpenEscalations(), 1)).isEmpty();
    }

    @Test
    @DisplayName("open escalations are listed in the order in which they became open, also when they change")
    @Advice("number a conversation when somebody has to answer in it, and list it by that for as long as it is so")
    void openEscalationsKeepTheirOrder() {
        store.commit(new Commit().put(D, 0, withEscalation("d", EscalationState.ASSIGNED)));
        store.commit(new Commit().put(C, 0, withEscalation("c", EscalationState.NOTIFIED)));
        store.commit(new Commit().put(D, 1, withEscalation("d", EscalationState.NOTIFIED)));
        assertThat(all(new Query.OpenEscalations(), 1))
                .extracting(one -> one.id().value())
                .containsExactly("d", "c");

        store.commit(new Commit().put(D, 2, withEscalation("d", EscalationState.DELIVERED)));
        store.commit(new Commit().put(D, 3, withEscalation("d", EscalationState.NOTIFIED)));

        assertThat(all(new Query.OpenEscalations(), 1))
                .extracting(one -> one.id().value())
                .containsExactly("c", "d");
    }

    @Test
    @DisplayName("outboxes are listed in the order in which they came")
    @Advice("number outboxes when they come, and list them by that; the order of their ids is another")
    void outboxesKeepTheirOrder() {
        List.of("z", "a", "m").forEach(this::put);
        remove(conversationId("a"));

        assertThat(all(new Query.Outboxes(), 1)).isEqualTo(List.of(outbox("z"), outbox("m")));
    }

    @Test
    @DisplayName(
            "an outbox that changes keeps its place, and comes back as it was written: entries in order, due times, the lease")
    @Advice("a change keeps the number that the outbox got when it came, and every part of it comes back")
    void outboxesKeepTheirPlace() {
        List.of("z", "a").forEach(this::put);
        var failed = new OutboxEntry.Postponed(outbox("z").entries().get(0), 2, Samples.NOON);
        var second = new OutboxEntry.ToAsker(conversationId("z"), 2, List.of());
        var changed = outbox("z").with(List.of(failed, second)).claimed(Samples.NOON);

        store.commit(new Commit().put(Key.outbox(conversationId("z")), 1, changed));

        assertThat(all(new Query.Outboxes(), 1)).isEqualTo(List.of(changed, outbox("a")));
        assertThat(changed.entries()).containsExactly(failed, second);
    }

    @Test
    @DisplayName(
            "an empty outbox is not listed, but kept with the number of its lease; with something new it is listed behind the others")
    @Advice("keep an empty outbox for the number of its lease; it comes back behind the others")
    void emptyOutboxesAreKept() {
        List.of("z", "a").forEach(this::put);
        var empty = Outbox.empty(conversationId("z")).claimed(Samples.NOON).released();

        store.commit(new Commit().put(Key.outbox(conversationId("z")), 1, empty));

        assertThat(all(new Query.Outboxes(), 1)).isEqualTo(List.of(outbox("a")));
        assertThat(store.read(Key.outbox(conversationId("z"))).value()).isEqualTo(empty);
        store.commit(new Commit().put(Key.outbox(conversationId("z")), 2, outbox("z")));
        assertThat(all(new Query.Outboxes(), 1)).isEqualTo(List.of(outbox("a"), outbox("z")));
    }

    @Test
    @DisplayName("knowledge gaps are listed for one persona, in the order logged")
    @Advice("number gaps when they come, and list those of one persona by that")
    void gapsAreListedByPersona() {
        for (var gap : List.of(gap("HR", "2"), gap("IT", "1"), gap("HR", "1"))) {
            store.commit(new Commit().put(Key.knowledgeGap(gap.question()), 0, gap));
        }

        assertThat(all(new Query.KnowledgeGaps(new PersonaId("HR")), 1))
                .extracting(KnowledgeGap::question)
                .containsExactly(messageId("HR", "2"), messageId("HR", "1"));
    }

    @Test
    @DisplayName("a knowledge gap that changes keeps its place in the list")
    @Advice("a change keeps the number that the gap got when it came")
    void aGapThatChangesKeepsItsPlace() {
        for (var gap : List.of(gap("HR", "1"), gap("HR", "2"))) {
            store.commit(new Commit().put(Key.knowledgeGap(gap.question()), 0, gap));
        }
        var dismissed = gap("HR", "1").dismissed(new KnowledgeGap.Settled("olga@acme.test", Samples.NOON));

        store.commit(new Commit().put(Key.knowledgeGap(dismissed.question()), 1, dismissed));

        assertThat(all(new Query.KnowledgeGaps(new PersonaId("HR")), 1)).containsExactly(dismissed, gap("HR", "2"));
    }

    private void put(String conversation) {
        store.commit(new Commit().put(Key.outbox(conversationId(conversation)), 0, outbox(conversation)));
    }

    private void remove(ConversationId conversation) {
        store.commit(new Commit().remove(Key.outbox(conversation), Commit.ANY));
    }
}
