package dev.switchboard.csv;

import static dev.switchboard.csv.People.ADA;
import static dev.switchboard.csv.People.DAN;
import static dev.switchboard.csv.People.email;
import static dev.switchboard.csv.People.merge;
import static dev.switchboard.csv.People.phone;
import static dev.switchboard.csv.People.replace;
import static dev.switchboard.csv.People.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.spi.Permissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Acceptance scenarios of the file of contacts")
class ContactScenarioTest {
    private final People people = People.nobody();

    @Test
    @DisplayName("A-24 MERGE adds contacts and values, names and marks, and takes nothing away")
    void merges() {
        people.contact("Ann", email("ann@acme.test"), phone("044 1"));
        people.contact("Bob", email("bob@acme.test"));
        people.contact("Cid");

        var report = people.bring(
                merge(),
                rows(",Ann Lee,ann@acme.test,ann@home.test,,", ",,BOB@acme.test,,044 2,yes", ",Dea,d@a.test,,,"));

        assertThat(people.cards())
                .containsExactly(
                        "1 Ann Lee [ann@acme.test, 044 1, ann@home.test]",
                        "2 Bob [bob@acme.test, 044 2]",
                        "3 Cid []",
                        "51 Dea [d@a.test]");
        assertThat(people.get(2).isBlocked()).isTrue();
        assertThat(report.toString()).isEqualTo("""
                        MERGE of 3 rows (UTF-8, COMMA): contacts: 1 created, 2 changed, 0 removed, 0 unchanged; values: 3 added, 0 removed
                          created line 4: "Dea": + Email "d@a.test"
                          changed line 2: contact 1 "Ann": name "Ann" -> "Ann Lee", + Email "ann@home.test"
                          changed line 3: contact 2 "Bob": + Phone "044 2", blocked""");
    }

    @Test
    @DisplayName("A-24 REPLACE makes the directory what the file says, for the columns that it has")
    void replaces() {
        var psid = Identifier.of(IdentifierKind.FACEBOOK_PSID, "1055", "7");
        people.contact("Ann", email("ann@acme.test"), phone("044 1"), psid, email("old@acme.test"));
        people.contact("Bob", email("bob@acme.test"));
        people.directory.edit(people.get(1).id(), ADA).blocked(true).save();

        var report = people.bring(replace(), rows(",,new@acme.test,ann@acme.test,044 1,"));

        assertThat(people.cards()).containsExactly("1  [ann@acme.test, 044 1, 7, new@acme.test*]");
        assertThat(people.get(1).isBlocked()).isFalse();
        assertThat(people.get(2).state()).isEqualTo(ContactState.DELETED);
        assertThat(report.toString()).isEqualTo("""
                        REPLACE of 1 row (UTF-8, COMMA): contacts: 0 created, 1 changed, 1 removed, 0 unchanged; values: 1 added, 1 removed
                          changed line 2: contact 1 "Ann": name "Ann" -> "", + Email "new@acme.test", - Email "old@acme.test", \
                        primary "new@acme.test", not blocked any more
                          removed contact 2 "Bob\"""");
    }

    @Test
    @DisplayName("A value that stays keeps its writing, its source, its verification and when it was first seen")
    void provenanceStays() {
        var ann = people.contact("Ann", email("Ann@acme.test").asVerified().from(ValueSource.FORM), phone("+41 44 1"));

        people.bring(replace(), rows("1,Anna,ann@ACME.test,x@acme.test,+41441,"));

        assertThat(people.get(ann).identifiers().subList(0, 2)).isEqualTo(ann.identifiers());
        assertThat(people.get(ann).identifiers().get(2))
                .satisfies(one -> assertThat(one.source()).isEqualTo(ValueSource.API))
                .satisfies(one -> assertThat(one.isVerified()).isFalse());
        assertThat(people.get(ann).nameSource()).contains(ValueSource.API);
    }

    @Test
    @DisplayName("ML-39 the history of each contact says what changed, by the actor")
    void history() {
        var ann = people.contact("Ann", email("ann@acme.test"));

        people.bring(replace(), rows("1,Anna,x@acme.test,,,"));

        assertThat(people.changes(ann).stream().skip(3))
                .extracting(ContactChange::kind)
                .containsExactly(
                        ContactChange.Kind.NAMED, ContactChange.Kind.VALUE_ADDED, ContactChange.Kind.VALUE_REMOVED);
        assertThat(people.changes(ann).stream().skip(3))
                .allSatisfy(change -> assertThat(change.by()).isEqualTo("agent dan"));
    }

