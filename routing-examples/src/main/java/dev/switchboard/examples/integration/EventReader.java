package dev.switchboard.examples.integration;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when the events of one calendar are. Belongs to one thread. */
final class EventReader {
    private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

    private final TimezoneInfo zones;
    private final ZoneId home;

    /**
     * Of a calendar.
     *
     * @param zones which zones its times are in
     * @param home where days, and times without a zone, are
     */
    EventReader(TimezoneInfo zones, ZoneId home) {
        this.zones = zones;
        this.home = home;
    }

    /**
     * When this event is.
     *
     * @param changed when it takes place otherwise, by events of their own
     */
    CalendarEvent read(VEvent event, EventExceptions changed) {
        var start = event.getDateStart();
        if (start == null) {
            throw new UnreadableEventException("it has no DTSTART");
        }
        var begin = time(start, start.getValue());
        var isChange = event.getRecurrenceId() != null;
        return new CalendarEvent(
                begin,
                length(event, begin),
                isChange ? List.of() : repetitions(event, begin),
                isChange ? List.of() : further(event),
                isChange ? new EventExceptions() : exceptions(event, changed));
    }

    /** Which time of another event this one is instead of, if it is. */
    void readChanged(VEvent event, EventExceptions changed) {
        var instead = event.getRecurrenceId();
        if (instead == null) {
            return;
        }
        if (instead.getRange() != null) {
            throw new UnreadableEventException("its RECURRENCE-ID has a RANGE; only changes of single times are read");
        }
        add(time(instead, instead.getValue()), changed);
    }

    private EventTime time(ICalProperty property, @Nullable ICalDate date) {
        var raw = date == null ? null : date.getRawComponents();
        if (raw == null) {
            throw new UnreadableEventException("one of its times is empty");
        }
        return new EventTime(local(raw), !raw.hasTime(), raw.hasTime() ? clock(property, raw) : LocalClock.of(home));
    }

    private static LocalDateTime local(DateTimeComponents raw) {
        try {
            return LocalDateTime.of(
                    raw.getYear(),
                    raw.getMonth(),
                    raw.getDate(),
                    raw.getHour(),
                    raw.getMinute(),
                    Math.min(raw.getSecond(), 59)); // a leap second is none here
        } catch (DateTimeException e) {
            throw new UnreadableEventException("one of its times does not exist");
        }
    }

    private LocalClock clock(ICalProperty property, DateTimeComponents raw) {
        if (raw.isUtc()) {
            return LocalClock.of(ZoneOffset.UTC);
        }
        var assigned = zones.getTimezone(property);
        if (assigned != null) {
            var id = assigned.getTimeZone().getID();
            // what is known of a zone by its name goes before what the file says of it: files often say what was once
            return ZoneId.getAvailableZoneIds().contains(id)
                    ? LocalClock.of(ZoneId.of(id))
                    : LocalClock.of(assigned.getTimeZone());
        }
        if (property.getParameters().getTimezoneId() != null) {
            throw new UnreadableEventException("it is in a time zone that the file does not describe");
        }
        return LocalClock.of(home);
    }

    private EventLength length(VEvent event, EventTime begin) {
        var end = event.getDateEnd();
        var duration = event.getDuration();
        if (end != null) {
            return until(time(end, end.getValue()), begin);
        }
        if (duration != null && duration.getValue() != null) {
            return length(duration.getValue());
        }
        return begin.isDay() ? EventLength.days(1) : EventLength.NOTHING;
    }

    private static EventLength until(EventTime end, EventTime begin) {
        if (begin.isDay() != end.isDay()) {
            throw new UnreadableEventException("one of its DTSTART and DTEND is a day, and the other is not");
        }
        var length = end.isDay()
                ? EventLength.days(Math.max(1, ChronoUnit.DAYS.between(begin.local(), end.local())))
                : EventLength.exactly(Duration.between(begin.instant(), end.instant()));
        if (end.isDay() ? end.local().isBefore(begin.local()) : length.exact().isNegative()) {
            throw new UnreadableEventException("its DTEND is before its DTSTART");
        }
        return length;
    }

    private static EventLength length(biweekly.util.Duration duration) {
        if (duration.isPrior()) {
            throw new UnreadableEventException("its DURATION is negative");
        }
        return new EventLength(
                7L * number(duration.getWeeks()) + number(duration.getDays()),
                Duration.ofHours(number(duration.getHours()))
                        .plusMinutes(number(duration.getMinutes()))
                        .plusSeconds(number(duration.getSeconds())));
    }

    private static int number(@Nullable Integer given) {
        return Objects.requireNonNullElse(given, 0);
    }

    private List<EventRepetition> repetitions(VEvent event, EventTime begin) {
        if (!event.getExceptionRules().isEmpty()) {
            throw new UnreadableEventException("it has an EXRULE; write the exceptions as EXDATE");
        }
        return event.getProperties(RecurrenceRule.class).stream()
                .map(one -> repetition(one.getValue(), begin))
                .toList();
    }

    private static EventRepetition repetition(@Nullable Recurrence rule, EventTime begin) {
        if (rule == null || rule.getFrequency() == null) {
            throw new UnreadableEventException("its RRULE cannot be read");
        }
        var isOftenADay = Math.max(
                        rule.getByHour().size(),
                        Math.max(rule.getByMinute().size(), rule.getBySecond().size()))
                > 1;
        if (TOO_OFTEN.contains(rule.getFrequency()) || isOftenADay) {
            throw new UnreadableEventException("it recurs more than once a day, as no absence does");
        }
        var endless = new Recurrence.Builder(rule).until((ICalDate) null).build();
        var raw = rule.getUntil() == null ? null : rule.getUntil().getRawComponents();
        if (raw == null) {
            return new EventRepetition(endless, null, null);
        }
        var last = local(raw);
        return raw.hasTime()
                ? new EventRepetition(
                        endless, (raw.isUtc() ? LocalClock.of(ZoneOffset.UTC) : begin.clock()).instant(last), null)
                : new EventRepetition(endless, null, last.toLocalDate());
    }

    private List<EventTime> further(VEvent event) {
        var properties = event.getRecurrenceDates();
        if (properties.stream().anyMatch(one -> !one.getPeriods().isEmpty())) {
            throw new UnreadableEventException("it has an RDATE with periods; only times are read");
        }
        return properties.stream()
                .flatMap(property -> property.getDates().stream().map(one -> time(property, one)))
                .toList();
    }

    private EventExceptions exceptions(VEvent event, EventExceptions changed) {
        var all = new EventExceptions();
        all.addAll(changed);
        for (var property : event.getExceptionDates()) {
            property.getValues().forEach(one -> add(time(property, one), all));
        }
        return all;
    }

    private static void add(EventTime time, EventExceptions exceptions) {
        if (time.isDay()) {
            exceptions.add(time.local().toLocalDate());
        } else {
            exceptions.add(time.instant());
        }
    }
}
