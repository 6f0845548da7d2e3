package dev.switchboard.json;

import dev.switchboard.hours.Hours;
import dev.switchboard.hours.OpenTime;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads working hours. Without a usable zone, which is noted, the rest is checked all the same. */
final class HoursReader {
    private final Reading reading;
    private Hours hours = Hours.in(ZoneOffset.UTC);

    private HoursReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads the hours of the owner of these fields, if it has any. */
    static void read(Fields owner, Reading reading, Consumer<Hours> setter) {
        owner.object("hours", fields -> setter.accept(new HoursReader(reading).read(fields)));
    }

    private Hours read(Fields fields) {
        fields.require("zone", "a time zone, such as Europe/Berlin");
        fields.text("zone", zone -> hours = Hours.in(zone));
        fields.object("weekly", this::readWeekly);
        fields.list("holidays", this::readHolidays);
        readExceptions(fields.value("exceptions"));
        return hours;
    }

    private void readWeekly(Fields weekly) {
        for (var day : DayOfWeek.values()) {
            weekly.texts(day.name(), times -> hours = hours.withWeekly(day, times(times)));
        }
    }

    private static List<OpenTime> times(List<String> texts) {
        return texts.stream().map(OpenTime::of).toList();
    }

    private void readHolidays(Iterable<JsonValue> values) {
        var dates = new ArrayList<LocalDate>();
        for (var value : values) {
            var text = reading.text(value);
            var date = text == null ? null : date(text);
            if (date != null) {
                dates.add(date);
            } else if (text != null) {
                reading.add(value, PolicyProblem.INVALID_VALUE, noDate(text));
            }
        }
        hours = hours.withHolidays(dates);
    }

    private void readExceptions(@Nullable JsonValue value) {
        var fields = value == null ? null : reading.object(value);
        if (value != null && fields != null) {
            var exceptions = new LinkedHashMap<LocalDate, List<OpenTime>>();
            fields.members(member -> readException(fields, member, exceptions));
            reading.accepts(value, "", () -> hours = hours.withExceptions(exceptions));
        }
    }

    private void readException(Fields fields, JsonObject.Member member, Map<LocalDate, List<OpenTime>> exceptions) {
        var date = date(member.name());
        if (date == null) {
            reading.add(member, PolicyProblem.INVALID_VALUE, noDate(member.name()));
        } else {
            exceptions.put(date, List.of());
            fields.texts(member.name(), texts -> exceptions.put(date, times(texts)));
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException invalid) {
            return null;
        }
    }

    private static String noDate(String text) {
        return Require.quote(text) + " is not a date; write year, month and day as 2026-12-25";
    }
}
