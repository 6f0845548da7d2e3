package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.expertise.Expertise;
import dev.switchboard.hours.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lint of working hours")
class HoursLintTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final Hours NEVER = Hours.in("Europe/Berlin").withHolidays(CHRISTMAS);

    private static List<String> findings(Hours hours) {
        return Lint.of(Lint.shop(Lint.hr().hours(hours))
                        .expertise(Expertise.named("Law").withHours(hours)))
                .stream()
                .filter(finding -> finding.code() == FindingCode.HOURS_NEVER_OPEN)
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName("finds those of a persona and of an expertise that are never open")
    void findsHoursThatAreNeverOpen() {
        assertThat(findings(NEVER))
                .hasSize(2)
                .satisfiesExactly(
                        ofPersona -> assertThat(ofPersona)
                                .contains(
                                        "WARNING HOURS_NEVER_OPEN /personas/0/hours: the hours of \"HR\" have no open time"),
                        ofExpertise -> assertThat(ofExpertise)
                                .contains("WARNING HOURS_NEVER_OPEN /expertise/0/hours: the hours of \"Law\" have no"));
    }

    @Test
    @DisplayName("finds those that are open only at a time that the clocks leave out")
    void findsHoursThatTheClocksLeaveOut() {
        assertThat(findings(NEVER.withException(LocalDate.of(2026, 3, 29), "02:00-03:00")))
                .hasSize(2);
    }

    @Test
    @DisplayName("finds nothing if they are open once, be it on one date only")
    void findsNothingInHoursThatAreOpen() {
        assertThat(findings(NEVER.withWeekly(DayOfWeek.MONDAY, "09:00-09:01"))).isEmpty();
        assertThat(findings(NEVER.withException(CHRISTMAS.plusDays(1), "09:00-12:00")))
                .isEmpty();
    }
}
