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
}
