package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fixtures go wrong as they are told")
class FaultTest {
    private final RuntimeException refused = new IntegrationException("refused");
    private final RuntimeException later = new TemporaryFailureException("later");

    private final RecordingNotifier notifier = new RecordingNotifier();

    @Test
    @DisplayName("the next calls fail, as many as were told, and have no effect")
    void failsSoOften() {
        notifier.failNext(2, refused);
        notifier.failNext(later);

        assertFails(refused, "a");
        assertFails(refused, "b");
        assertFails(later, "c");
        deliver("d");

        assertDelivered("d");
    }

    @Test
    @DisplayName("every call fails until that ends; what was told of the next one comes before")
    void failsAlways() {
        notifier.failAlways(refused);
        notifier.failNext(later);

        assertFails(later, "a");
        assertFails(refused, "b");
        notifier.succeed();
        deliver("c");

        assertDelivered("c");
    }

    @Test
    @DisplayName("a call has its effect and fails all the same")
    void failsAfterwards() {
        notifier.failNextAfterwards(later);

        assertFails(later, "a");
        deliver("a");

        assertDelivered("a", "a");
    }

    @Test
    @DisplayName("a call has its effect twice")
    void repeats() {
        notifier.repeatNext();

        deliver("a");
        deliver("b");

        assertDelivered("a", "a", "b");
    }

    @Test
    @DisplayName("a call hangs, without an effect, until it is released; others do not")
    void hangs() {
        try (var hold = notifier.holdNext()) {
            var call = CompletableFuture.runAsync(() -> deliver("a"), task -> new Thread(task).start());
            hold.awaitCall();
            deliver("b");
            assertDelivered("b");

            hold.release();
            call.join();
        }

        assertDelivered("b", "a");
    }

    @Test
    @DisplayName("a call that is released before it comes does not hang")
    void isReleasedBefore() {
        notifier.holdNext().release();

        deliver("a");

        assertDelivered("a");
    }

    @Test
    @DisplayName("a call that hangs fails when its thread is interrupted")
    void isInterrupted() throws InterruptedException {
        var thrown = new AtomicReference<@Nullable Throwable>();
        try (var hold = notifier.holdNext()) {
            var caller = new Thread(() -> {
                try {
                    deliver("a");
                } catch (IntegrationException e) {
                    thrown.set(e);
                }
            });
            caller.start();
            hold.awaitCall();

            caller.interrupt();
            caller.join();
        }

        assertThat(thrown.get()).hasMessageContaining("interrupted");
        assertDelivered();
    }

    @Test
    @DisplayName("calls take their time, by the clock that the test has")
    void takesTime() {
        var clock = VirtualClock.at("2026-01-05T09:00:00Z");
        var seen = new ArrayList<Integer>();
        notifier.beforeEach(() -> {
            clock.advance(Duration.ofMinutes(1));
            seen.add(notifier.notifications().size());
        });
        notifier.afterEach(() -> seen.add(notifier.notifications().size()));

        deliver("a");
        deliver("b");

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-05T09:02:00Z"));
        assertThat(seen).containsExactly(0, 1, 1, 2);
    }

    @Test
    @DisplayName("of many threads as many fail as were told")
    void manyThreadsFail() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(8);
        notifier.failNext(20, refused);
        try {
            var calls = IntStream.range(0, 100)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> deliver("n" + i), threads)
                            .handle((done, failed) -> failed == null))
                    .toList();

            long succeeded = 0;
            for (var call : calls) {
                succeeded += call.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(80);
            assertThat(notifier.notifications()).hasSize(80);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("a store can be told so too: the commit happened, and its caller does not learn that")
    void storesFail() {
        var store = new FaultyStore(new InMemoryStore());
        store.failNextAfterwards(refused);

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> store.commit(new Commit().put(Key.policyHead(), 0, 1L)));

        assertThat(store.read(Key.policyHead()).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("what was handed out stays as it was")
    void handsOutCopies() {
        deliver("a");
        var before = notifier.notifications();

        deliver("b");

        assertThat(before).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(before::clear);
    }

    private void assertFails(RuntimeException with, String key) {
        assertThatCode(() -> deliver(key)).isSameAs(with);
    }

    private void assertDelivered(String... keys) {
        assertThat(notifier.notifications()).extracting(Notification::key).containsExactly(keys);
    }

    private void deliver(String key) {
        var mia = new Recipient(new Person(EmailAddress.of("mia@acme.test"), ""), Target.Kind.SPECIALIST);
        notifier.deliver(Notification.of(key, mia, new ConversationId(new PersonaId("HR"), "c"))
                .build());
    }
}
