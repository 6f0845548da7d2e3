package dev.switchboard.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A calendar file says when somebody is away")
class CalendarFileAbsencesTest {
    private static final String WEEKLY = """
            DTSTART;TZID=Europe/Berlin:20260320T090000
            DTEND;TZID=Europe/Berlin:20260320T120000
            """;

    @TempDir
    Path directory;

    private CalendarFolder folder;

    @BeforeEach
    void open() {
        folder = new CalendarFolder(directory);
    }

    @Test
    @DisplayName("as instants, in a zone, or by the clock where the person is")
    void times() {
        folder.events(
                "DTSTART:20260302T090000Z\nDTEND:20260302T100000Z",
                "DTSTART;TZID=America/New_York:20260303T090000\nDTEND;TZID=America/New_York:20260303T100000",
                "DTSTART:20260304T090000\nDTEND:20260304T100000");

        assertThat(folder.in2026())
                .containsExactly(
                        "2026-03-02T09:00:00Z 2026-03-02T10:00:00Z",
                        "2026-03-03T14:00:00Z 2026-03-03T15:00:00Z",
                        "2026-03-04T08:00:00Z 2026-03-04T09:00:00Z");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    @DisplayName(
            "in whole days where the person is; the end is the day when they are back, and without one it is one day")
    void days() {
        folder.events(
                "DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227",
                "DTSTART;VALUE=DATE:20260329",
                "DTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260501",
                "DTSTART;VALUE=DATE:20260601\nDURATION:P1W");

        assertThat(folder.in2026())
                .containsExactly(
                        "2026-12-23T23:00:00Z 2026-12-26T23:00:00Z",
                        "2026-03-28T23:00:00Z 2026-03-29T22:00:00Z",
                        "2026-04-30T22:00:00Z 2026-05-01T22:00:00Z",
                        "2026-05-31T22:00:00Z 2026-06-07T22:00:00Z");
    }

    @Test
    @DisplayName("with how long it is: days by the calendar, hours by the clock")
    void durations() {
        folder.events(
                "DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:P1D",
                "DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:PT24H",
                "DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:P1DT2H30M",
                "DTSTART;TZID=Europe/Berlin:20260328T120000");

        assertThat(folder.in2026())
                .containsExactly(
                        "2026-03-28T11:00:00Z 2026-03-29T10:00:00Z",
                        "2026-03-28T11:00:00Z 2026-03-29T11:00:00Z",
                        "2026-03-28T11:00:00Z 2026-03-29T12:30:00Z");
    }

    @Test
    @DisplayName("where clocks change: what does not exist is later, and what occurs twice is the first")
    void changesOfTheClock() {
        folder.events(
                "DTSTART;TZID=Europe/Berlin:20260329T023000\nDURATION:PT1H",
                "DTSTART;TZID=Europe/Berlin:20261025T023000\nDURATION:PT1H");

        assertThat(folder.in2026())
                .containsExactly(
                        "2026-03-29T01:30:00Z 2026-03-29T02:30:00Z", "2026-10-25T00:30:00Z 2026-10-25T01:30:00Z");
    }

    @Test
    @DisplayName("what recurs is at the same time by the clock, whatever its offset")
    void repetitionsGoByTheClock() {
        folder.events(WEEKLY + "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20260327T090000");

        assertThat(folder.in2026())
                .containsExactly(
                        "2026-03-20T08:00:00Z 2026-03-20T11:00:00Z", "2026-04-03T07:00:00Z 2026-04-03T10:00:00Z");
    }

    @Test
    @DisplayName("what recurs ends with its last time, inclusive")
    void repetitionsEnd() {
        folder.events(
                WEEKLY + "RRULE:FREQ=WEEKLY;UNTIL=20260403T070000Z",
                "DTSTART;VALUE=DATE:20260601\nRRULE:FREQ=DAILY;UNTIL=20260602");

        assertThat(folder.in2026())
                .containsExactly(
                        "2026-03-20T08:00:00Z 2026-03-20T11:00:00Z",
                        "2026-03-27T08:00:00Z 2026-03-27T11:00:00Z",
                        "2026-04-03T07:00:00Z 2026-04-03T10:00:00Z",
                        "2026-05-31T22:00:00Z 2026-06-01T22:00:00Z",
                        "2026-06-01T22:00:00Z 2026-06-02T22:00:00Z");
    }

    @Test
    @DisplayName("what recurs each year does so without end, and is whole although it reaches beyond the span")
    void yearly() {
        folder.events("""
                DTSTART;VALUE=DATE:19991224
                DTEND;VALUE=DATE:20000102
                RRULE:FREQ=YEARLY
                EXDATE;VALUE=DATE:20261224
                """);

        assertThat(folder.in2026()).containsExactly("2025-12-23T23:00:00Z 2026-01-01T23:00:00Z");
        assertThat(CalendarFolder.texts(folder.absences("2099-12-31T00:00:00Z", "2099-12-31T01:00:00Z")))
                .containsExactly("2099-12-23T23:00:00Z 2100-01-01T23:00:00Z");
        assertThat(CalendarFolder.texts(folder.absences("1990-12-31T00:00:00Z", "1999-12-31T01:00:00Z")))
                .containsExactly("1999-12-23T23:00:00Z 2000-01-01T23:00:00Z");
    }

    @Test
    @DisplayName("what recurs since long ago still does")
    void sinceLongAgo() {
        folder.events(
                "DTSTART;VALUE=DATE:17760704\nRRULE:FREQ=YEARLY", "DTSTART;VALUE=DATE:19000104\nRRULE:FREQ=WEEKLY");

        assertThat(CalendarFolder.texts(folder.absences("2026-07-01T00:00:00Z", "2026-07-08T00:00:00Z")))
                .containsExactly(
                        "2026-07-03T22:00:00Z 2026-07-04T22:00:00Z", "2026-07-01T22:00:00Z 2026-07-02T22:00:00Z");
    }

    @Test
    @DisplayName("the 29th of February recurs in leap years")
    void leapDays() {
        folder.events("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY");

        assertThat(folder.absences("2025-01-01T00:00:00Z", "2033-01-01T00:00:00Z"))
                .extracting(one -> one.until().toString())
                .containsExactly("2028-02-29T23:00:00Z", "2032-02-29T23:00:00Z");
    }

    @Test
    @DisplayName("a single time of what recurs may be changed, cancelled or added")
    void changesOfSingleTimes() {
        folder.events(
                WEEKLY + "UID:a\nRRULE:FREQ=WEEKLY;COUNT=3\nRDATE;TZID=Europe/London:20260501T080000",
                "UID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20260327T090000\n"
                        + "DTSTART:20260328T090000Z\nDTEND:20260328T100000Z",
                "UID:a\nRECURRENCE-ID:20260403T070000Z\nSTATUS:CANCELLED\nDTSTART:20260403T070000Z");

        assertThat(folder.in2026())
                .containsExactlyInAnyOrder(
                        "2026-03-20T08:00:00Z 2026-03-20T11:00:00Z",
                        "2026-03-28T09:00:00Z 2026-03-28T10:00:00Z",
                        "2026-05-01T07:00:00Z 2026-05-01T10:00:00Z");
    }

    @Test
    @DisplayName("what is cancelled, or leaves its time free, is no absence")
    void cancelledAndTransparent() {
        folder.events(
                "STATUS:CANCELLED\nDTSTART;VALUE=DATE:20260601",
                "TRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20260602",
                "STATUS:CONFIRMED\nTRANSP:OPAQUE\nDTSTART;VALUE=DATE:20260603");

        assertThat(folder.in2026()).containsExactly("2026-06-02T22:00:00Z 2026-06-03T22:00:00Z");
    }

    @Test
    @DisplayName("a zone that the file describes is as described")
    void describedZone() {
        folder.file("mia@acme.test.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:Our time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTART;TZID=Our time:20260324T090000
                DTEND;TZID=Our time:20260324T100000
                RRULE:FREQ=WEEKLY;COUNT=2
                END:VEVENT
                END:VCALENDAR
                """);

        assertThat(folder.in2026())
                .containsExactly(
                        "2026-03-24T08:00:00Z 2026-03-24T09:00:00Z", "2026-03-31T07:00:00Z 2026-03-31T08:00:00Z");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    @DisplayName("an address with unusual characters has a file in the directory, and no other one")
    void unusualAddresses() {
        folder.file("o%27hara+x@b%C3%BCcher.test.ics", CalendarFolder.calendar("DTSTART;VALUE=DATE:20260601"));
        folder.file("x@acme.test.ics", CalendarFolder.calendar("DTSTART;VALUE=DATE:20260601"));

        assertThat(of("O'Hara+x@b\u00fccher.test")).isEqualTo(1);
        assertThat(of("a/../x@acme.test")).isZero();
    }

    private int of(String email) {
        return folder.provider()
                .absencesOf(EmailAddress.of(email), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"))
                .size();
    }

    @Test
    @DisplayName("any span is answered, also the longest one")
    void longestSpan() {
        folder.events("DTSTART:20260302T090000Z\nDTEND:20260302T100000Z");

        assertThat(folder.provider().absencesOf(CalendarFolder.MIA, Instant.MIN, Instant.MAX))
                .hasSize(1);
    }

    @Test
    @Timeout(20)
    @DisplayName("ten thousand events are answered for in bounded time, single ones and such that recur daily")
    void manyEvents() {
        folder.events(IntStream.range(0, 10_000)
                .mapToObj(i -> "DTSTART:20260302T090000Z\nDURATION:PT" + (i + 1) + "M"
                        + (i % 2 == 0 ? "" : "\nRRULE:FREQ=DAILY"))
                .toArray(String[]::new));
        var begin = Instant.parse("2026-03-02T09:00:00Z");

        assertThat(folder.provider().absencesOf(CalendarFolder.MIA, begin, begin.plusSeconds(1)))
                .hasSize(10_000);
        assertThat(folder.provider().absencesOf(CalendarFolder.MIA, begin, begin.plus(Duration.ofDays(730))))
                .hasSizeGreaterThan(50_000);
        folder.in2026();
        assertThat(folder.problems())
                .containsExactly("mia@acme.test.ics: its events recur more than 100000 times until then; what comes"
                        + " after that does not count");
    }
}
