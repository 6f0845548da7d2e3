package dev.switchboard.json;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.CalendarTime;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when a person is away, and who answers instead. */
final class CalendarReader {
    private static final PersonalCalendar NOBODY = PersonalCalendar.of("nobody@invalid");

    /** In place of an entry that is not usable, so that each keeps its index. */
    private static final CalendarEntry UNUSABLE =
            new CalendarEntry(CalendarTime.of("1970-01-01T00:00:00Z"), CalendarTime.of("1970-01-02T00:00:00Z"), null);

    private final Reading reading;
    private final List<CalendarEntry> entries = new ArrayList<>();
    private PersonalCalendar calendar = NOBODY;
    private boolean isUsable;
    private boolean isZoneRefused;

    private CalendarReader(Reading reading) {
        this.reading = reading;
    }

    /** The calendar, or null if nobody usable is named, which is noted. */
    static @Nullable PersonalCalendar read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new CalendarReader(reading).read(value, fields);
    }

    private @Nullable PersonalCalendar read(JsonValue value, Fields fields) {
        fields.require("person", "the e-mail address of whoever is away at times");
        fields.text("person", this::person);
        if (fields.value("zone") != null) {
            calendar = calendar.inZone("UTC"); // of an unknown zone that is said once, not again for each absence
            isZoneRefused = true;
        }
        fields.text("zone", this::zone);
        fields.text("substitute", email -> calendar = calendar.withSubstitute(email));
        fields.list("absences", values -> values.forEach(one -> entries.add(entry(one))));
        fields.done();
        try {
            calendar = calendar.withAbsences(entries);
        } catch (InvalidInputException refused) {
            reading.add(value, refused, NOBODY.person().toString(), "the person");
        }
        return isUsable ? calendar : null;
    }

    private void person(String email) {
        calendar = PersonalCalendar.of(email);
        isUsable = true;
    }

    private void zone(String id) {
        calendar = calendar.inZone(id);
        isZoneRefused = false;
    }

    private CalendarEntry entry(JsonValue value) {
        var fields = reading.object(value);
        if (fields == null) {
            return UNUSABLE;
        }
        fields.require("from", "the first day, such as 2026-12-24, or another time");
        fields.require("to", "the last day, such as 2026-12-31, or another time");
        var ends = new CalendarTime[2];
        var substitute = new EmailAddress[1];
        fields.text("from", text -> ends[0] = CalendarTime.of(text));
        fields.text("to", text -> ends[1] = CalendarTime.of(text));
        fields.text("substitute", email -> substitute[0] = EmailAddress.of(email));
        fields.done();
        return areComparable(ends[0], ends[1]) ? new CalendarEntry(ends[0], ends[1], substitute[0]) : UNUSABLE;
    }

    /** Nobody knows how far a local time is from an instant in a zone that was refused. */
    private boolean areComparable(@Nullable CalendarTime from, @Nullable CalendarTime to) {
        return from != null && to != null && (!isZoneRefused || from.isLocal() == to.isLocal());
    }
}
