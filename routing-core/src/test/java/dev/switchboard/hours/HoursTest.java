package dev.switchboard.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working hours")
class HoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final Hours OFFICE = Hours.in("Europe/Berlin")
            .withWeekly(EnumSet.range(MONDAY, FRIDAY), "09:00-12:00", "13:00-17:30")
            .withHolidays(CHRISTMAS)
            .withException(CHRISTMAS_EVE, "09:00-12:00");

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static Hours always(String zone) {
        return Hours.in(zone).withWeekly(EnumSet.allOf(DayOfWeek.class), "00:00-24:00");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T08:59:59, false",
        "2026-11-23T09:00, true",
        "2026-11-23T11:59:59, true",
        "2026-11-23T12:00, false",
        "2026-11-23T13:00, true",
        "2026-11-23T17:30, false",
        "2026-11-21T10:00, false",
        "2026-12-24T10:00, true",
        "2026-12-24T14:00, false",
        "2026-12-25T10:00, false"
    })
    @DisplayName(
            "are open from the opening on, and no more at the closing; holidays and exceptions come before the week")
    void areOpen(String local, boolean open) {
        assertThat(OFFICE.isOpen(berlin(local))).isEqualTo(open);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T10:00",
        "2026-11-23T12:00, 2026-11-23T13:00",
        "2026-11-20T17:30, 2026-11-23T09:00",
        "2026-12-24T12:00, 2026-12-28T09:00"
    })
    @DisplayName("open next at once if they are open, else after the break, the weekend and the holiday")
    void openNext(String local, String opening) {
        assertThat(OFFICE.nextOpening(berlin(local))).contains(berlin(opening));
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource({
        "2026-11-23T10:00, PT2H, 2026-11-23T12:00",
        "2026-11-23T10:00, PT2H1M, 2026-11-23T13:01",
        "2026-11-20T17:00, PT4H, 2026-11-23T13:30",
        "2026-11-21T17:00, PT0S, 2026-11-21T17:00",
        "2026-12-24T11:00, PT1H30M, 2026-12-28T09:30",
        "2026-11-23T09:00, PT37H30M, 2026-11-27T17:30"
    })
    @DisplayName("pass only while they are open; a time that is over as they close is not put off")
    void pass(String local, Duration length, String later) {
        assertThat(OFFICE.plus(berlin(local), length)).contains(berlin(later));
        assertThat(OFFICE.between(berlin(local), berlin(later))).isEqualTo(length);
    }

    @Test
    @DisplayName("lie between two moments; none if the second is not later")
    void lieBetweenTwoMoments() {
        assertThat(OFFICE.between(berlin("2026-11-20T00:00"), berlin("2026-11-27T00:00")))
                .isEqualTo(Duration.ofMinutes(5 * 450));
        assertThat(OFFICE.between(berlin("2026-11-27T00:00"), berlin("2026-11-20T00:00")))
                .isZero();
    }

    @ParameterizedTest(name = "{0} at {1}: {2} of {3}")
    @CsvSource({
        "Europe/Berlin, 2026-10-25, 00:00-24:00, PT25H",
        "Europe/Berlin, 2026-10-25, 01:00-04:00, PT4H",
        "Europe/Berlin, 2026-10-25, 00:00-02:30, PT3H30M",
        "Europe/Berlin, 2026-10-25, 02:30-24:00, PT22H30M",
        "Europe/Berlin, 2026-03-29, 00:00-24:00, PT23H",
        "Europe/Berlin, 2026-03-29, 01:00-04:00, PT2H",
        "Europe/Berlin, 2026-03-29, 01:30-02:30, PT30M",
        "Europe/Berlin, 2026-03-29, 02:30-04:00, PT1H",
        "Europe/Berlin, 2026-03-29, 02:10-02:50, PT0S",
        "America/Havana, 2026-11-01, 00:00-24:00, PT25H",
        "America/Havana, 2026-10-31, 00:00-24:00, PT24H",
        "Africa/Cairo, 2026-10-29, 00:00-24:00, PT25H",
        "Africa/Cairo, 2026-04-24, 00:00-24:00, PT23H",
        "Africa/Cairo, 2026-04-24, 00:15-00:45, PT0S",
        "America/St_Johns, 2010-11-06, 00:00-24:00, PT25H",
        "Pacific/Apia, 2011-12-30, 00:00-24:00, PT0S",
        "Pacific/Apia, 2011-12-29, 00:00-24:00, PT24H"
    })
    @DisplayName(
            "are as long as the clocks make them: an hour more when they are put back, one less when they are put forward")
    void areAsLongAsTheClocksMakeThem(String zone, LocalDate date, String times, Duration length) {
        var hours = Hours.in(zone).withException(date, times);
        var around = date.atStartOfDay().toInstant(ZoneOffset.UTC);

        assertThat(hours.between(around.minus(Duration.ofDays(3)), around.plus(Duration.ofDays(4))))
                .isEqualTo(length);
        assertThat(hours.isEverOpen()).isEqualTo(!length.isZero());
    }

    @Test
    @DisplayName("count no moment twice, even if the times of two dates overlap while clocks are put back")
    void countNoMomentTwice() {
        var from = Instant.parse("2010-11-01T00:00:00Z");
        var to = Instant.parse("2010-11-15T00:00:00Z");
        var split = Hours.in("Europe/Berlin").withException(LocalDate.of(2026, 10, 25), "00:00-02:30", "02:30-06:00");

        assertThat(always("America/St_Johns").between(from, to)).isEqualTo(Duration.between(from, to));
        assertThat(split.between(berlin("2026-10-24T12:00"), berlin("2026-10-26T12:00")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    @DisplayName("end after five years of looking ahead, so that what never opens is said to be closed")
    void areNotLookedForForEver() {
        var closed = Hours.in(BERLIN);
        var late = closed.withException(LocalDate.of(2031, 11, 22), "00:00-24:00");
        var moment = berlin("2026-11-23T10:00");

        assertThat(closed.isEverOpen()).isFalse();
        assertThat(closed.nextOpening(moment)).isEmpty();
        assertThat(closed.plus(moment, Duration.ofSeconds(1))).isEmpty();
        assertThat(late.nextOpening(moment)).contains(berlin("2031-11-22T00:00"));
        assertThat(late.nextOpening(moment.minus(Duration.ofDays(2)))).isEmpty();
        assertThat(OFFICE.plus(moment, Duration.ofDays(375))).isPresent();
        assertThat(OFFICE.plus(moment, Duration.ofHours(10_000))).isEmpty();
        assertThat(OFFICE.plus(moment, Duration.ofSeconds(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    @DisplayName("are closed at the ends of all time, and can be asked about them")
    void mayBeAskedAboutTheEndsOfTime() {
        for (var moment : List.of(Instant.MIN, Instant.MAX)) {
            assertThat(always("UTC").isOpen(moment)).isFalse();
            assertThat(always("UTC").nextOpening(moment)).isEmpty();
            assertThat(always("UTC").plus(moment, Duration.ofHours(1))).isEmpty();
            assertThat(always("UTC").plus(moment, Duration.ZERO)).contains(moment);
        }
        assertThat(OFFICE.between(Instant.parse("9999-12-27T00:00:00Z"), Instant.MAX))
                .isEqualTo(Duration.ofMinutes(5 * 450));
        assertThat(OFFICE.between(Instant.MIN, Instant.parse("-0001-12-30T00:00:00Z")))
                .isZero();
    }

    @Test
    @DisplayName("do not go back in time")
    void doNotGoBack() {
        assertThatThrownBy(() -> OFFICE.plus(Instant.EPOCH, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-1H");
    }

    @Test
    @DisplayName("tell what they are made of, in order")
    void tellWhatTheyAreMadeOf() {
        var hours = Hours.in("UTC")
                .withWeekly(TUESDAY, "13:00-24:00", "09:00-12:00")
                .withWeekly(MONDAY, List.of(OpenTime.WHOLE_DAY))
                .withWeekly(SUNDAY, "10:00-11:00")
                .withWeekly(SUNDAY)
                .withHolidays(CHRISTMAS.plusDays(1), CHRISTMAS, CHRISTMAS)
                .withException(CHRISTMAS_EVE);

        assertThat(hours.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(hours.weekly().keySet()).containsExactly(MONDAY, TUESDAY);
        assertThat(hours.weekly().get(TUESDAY)).containsExactly(OpenTime.of("09:00-12:00"), OpenTime.of("13:00-24:00"));
        assertThat(hours.holidays()).containsExactly(CHRISTMAS, CHRISTMAS.plusDays(1));
        assertThat(hours.exceptions()).isEqualTo(Map.of(CHRISTMAS_EVE, List.of()));
        assertThat(hours)
                .hasToString("UTC, MONDAY 00:00-24:00, TUESDAY 09:00-12:00 and 13:00-24:00, 2 holidays, 1 exception");
    }

    @Test
    @DisplayName("are equal if all their parts are, and are changed by copying")
    void areValues() {
        var same = Hours.in(BERLIN)
                .withException(CHRISTMAS_EVE, "09:00-12:00")
                .withHolidays(List.of(CHRISTMAS))
                .withWeekly(EnumSet.range(MONDAY, FRIDAY), "13:00-17:30", "09:00-12:00");

        assertThat(same).isEqualTo(OFFICE).hasSameHashCodeAs(OFFICE);
        assertThat(OFFICE.withWeekly(SATURDAY, "09:00-12:00")).isNotEqualTo(OFFICE);
        assertThat(OFFICE.withHolidays()).isNotEqualTo(OFFICE);
        assertThat(OFFICE.withExceptions(Map.of())).isNotEqualTo(OFFICE);
        assertThat(always("UTC")).isNotEqualTo(always("Europe/Berlin"));
        assertThat(OFFICE).isEqualTo(same);
    }

    @Test
    @DisplayName("are written by clocks of 24 hours, up to the end of the day")
    void areWritten() {
        assertThat(OpenTime.between(LocalTime.of(22, 5), LocalTime.MIDNIGHT))
                .isEqualTo(OpenTime.of("22:05-24:00"))
                .hasSameHashCodeAs(OpenTime.of("22:05-24:00"))
                .hasToString("22:05-24:00");
        assertThat(OpenTime.of("00:30-09:00").from()).isEqualTo(LocalTime.of(0, 30));
        assertThat(OpenTime.of("00:30-09:00").to()).isEqualTo(LocalTime.of(9, 0));
        assertThat(OpenTime.WHOLE_DAY.to()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22:00-06:00 | "22:00-06:00" goes past midnight; write two: 22:00-24:00 on this day, 00:00-06:00 on the next
            22:00-00:00 | "22:00-00:00" goes past midnight; write 22:00-24:00
            09:00-09:00 | "09:00-09:00" ends as it begins; write the whole day as 00:00-24:00, and leave out what is closed
            9:00-12:00  | "9:00-12:00" is not a part of a day; write from when to when as 09:00-12:30
            09:00-24:01 | "09:00-24:01" is not a part of a day; write from when to when as 09:00-12:30
            """)
    @DisplayName("say what would be right of a time that is none")
    void refuseWhatIsNoTime(String time, String message) {
        assertRefused(() -> OFFICE.withWeekly(SATURDAY, time), message);
    }

    @Test
    @DisplayName("refuse times with seconds")
    void refuseSeconds() {
        assertRefused(
                () -> OpenTime.between(LocalTime.of(9, 0, 1), LocalTime.NOON),
                "09:00:01 is not a whole minute; leave out the seconds");
    }

    @Test
    @DisplayName("refuse times of a day that overlap, and take those that touch")
    void refuseOverlaps() {
        assertRefused(
                () -> OFFICE.withWeekly(SATURDAY, "11:00-13:00", "09:00-11:01"),
                "09:00-11:01 and 11:00-13:00 overlap; let one end before the other begins, or write them as one");
        assertThat(OFFICE.withWeekly(SATURDAY, "11:00-13:00", "09:00-11:00").weekly())
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berln  | there is no time zone "Europe/Berln"; did you mean "Europe/Berlin"?
            europe/berlin | there is no time zone "europe/berlin"; did you mean "Europe/Berlin"?
            where I am    | there is no time zone "where I am"; write one such as Europe/Berlin, or UTC
            """)
    @DisplayName("know the zones by their names, and which one is probably meant")
    void refuseUnknownZones(String zone, String message) {
        assertRefused(() -> Hours.in(zone), message);
    }

    @Test
    @DisplayName("refuse a date that is both a holiday and an exception, whichever comes first")
    void refuseADateTwice() {
        var message = "2026-12-25 is both a holiday and an exception; remove one of the two";

        assertRefused(() -> OFFICE.withException(CHRISTMAS, "09:00-12:00"), message);
        assertRefused(() -> OFFICE.withHolidays(CHRISTMAS, CHRISTMAS_EVE), message.replace("25", "24"));
    }

    @Test
    @DisplayName("refuse more than 10,000 dates, and dates with a year that has not four digits")
    void refuseTooManyDates() {
        var dates = Stream.iterate(CHRISTMAS.plusDays(1), date -> date.plusDays(1));
        var most = dates.limit(9_999).toList();

        assertThat(OFFICE.withHolidays(most).holidays()).hasSize(9_999);
        assertRefused(
                () -> OFFICE.withHolidays(most).withException(CHRISTMAS),
                "9999 holidays and 2 exceptions are too many; at most 10000 are allowed in all");
        assertRefused(
                () -> OFFICE.withHolidays(LocalDate.of(10_000, 1, 1)),
                "+10000-01-01 is not a date that hours know; give one from 0000-01-01 to 9999-12-31");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidInputException.class, refused -> {
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(PolicyProblem.INVALID_VALUE);
                assertThat(problem.message()).isEqualTo(message);
            });
        });
    }
}
