package dev.switchboard.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One end of an absence, as people write it")
class CalendarTimeTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-12-24, UTC, 2026-12-24T00:00:00Z, 2026-12-25T00:00:00Z",
        "2026-12-24, Europe/Berlin, 2026-12-23T23:00:00Z, 2026-12-24T23:00:00Z",
        "2026-07-24, Europe/Berlin, 2026-07-23T22:00:00Z, 2026-07-24T22:00:00Z",
        "2028-02-29, Asia/Kolkata, 2028-02-28T18:30:00Z, 2028-02-29T18:30:00Z",
        "2026-12-24 AM, Europe/Berlin, 2026-12-23T23:00:00Z, 2026-12-24T11:00:00Z",
        "2026-12-24 PM, Europe/Berlin, 2026-12-24T11:00:00Z, 2026-12-24T23:00:00Z",
        "2026-12-24T15:30, Europe/Berlin, 2026-12-24T14:30:00Z, 2026-12-24T14:30:00Z",
        "2026-12-24T15:30:07.5, Europe/Berlin, 2026-12-24T14:30:07.5Z, 2026-12-24T14:30:07.5Z",
        "2026-12-24T15:30:00Z, Europe/Berlin, 2026-12-24T15:30:00Z, 2026-12-24T15:30:00Z",
        "2026-12-24T15:30-05:00, Europe/Berlin, 2026-12-24T20:30:00Z, 2026-12-24T20:30:00Z"
    })
    void standsForItsFirstInstantAsABeginAndForItsLastAsAnEnd(String written, ZoneId zone, Instant begin, Instant end) {
        var time = CalendarTime.of(written);

        assertThat(time.begin(zone)).isEqualTo(begin);
        assertThat(time.end(zone)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-03-29T01:59:59, Europe/Berlin, 2026-03-29T00:59:59Z, 2026-03-29T00:59:59Z",
        "2026-03-29T02:00, Europe/Berlin, 2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z",
        "2026-03-29T03:00, Europe/Berlin, 2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z",
        "2026-03-29, Europe/Berlin, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z"
    })
    @DisplayName("a time that is left out where clocks go forward is the moment of the change")
    void isTheChangeWhereClocksGoForward(String written, ZoneId zone, Instant begin, Instant end) {
        var time = CalendarTime.of(written);

        assertThat(time.begin(zone)).isEqualTo(begin);
        assertThat(time.end(zone)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-10-25T01:59:59, Europe/Berlin, 2026-10-24T23:59:59Z, 2026-10-24T23:59:59Z",
        "2026-10-25T02:00, Europe/Berlin, 2026-10-25T00:00:00Z, 2026-10-25T01:00:00Z",
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T03:00, Europe/Berlin, 2026-10-25T02:00:00Z, 2026-10-25T02:00:00Z",
        "2026-10-25, Europe/Berlin, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z"
    })
    @DisplayName("of a time that occurs twice a begin is the earlier and an end the later")
    void isNeverShorterThanItReadsWhereClocksGoBack(String written, ZoneId zone, Instant begin, Instant end) {
        var time = CalendarTime.of(written);

        assertThat(time.begin(zone)).isEqualTo(begin);
        assertThat(time.end(zone)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        // no midnight: 00:00 is 01:00
        "2018-11-03, America/Sao_Paulo, 2018-11-03T03:00:00Z, 2018-11-04T03:00:00Z",
        "2018-11-04, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-05T02:00:00Z",
        "2018-11-04T00:30, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-04T03:00:00Z",
        "2018-11-04 AM, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-04T14:00:00Z",
        // 23:00 to 24:00 twice
        "2018-02-17, America/Sao_Paulo, 2018-02-17T02:00:00Z, 2018-02-18T03:00:00Z",
        "2018-02-18, America/Sao_Paulo, 2018-02-18T03:00:00Z, 2018-02-19T03:00:00Z",
        "2018-02-17T23:30, America/Sao_Paulo, 2018-02-18T01:30:00Z, 2018-02-18T02:30:00Z",
        // two midnights: 01:00 is 00:00 once more, and the day has begun with the first
        "2018-11-03, America/Havana, 2018-11-03T04:00:00Z, 2018-11-04T04:00:00Z",
        "2018-11-04, America/Havana, 2018-11-04T04:00:00Z, 2018-11-05T05:00:00Z",
        "2018-11-03 PM, America/Havana, 2018-11-03T16:00:00Z, 2018-11-04T04:00:00Z",
        "2018-11-04T00:00, America/Havana, 2018-11-04T04:00:00Z, 2018-11-04T05:00:00Z",
        // a day that was left out
        "2011-12-30, Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z"
    })
    @DisplayName("a day ends where the next one begins, also where clocks change at midnight")
    void endsADayWhereTheNextOneBegins(String written, ZoneId zone, Instant begin, Instant end) {
        var time = CalendarTime.of(written);

        assertThat(time.begin(zone)).isEqualTo(begin);
        assertThat(time.end(zone)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tomorrow",
                "24.12.2026",
                "2026-2-3",
                "2026-02-30",
                "2026-13-01",
                "2026-12-24 am",
                "2026-12-24  AM",
                "2026-02-30 PM",
                "2026-12-24T24:00",
                "2026-12-24T12:60",
                "2026-12-24 12:00",
                "2026-12-24T12:00+25:00",
                "+999999999-12-31"
            })
    void refusesWhatIsNoTimeAndSaysWhatIsOne(String written) {
        assertThatThrownBy(() -> CalendarTime.of(written))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is neither a day nor a time; write a day as 2026-12-24, half a day as");
    }

    @Test
    void dependsOnAZoneUnlessItIsAnInstant() {
        assertThat(CalendarTime.of("2026-12-24").isLocal()).isTrue();
        assertThat(CalendarTime.of("2026-12-24 PM").isLocal()).isTrue();
        assertThat(CalendarTime.of("2026-12-24T15:30").isLocal()).isTrue();
        assertThat(CalendarTime.of("2026-12-24T15:30Z").isLocal()).isFalse();
        assertThat(CalendarTime.at(Instant.EPOCH).isLocal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24",
                "2026-12-24 AM",
                "2026-12-24 PM",
                "2026-12-24T15:30",
                "2026-12-24T15:30:00Z",
                "2026-12-24T15:30:00+05:30"
            })
    void isWrittenAsItWasRead(String written) {
        assertThat(CalendarTime.of(" " + written + " ")).isEqualTo(CalendarTime.of(written));
        assertThat(CalendarTime.of(written)).hasToString(written);
        assertThat(CalendarTime.of(written)).hasSameHashCodeAs(CalendarTime.of(" " + written));
    }

    @Test
    void isTheSameHoweverItWasMade() {
        assertThat(CalendarTime.day(LocalDate.of(2026, 12, 24))).isEqualTo(CalendarTime.of("2026-12-24"));
        assertThat(CalendarTime.at(Instant.parse("2026-12-24T15:30:00Z")))
                .isEqualTo(CalendarTime.of("2026-12-24T15:30:00Z"));
        assertThat(CalendarTime.of("2026-12-24")).isNotEqualTo(CalendarTime.of("2026-12-24 AM"));
    }
}
