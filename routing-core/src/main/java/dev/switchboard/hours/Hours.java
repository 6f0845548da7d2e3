package dev.switchboard.hours;

import static java.util.Objects.requireNonNull;

import dev.switchboard.problem.Zones;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Working hours: the open times of each day of the week in a time zone, the holidays on which nothing is open, and exceptions, which
 * replace the times of the week on one date. Immutable; each {@code with} method returns a changed copy.
 *
 * <p>Hours are as long as the clocks make them. A local time that is left out when clocks are put forward is the moment at which they change.
 * Of one that is shown twice when they are put back, an opening takes the first, a closing the second. Open all night is thus an hour more in
 * the night of 25 hours, and an hour less in that of 23. {@code 24:00} is when its date is over.
 *
 * <p>Nothing is open before the year 0 and after the year 9999. Questions about a span take time in proportion to its days.
 */
public final class Hours {
    private final ZoneId zone;
    private final OpenDates dates;
    private final Reckoning reckoning;

    private Hours(ZoneId zone, OpenDates dates) {
        this.zone = zone;
        this.dates = dates;
        this.reckoning = new Reckoning(dates, new LocalClock(zone));
    }

    /** Hours by the clocks of this zone, in which nothing is open yet. */
    public static Hours in(ZoneId zone) {
        return new Hours(requireNonNull(zone, "zone"), OpenDates.NONE);
    }

    /** The same of the zone with this name, such as {@code Europe/Berlin} or {@code UTC}. */
    public static Hours in(String zone) {
        return in(Zones.named(zone));
    }

    /** With these times, such as {@code 09:00-12:30}, on this day of every week, in place of those before; none to close it. */
    public Hours withWeekly(DayOfWeek day, String... times) {
        return withWeekly(day, OpenTimes.of(times));
    }

    /** The same with times that do not overlap. */
    public Hours withWeekly(DayOfWeek day, Collection<OpenTime> times) {
        return new Hours(zone, dates.withWeekly(requireNonNull(day, "day"), times));
    }

    /** The same on each of these days, such as {@code EnumSet.range(MONDAY, FRIDAY)}. */
    public Hours withWeekly(Collection<DayOfWeek> days, String... times) {
        var next = this;
        for (var day : days) {
            next = next.withWeekly(day, times);
        }
        return next;
    }

    /** Closed on these dates, in place of those before; with the exceptions at most 10,000, and none of them an exception. */
    public Hours withHolidays(Collection<LocalDate> holidays) {
        return new Hours(zone, dates.withHolidays(holidays));
    }

    /** The same. */
    public Hours withHolidays(LocalDate... holidays) {
        return withHolidays(List.of(holidays));
    }

    /** With just these times on this date, whatever is open in other weeks; none to close it. It may not be a holiday. */
    public Hours withException(LocalDate date, String... times) {
        var all = new TreeMap<>(dates.exceptions());
        all.put(date, OpenTimes.of(times));
        return withExceptions(all);
    }

    /** With just these times on these dates, in place of all exceptions before. */
    public Hours withExceptions(Map<LocalDate, ? extends Collection<OpenTime>> exceptions) {
        return new Hours(zone, dates.withExceptions(exceptions));
    }

    public ZoneId zone() {
        return zone;
    }

    /** What is open in every week, by day; a day on which nothing is open is left out. */
    public Map<DayOfWeek, List<OpenTime>> weekly() {
        return dates.weekly();
    }

    /** The dates on which nothing is open, the earliest first. */
    public SortedSet<LocalDate> holidays() {
        return dates.holidays();
    }

    /** What is open on dates that are different, the earliest first. */
    public SortedMap<LocalDate, List<OpenTime>> exceptions() {
        return dates.exceptions();
    }

    /** Whether anything is open at any time; holidays do not count against the week, for other dates follow them. */
    public boolean isEverOpen() {
        return reckoning.isEverOpen();
    }

    /** Whether this moment is in an open time; the moment at which it ends is not. */
    public boolean isOpen(Instant moment) {
        return reckoning.isOpen(moment);
    }

    /** This moment if it is open, else the first one after it that is; nothing if that is not within five years. */
    public Optional<Instant> nextOpening(Instant moment) {
        return reckoning.nextOpening(moment);
    }

    /**
     * The first moment at which so much open time has passed since this one, which is itself if that is none; nothing if that is
     * not within five years.
     *
     * @param openTime not negative
     */
    public Optional<Instant> plus(Instant from, Duration openTime) {
        if (openTime.isNegative()) {
            throw new IllegalArgumentException(openTime + " of open time cannot pass; give a duration from PT0S");
        }
        return openTime.isZero() ? Optional.of(from) : reckoning.plus(from, openTime);
    }

    /** How much of the time from the one to the other is open; none if the second is not after the first. */
    public Duration between(Instant from, Instant to) {
        return reckoning.between(from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hours that && zone.equals(that.zone) && dates.equals(that.dates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, dates);
    }

    /** The zone and the week, and how many dates are different. */
    @Override
    public String toString() {
        var words = new StringJoiner(", ").add(zone.getId());
        dates.weekly().forEach((day, times) -> words.add(day + " " + OpenTimes.words(times)));
        return words.toString()
                + count(dates.holidays().size(), "holiday")
                + count(dates.exceptions().size(), "exception");
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : ", " + number + " " + what + (number == 1 ? "" : "s");
    }
}
