package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.CalendarTime;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

@Label("Laws of the file of absences")
@Tag("long")
class AbsenceRoundTripProperties {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("any calendars survive export and import, whatever was there before")
    void survives(
            @ForAll("policies") Policy policy,
            @ForAll("policies") Policy before,
            @ForAll Delimiter delimiter,
            @ForAll boolean mark) {
        var exporting = AbsenceCsv.exporting().delimiter(delimiter);
        var file = new StringBuilder();
        (mark ? exporting.withByteOrderMark() : exporting).to(file, policy);

        var imported =
                AbsenceCsv.importing(ImportMode.REPLACE).allowEmpty().into(before, CsvSource.of(file.toString()));

        assertThat(imported.result().calendars()).containsExactlyInAnyOrderElementsOf(policy.calendars());
        assertThat(imported.report().warnings()).isEmpty();
        assertThat(imported.report().isEmpty()).isEqualTo(imported.result().equals(before));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("what was merged once is there already, and a dry run says the same")
    void mergedTwice(@ForAll("policies") Policy policy, @ForAll("policies") Policy before) {
        var file = new StringBuilder();
        AbsenceCsv.exporting().to(file, policy);
        var source = CsvSource.of(file.toString());
        var merging = AbsenceCsv.importing(ImportMode.MERGE);

        var once = merging.into(before, source);
        var again = merging.into(once.result(), source);
        var dry = merging.dryRun().into(before, source);

        assertThat(again.result()).isSameAs(once.result());
        assertThat(again.report().isEmpty()).isTrue();
        assertThat(again.report().present())
                .isEqualTo(once.report().added() + once.report().present());
        assertThat(dry.result()).isSameAs(before);
        assertThat(dry.report().toString().replace(", dry run", ""))
                .isEqualTo(once.report().toString());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("whatever the cells say, the file is imported and comes back the same, or is refused line by line")
    void nothingElse(@ForAll("rows") List<String> rows, @ForAll ImportMode mode, @ForAll("policies") Policy before) {
        var source = CsvSource.of(AbsenceCsv.template() + String.join("\r\n", rows));
        try {
            var imported = AbsenceCsv.importing(mode).allowEmpty().into(before, source);
            var file = new StringBuilder();
            AbsenceCsv.exporting().to(file, imported.result());

            assertThat(AbsenceCsv.importing(ImportMode.REPLACE)
                            .allowEmpty()
                            .into(before, CsvSource.of(file.toString()))
                            .result()
                            .calendars())
                    .containsExactlyInAnyOrderElementsOf(imported.result().calendars());
        } catch (InvalidInputException refused) {
            assertThat(refused.problems())
                    .allSatisfy(problem -> assertThat(problem.place().line()).isBetween(2, rows.size() + 1));
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        var people = Arbitraries.frequencyOf(Tuple.of(9, emails()), Tuple.of(1, Arbitraries.of("", "mia", "@")));
        var times = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("")),
                Tuple.of(
                        4,
                        Arbitraries.of("2026-12-24", "2026-12-31 PM", "'2027-01-01T00:00:00Z", " 2026-12-25T10:00 ")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "+999999999-12-31",
                                "-999999999-01-01",
                                "2026-02-30",
                                "24.12.2026",
                                "-999999999-01-01T00:00+18:00")));
        var zones = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("")),
                Tuple.of(4, Arbitraries.just("Europe/Berlin")),
                Tuple.of(1, Arbitraries.of("-18:00", "UTC+5", "Z", "Mars")));
        return Combinators.combine(people, times, times, people, zones)
                .as((person, from, to, substitute, zone) -> String.join(",", person, from, to, substitute, zone))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return calendars()
                .list()
                .uniqueElements(PersonalCalendar::person)
                .ofMaxSize(4)
                .map(all -> Policy.builder()
                        .personas(Persona.named("HR").ownedBy("olga@acme.test"))
                        .calendars(all.toArray(PersonalCalendar[]::new))
                        .build());
    }

    /** Each in a zone, so that it says something, and of some days, so that it fits any other zone. */
    private static Arbitrary<PersonalCalendar> calendars() {
        var zones = Arbitraries.of("Europe/Berlin", "America/Sao_Paulo", "+05:30");
        return Combinators.combine(emails(), zones, emails().injectNull(0.5), entries())
                .as((person, zone, substitute, entries) ->
                        calendar(person, zone, substitute).withAbsences(entries));
    }

    private static PersonalCalendar calendar(String person, String zone, @Nullable String substitute) {
        var calendar = PersonalCalendar.of(person).inZone(zone);
        return substitute == null ? calendar : calendar.withSubstitute(substitute);
    }

    private static Arbitrary<List<CalendarEntry>> entries() {
        var days = Arbitraries.integers().between(0, 400);
        var lengths = Arbitraries.integers().between(3, 9);
        var forms = Arbitraries.of("%s", "%s AM", "%s PM", "%sT02:30", "%sT15:30:00Z", "%sT01:00:00+02:00");
        return Combinators.combine(days, lengths, forms, forms, emails().injectNull(0.5))
                .as((day, length, from, to, substitute) -> new CalendarEntry(
                        time(from, day),
                        time(to, day + length),
                        substitute == null ? null : EmailAddress.of(substitute)))
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }

    private static CalendarTime time(String form, int day) {
        return CalendarTime.of(form.formatted(FIRST_DAY.plusDays(day)));
    }

    private static Arbitrary<String> emails() {
        return Arbitraries.of("ann", "+bob", "=carl", "'-dora", "jörg", "z_q").map(name -> name + "@acme.test");
    }
}
