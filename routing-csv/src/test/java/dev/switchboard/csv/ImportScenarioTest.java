package dev.switchboard.csv;

import static dev.switchboard.csv.Office.MAP;
import static dev.switchboard.csv.Office.merge;
import static dev.switchboard.csv.Office.problems;
import static dev.switchboard.csv.Office.replace;
import static dev.switchboard.csv.Office.rows;
import static dev.switchboard.csv.Office.users;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Acceptance scenarios of the bulk file")
class ImportScenarioTest {

    @Test
    @DisplayName("T-MP-23 A-24 what was exported and imported with REPLACE into an empty map is equal, names included")
    void exportAndReplace() {
        var file = new StringBuilder();
        SpecialistCsv.exporting().to(file, MAP);

        var again = replace().into(SpecialistMap.empty(), CsvSource.of(file.toString()));

        assertThat(again.result()).isEqualTo(MAP);
        assertThat(users(again.result())).containsExactlyEntriesOf(users(MAP));
    }

    @Test
    @DisplayName("T-MP-24 MP-25 one specialist e-mail for three users is one specialist with three users")
    void oneSpecialistForThreeUsers() {
        var file = rows("u1@a.test,s@a.test,Sam", "u2@a.test,S@A.test,", "u3@a.test,s@a.test,Sam");

        var map = merge().into(SpecialistMap.empty(), file).result();

        assertThat(map.specialists()).containsExactly(Specialist.of("s@a.test", "Sam"));
        assertThat(map.usersOf(EmailAddress.of("s@a.test"))).hasSize(3);
    }

    @Test
    @DisplayName("T-MP-25 A-22 a user on lines 2 and 5 with two specialists is refused with both lines")
    void conflictingDuplicate() {
        var file = rows(
                "ann@acme.test,mia@acme.test,",
                "u2@a.test,s@a.test,",
                "u3@a.test,s@a.test,",
                "ANN@acme.test,s@a.test,");

        var problems = problems(merge(), file);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(CsvProblem.DUPLICATE_USER_CONFLICT);
        assertThat(problems.get(0).place().line()).isEqualTo(5);
        assertThat(problems.get(0).message()).contains("lines 2 and 5", "mia@acme.test", "s@a.test");
    }

    @Test
    @DisplayName("T-MP-27 A-26 an empty name never erases one; of two names the later is kept, with a warning")
    void names() {
        var kept = merge().into(MAP, rows("dan@acme.test,mia@acme.test,"));
        var later = merge().into(
                        MAP,
                        rows("d@a.test,max@acme.test,Max", "e@a.test,max@acme.test,", "f@a.test,max@acme.test,Maxi"));

        assertThat(kept.result()
                        .requireSpecialist(EmailAddress.of("mia@acme.test"))
                        .name())
                .isEqualTo("Mia");
        assertThat(kept.report().warnings()).isEmpty();
        assertThat(later.result()
                        .requireSpecialist(EmailAddress.of("max@acme.test"))
                        .name())
                .isEqualTo("Maxi");
        assertThat(later.report().warnings()).hasSize(1);
        assertThat(later.report().warnings().get(0).toString())
                .contains("line 4, column 3", "NAME_CONFLICT", "\"Maxi\"", "\"Max\"", "max@acme.test");
        assertThat(later.report().difference().specialistsRenamed()).isOne();
        assertThat(later.report().difference().renames()).hasToString("[max@acme.test: \"\" -> \"Maxi\"]");
    }

    @Test
    @DisplayName("A-26 a name that is repeated from before the file counts as one of the file")
    void aRepeatedName() {
        var merged = merge().into(
                        MAP,
                        rows("d@a.test,mia@acme.test,", "e@a.test,mia@acme.test,Mia", "f@a.test,mia@acme.test,Mira"));

        assertThat(merged.report().warnings()).hasSize(1);
        assertThat(merged.report().warnings().get(0).toString())
                .contains("line 4, column 3", "NAME_CONFLICT", "\"Mira\"", "\"Mia\"");
    }

    @Test
    @DisplayName("A-26 a name that begins with an apostrophe is not taken for the one that it protects")
    void aProtectedName() {
        var merged = merge().into(MAP, rows("d@a.test,s@a.test,", "e@a.test,s@a.test,''=x", "f@a.test,s@a.test,'=x"));

        assertThat(merged.report().warnings()).hasSize(1);
        assertThat(merged.result()
                        .requireSpecialist(EmailAddress.of("s@a.test"))
                        .name())
                .isEqualTo("=x");
    }

