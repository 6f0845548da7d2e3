package dev.switchboard.hours;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A part of a day: from one local time up to another one of the same day, in whole minutes. Immutable. */
public final class OpenTime {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** From midnight to midnight. */
    public static final OpenTime WHOLE_DAY = new OpenTime(0, MINUTES_OF_A_DAY);

    private static final Pattern WRITTEN =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-(?:([01][0-9]|2[0-3]):([0-5][0-9])|24:00)");

    private final int from;
    private final int to;

    private OpenTime(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The time that is written so, such as {@code 09:00-12:30}; {@code 24:00} is the end of the day. */
    public static OpenTime of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw invalid(Require.quote(text) + " is not a part of a day; write from when to when as 09:00-12:30");
        }
        int from = minutes(written.group(1), written.group(2));
        return checked(from, written.group(3) == null ? MINUTES_OF_A_DAY : minutes(written.group(3), written.group(4)));
    }

    /** From the one up to the other, both in whole minutes; midnight as the second is the end of the day. */
    public static OpenTime between(LocalTime from, LocalTime to) {
        int end = minutes(to);
        return checked(minutes(from), end == 0 ? MINUTES_OF_A_DAY : end);
    }

    private static OpenTime checked(int from, int to) {
        if (from < to) {
            return new OpenTime(from, to);
        }
        var text = Require.quote(words(from, to));
        if (from == to) {
            throw invalid(
                    text + " ends as it begins; write the whole day as 00:00-24:00, and leave out what is closed");
        }
        var onTheNextDay = to == 0 ? "" : " on this day, " + words(0, to) + " on the next";
        throw invalid(text + " goes past midnight; write " + (to == 0 ? "" : "two: ") + words(from, MINUTES_OF_A_DAY)
                + onTheNextDay);
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static int minutes(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw invalid(time + " is not a whole minute; leave out the seconds");
        }
        return time.toSecondOfDay() / 60;
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.INVALID_VALUE, Place.ROOT, message);
    }

    /** When it begins. */
    public LocalTime from() {
        return LocalTime.ofSecondOfDay(from * 60L);
    }

    /** When it is over; midnight if that is the end of the day. */
    public LocalTime to() {
        return isUntilMidnight() ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(to * 60L);
    }

    boolean isUntilMidnight() {
        return to == MINUTES_OF_A_DAY;
    }

    boolean overlaps(OpenTime other) {
        return from < other.to && other.from < to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenTime that && from == that.from && to == that.to;
    }

    @Override
    public int hashCode() {
        return from * MINUTES_OF_A_DAY + to;
    }

    /** As it is written, such as {@code 09:00-12:30}. */
    @Override
    public String toString() {
        return words(from, to);
    }

    private static String words(int from, int to) {
        return words(from) + "-" + words(to);
    }

    private static String words(int minutes) {
        return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
