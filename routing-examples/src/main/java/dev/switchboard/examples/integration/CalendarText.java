package dev.switchboard.examples.integration;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the events of a text in the format iCalendar, and says which of them it cannot understand. Belongs to one thread. */
final class CalendarText {
    private static final Set<String> ABOUT_TIME =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID");

    private final ZoneId home;
    private final List<Lines> places;
    private final Map<Integer, String> unreadable = new HashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** From the first to the last line of an event. */
    private record Lines(int first, int last) {}

    /**
     * What there is in a text.
     *
     * @param events that are absences
     * @param problems with events, none of their text in it
     */
    record Content(List<CalendarEvent> events, List<String> problems) {}

    private CalendarText(ZoneId home, List<Lines> places) {
        this.home = home;
        this.places = places;
    }

    /**
     * Reads it.
     *
     * @param home where days, and times without a zone, are
     * @throws UnreadableEventException if it is no calendar, or not a whole one
     */
    static Content read(String text, ZoneId home) {
        var lines = text.lines().map(String::strip).toList();
        var begun = count(lines, "BEGIN:VCALENDAR");
        if (begun == 0 || begun != count(lines, "END:VCALENDAR")) {
            throw new UnreadableEventException(
                    begun == 0
                            ? "it is no calendar: there is no BEGIN:VCALENDAR in it"
                            : "it is not whole: there are not as many END:VCALENDAR as BEGIN:VCALENDAR in it");
        }
        var reading = new CalendarText(home, places(lines));
        reading.read(calendars(text, reading));
        return new Content(List.copyOf(reading.events), List.copyOf(reading.problems));
    }

    private static long count(List<String> lines, String line) {
        return lines.stream().filter(line::equalsIgnoreCase).count();
    }

    private static List<Lines> places(List<String> lines) {
        var places = new ArrayList<Lines>();
        var first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equalsIgnoreCase("BEGIN:VEVENT")) {
                first = i + 1;
            } else if (lines.get(i).equalsIgnoreCase("END:VEVENT")) {
                places.add(new Lines(first, i + 1));
            }
        }
        return places;
    }

    private static List<ICalendar> calendars(String text, CalendarText reading) {
        var calendars = new ArrayList<ICalendar>();
        try (var reader = new ICalReader(text)) {
            for (var next = reader.readNext(); next != null; next = reader.readNext()) {
                calendars.add(next);
                reader.getWarnings().forEach(reading::warned);
            }
            return calendars;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableEventException(
                    "it is no calendar: reading it failed with " + e.getClass().getSimpleName());
        }
    }

    /** A line that cannot be read makes the event unreadable, if it is about when that is. */
    private void warned(ParseWarning warning) {
        var line = warning.getLineNumber();
        var property = warning.getPropertyName();
        if (line == null || property == null || !ABOUT_TIME.contains(property)) {
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).first() <= line && line <= places.get(i).last()) {
                unreadable.putIfAbsent(i, "its " + property + " in line " + line + " cannot be read");
                return;
            }
        }
    }

    private void read(List<ICalendar> calendars) {
        var count = calendars.stream().mapToInt(one -> one.getEvents().size()).sum();
        if (count != places.size()) {
            throw new UnreadableEventException("it is not whole: some VEVENT does not end, or is not in a VCALENDAR");
        }
        var number = 0;
        for (var calendar : calendars) {
            read(calendar, number);
            number += calendar.getEvents().size();
        }
    }

    /** What is changed of events must be known before they are read. */
    private void read(ICalendar calendar, int first) {
        var reader = new EventReader(calendar.getTimezoneInfo(), home);
        var changes = new HashMap<String, EventExceptions>();
        var all = calendar.getEvents();
        for (int i = 0; i < all.size(); i++) {
            var event = all.get(i);
            attempt(first + i, () -> reader.readChanged(event, changed(event, changes)));
        }
        for (int i = 0; i < all.size(); i++) {
            var event = all.get(i);
            if (isAbsence(event)) {
                attempt(first + i, () -> events.add(reader.read(event, changed(event, changes))));
                tell(first + i);
            }
        }
    }

    private static EventExceptions changed(VEvent event, Map<String, EventExceptions> changes) {
        var uid = event.getUid() == null ? null : event.getUid().getValue();
        return uid == null ? new EventExceptions() : changes.computeIfAbsent(uid, any -> new EventExceptions());
    }

    private static boolean isAbsence(VEvent event) {
        var isCancelled = event.getStatus() != null && event.getStatus().isCancelled();
        var isTransparent =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        return !isCancelled && !isTransparent;
    }

    private void attempt(int index, Runnable reading) {
        if (unreadable.containsKey(index)) {
            return;
        }
        try {
            reading.run();
        } catch (UnreadableEventException e) {
            unreadable.put(index, e.why());
        } catch (RuntimeException e) {
            unreadable.put(index, "reading it failed with " + e.getClass().getSimpleName());
        }
    }

    private void tell(int index) {
        var why = unreadable.get(index);
        if (why != null) {
            problems.add("line " + places.get(index).first() + ": the event that begins there does not count: " + why);
        }
    }
}
