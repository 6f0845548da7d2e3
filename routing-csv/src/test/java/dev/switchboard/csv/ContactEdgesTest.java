package dev.switchboard.csv;

import static dev.switchboard.csv.People.email;
import static dev.switchboard.csv.People.merge;
import static dev.switchboard.csv.People.phone;
import static dev.switchboard.csv.People.replace;
import static dev.switchboard.csv.People.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files of contacts at the edges of what is right")
class ContactEdgesTest {
    private final People people = People.nobody();

    @Test
    @DisplayName("MP-27 one thing that is wrong in a row does not hide the others, each in its column")
    void allThatIsWrongInARow() {
        people.contact("Ann", email("ann@acme.test"));
        var file = CsvSource.of("Contact ID,Name,Email,Variable (a/b),Phone\n" + "9," + "x".repeat(201)
                + ",bad,3,4.179E+10\n" + "1,Ann,ann@acme.test,1,\n" + "1,Ann,ann@acme.test,2,\n");

        assertThat(people.problems(merge(), file))
                .extracting(one -> one.place().line() + " " + one.place().column() + " "
                        + one.code().name())
                .containsExactlyInAnyOrder(
                        "2 1 UNKNOWN_CONTACT",
                        "2 2 TOO_LONG",
                        "2 3 EMAIL_INVALID",
                        "2 4 UNKNOWN_VARIABLE",
                        "2 5 NUMBER_SHORTENED",
                        "3 4 UNKNOWN_VARIABLE",
                        "4 3 DUPLICATE_IDENTIFIER",
                        "4 4 UNKNOWN_VARIABLE");
    }

    @Test
    @DisplayName("What a contact has is imported as it was exported, even if it looks like a number that was shortened")
    void looksShortened() {
        people.contact(
                "Ann",
                email("ann@acme.test"),
                phone("4.179E+10"),
                Identifier.of(IdentifierKind.OAUTH, "https://id.test", "5e12345"));

        assertThat(people.bring(replace(), CsvSource.of(people.exported())).isEmpty())
                .isTrue();
        assertThat(people.problems(merge(), rows(",Bob,,,4.179E+10,")))
                .singleElement()
                .asString()
                .contains("line 2, column 5", "NUMBER_SHORTENED");
    }

    @Test
    @DisplayName("A cell with nothing but white space of any kind is empty, in every column")
    void blankCells() {
        people.contact("Ann", email("ann@acme.test"));

        var report = people.bring(merge(), rows("1,\u00a0,\u00a0,\u2003,,\u00a0", "\u00a0,Bob,bob@acme.test,,,"));

        assertThat(report.unchanged()).isOne();
        assertThat(people.cards()).containsExactly("1 Ann [ann@acme.test]", "51 Bob [bob@acme.test]");
    }

    @Test
    @DisplayName("A-25 REPLACE with nothing but rows that are left out is refused as an empty file is")
    void onlyRowsThatAreLeftOut() {
        people.contact("Ann", email("ann@acme.test"));

        assertThat(people.problems(replace().ignoreIds(), rows("5,,,,,", "6,,,,,")))
                .singleElement()
                .asString()
                .contains("NO_ROWS", "left out", "allowEmpty");
        assertThat(people.bring(replace().ignoreIds().allowEmpty(), rows("5,,,,,"))
                        .removed())
                .isOne();
    }
}
