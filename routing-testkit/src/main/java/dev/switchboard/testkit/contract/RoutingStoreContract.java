package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.conversation;
import static dev.switchboard.testkit.contract.Samples.conversationId;
import static dev.switchboard.testkit.contract.Samples.gap;
import static dev.switchboard.testkit.contract.Samples.message;
import static dev.switchboard.testkit.contract.Samples.messageId;
import static dev.switchboard.testkit.contract.Samples.outbox;
import static dev.switchboard.testkit.contract.Samples.withEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.ReplyClaim;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link RoutingStore} promises. Extend it and supply an empty store. */
public abstract class RoutingStoreContract extends WaitingConversationsContract {
    private static final int EACH = 3;
    private static final int TURNS = 2_000;
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
                .put(Key.outbox(conversationId("d")), 0, outbox("d"))
                .append(message("d", 1))
                .put(C, 7, conversation("c"));

        var conflicts = store.commit(commit);

        assertThat(conflicts).isEqualTo(List.of(C));
        assertThat(store.read(D).version()).isZero();
        assertThat(all(new Query.Outboxes(), 10)).isEmpty();
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

    private void put(String conversation) {
        store.commit(new Commit().put(Key.outbox(conversationId(conversation)), 0, outbox(conversation)));
    }

    private void remove(ConversationId conversation) {
        store.commit(new Commit().remove(Key.outbox(conversation), Commit.ANY));
    }

    @Test
    @DisplayName("several keys are read in the order asked")
    void readsInOrder() {
        store.commit(new Commit().put(D, 0, conversation("d")));

        var read = store.read(List.of(C, D, C));

        assertThat(read).extracting(one -> one.version()).containsExactly(0L, 1L, 0L);
    }

    @Test
    @DisplayName("what was read stays as it was read, whatever is read and written afterwards")
    void whatWasReadStays() {
        store.commit(new Commit().put(C, 0, conversation("c")));
        var read = store.read(List.of(C, D));

        store.commit(new Commit().put(C, 1, conversation("c")).put(D, 0, conversation("d")));
        store.read(List.of(D, C, D));

        assertThat(read).extracting(one -> one.version()).containsExactly(1L, 0L);
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
    @DisplayName("outboxes are listed in the order in which they came")
    void outboxesKeepTheirOrder() {
        List.of("z", "a", "m").forEach(this::put);
        remove(conversationId("a"));

        assertThat(all(new Query.Outboxes(), 1)).isEqualTo(List.of(outbox("z"), outbox("m")));
    }

    @Test
    @DisplayName(
            "an outbox that changes keeps its place, and comes back as it was written: entries in order, due times, the lease")
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

        Crowd.does(i -> {
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

        Crowd.does(i -> IntStream.range(0, EACH).forEach(turn -> appendOne()));

        var messages = all(new Query.Messages(conversationId("c"), 1), 50);
        assertThat(store.read(C).version()).isEqualTo(1 + Crowd.SIZE * EACH);
        assertThat(messages)
                .extracting(Message::sequence)
                .doesNotHaveDuplicates()
                .hasSize(Crowd.SIZE * EACH)
                .isSorted();
    }

    @Test
    @DisplayName("who sees a write of a commit sees its messages and the writes before it")
    void writesBecomeVisibleInOrder() {
        assertWhile(this::countUp, () -> {
            var seen = store.read(Key.policyHead()).version();

            assertThat(store.read(C).version()).isGreaterThanOrEqualTo(seen);
            assertThat(all(new Query.Messages(conversationId("c"), 1), 5_000)).hasSizeGreaterThanOrEqualTo((int) seen);
        });
    }

    @Test
    @DisplayName("who sees a write of a commit sees its messages, also if their conversation is written later")
    void messagesBecomeVisibleFirst() {
        assertWhile(this::countUpBeforeItsConversations, () -> {
            assertMessagesIn("c", (int) store.read(Key.policyHead()).version());
            long seen = store.read(Key.policyHead()).version();
            assertMessagesIn("new " + seen, seen == 0 ? 0 : 1);
        });
    }

    /** Looks for as long as another thread writes, which has to succeed. */
    private static void assertWhile(IntConsumer write, Runnable look) {
        var writing = CompletableFuture.runAsync(
                () -> IntStream.range(0, TURNS).forEach(write),
                work -> Crowd.thread(work).start());

        while (!writing.isDone()) {
            look.run();
        }

        assertThat(writing)
                .as("the writer beside; reading at the same time must not make a commit fail")
                .isCompleted();
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
            commit.put(Key.outbox(conversationId("c" + i)), Commit.ANY, outbox("c" + i));
        }
        assertThat(store.commit(commit.put(C, turn, conversation("c"))
                        .append(message("c", turn + 1L))
                        .put(Key.conversation(conversationId(later)), 0, conversation(later))
                        .append(message(later, 1))))
                .isEmpty();
    }

    private void countUp(int turn) {
        assertThat(store.commit(new Commit()
                        .put(C, turn, conversation("c"))
                        .append(message("c", turn + 1L))
                        .put(Key.policyHead(), turn, (long) turn)))
                .isEmpty();
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
