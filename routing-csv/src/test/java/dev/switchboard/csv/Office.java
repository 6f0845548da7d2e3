package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The office of the scenarios, and files for it. */
final class Office {
    static final String HEADER = "User Email,Specialist Email,Specialist Name\r\n";

    /** Ann and Bob are Mia's, Cid is Max's, who has no name. */
    static final SpecialistMap MAP = SpecialistMap.builder()
            .add(Specialist.of("mia@acme.test", "Mia"))
            .add(Specialist.of("max@acme.test", ""))
            .map(EmailAddress.of("ann@acme.test"), EmailAddress.of("mia@acme.test"))
            .map(EmailAddress.of("bob@acme.test"), EmailAddress.of("mia@acme.test"))
            .map(EmailAddress.of("cid@acme.test"), EmailAddress.of("max@acme.test"))
            .build();

    private Office() {}

    static SpecialistImport merge() {
        return SpecialistCsv.importing(ImportMode.MERGE);
    }

    static SpecialistImport replace() {
        return SpecialistCsv.importing(ImportMode.REPLACE);
    }

    /** A file with the header and these rows. */
    static CsvSource rows(String... rows) {
        return CsvSource.of(HEADER + String.join("\r\n", rows) + "\r\n");
    }

    /** What is wrong with the file; it must not be accepted. */
    static List<Problem> problems(SpecialistImport importing, CsvSource file) {
        var problems = new ArrayList<Problem>();
        assertThatThrownBy(() -> importing.into(MAP, file))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> problems.addAll(invalid.problems()));
        return problems;
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }

    /** The codes of what is wrong, each with its line. */
    static List<String> codesByLine(CsvSource file) {
        return problems(merge(), file).stream()
                .map(problem -> problem.place().line() + " " + problem.code().name())
                .toList();
    }

    /** Users and specialists as written, in order. */
    static Map<String, String> users(SpecialistMap map) {
        var users = new LinkedHashMap<String, String>();
        map.forEach((user, specialist) ->
                users.put(user.toString(), specialist.email().toString()));
        return users;
    }
}
