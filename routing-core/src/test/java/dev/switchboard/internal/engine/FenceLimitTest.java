package dev.switchboard.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Given an executor, no call takes longer than the limit")
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FenceLimitTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void aCallThatHangsIsGivenUpAndInterrupted() throws InterruptedException {
        var pool = Executors.newSingleThreadExecutor();
        var interrupted = new CountDownLatch(1);
        try {
            var outcome = Fence.on(pool, SHORT).call("part", () -> hang(interrupted));

            assertThat(outcome.failure()).isEqualTo("took longer than PT0.02S");
            interrupted.await();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aCallThatReturnsOrThrowsIsAsWithoutAnExecutor() {
        var fence = Fence.on(Runnable::run, LONG);

        assertThat(fence.call("part", () -> "value").value()).isEqualTo("value");
        assertThat(fence.call("part", () -> throwing()).failure()).isEqualTo("IllegalStateException");
    }

    @Test
    void aFullExecutorIsAFailureLikeAnyOther() {
        var fence = Fence.on(
                task -> {
                    throw new RejectedExecutionException();
                },
                LONG);

        assertThat(fence.call("part", () -> "value").failure()).isEqualTo("the call executor is full");
    }

    @Test
    void onAnExecutorAnErrorOfTheVirtualMachineIsAFailureLikeAnyOther() {
        var fence = Fence.on(Runnable::run, LONG);

        var outcome = fence.call("part", () -> {
            throw new InternalError("secret");
        });

        assertThat(outcome.isFailed()).isTrue();
        assertThat(outcome.failure()).doesNotContain("secret");
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysInterrupted() {
        var fence = Fence.on(task -> {}, LONG);

        Thread.currentThread().interrupt();
        var outcome = fence.call("part", () -> "value");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.failure()).isEqualTo("interrupted");
    }

    @Test
    void ourOwnPartsAreAskedOnTheCallingThread() {
        var fence = Fence.on(task -> {}, LONG);

        var outcome = new Consulted<>("part", true, true)
                .ask(fence, "part", (part, request) -> Thread.currentThread(), "request");

        assertThat(outcome.value()).isSameAs(Thread.currentThread());
    }

    @Test
    void ourOwnPartsArePreparedWithoutTheExecutor() {
        var fence = Fence.on(
                task -> {
                    throw new RejectedExecutionException();
                },
                LONG);
        var own = new BuiltInClassifier();
        var persona = Persona.named("HR")
                .ownedBy("olga@acme.test")
                .reasons(ContactReason.PTO)
                .build();

        var consulted = new Integrations(
                        own, null, request -> List.of(), request -> Answer.unknown(), null, Platform.NONE, fence)
                .classifierFor(persona);

        assertThat(consulted.part()).isNotSameAs(own);
    }

    private static String throwing() {
        throw new IllegalStateException("secret");
    }

    private static String hang(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
        return "late";
    }
}
