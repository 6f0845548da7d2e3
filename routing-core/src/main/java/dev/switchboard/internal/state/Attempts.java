package dev.switchboard.internal.state;

import dev.switchboard.spi.IntegrationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries until no race is lost. Losing is normal; losing for ever means that the store does not keep its promise. */
public final class Attempts {
    private static final int MOST = 10_000;

    private Attempts() {}

    /** What the first attempt gives that does not lose its race, which it says by giving null. */
    public static <T> T untilCommitted(String what, Supplier<@Nullable T> attempt) {
        for (int i = 0; i < MOST; i++) {
            var result = attempt.get();
            if (result != null) {
                return result;
            }
            Thread.onSpinWait();
        }
        throw new IntegrationException("the store refused to commit " + what + " " + MOST
                + " times, each time on versions just read; a store must accept the versions that it gives");
    }
}