    @Test
    @DisplayName("A-57 a number of an absorbed contact leads to the one that absorbed it; no row makes a number")
    void numbers() {
        var ann = people.contact("Ann", email("ann@acme.test"));
        var twice = people.contact("Anna");
        var gone = people.contact("Bob");
        people.directory.merge(ann.id(), List.of(twice.id()), MergeChoices.survivors(), ADA);
        people.directory.delete(gone.id(), ADA);

        people.bring(merge(), rows("2,Ann Lee,,,,"));
        var problems = people.problems(merge(), rows("3,Bob,,,,", "99,Cid,,,,", "x1,Dea,,,,", "1,Ann,,,,", "2,A,,,,"));

        assertThat(people.get(ann).name()).isEqualTo("Ann Lee");
        assertThat(problems)
                .extracting(Object::toString)
                .containsExactly(
                        "file line 2, column 1 /rows/2: DELETED_CONTACT: contact 3 was deleted; numbers are given by the directory:"
                                + " leave the cell empty for somebody new, or ignore the numbers of another installation (ignoreIds)",
                        "file line 3, column 1 /rows/3: UNKNOWN_CONTACT: there is no contact 99; numbers are given by the directory:"
                                + " leave the cell empty for somebody new, or ignore the numbers of another installation (ignoreIds)",
                        "file line 4, column 1 /rows/4: CONTACT_ID_INVALID: \"x1\" is not the number of a contact;"
                                + " leave the cell as it was exported, or empty",
                        "file line 6, column 1 /rows/6: DUPLICATE_CONTACT: lines 5 and 6 both mean contact 1; make them one row");
    }

