package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guide to the file of absences is true")
class AbsenceFileGuideTest {
    private static final Guide GUIDE = new Guide(AbsenceFileGuideTest.class, "absences-file.md");

    private final Policy policy = Policy.builder()
            .personas(Persona.named("HR").ownedBy("olga@acme.example"))
            .calendars(PersonalCalendar.of("mia@acme.example").inZone("Europe/Berlin"))
            .build();
    private final Switchboard switchboard =
            Switchboard.over(policy).notifier(notification -> {}).build();

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("absences.csv");
    }

    // spotless:off
    private void imports() {
        // begin import
PolicyVersion current = switchboard.policies().current();

ImportedAbsences imported = AbsenceCsv.importing(ImportMode.MERGE).into(current.policy(), CsvSource.of(file));
System.out.println(imported.report());      // what changes, and nothing has yet

switchboard.policies().apply(imported.result(), current.number());
        // end import
    }

    private void refuses() {
        // begin refuse
try {
    AbsenceCsv.importing(ImportMode.MERGE).into(policy, CsvSource.of(file));
} catch (InvalidInputException refused) {
    for (Problem problem : refused.problems()) {
        System.out.println(problem.place().line() + ": " + problem.message());
    }
}
        // end refuse
    }

    private void exports() {
        // begin export
AbsenceExportReport report = AbsenceCsv.exporting().withByteOrderMark().to(file, policy);
System.out.println(report.rows() + " rows");
        // end export
    }
    // spotless:on

    private void write(String... rows) throws IOException {
        Files.writeString(file, AbsenceCsv.template() + String.join("\r\n", rows) + "\r\n");
    }

    @Test
    void importingIsShown() throws IOException {
        write(
                "mia@acme.example,2026-12-24,2026-12-31,,",
                "mia@acme.example,,,max@acme.example,",
                "ivo@acme.example,2026-12-24 PM,2026-12-24,mia@acme.example,Europe/Paris");

        assertThat(Guide.printed(this::imports)).contains("absences: 2 added, 0 already there, 0 removed");
        assertThat(switchboard.policies().current().number()).isEqualTo(2);
        assertThat(switchboard.policies().current().policy().calendars()).hasSize(2);
    }

    @Test
    void refusingIsShown() throws IOException {
        write(
                "mia@acme.example,2026-12-24,,,",
                "mia@acme.example,24.12.,2026-12-31,,Europe/Berlin",
                "mia@acme.example,2026-12-31,2026-12-24,,Europe/Paris",
                "ivo@acme.example,2026-12-24,2026-12-31,,");

        assertThat(Guide.printed(this::refuses)).isEqualTo(GUIDE.shownText());
    }

    @Test
    void exportingIsShown() throws IOException {
        assertThat(Guide.printed(this::exports)).isEqualTo("1 rows\n");
        assertThat(Files.readString(file)).startsWith("\ufeffPerson,").contains("\nmia@acme.example,,,,Europe/Berlin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "refuse", "export"})
    void eachSnippetIsTheOneInTheGuide(String name) throws IOException {
        GUIDE.requireSnippet(name);
    }
}
