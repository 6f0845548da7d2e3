package dev.switchboard.absence;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.problem.Zones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One end of an absence, as people write it: a day ({@code 2026-12-24}), half a day ({@code 2026-12-24 AM} or {@code PM}, which part at
 * noon), a local time ({@code 2026-12-24T15:30}), or an instant ({@code 2026-12-24T15:30:00Z}, or with an offset). As a begin a day
 * stands for its first instant, as an end for its last, so that {@code 2026-12-24} to {@code 2026-12-24} is all of that day.
 *
 * <p>Where clocks change, a local time that does not exist stands for the moment of the change; of one that occurs twice a begin is the
 * earlier and an end the later, so that an absence is never shorter than it reads. A day ends where the next one begins. Immutable.
 */
public final class CalendarTime {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern HALF_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (AM|PM)");

    private final String text;
    private final @Nullable Instant instant;
    private final LocalDateTime begin;
    private final LocalDateTime end;

    private CalendarTime(String text, @Nullable Instant instant, LocalDateTime begin, LocalDateTime end) {
        this.text = text;
        this.instant = instant;
        this.begin = begin;
        this.end = end;
    }

    /**
     * What is written so.
     *
     * @throws InvalidInputException if it is none of the four forms, or no such day or time exists
     */
    public static CalendarTime of(String written) {
        var text = written.strip();
        return halfDay(text)
                .or(() -> parsed(text, day -> day(LocalDate.parse(day))))
                .or(() -> parsed(text, LocalDateTime::parse).map(CalendarTime::local))
                .or(() -> parsed(text, OffsetDateTime::parse).map(one -> at(one.toInstant(), text)))
                .orElseThrow(
                        () -> new InvalidInputException(
                                PolicyProblem.INVALID_VALUE,
                                Place.ROOT,
                                Require.quote(written)
                                        + " is neither a day nor a time; write a day as 2026-12-24, half a day as"
                                        + " \"2026-12-24 PM\", a local time as 2026-12-24T15:30, an instant as 2026-12-24T15:30:00Z"));
    }

    /** All of this day. */
    public static CalendarTime day(LocalDate day) {
        return new CalendarTime(
                day.toString(), null, day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    /**
     * This instant.
     *
     * @throws InvalidInputException if it is not within the years 1 to 9999
     */
    public static CalendarTime at(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    instant + " is no time of a calendar; give one before " + LAST + ", after which nobody is back");
        }
        return at(instant, instant.toString());
    }

    private static CalendarTime at(Instant instant, String text) {
        return new CalendarTime(text, instant, LocalDateTime.MIN, LocalDateTime.MIN);
    }

    private static CalendarTime local(LocalDateTime time) {
        return new CalendarTime(time.toString(), null, time, time);
    }

    private static Optional<CalendarTime> halfDay(String text) {
        var half = HALF_DAY.matcher(text);
        return half.matches()
                ? parsed(half.group(1), LocalDate::parse).map(day -> halfDay(day, half.group(2)))
                : Optional.empty();
    }

    private static CalendarTime halfDay(LocalDate day, String half) {
        var noon = day.atTime(LocalTime.NOON);
        return half.equals("AM")
                ? new CalendarTime(day + " AM", null, day.atStartOfDay(), noon)
                : new CalendarTime(day + " PM", null, noon, day.plusDays(1).atStartOfDay());
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }

    /** Whether it depends on a zone when it is. */
    public boolean isLocal() {
        return instant == null;
    }

    /** When something begins that begins with it. */
    public Instant begin(ZoneId zone) {
        return instant == null ? Zones.moment(begin, zone, false) : instant;
    }

    /** When something is over that ends with it. */
    public Instant end(ZoneId zone) {
        return instant == null ? Zones.moment(end, zone, isOneTime()) : instant;
    }

    /** Whether it was written as a time, and not as a part of a day, which ends where the next one begins. */
    private boolean isOneTime() {
        return begin.equals(end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarTime that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it is written in a policy. */
    @Override
    public String toString() {
        return text;
    }
}
