package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.conversation;
import static dev.switchboard.testkit.contract.Samples.conversationId;
import static dev.switchboard.testkit.contract.Samples.entry;
import static dev.switchboard.testkit.contract.Samples.gap;
import static dev.switchboard.testkit.contract.Samples.message;
import static dev.switchboard.testkit.contract.Samples.messageId;
import static dev.switchboard.testkit.contract.Samples.withEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.ReplyClaim;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link RoutingStore} promises. Extend it and supply an empty store. */
public abstract class RoutingStoreContract extends WaitingConversationsContract {
    private static final Key<Conversation> C = Key.conversation(conversationId("c"));
    private static final Key<Conversation> D = Key.conversation(conversationId("d"));

    /** For subclasses. */
    protected RoutingStoreContract() {}

    /** A store that holds nothing. */
    @Override
    protected abstract RoutingStore emptyStore();

    @Test
    @DisplayName("what was never written has version 0 and no value")
    void nothingIsVersionZero() {
        var read = store.read(C);

        assertThat(read.version()).isZero();
        assertThat(read.value()).isNull();
    }

    @Test
    @DisplayName("what was written is read back, and each write adds one to the version")
    void eachWriteAddsOne() {
        var first = conversation("c");

        assertThat(store.commit(new Commit().put(C, 0, first))).isEmpty();
        assertThat(store.read(C).value())
                .isNotNull()
                .extracting(Conversation::id)
                .isEqualTo(first.id());
        assertThat(store.commit(new Commit().put(C, 1, first))).isEmpty();
        assertThat(store.read(C).version()).isEqualTo(2);
    }

