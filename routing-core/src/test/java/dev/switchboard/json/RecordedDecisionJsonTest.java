package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Recorded decisions as JSON lines")
class RecordedDecisionJsonTest {
    private static final String LEAST =
            "{\"at\":\"2026-01-05T09:00:00Z\",\"policyVersion\":1,\"id\":\"m1\",\"persona\":\"HR\",\"outcome\":\"IGNORED\",\"trace\":[]}";
    private static final String MOST =
            "{\"at\":\"2026-01-05T09:00:00Z\",\"policyVersion\":3,\"id\":\"m1\",\"persona\":\"HR\","
                    + "\"conversation\":\"c1\",\"channel\":\"email\",\"language\":\"en\",\"country\":\"CH\",\"kind\":\"DIRECT_MESSAGE\","
                    + "\"humanWanted\":true,\"asker\":[{\"kind\":\"email\",\"value\":\"ann@acme.example\",\"verified\":true},"
                    + "{\"kind\":\"facebook\",\"scope\":\"page\",\"value\":\"7\"}],\"recognised\":true,"
                    + "\"text\":\"Can I take Friday off?\",\"reasons\":[{\"label\":\"PTO\",\"score\":0.93}],"
                    + "\"tags\":[{\"name\":\"complaint\",\"direction\":\"INBOUND\"}],\"answer\":{\"kind\":\"KNOWN\",\"confidence\":0.4},"
                    + "\"outcome\":\"ESCALATED_SPECIALIST\",\"target\":{\"kind\":\"specialist\",\"id\":\"mia@acme.example\"},"
                    + "\"cause\":\"UNKNOWN\",\"trace\":[{\"stage\":\"ADMISSION\",\"result\":\"ADMITTED\"}]}";

    @TempDir
    Path folder;

    @Test
    @DisplayName("a record is one line with all it has in a fixed order, and without what it has not")
    void writesRecords() {
        assertThat(RecordedDecisionJson.line(RecordedDecisionJson.read(MOST))).isEqualTo(MOST);
        assertThat(RecordedDecisionJson.line(RecordedDecisionJson.read(LEAST))).isEqualTo(LEAST);
    }

    @ParameterizedTest
    @DisplayName("what is wrong is named with its place and value, and what would be right")
    @CsvSource(
            delimiter = '|',
            value = {
                "'at':'2026-01-05T09:00:00Z' | 'at':'yesterday'      | INVALID_VALUE | /at | \"yesterday\" is not an instant",
                "'policyVersion':3           | 'policyVersion':1.5   | INVALID_VALUE | /policyVersion | 1.5 is no version",
                "'policyVersion':3           | 'policyVersion':1e300 | INVALID_VALUE | /policyVersion | is no version",
                "'id':'m1',                  | ''                    | MISSING_FIELD | /id | give the id of the message",
                "'persona':'HR'              | 'Persona':'HR'        | UNKNOWN_FIELD | /Persona | did you mean \"persona\"?",
                "'persona':'HR'              | 'persona':7           | WRONG_TYPE    | /persona | the number 7",
                "'kind':'DIRECT_MESSAGE'               | 'kind':'DIRECT_MESAGE'| INVALID_VALUE | /kind | did you mean \"DIRECT_MESSAGE\"?",
                "'country':'CH'              | 'country':'XX'        | INVALID_VALUE | /country | is not a country",
                "'verified':true             | 'verified':1          | WRONG_TYPE    | /asker/0/verified | true or false",
                "'score':0.93                | 'score':1.01          | INVALID_VALUE | /reasons/0/score | is not between 0 and 1",
                "'direction':'INBOUND'       | 'direction':'BOTH'    | INVALID_VALUE | /tags/0/direction | name one",
                "'name':'complaint'          | 'name':'sys_x'        | RESERVED_TAG  | /tags/0/name | sys_",
                ",'confidence':0.4           | ''                    | MISSING_FIELD | /answer/confidence | from 0 to 1",
                "'KNOWN','confidence'        | 'UNKNOWN','confidence' | UNKNOWN_FIELD | /answer/confidence | does not exist here",
                "'kind':'specialist'         | 'kind':'Specialist'   | INVALID_VALUE | /target/kind | did you mean \"specialist\"?",
                "'result':'ADMITTED'         | 'result':'OK'         | INVALID_VALUE | /trace/0/result | there is no result \"OK\"",
                "'cause':'UNKNOWN'           | 'cause':'UNKNOWN','cause':'SENSITIVE' | DUPLICATE_FIELD | /cause | is there twice",
                "'trace':                    | 'trace'               | NOT_JSON      | ''  | this is not JSON",
            })
    void namesWhatIsWrong(String right, String wrong, PolicyProblem code, String pointer, String message) {
        var line = MOST.replace(right.replace('\'', '"'), wrong.equals("''") ? "" : wrong.replace('\'', '"'));

        var problems = problems(() -> RecordedDecisionJson.read(line));

        assertThat(problems).hasSizeLessThanOrEqualTo(2).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    @DisplayName(
            "a file gives its records one after the other; blank lines, a byte order mark and other line ends do not count")
    void readsFiles() throws Exception {
        var file = Files.writeString(folder.resolve("R.jsonl"), "\ufeff" + LEAST + "\r\n\n  \n" + MOST);

        try (var records = RecordedDecisionJson.lines(file)) {
            assertThat(records.map(RecordedDecisionJson::line)).containsExactly(LEAST, MOST);
        }
    }

    @Test
    @DisplayName("the problems of all lines come together, each with its line; no record comes after the first")
    void collectsProblems() throws Exception {
        var file = folder.resolve("R.jsonl");
        Files.write(
                file, List.of(LEAST, "{", LEAST, "", LEAST.replace("IGNORED", "IGNORD"), "[]"), StandardCharsets.UTF_8);
        var read = new ArrayList<Object>();

        var problems = problems(() -> {
            try (var records = RecordedDecisionJson.lines(file)) {
                records.forEach(read::add);
            }
        });

        assertThat(read).hasSize(1);
        assertThat(problems)
                .extracting(problem ->
                        problem.place().source() + " " + problem.place().line() + " " + problem.code())
                .containsExactly("R.jsonl 2 NOT_JSON", "R.jsonl 5 INVALID_VALUE", "R.jsonl 6 WRONG_TYPE");
        assertThat(problems.get(1).toString())
                .startsWith("R.jsonl line 5, column 83 /outcome: INVALID_VALUE: there is no outcome \"IGNORD\"");
    }

    @Test
    @DisplayName("bytes that are not UTF-8 are a problem of their line")
    void namesBrokenBytes() {
        var bytes = (LEAST + "\n" + LEAST.replace("m1", "\u00e4") + "\n").getBytes(StandardCharsets.ISO_8859_1);

        var problems = problems(() -> RecordedDecisionJson.lines(null, new ByteArrayInputStream(bytes))
                .toList());

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).startsWith("line 2, column ").contains("not UTF-8");
    }

    @Test
    @DisplayName("a file that is not there cannot be opened")
    void missingFile() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RecordedDecisionJson.lines(folder.resolve("none")));
    }

    @Test
    @DisplayName("a line with nothing in it says what belongs there")
    void blankLine() {
        assertThat(problems(() -> RecordedDecisionJson.read(" ")).get(0).message())
                .contains("a recorded decision is an object");
    }

    private static List<Problem> problems(ThrowingCallable code) {
        return catchThrowableOfType(InvalidInputException.class, code).problems();
    }
}
