package dev.switchboard.internal.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Fence;
import dev.switchboard.spi.AbsenceProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What the host's absence provider says, kept for a while for as many people as there is room for. While it fails what it said last
 * counts, and it is left alone for a moment, because a hang for each of many people would never end. Any number of threads may use it.
 */
public final class CompanyCalendar {
    private static final int MOST_PEOPLE = 10_000;
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(2 * 366);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final AbsenceProvider provider;
    private final Duration kept;
    private final Fence fence;
    private final Clock clock;
    private final Cache<EmailAddress, Known> cache =
            Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();
    private volatile Instant pausedUntil = Instant.MIN;

    /** What it said of somebody about the time between two instants. */
    private record Known(List<Absence> absences, Instant from, Instant until, Instant at) {
        boolean covers(Instant begin, Instant end) {
            return !begin.isBefore(from) && !end.isAfter(until);
        }
    }

    /** Keeps what this provider says for so long. */
    public CompanyCalendar(AbsenceProvider provider, Duration kept, Fence fence, Clock clock) {
        this.provider = provider;
        this.kept = kept;
        this.fence = fence;
        this.clock = clock;
    }

    /** What it says of somebody about this time, and perhaps more. */
    List<Absence> of(EmailAddress person, Instant from, Instant until) {
        var known = cache.getIfPresent(person);
        if (!isToBeAsked(known, from, until)) {
            return absences(known);
        }
        var told = ask(person, from, until);
        if (told == null) {
            pausedUntil = clock.instant().plus(PAUSE);
        } else {
            cache.put(person, told);
        }
        return absences(told == null ? known : told);
    }

    /**
     * The same for one preview: nothing is kept of it that a question could notice.
     *
     * @param failed set if it fails, and then it is not asked any more
     */
    List<Absence> peek(EmailAddress person, Instant from, Instant until, AtomicBoolean failed) {
        var known = cache.getIfPresent(person);
        if (failed.get() || !isToBeAsked(known, from, until)) {
            return absences(known);
        }
        var told = ask(person, from, until);
        failed.set(told == null);
        return absences(told == null ? known : told);
    }

    private boolean isToBeAsked(@Nullable Known known, Instant from, Instant until) {
        var now = clock.instant();
        return !isFresh(known, from, until, now) && !now.isBefore(pausedUntil);
    }

    private static List<Absence> absences(@Nullable Known known) {
        return known == null ? List.of() : known.absences();
    }

    private boolean isFresh(@Nullable Known known, Instant from, Instant until, Instant now) {
        return known != null
                && known.covers(from, until)
                && now.isBefore(known.at().plus(kept));
    }

    private @Nullable Known ask(EmailAddress person, Instant from, Instant until) {
        var now = clock.instant();
        var earliest = earlier(from, now.minus(BACK));
        var latest = later(until, now.plus(AHEAD));
        var told = fence.call("absence provider", () -> checked(provider.absencesOf(person, earliest, latest), person))
                .value();
        return told == null ? null : new Known(told, earliest, latest, now);
    }

    /** A list with a hole in it is no answer. */
    private static List<Absence> checked(List<Absence> told, EmailAddress person) {
        return List.copyOf(told).stream()
                .filter(one -> one.person().equals(person))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
