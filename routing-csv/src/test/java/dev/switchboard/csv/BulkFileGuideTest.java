package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The guide to the bulk file is true")
class BulkFileGuideTest {
    private static final Guide GUIDE = new Guide(BulkFileGuideTest.class, "bulk-file.md");

    private final Switchboard switchboard = Switchboard.over(
                    Policy.of(Persona.named("HR").ownedBy("olga@acme.example").specialists(Office.MAP)))
            .notifier(notification -> {})
            .build();

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writeFile() {
        file = folder.resolve("users.csv");
    }

    // spotless:off
    private void imports() {
        // begin import
CsvSource users = CsvSource.of(file);

ImportReport rehearsal = SpecialistCsv.importing(ImportMode.REPLACE).dryRun()
        .into(switchboard.policies(), "HR", users);
System.out.println(rehearsal);      // what would change, and nothing has

ImportReport report = SpecialistCsv.importing(ImportMode.REPLACE)
        .into(switchboard.policies(), "HR", users);     // one new version of the policy
System.out.println(report.difference().moved() + " moved: " + report.difference().moves());
        // end import
    }

    private void refuses() {
        // begin refuse
try {
    SpecialistCsv.importing(ImportMode.MERGE).into(switchboard.policies(), "HR", CsvSource.of(file));
} catch (InvalidInputException refused) {
    for (Problem problem : refused.problems()) {
        System.out.println(problem.place().line() + ": " + problem.message());
    }
}
        // end refuse
    }

    private void long_() {
        // begin long
SpecialistImport importing = SpecialistCsv.importing(ImportMode.MERGE)
        .collapseDuplicates()
        .maxRows(1_000_000)
        .onProgress(progress -> System.out.println(progress))
        .cancelledWhen(() -> Thread.currentThread().isInterrupted());
        // end long
        importing.into(SpecialistMap.empty(), CsvSource.of(file));
    }

    private void exports() {
        // begin export
SpecialistMap map = switchboard.policies().current().policy().require("HR").specialists();

ExportReport report = SpecialistCsv.exporting().withByteOrderMark().to(file, map);
System.out.println(report.rows() + " rows, not in the file: " + report.withoutUsers());
        // end export
    }

    private void differs() {
        SpecialistMap before = Office.MAP;
        SpecialistMap after = SpecialistMap.empty();
        // begin difference
System.out.println(MapDifference.between(before, after));
        // end difference
    }
    // spotless:on

    private void write(String rows) throws IOException {
        Files.writeString(file, Office.HEADER + rows);
    }

    @Test
    void importingIsShown() throws IOException {
        write("ann@acme.test,max@acme.test,Max\r\nbob@acme.test,mia@acme.test,Mia\r\n");

        assertThat(Guide.printed(this::imports))
                .startsWith(
                        "REPLACE of 2 rows, dry run (UTF-8, COMMA): users: 0 added, 1 moved, 1 removed, 1 unchanged")
                .endsWith("1 moved: [ann@acme.test: mia@acme.test -> max@acme.test]\n");
        assertThat(switchboard.policies().current().number()).isEqualTo(2);
    }

    @Test
    void refusingIsShown() throws IOException {
        write("ann@acme.test,max@acme.test,\r\nbob.acme.test,mia@acme.test,\r\nANN@acme.test,mia@acme.test,\r\n");

        assertThat(Guide.printed(this::refuses)).isEqualTo(GUIDE.shownText());
    }

    @Test
    void longFilesAreShown() throws IOException {
        write("ann@acme.test,max@acme.test,\r\n".repeat(2));

        assertThat(Guide.printed(this::long_)).contains("2 rows, 210 of 210 bytes");
    }

    @Test
    void exportingIsShown() throws IOException {
        assertThat(Guide.printed(this::exports)).isEqualTo("3 rows, not in the file: []\n");
        assertThat(Files.readString(file)).startsWith("\ufeffUser Email,");
    }

    @Test
    void differencesAreShown() {
        assertThat(Guide.printed(this::differs)).startsWith("users: 0 added, 0 moved, 3 removed, 0 unchanged");
    }

    static Stream<String> snippets() {
        return Stream.of("import", "refuse", "long", "export", "difference");
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void eachSnippetIsTheOneInTheGuide(String name) throws IOException {
        GUIDE.requireSnippet(name);
    }
}
