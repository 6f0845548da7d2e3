package dev.switchboard.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When one person is away")
class PersonalCalendarTest {
    private static final EmailAddress MIA = EmailAddress.of("mia@acme.test");
    private static final EmailAddress MAX = EmailAddress.of("max@acme.test");

    private final PersonalCalendar calendar = PersonalCalendar.of("mia@acme.test");

    @Test
    void isOfSomebodyWhoIsNeverAway() {
        assertThat(calendar.person()).isEqualTo(MIA);
        assertThat(calendar.zone()).isEmpty();
        assertThat(calendar.substitute()).isEmpty();
        assertThat(calendar.entries()).isEmpty();
        assertThat(calendar.absences()).isEmpty();
    }

    @Test
    void saysWhenThePersonIsAwayInTheOrderWritten() {
        var away = calendar.inZone("Europe/Berlin")
                .withSubstitute("olga@acme.test")
                .away("2026-12-24", "2026-12-31", "max@acme.test")
                .away("2026-07-01 PM", "2026-07-01");

        assertThat(away.absences())
                .containsExactly(
                        new Absence(
                                MIA, Instant.parse("2026-12-23T23:00:00Z"), Instant.parse("2026-12-31T23:00:00Z"), MAX),
                        Absence.of(MIA, Instant.parse("2026-07-01T10:00:00Z"), Instant.parse("2026-07-01T22:00:00Z")));
        assertThat(away.entries())
                .extracting(one -> one.from().toString())
                .containsExactly("2026-12-24", "2026-07-01 PM");
        assertThat(away.substitute()).contains(EmailAddress.of("olga@acme.test"));
        assertThat(away.zone()).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void meansOtherTimesInAnotherZone() {
        var away = calendar.inZone("Europe/Berlin").away("2026-12-24", "2026-12-24");

        assertThat(away.inZone("UTC").absences())
                .containsExactly(
                        Absence.of(MIA, Instant.parse("2026-12-24T00:00:00Z"), Instant.parse("2026-12-25T00:00:00Z")));
    }

    @Test
    void needsNoZoneForInstants() {
        assertThat(calendar.away("2026-12-24T10:00:00Z", "2026-12-24T11:00:00Z").absences())
                .hasSize(1);
    }

    @Test
    void needsAZoneForDaysAndLocalTimes() {
        assertThat(messages(() -> calendar.away("2026-12-24T10:00:00Z", "2026-12-24")))
                .containsExactly(
                        "/absences/0: from 2026-12-24T10:00:00Z to 2026-12-24 depends on where mia@acme.test lives;"
                                + " say in which time zone, such as Europe/Berlin");
    }

    @Test
    void refusesAnUnknownZone() {
        assertThat(messages(() -> calendar.inZone("Europe/Berlni")))
                .containsExactly(": there is no time zone \"Europe/Berlni\"; did you mean \"Europe/Berlin\"?");
        assertThat(messages(() -> calendar.inZone("")))
                .containsExactly(": zone is blank; give it at least one character");
    }

    @Test
    @DisplayName("an entry that does not end after it begins is refused, at its place among the others, all at once")
    void refusesWhatEndsBeforeItBegins() {
        var berlin = calendar.inZone("Europe/Berlin");

        assertThat(messages(() -> berlin.withAbsences(List.of(
                        entry("2026-12-24", "2026-12-23"),
                        entry("2026-12-24", "2026-12-24"),
                        entry("2026-12-24 PM", "2026-12-24 AM"),
                        entry("2026-12-24T10:00", "2026-12-24T10:00"),
                        entry("2026-03-29T02:10", "2026-03-29T02:50")))))
                .containsExactly(
                        "/absences/0: from 2026-12-24 to 2026-12-23 does not end after it begins; give an end after the begin",
                        "/absences/2: from 2026-12-24 PM to 2026-12-24 AM does not end after it begins;"
                                + " give an end after the begin",
                        "/absences/3: from 2026-12-24T10:00 to 2026-12-24T10:00 does not end after it begins;"
                                + " give an end after the begin",
                        "/absences/4: from 2026-03-29T02:10 to 2026-03-29T02:50 does not end after it begins;"
                                + " give an end after the begin");
    }

    @Test
    void hasAtMostAThousandAbsences() {
        var days = IntStream.range(0, 1_001)
                .mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(i).toString())
                .map(day -> entry(day, day))
                .toList();
        var local = calendar.inZone("UTC");

        assertThat(local.withAbsences(days.subList(0, 1_000)).absences()).hasSize(1_000);
        assertThat(messages(() -> local.withAbsences(days)))
                .containsExactly(
                        "/absences: mia@acme.test has 1001 absences; at most 1000 are possible, remove old ones");
    }

    @Test
    @DisplayName(
            "an entry that is there already is kept once, and what is wrong is told by its place in what was given")
    void keepsEachEntryOnce() {
        var one = entry("2026-12-24T10:00:00Z", "2026-12-24T11:00:00Z");
        var byMax = new CalendarEntry(one.from(), one.to(), MAX);

        assertThat(calendar.away(one).away(one)).isEqualTo(calendar.away(one));
        assertThat(calendar.withAbsences(List.of(one, byMax, one, byMax)).entries())
                .containsExactly(one, byMax);
        assertThat(calendar.withAbsences(List.of(one, byMax, one)).absences()).hasSize(2);
        assertThat(calendar.withAbsences(Collections.nCopies(1_001, one)).entries())
                .containsExactly(one);
        assertThat(messages(() -> calendar.withAbsences(List.of(one, one, entry("2026-12-24", "2026-12-24")))))
                .singleElement()
                .asString()
                .startsWith("/absences/2: ");
    }

    @Test
    void staysAsItIs() {
        var berlin = calendar.inZone("Europe/Berlin");
        var away = berlin.away("2026-12-24", "2026-12-24");

        assertThat(berlin.absences()).isEmpty();
        assertThat(away.withAbsences(List.of())).isEqualTo(berlin).hasSameHashCodeAs(berlin);
        assertThat(away).isNotEqualTo(berlin).isNotEqualTo(away.inZone("UTC"));
        assertThat(away).isNotEqualTo(away.withSubstitute("max@acme.test")).hasToString("calendar of mia@acme.test");
    }

    private static CalendarEntry entry(String from, String to) {
        return new CalendarEntry(CalendarTime.of(from), CalendarTime.of(to), null);
    }

    private static List<String> messages(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).problems().stream()
                .map(problem -> problem.place().pointer() + ": " + problem.message())
                .toList();
    }
}