    @Test
    @DisplayName("a key that must not exist is unique: the second writer is refused")
    void expectingNothingMakesAKeyUnique() {
        store.commit(new Commit().put(C, 0, conversation("c")));

        var conflicts = store.commit(new Commit().put(C, 0, conversation("c")));

        assertThat(conflicts).isEqualTo(List.of(C));
        assertThat(store.read(C).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("what a reply tag stands for is kept as it was first written, also one that never expires")
    void replyTagsAreKept() {
        var question = new EscalationId(messageId("HR", "m"));
        var endless = Instant.ofEpochSecond(Instant.MAX.getEpochSecond());
        var claim = new ReplyClaim(conversationId("c"), question, "mia@acme.test", endless);
        var other = new ReplyClaim(conversationId("d"), question, "max@acme.test", endless);

        assertThat(store.commit(new Commit().put(Key.replyTag("digest"), 0, claim)))
                .isEmpty();
        assertThat(store.commit(new Commit().put(Key.replyTag("digest"), 0, other)))
                .hasSize(1);

        assertThat(store.read(Key.replyTag("digest")).value()).isEqualTo(claim);
        assertThat(store.read(Key.replyTag("DIGEST")).value()).isNull();
    }

    @Test
    @DisplayName("a writer who expects an older or a later version is refused")
    void otherVersionsAreRefused() {
        store.commit(new Commit().put(C, 0, conversation("c")));
        store.commit(new Commit().put(C, 1, conversation("c")));

        assertThat(store.commit(new Commit().put(C, 1, conversation("c")))).hasSize(1);
        assertThat(store.commit(new Commit().put(C, 3, conversation("c")))).hasSize(1);
        assertThat(store.commit(new Commit().remove(C, 1))).hasSize(1);
    }

    @Test
    @DisplayName("a writer who expects nothing in particular is never refused")
    void anyVersionIsNeverRefused() {
        store.commit(new Commit().put(C, Commit.ANY, conversation("c")));

        assertThat(store.commit(new Commit().put(C, Commit.ANY, conversation("c"))))
                .isEmpty();
    }

    @Test
    @DisplayName("all or nothing: one conflict, and neither the other writes nor the messages are kept")
    void allOrNothing() {
        store.commit(new Commit().put(C, 0, conversation("c")));
        var commit = new Commit()
                .put(D, 0, conversation("d"))
                .put(Key.outbox(entry("d", 1).id()), 0, entry("d", 1))
                .append(message("d", 1))
                .put(C, 7, conversation("c"));

        var conflicts = store.commit(commit);

        assertThat(conflicts).isEqualTo(List.of(C));
        assertThat(store.read(D).version()).isZero();
        assertThat(all(new Query.Outbox(), 10)).isEmpty();
        assertThat(all(new Query.Messages(conversationId("d"), 1), 10)).isEmpty();
    }

    @Test
    @DisplayName("every key in conflict is named")
    void everyConflictIsNamed() {
        assertThat(store.commit(new Commit().put(C, 1, conversation("c")).put(D, 1, conversation("d"))))
                .isEqualTo(List.of(C, D));
    }

    @Test
    @DisplayName("what was removed is gone")
    void removedIsGone() {
        store.commit(new Commit().put(C, 0, conversation("c")));

        assertThat(store.commit(new Commit().remove(C, 1))).isEmpty();
        assertThat(store.read(C).value()).isNull();
    }

    @Test
    @DisplayName("what is listed goes on behind the last page, whatever became of the pages before")
    void pagesGoOnAlthoughEarlierOnesAreGone() {
        LongStream.rangeClosed(1, 100).forEach(i -> store.commit(put(entry("c", i))));
        var first = store.query(new Query.Outbox(), "", 40);
        first.items().forEach(entry -> store.commit(new Commit().remove(Key.outbox(entry.id()), Commit.ANY)));
        LongStream.rangeClosed(51, 90)
                .forEach(i -> store.commit(
                        new Commit().remove(Key.outbox(entry("c", i).id()), Commit.ANY)));
        store.commit(put(entry("c", 1)));

        var rest = store.query(new Query.Outbox(), first.next(), 100);

        assertThat(rest.items())
                .extracting(OutboxEntry::sequence)
                .containsExactly(
                        41L, 42L, 43L, 44L, 45L, 46L, 47L, 48L, 49L, 50L, 91L, 92L, 93L, 94L, 95L, 96L, 97L, 98L, 99L,
                        100L, 1L);
    }

    private static Commit put(OutboxEntry entry) {
        return new Commit().put(Key.outbox(entry.id()), Commit.ANY, entry);
    }

    @Test
    @DisplayName("several keys are read in the order asked")
    void readsInOrder() {
        store.commit(new Commit().put(D, 0, conversation("d")));

        var read = store.read(List.of(C, D, C));

        assertThat(read).extracting(one -> one.version()).containsExactly(0L, 1L, 0L);
    }

    @Test
    @DisplayName("messages come by sequence, from where they are wanted, page by page, each once")
    void messagesArePaged() {
        var commit = new Commit().put(C, 0, conversation("c"));
        IntStream.rangeClosed(1, 7).forEach(i -> commit.append(message("c", i)));
        store.commit(commit);

        assertThat(all(new Query.Messages(conversationId("c"), 1), 2))
                .extracting(Message::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(all(new Query.Messages(conversationId("c"), 6), 100))
                .extracting(Message::sequence)
                .containsExactly(6L, 7L);
    }

    @Test
    @DisplayName("open escalations are listed while somebody has to answer, and no longer")
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
    @DisplayName("the outbox is listed in the order in which it was committed")
    void outboxKeepsItsOrder() {
        for (var entry : List.of(entry("z", 1), entry("a", 1), entry("m", 1))) {
            store.commit(new Commit().put(Key.outbox(entry.id()), 0, entry));
        }
        store.commit(new Commit().remove(Key.outbox(entry("a", 1).id()), 1));

        assertThat(all(new Query.Outbox(), 1))
                .extracting(OutboxEntry::key)
                .containsExactly(entry("z", 1).key(), entry("m", 1).key());
    }

    @Test
    @DisplayName("an entry that is postponed keeps its place in the outbox, and comes back with when it is due")
    void postponedEntriesKeepTheirPlace() {
        for (var entry : List.of(entry("z", 1), entry("a", 1))) {
            store.commit(new Commit().put(Key.outbox(entry.id()), 0, entry));
        }
        var postponed = new OutboxEntry.Postponed(entry("z", 1), 2, Samples.NOON);

        store.commit(new Commit().put(Key.outbox(postponed.id()), 1, postponed));

        assertThat(all(new Query.Outbox(), 1)).isEqualTo(List.of(postponed, entry("a", 1)));
    }

    @Test
    @DisplayName("knowledge gaps are listed for one persona, in the order logged")
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
    void aGapThatChangesKeepsItsPlace() {
        for (var gap : List.of(gap("HR", "1"), gap("HR", "2"))) {
            store.commit(new Commit().put(Key.knowledgeGap(gap.question()), 0, gap));
        }
        var dismissed = gap("HR", "1").dismissed(new KnowledgeGap.Settled("olga@acme.test", Samples.NOON));

        store.commit(new Commit().put(Key.knowledgeGap(dismissed.question()), 1, dismissed));

        assertThat(all(new Query.KnowledgeGaps(new PersonaId("HR")), 1)).containsExactly(dismissed, gap("HR", "2"));
    }

    @Test
    @DisplayName("of many writers who claim one key, one wins")
    void oneWinsARace() {
        var winners = new AtomicInteger();

        IntStream.range(0, 64).parallel().forEach(i -> {
            if (store.commit(new Commit().put(C, 0, conversation("c"))).isEmpty()) {
                winners.incrementAndGet();
            }
        });

        assertThat(winners).hasValue(1);
    }

    @Test
    @DisplayName("no update is lost between many writers who read, change and write")
    void noUpdateIsLost() {
        store.commit(new Commit().put(C, 0, conversation("c")));

        IntStream.range(0, 200).parallel().forEach(i -> appendOne());

        var messages = all(new Query.Messages(conversationId("c"), 1), 50);
        assertThat(store.read(C).version()).isEqualTo(201);
        assertThat(messages)
                .extracting(Message::sequence)
                .doesNotHaveDuplicates()
                .hasSize(200)
                .isSorted();
    }

    @Test
    @DisplayName("who sees a write of a commit sees its messages and the writes before it")
    void writesBecomeVisibleInOrder() {
        var writer = new Thread(() -> IntStream.range(0, 2_000).forEach(this::countUp));

        writer.start();
        while (writer.isAlive()) {
            var seen = store.read(Key.policyHead()).version();

            assertThat(store.read(C).version()).isGreaterThanOrEqualTo(seen);
            assertThat(all(new Query.Messages(conversationId("c"), 1), 5_000)).hasSizeGreaterThanOrEqualTo((int) seen);
        }
    }

    @Test
    @DisplayName("who sees a write of a commit sees its messages, also if their conversation is written later")
    void messagesBecomeVisibleFirst() {
        var writer = new Thread(() -> IntStream.range(0, 2_000).forEach(this::countUpBeforeItsConversations));

        writer.start();
        while (writer.isAlive()) {
            assertMessagesIn("c", (int) store.read(Key.policyHead()).version());
            long seen = store.read(Key.policyHead()).version();
            assertMessagesIn("new " + seen, seen == 0 ? 0 : 1);
        }
    }

    private void assertMessagesIn(String conversation, int atLeast) {
        assertThat(all(new Query.Messages(conversationId(conversation), 1), 5_000))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    /** Writes much between what is seen first and the conversations, one that is there and one that is new. */
    private void countUpBeforeItsConversations(int turn) {
        var later = "new " + (turn + 1);
        var commit = new Commit().put(Key.policyHead(), turn, (long) turn);
        for (int i = 1; i <= 50; i++) {
            commit.put(Key.outbox(entry("c", i).id()), Commit.ANY, entry("c", i));
        }
        store.commit(commit.put(C, turn, conversation("c"))
                .append(message("c", turn + 1L))
                .put(Key.conversation(conversationId(later)), 0, conversation(later))
                .append(message(later, 1)));
    }

    private void countUp(int turn) {
        store.commit(new Commit()
                .put(C, turn, conversation("c"))
                .append(message("c", turn + 1L))
                .put(Key.policyHead(), turn, (long) turn));
    }

    private void appendOne() {
        while (true) {
            var read = store.read(C);
            var changed = conversation("c").toBuilder();
            var commit = new Commit().put(C, read.version(), changed.build()).append(message("c", read.version()));
            if (store.commit(commit).isEmpty()) {
                return;
            }
        }
    }
}
