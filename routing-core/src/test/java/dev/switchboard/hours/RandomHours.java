package dev.switchboard.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random hours, with holidays and exceptions around the dates on which clocks change in 2026. */
public final class RandomHours {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private RandomHours() {}

    /** Hours in one of several zones, most of which change their clocks, some of them at midnight. */
    public static Arbitrary<Hours> any() {
        var zones = Arbitraries.of(
                "UTC",
                "Europe/Berlin",
                "America/New_York",
                "America/Havana",
                "Africa/Cairo",
                "Australia/Lord_Howe",
                "+05:45");
        var days = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days()).ofMaxSize(7);
        var dates = Arbitraries.integers().between(0, 270).map(FIRST::plusDays);
        var exceptions = Arbitraries.maps(dates, days()).ofMaxSize(4);
        return Combinators.combine(zones, days, dates.list().ofMaxSize(4), exceptions)
                .as((zone, weekly, holidays, exceptional) -> {
                    var hours = Hours.in(zone);
                    for (var day : weekly.entrySet()) {
                        hours = hours.withWeekly(day.getKey(), day.getValue());
                    }
                    var left = new ArrayList<>(holidays);
                    left.removeAll(exceptional.keySet());
                    return hours.withHolidays(left).withExceptions(exceptional);
                });
    }

    /** The open times of a day: between each two of the minutes, and each other gap closed. */
    private static Arbitrary<List<OpenTime>> days() {
        var quarters = Arbitraries.integers()
                .between(0, 96)
                .list()
                .uniqueElements()
                .ofMaxSize(6)
                .map(some -> some.stream().sorted().toList());
        return Arbitraries.oneOf(quarters.map(RandomHours::day), Arbitraries.just(List.of(OpenTime.WHOLE_DAY)));
    }

    private static List<OpenTime> day(List<Integer> quarters) {
        var times = new ArrayList<OpenTime>();
        for (int i = 0; i + 1 < quarters.size(); i += quarters.get(0) % 2 == 0 ? 2 : 1) {
            times.add(OpenTime.between(time(quarters.get(i)), time(quarters.get(i + 1))));
        }
        return times;
    }

    private static LocalTime time(int quarter) {
        return LocalTime.ofSecondOfDay(quarter % 96 * 900L);
    }
}