    @Test
    @DisplayName(
            "MP-27 every problem is reported at once, with line, column, value and what would be right; nothing is applied")
    void everyProblemAtOnce() {
        people.contact("Ann", email("ann@acme.test"));
        people.contact("Bob", email("bob@acme.test"));
        var file = CsvSource.of("""
                Contact ID,Name,Email,Email 2,Phone,WhatsApp,Facebook,Variable (custNo),Blocked,Blocked 2
                1,Ann,ann@acme.test,bob@acme.test,,,,,,
                ,Cid,cid.acme.test,,4.179E+10,,,,no,
                ,Dea,d@a.test,D@a.test,,,,,,
                ,Eva,e@a.test,,,,77,,,
                ,Fay,e@a.test,,,079 1,,,,
                ,Gus,ann@acme.test,bob@acme.test,,,,,,
                ,Hal,h@a.test,,,,,K-1,,
                ,,,,,,,,yes,
                """);

        var problems = people.problems(merge(), file);

        assertThat(problems)
                .extracting(Object::toString)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains(
                                        "line 2, column 4",
                                        "IDENTIFIER_TAKEN",
                                        "\"bob@acme.test\"",
                                        "contact 2",
                                        "merge"),
                        one -> assertThat(one).contains("line 3, column 9", "BLOCKED_INVALID", "\"no\"", "yes"),
                        one -> assertThat(one)
                                .contains(
                                        "line 3, column 3",
                                        "EMAIL_INVALID",
                                        "Email: ",
                                        "\"cid.acme.test\"",
                                        "like ann@"),
                        one -> assertThat(one)
                                .contains("line 3, column 5", "NUMBER_SHORTENED", "\"4.179E+10\"", "as text"),
                        one -> assertThat(one).contains("line 4, column 4", "IDENTIFIER_TWICE", "\"D@a.test\""),
                        one -> assertThat(one)
                                .contains("line 5, column 7", "SCOPE_MISSING", "\"77\"", "Facebook (1055)"),
                        one -> assertThat(one).contains("line 6, column 6", "WHATSAPP_ID_INVALID", "079 1"),
                        one -> assertThat(one).contains("line 6, column 3", "DUPLICATE_IDENTIFIER", "lines 5 and 6"),
                        one -> assertThat(one).contains("line 7, column 3", "DUPLICATE_IDENTIFIER", "lines 2 and 7"),
                        one -> assertThat(one).contains("line 7, column 4", "DUPLICATE_IDENTIFIER", "lines 2 and 7"),
                        one -> assertThat(one)
                                .contains("line 7, column 4", "SEVERAL_CONTACTS", "contact 1", "contact 2", "merge"),
                        one -> assertThat(one).contains("line 8, column 8", "UNKNOWN_VARIABLE", "custNo", "customerNo"),
                        one -> assertThat(one).contains("line 9", "CONTACT_EMPTY"));
    }

    @Test
    @DisplayName("Of many problems the first are listed and all are counted")
    void listsSome() {
        var problems = people.problems(merge().listing(1), rows(",A,a,,,", ",B,b,,,", ",C,c,,,"));

        assertThat(problems).hasSize(2);
        assertThat(problems.get(1).message()).contains("3 problems", "1 are listed", "3 EMAIL_INVALID");
    }

    @Test
    @DisplayName(
            "A-24 a dry run gives the same report, asks the same permissions, and changes nothing, not even the next number")
    void dryRun() {
        people.contact("Ann", email("ann@acme.test"));
        people.contact("Bob");
        var before = people.all();
        var number = people.nextNumber();
        var file = rows("1,Anna,ann@acme.test,,,", ",Cid,c@a.test,,,");

        var dry = people.bring(replace().dryRun(), file);
        var after = people.all();
        var numberAfter = people.nextNumber();
        var real = people.bring(replace(), file);

        assertThat(after).isEqualTo(before);
        assertThat(numberAfter).isEqualTo(number);
        assertThat(dry.isDryRun()).isTrue();
        assertThat(dry.toString().replace(", dry run", "")).isEqualTo(real.toString());
        assertThat(real.removed()).isOne();
    }

    @Test
    @DisplayName("A-25 REPLACE with only a header is refused unless that is allowed")
    void onlyHeader() {
        people.contact("Ann");

        assertThat(people.problems(replace(), rows()))
                .singleElement()
                .asString()
                .contains("NO_ROWS", "contacts");
        assertThat(people.bring(merge(), rows()).isEmpty()).isTrue();
        assertThat(people.bring(replace().allowEmpty(), rows()).removed()).isOne();
        assertThat(people.all()).isEmpty();
    }

    @Test
    @DisplayName(
            "A-58 with REPLACE a value goes from one contact of the file to another; from one outside it cannot be taken")
    void valuesMove() {
        people.contact("Ann", email("ann@acme.test"), email("both@acme.test"));
        people.contact("Bob", email("bob@acme.test"));
        people.contact("Cid", email("cid@acme.test"));

        var problems =
                people.problems(replace(), rows("1,Ann,ann@acme.test,,,", "2,Bob,both@acme.test,cid@acme.test,,"));
        people.bring(replace(), rows("1,Ann,bob@acme.test,,,", "2,Bob,both@acme.test,ann@acme.test,,", "3,Cid,,,,"));

        assertThat(problems).singleElement().asString().contains("line 3, column 4", "IDENTIFIER_TAKEN", "contact 3");
        assertThat(people.cards())
                .containsExactly("1 Ann [bob@acme.test]", "2 Bob [both@acme.test, ann@acme.test]", "3 Cid []");
    }

    @Test
    @DisplayName(
            "A-58 phones are shared and tell nobody apart; a row with nothing else makes somebody new, with a warning")
    void phonesAreShared() {
        people.contact("Ann", phone("044 1"));

        var report = people.bring(merge(), rows(",Bob,,,044 1,", ",Cid,,,0441,"));

        assertThat(people.all()).hasSize(3);
        assertThat(report.warnings())
                .extracting(one -> one.code().name())
                .containsExactly("NOT_RECOGNISABLE", "NOT_RECOGNISABLE");
    }

    @Test
    @DisplayName("A file from another installation is brought in without its numbers")
    void ignoresIds() {
        people.contact("Ann", email("ann@acme.test"));

        var report = people.bring(merge().ignoreIds(), rows("77,Bob,bob@acme.test,,,", "1,Cid,c@a.test,,,", "5,,,,,"));

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.warnings()).singleElement().asString().contains("line 4", "CONTACT_EMPTY");
        assertThat(people.get(1).name()).isEqualTo("Ann");
    }

    @Test
    @DisplayName("Who may not edit imports nothing, and who may not delete replaces nobody, not even in a dry run")
    void permissions() {
        var strict = People.with(
                new InMemoryStore(),
                parts -> parts.permissions(Permissions.byRole().onlyForAdmins(Action.DELETE_CONTACT)));
        strict.contact("Ann", email("ann@acme.test"));
        var before = strict.all();
        var file = rows(",Bob,b@a.test,,,");

        assertThatThrownBy(() -> merge().into(strict.directory, Actor.person("x@acme.test"), file))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> strict.bring(replace(), file)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> strict.bring(replace().dryRun(), file)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() ->
                        ContactCsv.exporting().to(new StringBuilder(), strict.directory, Actor.person("x@acme.test")))
                .isInstanceOf(NotPermittedException.class);
        assertThat(strict.all()).isEqualTo(before);
        assertThat(replace().into(strict.directory, ADA, file).removed()).isOne();
    }

    @Test
    @DisplayName("Progress is told and an import is cancelled, as with every bulk file; limits hold")
    void progressAndLimits() {
        var seen = new java.util.ArrayList<ImportProgress>();
        people.bring(merge().onProgress(seen::add), rows(",A,a@a.test,,,"));

        assertThat(seen).last().asString().isEqualTo("1 rows, 61 of 61 bytes");
        assertThatThrownBy(() -> people.bring(merge().cancelledWhen(() -> true), rows(",B,b@a.test,,,")))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(people.problems(merge().maxRows(1), rows(",B,b@a.test,,,", ",C,,,,")))
                .extracting(one -> one.code().name())
                .containsExactly("TOO_MANY_ROWS");
        assertThat(people.all()).hasSize(1);
    }

    @Test
    @DisplayName("A-28 A-29 encoding, delimiter, formulas and headings are understood as in every bulk file")
    void forms() {
        var file = " EMAIL ; blocked;Shoe size;name;Variable (customerNo)\n'=a@b.test;YES;42;Zoë;'+K\n";

        var report =
                people.bring(merge(), CsvSource.of(file.getBytes(java.nio.charset.Charset.forName("windows-1252"))));

        assertThat(people.cards()).containsExactly("1 Zoë [=a@b.test, +K]");
        assertThat(people.get(1).isBlocked()).isTrue();
        assertThat(report.delimiter()).isEqualTo(Delimiter.SEMICOLON);
        assertThat(report.warnings())
                .extracting(one -> one.code().name())
                .containsExactly("FALLBACK_CHARSET", "UNKNOWN_COLUMN");
        assertThat(people.problems(merge(), CsvSource.of("Mail;Nom\na@a.test;x\n")))
                .singleElement()
                .asString()
                .contains("MISSING_COLUMN", "\"Mail\", \"Nom\"", "Contact ID, Name, Email");
        assertThat(people.problems(merge(), CsvSource.of("Email,Email 1\na@a.test,b@a.test\n")))
                .singleElement()
                .asString()
                .contains("DUPLICATE_COLUMN", "\"Email\"");
    }

    @Test
    @DisplayName("A-24 with MERGE an empty cell says nothing: neither of a mark nor of a name nor of values")
    void emptyCellsSayNothing() {
        people.contact("Ann", email("ann@acme.test"));
        people.directory.edit(people.get(1).id(), ADA).blocked(true).save();
        var before = people.all();

        assertThat(people.bring(merge(), rows("1,,,,,")).unchanged()).isOne();
        assertThat(people.all()).isEqualTo(before);
        assertThat(people.bring(replace(), rows("1,,,,,")).toString())
                .contains("- Email \"ann@acme.test\", not blocked any more");
    }

    @Test
    @DisplayName("A number of WhatsApp is the same for every business, so that it belongs into the column without one")
    void columnsOfWhatsApp() {
        var file = "WhatsApp (1055),WhatsApp\n+41791234567,\nUS.1,+41791234568\n";

        assertThat(people.problems(merge(), CsvSource.of(file)))
                .singleElement()
                .asString()
                .contains("line 2, column 1", "WRONG_COLUMN", "\"+41791234567\"", "put it into \"WhatsApp\"");
        assertThat(people.bring(merge(), CsvSource.of(file.replace("+41791234567,", ",")))
                        .created())
                .isOne();
    }

    @Test
    @DisplayName("A draft that the directory refuses is a problem of its row")
    void longNames() {
        assertThat(people.problems(merge(), rows("," + "x".repeat(201) + ",a@a.test,,,")))
                .singleElement()
                .asString()
                .contains("line 2, column 2", "TOO_LONG", "200");
        assertThat(merge().into(people.directory, DAN, rows()).rows()).isZero();
    }
}
