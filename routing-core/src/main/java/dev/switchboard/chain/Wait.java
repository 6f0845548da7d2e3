package dev.switchboard.chain;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a question may wait in the line for an agent before the chain goes on. Immutable. */
public final class Wait {
    /** It does not wait. */
    public static final Wait NEVER = new Wait(Duration.ZERO);
    /** It waits until somebody is there, however long that takes. */
    public static final Wait UNLIMITED = new Wait(null);

    private static final Duration LONGEST = Duration.ofDays(366);

    private final @Nullable Duration most;

    private Wait(@Nullable Duration most) {
        this.most = most;
    }

    /** It waits no longer than this, which is more than nothing and at most 366 days. */
    public static Wait upTo(Duration most) {
        if (most.isNegative() || most.isZero() || most.compareTo(LONGEST) > 0) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "a wait of " + most + " is not possible; give a duration such as PT10M, at most 366 days, or else"
                            + " \"never\" or \"unlimited\"");
        }
        return new Wait(most);
    }

    /** Whether it waits at all. */
    public boolean isAny() {
        return !equals(NEVER);
    }

    /** Whether it may wait for ever. */
    public boolean isUnlimited() {
        return most == null;
    }

    /** When the chain goes on, if it waits from now on; nothing if it may wait for ever. */
    public Optional<Instant> deadline(Instant now) {
        return Optional.ofNullable(most).map(now::plus);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wait that && Objects.equals(most, that.most);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(most);
    }

    /** The duration as ISO 8601 has it, {@code never} or {@code unlimited}. */
    @Override
    public String toString() {
        if (most == null) {
            return "unlimited";
        }
        return isAny() ? most.toString() : "never";
    }
}
