package dev.switchboard.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an assertion says when it fails. */
final class Failing {

    private Failing() {}

    /** The claim fails, and says each of these. */
    static void says(ThrowingCallable claim, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(claim)
                .satisfies(failure -> org.assertj.core.api.Assertions.assertThat(failure.getMessage())
                        .contains(parts));
    }
}
