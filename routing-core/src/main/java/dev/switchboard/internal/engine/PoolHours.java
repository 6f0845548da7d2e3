package dev.switchboard.internal.engine;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether it is a time at which those with a wanted expertise work: in the hours of that expertise, or else of the persona; without hours
 * always. What is urgent goes by no hours.
 */
final class PoolHours {
    private final Turn turn;
    private final List<WantedExpertise> wanted;
    private final List<WantedExpertise> open;

    private PoolHours(Turn turn, List<WantedExpertise> wanted) {
        this.turn = turn;
        this.wanted = wanted;
        this.open = wanted.stream().filter(this::isOpen).toList();
    }

    static PoolHours of(Turn turn, List<WantedExpertise> wanted) {
        return new PoolHours(turn, wanted);
    }

    /** What is wanted of those who work now. */
    List<WantedExpertise> open() {
        return open;
    }

    /** Whether nobody is asked now: for nothing that is wanted it is the time, or not for something that is required. */
    boolean isClosed() {
        if (wanted.isEmpty()) {
            return !isOpen(turn.persona().hours());
        }
        return open.isEmpty() || wanted.stream().anyMatch(one -> one.required() && !open.contains(one));
    }

    /** When the first of them work again; nothing if never, as far as is known. */
    Optional<Instant> opensAt() {
        return Stream.concat(
                        wanted.stream().map(this::hours),
                        Stream.of(turn.persona().hours()))
                .flatMap(Optional::stream)
                .flatMap(one -> one.nextOpening(turn.facts().now()).stream())
                .min(Instant::compareTo);
    }

    private boolean isOpen(WantedExpertise one) {
        return isOpen(hours(one));
    }

    private boolean isOpen(Optional<Hours> hours) {
        return hours.isEmpty()
                || turn.isUrgent()
                || hours.get().isOpen(turn.facts().now());
    }

    private Optional<Hours> hours(WantedExpertise one) {
        for (var known : turn.workplace().expertise()) {
            if (known.key().equals(one.key()) && known.hours().isPresent()) {
                return known.hours();
            }
        }
        return turn.persona().hours();
    }
}
