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
    /** How many openings are tried at which others may be closed again: half a year, if there are two a day. */
    private static final int MOST_OPENINGS = 366;

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

    /** When all whom it takes work at the same time, or else the first of those who would do; nothing if never, as far as is known. */
    Optional<Instant> opensAt() {
        var now = turn.facts().now();
        if (wanted.isEmpty()) {
            return turn.persona().hours().flatMap(one -> one.nextOpening(now));
        }
        return missed().isEmpty()
                ? wanted.stream().flatMap(one -> opening(one, now).stream()).min(Instant::compareTo)
                : openingOf(wanted.stream().filter(WantedExpertise::required).toList(), now);
    }

    /** The first moment at which all of them work. */
    private Optional<Instant> openingOf(List<WantedExpertise> all, Instant from) {
        var moment = from;
        for (int i = 0; i < MOST_OPENINGS; i++) {
            var latest = latestOpening(all, moment);
            if (latest.isEmpty() || latest.get().equals(moment)) {
                return latest;
            }
            moment = latest.get();
        }
        return Optional.empty();
    }

    /** When the last of them works; before that not all do. */
    private Optional<Instant> latestOpening(List<WantedExpertise> all, Instant from) {
        var latest = from;
        for (var one : all) {
            var opening = opening(one, from);
            if (opening.isEmpty()) {
                return opening;
            }
            latest = opening.get().isAfter(latest) ? opening.get() : latest;
        }
        return Optional.of(latest);
    }

    private Optional<Instant> opening(WantedExpertise one, Instant from) {
        var hours = hours(one);
        return hours.isEmpty() ? Optional.of(from) : hours.get().nextOpening(from);
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
