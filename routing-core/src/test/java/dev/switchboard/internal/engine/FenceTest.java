package dev.switchboard.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FenceTest {
    private final Fence fence = Fence.onCallingThread();

    @Test
    @DisplayName("what a call returns comes through")
    void whatIsReturnedComesThrough() {
        var outcome = fence.call("part", () -> "value");

        assertThat(outcome.value()).isEqualTo("value");
        assertThat(outcome.failure()).isNull();
        assertThat(outcome.isFailed()).isFalse();
        assertThat(fence.run("part", () -> {})).isTrue();
    }

    @Test
    @DisplayName("null is a failure")
    void nullIsAFailure() {
        var outcome = fence.call("part", () -> null);

        assertThat(outcome.value()).isNull();
        assertThat(outcome.failure()).isEqualTo("returned null");
        assertThat(outcome.isFailed()).isTrue();
    }

    static Stream<Throwable> contained() {
        return Stream.of(
                new IllegalStateException("secret"),
                new Exception("secret"),
                new NoClassDefFoundError("secret"),
                new ExceptionInInitializerError("secret"),
                new AssertionError("secret"),
                new ServiceConfigurationError("secret"),
                new Error("secret"),
                new StackOverflowError("secret"));
    }

    @ParameterizedTest
    @MethodSource("contained")
    @DisplayName("whatever host code throws is contained, checked exceptions too, and named without its message")
    void whatIsThrownIsContained(Throwable thrown) {
        var outcome = fence.call("part", () -> {
            FenceTest.<RuntimeException>sneak(thrown);
            return "value";
        });

        assertThat(outcome.value()).isNull();
        assertThat(outcome.failure()).isEqualTo(thrown.getClass().getSimpleName());
        assertThat(fence.run("part", () -> FenceTest.<RuntimeException>sneak(thrown)))
                .isFalse();
    }

    @Test
    @DisplayName("what our own parts throw is contained as well")
    void whatOurOwnPartsThrowIsContained() {
        var outcome = new Consulted<>("part", true, true).ask(fence, "part", FenceTest::failing, "request");

        assertThat(outcome.value()).isNull();
        assertThat(outcome.failure()).isEqualTo("IllegalStateException");
    }

    @Test
    @DisplayName("that the machine has no memory left is not contained")
    void noMemoryIsNotContained() {
        assertThatThrownBy(() -> fence.run("part", () -> {
                    throw new OutOfMemoryError("none");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static String failing(String part, String request) {
        throw new IllegalStateException("secret");
    }

    @SuppressWarnings("unchecked") // so that a checked exception is thrown as host code in another language would
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
