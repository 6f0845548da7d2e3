package dev.switchboard.hours;

import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is open on which date, by the clocks of wherever that is. */
record OpenDates(
        Map<DayOfWeek, List<OpenTime>> weekly,
        SortedSet<LocalDate> holidays,
        SortedMap<LocalDate, List<OpenTime>> exceptions) {
    static final OpenDates NONE = new OpenDates(Map.of(), Collections.emptySortedSet(), Collections.emptySortedMap());

    private static final int MOST_DATES = 10_000;
    private static final int LAST_YEAR = 9999;

    /** The same with these times on this day of every week, in place of those before. */
    OpenDates withWeekly(DayOfWeek day, Collection<OpenTime> times) {
        var all = new TreeMap<>(weekly);
        var sorted = OpenTimes.inOrder(times);
        if (sorted.isEmpty()) {
            all.remove(day);
        } else {
            all.put(day, sorted);
        }
        return new OpenDates(Collections.unmodifiableMap(all), holidays, exceptions);
    }

    OpenDates withHolidays(Collection<LocalDate> dates) {
        var all = new TreeSet<>(dates);
        var problems = new Problems();
        checkNumber(all.size(), exceptions.size(), problems);
        for (var date : all) {
            checkYear(date, Place.ROOT, problems);
            checkOnce(exceptions.containsKey(date), date, Place.ROOT, problems);
        }
        problems.throwIfAny();
        return new OpenDates(weekly, Collections.unmodifiableSortedSet(all), exceptions);
    }

    OpenDates withExceptions(Map<LocalDate, ? extends Collection<OpenTime>> dates) {
        var all = new TreeMap<LocalDate, List<OpenTime>>();
        var problems = new Problems();
        checkNumber(holidays.size(), dates.size(), problems);
        for (var one : dates.entrySet()) {
            var place = Place.at("/" + one.getKey());
            checkYear(one.getKey(), place, problems);
            checkOnce(holidays.contains(one.getKey()), one.getKey(), place, problems);
            problems.attempt(place, () -> all.put(one.getKey(), OpenTimes.inOrder(one.getValue())));
        }
        problems.throwIfAny();
        return new OpenDates(weekly, holidays, Collections.unmodifiableSortedMap(all));
    }

    private static void checkNumber(int numberOfHolidays, int numberOfExceptions, Problems problems) {
        if (numberOfHolidays + numberOfExceptions > MOST_DATES) {
            problems.add(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    numberOfHolidays + " holidays and " + numberOfExceptions + " exceptions are too many; at most "
                            + MOST_DATES + " are allowed in all");
        }
    }

    private static void checkYear(LocalDate date, Place place, Problems problems) {
        if (!isReckoned(date)) {
            problems.add(
                    PolicyProblem.INVALID_VALUE,
                    place,
                    date + " is not a date that hours know; give one from 0000-01-01 to 9999-12-31");
        }
    }

    private static void checkOnce(boolean isThere, LocalDate date, Place place, Problems problems) {
        if (isThere) {
            problems.add(
                    PolicyProblem.INVALID_VALUE,
                    place,
                    date + " is both a holiday and an exception; remove one of the two");
        }
    }

    private static boolean isReckoned(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
    }

    /** What is open on this date, the earliest first. */
    List<OpenTime> on(LocalDate date) {
        var exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        return holidays.contains(date) || !isReckoned(date)
                ? List.of()
                : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }
}
