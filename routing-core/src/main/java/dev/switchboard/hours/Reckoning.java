package dev.switchboard.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Answers about moments, from what is open on which date. */
record Reckoning(OpenDates dates, LocalClock clock) {
    private static final int YEARS_AHEAD = 5;
    /** Before and after these nothing is open, by whatever clock. */
    private static final Instant FIRST = Instant.parse("-0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("+10000-02-01T00:00:00Z");

    boolean isEverOpen() {
        return !dates.weekly().isEmpty()
                || dates.exceptions().entrySet().stream()
                        .anyMatch(one -> one.getValue().stream()
                                .anyMatch(time ->
                                        clock.opening(one.getKey(), time).isBefore(clock.closing(one.getKey(), time))));
    }

    boolean isOpen(Instant moment) {
        return isWithin(moment) && spans(moment, moment.plusNanos(1)).hasNext();
    }

    Optional<Instant> nextOpening(Instant moment) {
        if (isWithin(moment)) {
            var spans = spans(moment, yearsAfter(moment));
            return spans.hasNext() ? Optional.of(spans.next().from()) : Optional.empty();
        }
        return Optional.empty();
    }

    Optional<Instant> plus(Instant from, Duration openTime) {
        var left = openTime;
        if (isWithin(from)) {
            for (var spans = spans(from, yearsAfter(from)); spans.hasNext(); ) {
                var span = spans.next();
                if (left.compareTo(span.length()) <= 0) {
                    return Optional.of(span.from().plus(left));
                }
                left = left.minus(span.length());
            }
        }
        return Optional.empty();
    }

    Duration between(Instant from, Instant to) {
        var open = Duration.ZERO;
        for (var spans = spans(within(from), within(to)); spans.hasNext(); ) {
            open = open.plus(spans.next().length());
        }
        return open;
    }

    private OpenSpans spans(Instant from, Instant until) {
        return new OpenSpans(dates, clock, from, until);
    }

    private Instant yearsAfter(Instant moment) {
        return moment.atZone(clock.zone()).plusYears(YEARS_AHEAD).toInstant();
    }

    private static boolean isWithin(Instant moment) {
        return within(moment).equals(moment);
    }

    private static Instant within(Instant moment) {
        if (moment.isBefore(FIRST)) {
            return FIRST;
        }
        return moment.isAfter(LAST) ? LAST : moment;
    }
}
