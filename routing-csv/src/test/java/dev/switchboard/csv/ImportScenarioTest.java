package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportScenarioTest {
    private static final String HEADER = "User Email,Specialist Email,Specialist Name\r\n";
    private static final SpecialistMap OFFICE = SpecialistMap.builder()
            .add(Specialist.of("mia@acme.test", "Mia"))
            .add(Specialist.of("max@acme.test", ""))
            .map(EmailAddress.of("ann@acme.test"), EmailAddress.of("mia@acme.test"))
            .map(EmailAddress.of("bob@acme.test"), EmailAddress.of("mia@acme.test"))
            .map(EmailAddress.of("cid@acme.test"), EmailAddress.of("max@acme.test"))
            .build();

    private final SpecialistImport merge = SpecialistCsv.importing(ImportMode.MERGE);
    private final SpecialistImport replace = SpecialistCsv.importing(ImportMode.REPLACE);

    @Test
    @DisplayName("T-MP-24 one specialist e-mail for three users is one specialist with three users")
    void oneSpecialistForThreeUsers() {
        var file = CsvSource.of(HEADER + "u1@a.test,s@a.test,Sam\r\nu2@a.test,S@A.test,\r\nu3@a.test,s@a.test,Sam\r\n");

        var map = merge.into(SpecialistMap.empty(), file).result();

        assertThat(map.specialists()).containsExactly(Specialist.of("s@a.test", "Sam"));
        assertThat(map.usersOf(EmailAddress.of("s@a.test"))).hasSize(3);
    }

    @Test
    @DisplayName(
            "T-MP-25 A-22 a user on lines 2 and 5 with two specialists is refused with both lines, and nothing is applied")
    void conflictingDuplicate() {
        var file = CsvSource.of(
                HEADER
                        + "ann@acme.test,mia@acme.test,\r\nu2@a.test,s@a.test,\r\nu3@a.test,s@a.test,\r\nANN@acme.test,s@a.test,\r\n");

        var problems = problems(merge, file);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(CsvProblem.DUPLICATE_USER_CONFLICT);
        assertThat(problems.get(0).place().line()).isEqualTo(5);
        assertThat(problems.get(0).message()).contains("lines 2 and 5", "mia@acme.test", "s@a.test");
    }

    @Test
    @DisplayName("T-MP-31 MERGE adds to the mappings, REPLACE leaves only those of the file")
    void modes() {
        var file = CsvSource.of(HEADER + "dan@acme.test,mia@acme.test,\r\n");

        assertThat(users(merge.into(OFFICE, file).result())).hasSize(4);
        assertThat(users(replace.into(OFFICE, file).result())).containsOnlyKeys("dan@acme.test");
    }

    private List<Problem> problems(SpecialistImport importing, CsvSource file) {
        var thrown = new java.util.ArrayList<Problem>();
        assertThatThrownBy(() -> importing.into(OFFICE, file))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> thrown.addAll(invalid.problems()));
        return thrown;
    }

    static Map<String, String> users(SpecialistMap map) {
        var users = new TreeMap<String, String>();
        map.forEach((user, specialist) ->
                users.put(user.toString(), specialist.email().toString()));
        return users;
    }
}
