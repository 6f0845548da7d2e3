package dev.switchboard.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fast the line for an expertise moves: when agents took somebody from it.
 *
 * @param servedAt the latest times, oldest first
 */
public record LinePace(List<Instant> servedAt) {
    /** Nobody was ever served. */
    public static final LinePace NONE = new LinePace(List.of());

    private static final int MOST = 10;
    private static final int ENOUGH = 3;
    private static final Duration RECENT = Duration.ofHours(1);

    public LinePace {
        servedAt = List.copyOf(servedAt);
    }

    /** The same, after somebody was served then. */
    public LinePace served(Instant at) {
        var more = new ArrayList<>(servedAt.subList(Math.max(0, servedAt.size() + 1 - MOST), servedAt.size()));
        more.add(at);
        return new LinePace(more);
    }

    /** The time from one to the next, as of now; unknown unless three or more were served within the last hour. */
    public Optional<Duration> interval(Instant now) {
        var recent =
                servedAt.stream().filter(at -> at.isAfter(now.minus(RECENT))).toList();
        return recent.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(Duration.between(recent.get(0), now).dividedBy(recent.size() - 1));
    }
}