    @Test
    @DisplayName("A-26 names that take turns: the last one in the file is kept, each change is a warning")
    void namesInTurns() {
        var imported = merge().into(
                        SpecialistMap.empty(),
                        rows(
                                "a@a.test,s@a.test,A",
                                "b@a.test,s@a.test,B",
                                "c@a.test,s@a.test,A",
                                "d@a.test,s@a.test,A"));

        assertThat(imported.result().specialists()).containsExactly(Specialist.of("s@a.test", "A"));
        assertThat(imported.report().warningCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("A-26 a new name of a specialist who was there before is no conflict")
    void newName() {
        var imported = merge().into(MAP, rows("a@a.test,mia@acme.test,Maria", "b@a.test,mia@acme.test,Maria"));

        assertThat(imported.report().warnings()).isEmpty();
        assertThat(imported.report().difference().renames()).hasToString("[mia@acme.test: \"Mia\" -> \"Maria\"]");
    }

    @Test
    @DisplayName("T-MP-28 A-28 a malformed e-mail is reported with line and column")
    void malformedEmail() {
        var problems = problems(merge(), rows("a@a.test,s@a.test,", "b@a.test,s@a.test,", "c@a.test,s.a.test,"));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString())
                .contains("line 4, column 2", "/rows/4", "EMAIL_INVALID", "Specialist Email", "\"s.a.test\"", "no @");
    }

    @Test
    @DisplayName(
            "T-MP-29 A-28 a missing column is refused; columns in any order and spelling work; an unknown one is a warning")
    void columns() {
        var missing =
                problems(merge(), CsvSource.of("User Email,Specialist Mail,Specialist Name\na@a.test,s@a.test,\n"));
        var swapped = merge().into(
                        SpecialistMap.empty(),
                        CsvSource.of(
                                "SPECIALIST NAME, user email ,Team,Specialist\u00a0\u200bEmail\nSam,a@a.test,x,s@a.test\n"));

        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).code()).isEqualTo(CsvProblem.MISSING_COLUMN);
        assertThat(missing.get(0).message()).contains("\"Specialist Email\"", "\"Specialist Mail\"");
        assertThat(users(swapped.result())).containsExactly(java.util.Map.entry("a@a.test", "s@a.test"));
        assertThat(swapped.result().specialists()).extracting(Specialist::name).containsExactly("Sam");
        assertThat(swapped.report().warnings()).hasSize(1);
        assertThat(swapped.report().warnings().get(0).toString()).contains("UNKNOWN_COLUMN", "column 3", "\"Team\"");
    }

    @Test
    @DisplayName(
            "T-MP-30 A-28 byte order mark, CRLF, blank lines, quoted names, Cyrillic and emoji are imported exactly")
    void whatPeopleSend() {
        var file = CsvSource.of("\ufeff" + Office.HEADER + "\r\na@a.test,s@a.test,\"Lee, \"\"Lou\"\"\"\r\n\r\n"
                + "b@a.test,t@a.test,Мария Иванова\r\n,,\r\nc@a.test,u@a.test,Zoë 🦄\r\n");

        var map = replace().into(MAP, file).result();

        assertThat(map.specialists())
                .extracting(Specialist::name)
                .containsExactly("Mia", "", "Lee, \"Lou\"", "Мария Иванова", "Zoë 🦄");
        assertThat(map.userCount()).isEqualTo(3);
    }

    @Test
    @DisplayName("T-MP-31 A-24 MERGE adds to the mappings, REPLACE leaves only those of the file")
    void modes() {
        var file = rows("dan@acme.test,mia@acme.test,");

        assertThat(users(merge().into(MAP, file).result())).hasSize(4);
        assertThat(users(replace().into(MAP, file).result())).containsOnlyKeys("dan@acme.test");
    }

    @Test
    @DisplayName("T-MP-32 A-25 the empty template with REPLACE is refused; with allowEmpty all mappings are removed")
    void emptyTemplate() {
        var template = CsvSource.of(SpecialistCsv.template());

        assertThat(Office.codes(problems(replace(), template))).containsExactly("NO_ROWS");
        assertThat(merge().into(MAP, template).result()).isSameAs(MAP);
        var emptied = replace().allowEmpty().into(MAP, template);
        assertThat(emptied.result().userCount()).isZero();
        assertThat(emptied.result().specialists()).hasSize(2);
        assertThat(emptied.report().difference().removed()).isEqualTo(3);
    }

    @Test
    @DisplayName("A-21 MERGE moves a user who has another specialist, and lists the move")
    void moves() {
        var imported = merge().into(
                        MAP,
                        rows("ANN@acme.test,max@acme.test,", "bob@acme.test,mia@acme.test,", "x@a.test,n@a.test,N"));

        assertThat(users(imported.result()))
                .containsEntry("ann@acme.test", "max@acme.test")
                .hasSize(4);
        var difference = imported.report().difference();
        assertThat(difference.moves()).hasToString("[ANN@acme.test: mia@acme.test -> max@acme.test]");
        assertThat(List.of(
                        difference.added(),
                        difference.moved(),
                        difference.removed(),
                        difference.unchanged(),
                        difference.specialistsAdded(),
                        difference.specialistsRenamed()))
                .containsExactly(1L, 1L, 0L, 1L, 1L, 0L);
        assertThat(imported.report().rows()).isEqualTo(3);
    }

    @Test
    @DisplayName("A-23 the same row twice is refused with its own code; on demand it counts as one")
    void repeatedRows() {
        var file = rows("a@a.test,s@a.test,S", "b@a.test,s@a.test,S", "A@a.test,S@a.test,S", "a@a.test,s@a.test,S");

        var problems = problems(merge(), file);
        var collapsed = merge().collapseDuplicates().into(MAP, file);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(CsvProblem.DUPLICATE_USER);
        assertThat(problems.get(0).message()).contains("lines 2, 4 and 5");
        assertThat(collapsed.report().collapsed()).isEqualTo(2);
        assertThat(collapsed.report().difference().added()).isEqualTo(2);
        assertThat(collapsed.result().userCount()).isEqualTo(5);
    }

    @Test
    @DisplayName("A-22 collapsing does not hide a conflict")
    void collapsingKeepsConflicts() {
        var file = rows("a@a.test,s@a.test,", "a@a.test,s@a.test,", "a@a.test,t@a.test,");

        var problems = problems(merge().collapseDuplicates(), file);

        assertThat(Office.codes(problems)).containsExactly("DUPLICATE_USER_CONFLICT");
        assertThat(problems.get(0).message()).contains("lines 2, 3 and 4");
    }

    @Test
    @DisplayName("A-30 who was there before keeps the address as first written, in both modes")
    void firstSpelling() {
        var file = rows("ANN@acme.test,MIA@acme.test,Mia");

        assertThat(users(merge().into(MAP, file).result())).containsEntry("ann@acme.test", "mia@acme.test");
        assertThat(users(replace().into(MAP, file).result()))
                .containsExactly(java.util.Map.entry("ann@acme.test", "mia@acme.test"));
        assertThat(merge().into(MAP, file).result()).isSameAs(MAP);
    }

    @Test
    @DisplayName(
            "T-MP-56 A-27 a specialist without users is in the export's report, not in its rows, and REPLACE keeps it")
    void specialistWithoutUsers() {
        var nina = Specialist.of("nina@acme.test", "Nina").withActive(false);
        var map = MAP.withNewSpecialist(nina);
        var file = new StringBuilder();

        var report = SpecialistCsv.exporting().to(file, map);
        var again = replace().into(map, CsvSource.of(file.toString()));

        assertThat(file).doesNotContain("nina");
        assertThat(report.withoutUsers()).containsExactly(nina);
        assertThat(report.inactive()).containsExactly(nina);
        assertThat(report.toString()).contains("3 rows", "nina@acme.test");
        assertThat(again.result()).isEqualTo(map);
        assertThat(again.report().difference().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("A-24 a dry run reports the same and changes nothing")
    void dryRun() {
        var file = rows("ann@acme.test,max@acme.test,", "x@a.test,n@a.test,N");

        var real = replace().into(MAP, file);
        var dry = replace().dryRun().into(MAP, file);

        assertThat(dry.result()).isSameAs(MAP);
        assertThat(dry.report().isDryRun()).isTrue();
        assertThat(dry.report().toString().replace(", dry run", ""))
                .isEqualTo(real.report().toString());
    }
}
