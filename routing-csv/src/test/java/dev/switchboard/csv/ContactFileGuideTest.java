package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.directory.Contact;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.permission.Actor;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guide to the file of contacts is true")
class ContactFileGuideTest {
    private static final Guide GUIDE = new Guide(ContactFileGuideTest.class, "contacts-file.md");

    private final People people = People.over(new InMemoryStore());
    private final Switchboard switchboard = people.switchboard;
    private final Actor dan = People.DAN;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writeFile() {
        file = folder.resolve("contacts.csv");
    }

    // spotless:off
    private void imports() {
        // begin import
CsvSource contacts = CsvSource.of(file);

ContactImportReport rehearsal = ContactCsv.importing(ImportMode.MERGE).dryRun()
        .into(switchboard.directory(), dan, contacts);
System.out.println(rehearsal);      // what would change, and nothing has

ContactImportReport report = ContactCsv.importing(ImportMode.MERGE)
        .into(switchboard.directory(), dan, contacts);      // one commit of the store
System.out.println(report.created() + " new, " + report.changed() + " changed");
        // end import
    }

    private void refuses() {
        // begin refuse
try {
    ContactCsv.importing(ImportMode.MERGE).into(switchboard.directory(), dan, CsvSource.of(file));
} catch (InvalidInputException refused) {
    for (Problem problem : refused.problems()) {
        System.out.println(problem.place().line() + ": " + problem.message());
    }
}
        // end refuse
    }

    private void moves() {
        // begin move
ContactImport moving = ContactCsv.importing(ImportMode.MERGE).ignoreIds();
        // end move
        moving.into(switchboard.directory(), dan, CsvSource.of(file));
    }

    private void exports() {
        // begin export
ContactExportReport report = ContactCsv.exporting().withByteOrderMark()
        .to(file, switchboard.directory(), dan);
System.out.println(report.rows() + " contacts: " + report.headings());
        // end export
    }

    private void batches() {
        Contact bob = people.get(1);
        // begin batch
List<Contact> saved = switchboard.directory().batch(dan)
        .add(switchboard.directory().create(dan).name("Ann Lee").addEmail("ann@acme.example"))
        .add(switchboard.directory().edit(bob, dan).addPhone("044 668 18 00"))
        .save();
        // end batch
        assertThat(saved).hasSize(2);
    }
    // spotless:on

    private void write(String... rows) throws IOException {
        Files.writeString(file, "Contact ID,Name,Email,Email 2,Phone\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    @Test
    void importingIsShown() throws IOException {
        people.contact("Ann", People.email("ann@acme.example"));
        write(",Ann Lee,ann@acme.example,ann@home.example,", ",Bob Ray,bob@acme.example,,044 668 18 00");

        assertThat(Guide.printed(this::imports)).contains("dry run").endsWith("1 new, 1 changed\n");
        assertThat(people.all()).hasSize(2);
    }

    @Test
    void refusingIsShown() throws IOException {
        people.contact("Ann", People.email("ann@acme.example"));
        people.contact("Bob", People.email("bob@acme.example"));
        write(
                "1,Ann Lee,bob@acme.example,,",
                ",Cid,cid.acme.example,,",
                ",Dea,dea@acme.example,,",
                ",,DEA@acme.example,,");

        assertThat(Guide.printed(this::refuses)).isEqualTo(GUIDE.shownText());
    }

    @Test
    void movingIsShown() throws IOException {
        write("77,Ann,ann@acme.example,,");

        moves();

        assertThat(people.cards()).containsExactly("1 Ann [ann@acme.example]");
    }

    @Test
    void exportingIsShown() throws IOException {
        people.contact("Ann", People.email("ann@acme.example"));

        assertThat(Guide.printed(this::exports)).isEqualTo("1 contacts: [Contact ID, Name, Email, Phone, Blocked]\n");
        assertThat(Files.readString(file)).startsWith("\ufeffContact ID,").contains("\n1,Ann,ann@acme.example,,");
    }

    @Test
    void batchesAreShown() {
        people.contact("Bob");

        batches();

        assertThat(people.get(1).identifiers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "refuse", "move", "export", "batch"})
    void eachSnippetIsTheOneInTheGuide(String name) throws IOException {
        GUIDE.requireSnippet(name);
    }
}
