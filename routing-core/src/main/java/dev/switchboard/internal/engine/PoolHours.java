package dev.switchboard.internal.engine;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
        return wanted.isEmpty() ? !isOpen(turn.persona().hours()) : open.isEmpty() || !missed().isEmpty();
    }

    /** When all whom it takes work again, or else the first of those who would do; nothing if never, as far as is known. */
    Optional<Instant> opensAt() {
        if (wanted.isEmpty()) {
            return opening(turn.persona().hours());
        }
        var missed = missed();
        return missed.isEmpty()
                ? wanted.stream().flatMap(one -> opening(hours(one)).stream()).min(Instant::compareTo)
                : lastOpening(missed);
    }

    private Optional<Instant> lastOpening(List<WantedExpertise> all) {
        var openings = all.stream().map(one -> opening(hours(one))).toList();
        return openings.stream().allMatch(Optional::isPresent)
                ? openings.stream().flatMap(Optional::stream).max(Instant::compareTo)
                : Optional.empty();
    }

    private Optional<Instant> opening(Optional<Hours> hours) {
        return hours.flatMap(one -> one.nextOpening(turn.facts().now()));
    }

    /** What is required of those who do not work now. */
    private List<WantedExpertise> missed() {
        return wanted.stream()
                .filter(one -> one.required() && !open.contains(one))
                .toList();
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
