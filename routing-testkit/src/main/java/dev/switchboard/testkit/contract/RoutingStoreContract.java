package dev.switchboard.testkit.contract;

import static dev.switchboard.testkit.contract.Samples.conversation;
import static dev.switchboard.testkit.contract.Samples.conversationId;
import static dev.switchboard.testkit.contract.Samples.message;
import static dev.switchboard.testkit.contract.Samples.messageId;
import static dev.switchboard.testkit.contract.Samples.outbox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.ReplyClaim;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link RoutingStore} promises. Extend it and supply an empty store. */
public abstract class RoutingStoreContract extends UnfinishedContract {
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
    @Advice("give Versioned.nothing() for a key that nobody wrote; null is no answer")
    void nothingIsVersionZero() {
        var read = store.read(C);

        assertThat(read.version()).isZero();
        assertThat(read.value()).isNull();
    }

    @Test
    @DisplayName("what was written is read back, and each write adds one to the version")
    @Advice("count the writes of each key by itself, from 1")
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
    @Advice("expecting version 0 is how a message is routed once: let a unique index decide, not a look before")
    void expectingNothingMakesAKeyUnique() {
        store.commit(new Commit().put(C, 0, conversation("c")));

        var conflicts = store.commit(new Commit().put(C, 0, conversation("c")));

        assertThat(conflicts).isEqualTo(List.of(C));
        assertThat(store.read(C).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("what a reply tag stands for is kept as it was first written, also one that never expires")
    @Advice("compare digests to the letter, and keep times as far as Instant.MAX")
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
    @Advice("compare the version in the same step that writes: UPDATE … WHERE version = ?")
    void otherVersionsAreRefused() {
        store.commit(new Commit().put(C, 0, conversation("c")));
        store.commit(new Commit().put(C, 1, conversation("c")));

        assertThat(store.commit(new Commit().put(C, 1, conversation("c")))).hasSize(1);
        assertThat(store.commit(new Commit().put(C, 3, conversation("c")))).hasSize(1);
        assertThat(store.commit(new Commit().remove(C, 1))).hasSize(1);
    }

    @Test
    @DisplayName("a writer who expects nothing in particular is never refused")
    @Advice("Commit.ANY overwrites whatever is there, and adds one to its version")
    void anyVersionIsNeverRefused() {
        store.commit(new Commit().put(C, Commit.ANY, conversation("c")));

        assertThat(store.commit(new Commit().put(C, Commit.ANY, conversation("c"))))
                .isEmpty();
    }

    @Test
    @DisplayName("all or nothing: one conflict, and neither the other writes nor the messages are kept")
    @Advice("write all of a commit in one transaction, and roll it back if any key is in conflict")
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
    @Advice("look at every key before giving up: whoever is refused reads the named ones anew")
    void everyConflictIsNamed() {
        assertThat(store.commit(new Commit().put(C, 1, conversation("c")).put(D, 1, conversation("d"))))
                .isEqualTo(List.of(C, D));
    }

    @Test
    @DisplayName("what was removed is gone")
    @Advice("a key that was removed is as if it had never been written")
    void removedIsGone() {
        store.commit(new Commit().put(C, 0, conversation("c")));

        assertThat(store.commit(new Commit().remove(C, 1))).isEmpty();
        assertThat(store.read(C).value()).isNull();
    }

    @Test
    @DisplayName("several keys are read in the order asked")
    @Advice("give one value for each key that was asked for, in that order, also for a key asked for twice")
    void readsInOrder() {
        store.commit(new Commit().put(D, 0, conversation("d")));

        var read = store.read(List.of(C, D, C));

        assertThat(read).extracting(one -> one.version()).containsExactly(0L, 1L, 0L);
    }

    @Test
    @DisplayName("what was read stays as it was read, whatever is read and written afterwards")
    @Advice("hand out copies, or values that never change; who decides goes by what was read")
    void whatWasReadStays() {
        store.commit(new Commit().put(C, 0, conversation("c")));
        var read = store.read(List.of(C, D));

        store.commit(new Commit().put(C, 1, conversation("c")).put(D, 0, conversation("d")));
        store.read(List.of(D, C, D));

        assertThat(read).extracting(one -> one.version()).containsExactly(1L, 0L);
    }

    @Test
    @DisplayName("messages come by sequence, from where they are wanted, page by page, each once")
    @Advice("order messages by sequence, which is a number: 10 comes after 9")
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
    @DisplayName("a conversation that was kept without messages gets them later, wherever in a commit it is written")
    @Advice("keep messages by their conversation, whether there were any before, and whatever else the commit writes")
    void messagesComeLater() {
        store.commit(new Commit()
                .put(Key.outbox(conversationId("c")), 0, outbox("c"))
                .put(C, 0, conversation("c")));

        for (int i = 1; i <= 2; i++) {
            store.commit(new Commit()
                    .put(Key.outbox(conversationId("c")), i, outbox("c"))
                    .put(C, i, conversation("c"))
                    .append(message("c", i)));
        }

        assertThat(all(new Query.Messages(conversationId("c"), 1), 10))
                .extracting(Message::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("of many writers who claim one key, one wins")
    @Advice("let the store itself decide who was first; between a look and a write there is room for another")
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
    @Advice("compare the version in the same step that writes: UPDATE … WHERE version = ?")
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
    @Advice("make a commit visible at once, or its messages first and its writes in the order given")
    void writesBecomeVisibleInOrder() {
        assertWhile(this::countUp, () -> {
            var seen = store.read(Key.policyHead()).version();

            assertThat(store.read(C).version()).isGreaterThanOrEqualTo(seen);
            assertThat(all(new Query.Messages(conversationId("c"), 1), 5_000)).hasSizeGreaterThanOrEqualTo((int) seen);
        });
    }

    @Test
    @DisplayName("who sees a write of a commit sees its messages, also if their conversation is written later")
    @Advice("make a commit visible at once, or its messages first and its writes in the order given")
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
