package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.CalendarTime;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Absences as a file")
class AbsenceCsvTest {
    private static final String HEADER = "Person,From,To,Substitute,Zone\r\n";
    private static final PersonalCalendar MIA = PersonalCalendar.of("mia@acme.test")
            .inZone("Europe/Berlin")
            .withSubstitute("max@acme.test")
            .away("2026-12-24", "2026-12-31")
            .away("2027-02-01 PM", "2027-02-01", "ivo@acme.test");
    private static final PersonalCalendar MAX =
            PersonalCalendar.of("Max@acme.test").away("2026-07-01T08:00:00Z", "2026-07-02T08:00:00Z");
    private static final Policy POLICY = policy(MIA, MAX);

    private static Policy policy(PersonalCalendar... calendars) {
        return Policy.builder()
                .personas(Persona.named("HR").ownedBy("olga@acme.test"))
                .calendars(calendars)
                .build();
    }

    private static CsvSource rows(String... rows) {
        return CsvSource.of(HEADER + String.join("\r\n", rows) + "\r\n");
    }

    private static AbsenceImport merge() {
        return AbsenceCsv.importing(ImportMode.MERGE);
    }

    private static AbsenceImport replace() {
        return AbsenceCsv.importing(ImportMode.REPLACE);
    }

    private static List<String> problems(AbsenceImport importing, CsvSource file) {
        return catchThrowableOfType(InvalidInputException.class, () -> importing.into(POLICY, file)).problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " "
                        + problem.code().name() + " " + problem.message())
                .toList();
    }

    private static PersonalCalendar calendar(ImportedAbsences imported, String person) {
        return imported.result().calendarOf(EmailAddress.of(person)).orElseThrow();
    }

    private static CalendarEntry entry(String from, String to) {
        return new CalendarEntry(CalendarTime.of(from), CalendarTime.of(to), null);
    }

    private static String exported(Policy policy) {
        var file = new StringBuilder();
        AbsenceCsv.exporting().to(file, policy);
        return file.toString();
    }

    @Test
    void theTemplateIsTheHeader() {
        assertThat(AbsenceCsv.template()).isEqualTo(HEADER);
        assertThat(merge().into(POLICY, CsvSource.of(AbsenceCsv.template()))
                        .report()
                        .isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("A-24 MERGE adds absences, reports those that are there already, and leaves all others alone")
    void merging() {
        var imported = merge().into(
                        POLICY,
                        rows(
                                "MIA@acme.test,2026-12-24,2026-12-31,,",
                                "mia@acme.test,2027-05-01,2027-05-02,eva@acme.test,",
                                "eva@acme.test,2026-08-01,2026-08-14 AM,,Europe/Paris"));

        assertThat(imported.result().calendars())
                .containsExactly(
                        MIA.away("2027-05-01", "2027-05-02", "eva@acme.test"),
                        MAX,
                        PersonalCalendar.of("eva@acme.test")
                                .inZone("Europe/Paris")
                                .away("2026-08-01", "2026-08-14 AM"));
        assertThat(imported.report()).hasToString("""
                MERGE of 3 rows (UTF-8, COMMA): absences: 2 added, 1 already there, 0 removed; people: 1 zones and 0 substitutes changed
                  added line 3: mia@acme.test from 2027-05-01 to 2027-05-02, substitute eva@acme.test
                  added line 4: eva@acme.test from 2026-08-01 to 2026-08-14 AM
                  already there line 2: mia@acme.test from 2026-12-24 to 2026-12-31""");
    }

    @Test
    @DisplayName("A-24 REPLACE makes the calendars equal to the file")
    void replacing() {
        var imported = replace()
                .into(
                        POLICY,
                        rows(
                                "eva@acme.test,2026-08-01T00:00:00Z,2026-08-14T00:00:00Z,,",
                                "mia@acme.test,2026-12-24,2026-12-31,,Europe/Berlin"));

        assertThat(imported.result().calendars())
                .containsExactly(
                        PersonalCalendar.of("mia@acme.test")
                                .inZone("Europe/Berlin")
                                .away("2026-12-24", "2026-12-31"),
                        PersonalCalendar.of("eva@acme.test").away("2026-08-01T00:00:00Z", "2026-08-14T00:00:00Z"));
        assertThat(imported.report()).hasToString("""
                REPLACE of 2 rows (UTF-8, COMMA): absences: 1 added, 1 already there, 2 removed; people: 0 zones and 1 substitutes changed
                  added line 2: eva@acme.test from 2026-08-01T00:00:00Z to 2026-08-14T00:00:00Z
                  already there line 3: mia@acme.test from 2026-12-24 to 2026-12-31
                  removed mia@acme.test from 2027-02-01 PM to 2027-02-01, substitute ivo@acme.test
                  removed Max@acme.test from 2026-07-01T08:00:00Z to 2026-07-02T08:00:00Z""");
    }

    @Test
    void aRowWithoutTimesSetsSubstituteAndZone() {
        var imported = merge().into(
                        POLICY, rows("max@acme.test,,,mia@acme.test,Asia/Tokyo", "mia@acme.test,,,,Europe/Lisbon"));

        assertThat(calendar(imported, "max@acme.test"))
                .isEqualTo(MAX.inZone("Asia/Tokyo").withSubstitute("mia@acme.test"));
        assertThat(calendar(imported, "mia@acme.test")).isEqualTo(MIA.inZone("Europe/Lisbon"));
        assertThat(imported.report().zonesChanged()).isEqualTo(2);
        assertThat(imported.report().substitutesChanged()).isOne();
        assertThat(imported.report().added()).isZero();
    }

    @Test
    @DisplayName("the zone may be in any row of the person, or known from before; in the file it may be there again")
    void zones() {
        var imported = merge().into(
                        POLICY,
                        rows(
                                "eva@acme.test,2026-08-01,2026-08-02,,",
                                "eva@acme.test,2026-09-01,2026-09-02,,Europe/Paris",
                                "eva@acme.test,,,,Europe/Paris",
                                "mia@acme.test,2026-09-01,2026-09-02,,"));

        assertThat(calendar(imported, "eva@acme.test").absences()).hasSize(2);
        assertThat(calendar(imported, "mia@acme.test").absences()).hasSize(3);
    }

    @Test
    @DisplayName("everything that is wrong at once, with line and column and what would be right; nothing is applied")
    void allProblemsAtOnce() {
        assertThat(problems(
                        merge(),
                        rows(
                                ",2026-08-01,2026-08-02,,",
                                "mia@acme.test,2026-08-01,,,",
                                "mia@acme.test,,2026-08-01,max@acme.test,",
                                "mia,2026-02-30,soon,max,Europe/Berln",
                                "mia@acme.test,,,,",
                                "mia@acme.test,2026-08-02,2026-08-01,,",
                                "mia@acme.test,2026-09-02,2026-09-03,,",
                                "new@acme.test,2026-08-01,2026-08-02,,")))
                .containsExactly(
                        "2:1 PERSON_REQUIRED Person is empty; write the address of who is away, like ann@example.org, or"
                                + " remove the row",
                        "3:3 ABSENCE_INCOMPLETE To is empty, From is \"2026-08-01\"; write the last day of the absence, the"
                                + " same as From for a single day",
                        "4:2 ABSENCE_INCOMPLETE From is empty, To is \"2026-08-01\"; write the first day of the absence, the"
                                + " same as To for a single day",
                        "5:1 EMAIL_INVALID Person: \"mia\" is not an e-mail address: it has no @; write it like ann@example.org",
                        "5:2 INVALID_VALUE From: \"2026-02-30\" is neither a day nor a time; write a day as 2026-12-24, half a"
                                + " day as \"2026-12-24 PM\", a local time as 2026-12-24T15:30, an instant as"
                                + " 2026-12-24T15:30:00Z",
                        "5:3 INVALID_VALUE To: \"soon\" is neither a day nor a time; write a day as 2026-12-24, half a"
                                + " day as \"2026-12-24 PM\", a local time as 2026-12-24T15:30, an instant as"
                                + " 2026-12-24T15:30:00Z",
                        "5:4 EMAIL_INVALID Substitute: \"max\" is not an e-mail address: it has no @; write it like ann@example.org",
                        "5:5 INVALID_VALUE Zone: there is no time zone \"Europe/Berln\"; did you mean \"Europe/Berlin\"?",
                        "6:2 ABSENCE_EMPTY the row says nothing of the person; write From and To, or a Substitute, or remove the"
                                + " row",
                        "7:2 INVALID_VALUE from 2026-08-02 to 2026-08-01 does not end after it begins; give an end after the"
                                + " begin",
                        "9:2 INVALID_VALUE from 2026-08-01 to 2026-08-02 depends on where new@acme.test lives; say in which"
                                + " time zone, such as Europe/Berlin");
    }

    @Test
    @DisplayName("contradicting zones, and contradicting substitutes for all absences, are refused with both lines")
    void contradictions() {
        assertThat(problems(
                        merge(),
                        rows(
                                "mia@acme.test,2026-08-01,2026-08-02,,Europe/Berlin",
                                "mia@acme.test,,,max@acme.test,",
                                "Mia@acme.test,2026-08-03,2026-08-04,,Europe/Paris",
                                "mia@acme.test,,,eva@acme.test,",
                                "mia@acme.test,,,MAX@acme.test,Europe/Berlin")))
                .containsExactly(
                        "4:5 ZONE_CONFLICT mia@acme.test is in two zones, Europe/Berlin and Europe/Paris, on lines 2 and 4;"
                                + " keep one of them",
                        "5:4 SUBSTITUTE_CONFLICT mia@acme.test has two substitutes for all absences, max@acme.test and"
                                + " eva@acme.test, on lines 3 and 5; keep one of them, or say from when to when");
    }

    @Test
    @DisplayName("in REPLACE a zone from before does not count, as it is not in the file")
    void replacingNeedsZones() {
        assertThat(problems(replace(), rows("mia@acme.test,2026-12-24,2026-12-31,,")))
                .singleElement()
                .asString()
                .startsWith("2:2 INVALID_VALUE from 2026-12-24 to 2026-12-31 depends on where mia@acme.test lives");
    }

    @Test
    @DisplayName("what was there before and does not fit another zone, and too many absences, are refused with a line")
    void whatDoesNotFitTogether() {
        var policy = policy(PersonalCalendar.of("mia@acme.test")
                .inZone("Asia/Tokyo")
                .away("2026-08-02T07:00", "2026-08-02T00:00:00Z"));
        var days = new String[1_001];
        Arrays.setAll(
                days,
                i -> "eva@acme.test,2026-08-01T00:00:00Z,2026-08-01T00:" + (10 + i % 50) + ":" + (10 + i / 50) + "Z,,");

        assertThat(catchThrowableOfType(
                        InvalidInputException.class,
                        () -> merge().into(policy, rows("max@acme.test,,,mia@acme.test,", "mia@acme.test,,,,UTC"))))
                .hasMessageContainingAll(
                        "line 3, column 5", "from 2026-08-02T07:00 to 2026-08-02T00:00:00Z does not end");
        assertThat(problems(merge(), rows(days)))
                .containsExactly(
                        "2:1 INVALID_VALUE eva@acme.test has 1001 absences; at most 1000 are possible, remove old"
                                + " ones");
    }

    @Test
    @DisplayName("A-24 a file that was exported changes nothing, also of a calendar that was given one absence twice")
    void replacingByAnExportOfAnAbsenceGivenTwice() {
        var policy = policy(MIA.away("2026-12-24", "2026-12-31"));

        var imported = replace().into(policy, CsvSource.of(exported(policy)));

        assertThat(imported.report().isEmpty()).isTrue();
        assertThat(imported.result()).isEqualTo(policy);
    }

    @Test
    void anAbsenceThatIsInTheFileTwiceIsTakenOnceWithAWarning() {
        var row = "max@acme.test,2026-08-01T00:00:00Z,2026-08-02T00:00:00Z,,";

        for (var importing : List.of(merge(), replace())) {
            var imported = importing.into(POLICY, rows(row, row));

            assertThat(calendar(imported, "max@acme.test").entries())
                    .containsOnlyOnce(entry("2026-08-01T00:00:00Z", "2026-08-02T00:00:00Z"));
            assertThat(imported.report().added()).isOne();
            assertThat(imported.report().warnings()).singleElement().asString().contains("line 3", "DUPLICATE_ABSENCE");
        }
    }

    @Test
    @DisplayName("A-24 a dry run says the same and gives the policy as it was; so does a file that changes nothing")
    void dryRun() {
        var file = rows("eva@acme.test,,,mia@acme.test,");
        var wet = merge().into(POLICY, file);
        var dry = merge().dryRun().into(POLICY, file);
        var same = merge().into(POLICY, rows("mia@acme.test,2026-12-24,2026-12-31,,Europe/Berlin"));

        assertThat(dry.result()).isSameAs(POLICY);
        assertThat(dry.report().isDryRun()).isTrue();
        assertThat(dry.report().isEmpty()).isFalse();
        assertThat(dry.report().toString().replace(", dry run", ""))
                .isEqualTo(wet.report().toString());
        assertThat(same.result()).isSameAs(POLICY);
        assertThat(same.report().isEmpty()).isTrue();
        assertThat(same.report().present()).isOne();
    }

    @Test
    @DisplayName("A-25 a file without rows removes everything only if that is allowed")
    void empty() {
        assertThat(problems(replace(), rows()))
                .containsExactly(
                        "0:0 NO_ROWS the file has only a header, so that all 2 calendars would be removed; fill it in,"
                                + " or allow that (allowEmpty)");
        assertThat(replace().allowEmpty().into(POLICY, rows()).result()).isEqualTo(policy());
        assertThat(merge().into(POLICY, rows()).result()).isSameAs(POLICY);
    }

    @Test
    @DisplayName(
            "A-28 columns in any order and spelling, behind a byte order mark, with semicolons; the last two may be missing")
    void columns() {
        var shuffled = merge().into(
                        policy(),
                        CsvSource.of("\ufeffzone;TO; from ;Team;person\nUTC;2026-08-02;2026-08-01;x;eva@acme.test\n"));
        var few = merge().into(POLICY, CsvSource.of("Person,From,To\nmia@acme.test,2026-08-01,2026-08-02\n"));

        assertThat(calendar(shuffled, "eva@acme.test"))
                .isEqualTo(PersonalCalendar.of("eva@acme.test").inZone("UTC").away("2026-08-01", "2026-08-02"));
        assertThat(shuffled.report().warnings()).singleElement().asString().contains("UNKNOWN_COLUMN", "\"Team\"");
        assertThat(few.report().added()).isOne();
        assertThat(problems(merge(), CsvSource.of("Person,Von,To\nmia@acme.test,2026-08-01,2026-08-02\n")))
                .singleElement()
                .asString()
                .contains("MISSING_COLUMN", "\"From\"");
    }

    @Test
    void anExportIsARowForEachAbsenceAndOneForTheSubstitute() {
        assertThat(exported(POLICY)).isEqualTo(HEADER + """
                mia@acme.test,,,max@acme.test,Europe/Berlin\r
                mia@acme.test,2026-12-24,2026-12-31,,Europe/Berlin\r
                mia@acme.test,2027-02-01 PM,2027-02-01,ivo@acme.test,Europe/Berlin\r
                Max@acme.test,2026-07-01T08:00:00Z,2026-07-02T08:00:00Z,,\r
                """);
        assertThat(replace().into(policy(), CsvSource.of(exported(POLICY))).result())
                .isEqualTo(POLICY);
        assertThat(replace().into(POLICY, CsvSource.of(exported(POLICY))).result())
                .isSameAs(POLICY);
    }

    @Test
    @DisplayName("A-29 what a spreadsheet would run is neutralised, and read as it was")
    void formulas() {
        var policy =
                policy(PersonalCalendar.of("+mia@acme.test").inZone("+05:30").withSubstitute("-max@acme.test"));

        assertThat(exported(policy)).isEqualTo(HEADER + "\"'+mia@acme.test\",,,\"'-max@acme.test\",\"'+05:30\"\r\n");
        assertThat(replace().into(policy(), CsvSource.of(exported(policy))).result())
                .isEqualTo(policy);
    }

    @Test
    void anExportSaysWhoIsNotInIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var report = AbsenceCsv.exporting()
                .withByteOrderMark()
                .delimiter(Delimiter.SEMICOLON)
                .to(bytes, policy(PersonalCalendar.of("mia@acme.test"), MAX));

        assertThat(report).hasToString("1 row\n  not in the file, without absences: mia@acme.test");
        assertThat(report.rows()).isOne();
        assertThat(report.empty()).containsExactly(EmailAddress.of("mia@acme.test"));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("\ufeffPerson;From;To;Substitute;Zone\r\nMax@");
    }

    @Test
    void anExportReplacesAFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("absences.csv");

        AbsenceCsv.exporting().to(file, POLICY);

        assertThat(Files.readString(file)).isEqualTo(exported(POLICY));
        assertThat(replace().into(policy(), CsvSource.of(file)).result()).isEqualTo(POLICY);
    }

    @Test
    void countsWhatItDoesNotList() {
        var report = replace()
                .listing(1)
                .into(
                        POLICY,
                        rows("eva@acme.test,2026-08-01,2026-08-02,,UTC", "eva@acme.test,2026-09-01,2026-09-02,,UTC"))
                .report();

        assertThat(report.additions()).hasSize(1);
        assertThat(report.removals()).hasSize(1);
        assertThat(report.toString()).contains("and 1 more added", "and 2 more removed");
        assertThat(Collections.singletonList(report.removals().get(0).line())).containsExactly(0L);
    }
}
