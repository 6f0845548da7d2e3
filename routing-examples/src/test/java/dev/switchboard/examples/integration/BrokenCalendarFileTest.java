package dev.switchboard.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.switchboard.spi.IntegrationException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is wrong with a calendar file is told, and does no more harm than it must")
class BrokenCalendarFileTest {
    private static final String GOOD = "DTSTART:20260302T090000Z\nDTEND:20260302T100000Z";

    @TempDir
    Path directory;

    private CalendarFolder folder;

    @BeforeEach
    void open() {
        folder = new CalendarFolder(directory);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:2026 my secret                                     | its DTSTART in line 10 cannot be read
            DTEND:20260301T090000Z                                     | it has no DTSTART
            DTSTART;VALUE=DATE:20260231                                | one of its times does not exist
            DTSTART:20260302T090000Z\\nDTEND:20260301T090000Z          | its DTEND is before its DTSTART
            DTSTART;VALUE=DATE:20260302\\nDTEND;VALUE=DATE:20260228    | its DTEND is before its DTSTART
            DTSTART;VALUE=DATE:20260302\\nDTEND:20260303T090000Z       | one of its DTSTART and DTEND is a day, and the other is not
            DTSTART:20260302T090000Z\\nDURATION:-PT1H                  | its DURATION is negative
            DTSTART:20260302T090000Z\\nDURATION:a secret               | its DURATION in line 11 cannot be read
            DTSTART;TZID=My secret:20260302T090000                     | it is in a time zone that the file does not describe
            DTSTART:20260302T090000Z\\nRRULE:FREQ=SECRETLY             | its RRULE in line 11 cannot be read
            DTSTART:20260302T090000Z\\nRRULE:FREQ=DAILY;BYDAY=SECRET   | its RRULE in line 11 cannot be read
            DTSTART:20260302T090000Z\\nRRULE:FREQ=MINUTELY             | it recurs more than once a day, as no absence does
            DTSTART:20260302T090000Z\\nRRULE:FREQ=DAILY;BYHOUR=8,9     | it recurs more than once a day, as no absence does
            DTSTART:20260302T090000Z\\nEXDATE:secret                   | its EXDATE in line 11 cannot be read
            """)
    @DisplayName("an event that cannot be understood does not count, the others do, and none of its text is told")
    void unreadableEvents(String event, String why) {
        folder.events(GOOD, "SUMMARY:a secret\n" + event.replace("\\n", "\n"), GOOD.replace("0302", "0303"));

        assertThat(folder.in2026()).hasSize(2);
        folder.in2026();
        assertThat(folder.problems())
                .containsExactly("mia@acme.test.ics: line 8: the event that begins there does not count: " + why)
                .noneMatch(one -> one.contains("ecret"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                      | it is no calendar: there is no BEGIN:VCALENDAR in it
            a secret                                                | it is no calendar: there is no BEGIN:VCALENDAR in it
            BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nDTSTART:20260302T0900  | it is not whole: there are not as many END:VCALENDAR as BEGIN:VCALENDAR in it
            """)
    @DisplayName("of a file that cannot be read counts what it said before, until it can be read again")
    void unreadableFiles(String text, String why) {
        folder.events(GOOD);
        assertThat(folder.in2026()).hasSize(1);

        folder.file("mia@acme.test.ics", text.replace("\\n", "\n"));
        assertThat(folder.in2026()).hasSize(1);
        assertThat(folder.in2026()).hasSize(1);
        assertThat(folder.problems())
                .containsExactly("mia@acme.test.ics: the file does not count, and what it said before does: " + why);

        folder.events(GOOD, GOOD.replace("0302", "0303"));
        assertThat(folder.in2026()).hasSize(2);
    }

    @Test
    @DisplayName("a file that cannot be read and never could be says nothing")
    void neverReadable() throws IOException {
        Files.createDirectory(directory.resolve("mia@acme.test.ics"));

        assertThat(folder.in2026()).isEmpty();
        assertThat(folder.problems()).singleElement().asString().startsWith("mia@acme.test.ics: the file does not");
    }

    @Test
    @DisplayName("a file that the system did not give is read again, although it is not changed, and told of once")
    void readAgain() throws IOException {
        folder.events(GOOD);
        var file = directory.resolve("mia@acme.test.ics");
        CalendarFile.Source refusing = one -> {
            throw new AccessDeniedException("a secret");
        };

        var first = CalendarFile.read(file, null, ZoneOffset.UTC, refusing);
        var second = CalendarFile.read(file, first, ZoneOffset.UTC, refusing);
        var told = new ArrayList<String>();
        second.tellProblems(told::add);

        assertThat(second).isSameAs(first);
        assertThat(told)
                .containsExactly("mia@acme.test.ics: the file does not count, and what it said before does: "
                        + "reading it failed with AccessDeniedException");
        assertThat(CalendarFile.read(file, second, ZoneOffset.UTC))
                .isNotSameAs(second)
                .satisfies(read -> read.tellProblems(problem -> fail(problem)));
    }

    @Test
    @DisplayName("files come, change and go while it runs")
    void filesComeAndGo() throws IOException {
        assertThat(folder.in2026()).isEmpty();

        folder.events(GOOD);
        assertThat(folder.in2026()).hasSize(1);
        folder.events(GOOD, GOOD.replace("0302", "0303"));
        assertThat(folder.in2026()).hasSize(2);
        Files.delete(directory.resolve("mia@acme.test.ics"));
        assertThat(folder.in2026()).isEmpty();
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    @DisplayName("a directory that is gone is a failure, so that what was said last counts")
    void theDirectoryIsGone() throws IOException {
        Files.delete(directory);

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(folder::in2026)
                .withMessageStartingWith("the directory of the calendar files is gone: ");
        Files.createDirectory(directory);
    }

    @Test
    @DisplayName("of many events that cannot be understood twenty are told, and how many more there are")
    void manyProblems() {
        folder.events(IntStream.range(0, 30).mapToObj(i -> "SUMMARY:a secret").toArray(String[]::new));

        assertThat(folder.in2026()).isEmpty();
        assertThat(folder.problems()).hasSize(21).last().isEqualTo("mia@acme.test.ics: 10 more events do not count");
    }

    @Test
    @Timeout(10)
    @DisplayName("a rule that never comes true ends")
    void neverComesTrue() {
        folder.events(GOOD + "\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");

        assertThat(folder.in2026()).isEmpty();
    }
}
