package dev.switchboard.examples.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.reason.ContactReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledFileTest {
    private static final List<ContactReason> LABELS = List.of(ContactReason.PTO, ContactReason.SICK_LEAVE);

    @TempDir
    Path folder;

    @Test
    @DisplayName("lines of any system are read, with a byte order mark, blank lines and further columns")
    void readsWhatPeopleHave() throws IOException {
        var questions = read("\ufeffCan I go?\tPTO\r\n\r\n \t \nI am ill\tSick leave\tnoted by Ann\t\nWhy?\tnone\r\n");

        assertThat(questions)
                .containsExactly(
                        new LabelledQuestion("Can I go?", "PTO"),
                        new LabelledQuestion("I am ill", "Sick leave"),
                        new LabelledQuestion("Why?", "none"));
    }

    @Test
    @DisplayName("a label is known whatever its case and white space, and is taken as the label file writes it (A-14)")
    void comparesLabels() throws IOException {
        assertThat(read("a\tpto\nb\t sick   LEAVE\nc\tNone"))
                .extracting(LabelledQuestion::label)
                .containsExactly("PTO", "Sick leave", "none");
    }

    @ParameterizedTest
    @DisplayName("what is wrong with a line is said with its place and what would be right")
    @CsvSource(
            delimiter = '|',
            value = {
                "Can I go?       | line 2, column 10: MISSING_LABEL: the line has no TAB and so no label; write text, TAB, label",
                "Can I go?~ ~x   | line 2, column 11: MISSING_LABEL: there is no label after the TAB; write none if",
                "'  ~PTO'        | line 2, column 1: MISSING_TEXT: there is no text before the TAB; write text, TAB",
                "a~Sik leave     | line 2, column 3: UNKNOWN_LABEL: \"Sik leave\" is not a label of the label file; did you mean \"Sick leave\"?",
                "a~nonne         | UNKNOWN_LABEL: \"nonne\" is not a label of the label file; did you mean \"none\"?",
                "a~Payroll       | is not a label of the label file; known here: PTO, Sick leave, none",
                "pto~Can I go?   | UNKNOWN_LABEL: \"Can I go?\" is not a label of the label file; write the text first, then the label"
            })
    void refuses(String line, String message) {
        assertThat(problems(bytes("fine\tPTO\n" + line.replace('~', '\t') + "\n"), LABELS))
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    @DisplayName("all problems are said at once, in their order")
    void saysEverything() {
        var text = "no tab\n\n \tSik leave\nü\tPTO\na\tb\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(text, LABELS))
                .satisfiesExactly(
                        tab -> assertThat(tab).startsWith("t.tsv line 1, column 7: MISSING_LABEL"),
                        blank -> assertThat(blank).startsWith("t.tsv line 3, column 1: MISSING_TEXT"),
                        label -> assertThat(label).startsWith("t.tsv line 3, column 3: UNKNOWN_LABEL"),
                        bytes -> assertThat(bytes).startsWith("t.tsv line 4, column 1: NOT_UTF8"),
                        other -> assertThat(other).startsWith("t.tsv line 5, column 3: UNKNOWN_LABEL"));
    }

    @Test
    @DisplayName("without labels to compare with, any will do, and the lines are checked all the same")
    void readsWithoutLabels() {
        assertThat(problems(bytes("a\tanything\nno tab\n"), null))
                .singleElement()
                .asString()
                .contains("line 2, ");
    }

    @Test
    @DisplayName("a file without a question is empty")
    void refusesEmptyFiles() {
        assertThat(problems(bytes(""), LABELS))
                .containsExactly(
                        "t.tsv: EMPTY: no question is in the file; write on each line text, TAB, label, with the label none if no"
                                + " label fits");
        assertThat(problems(bytes("\ufeff\r\n \t\n"), LABELS)).hasSize(1);
    }

    @Test
    @DisplayName("a file of something else is not taken apart line by line")
    void recognisesOtherFiles() {
        assertThat(problems(bytes("a,b\nc,d\ne,f\n"), LABELS))
                .satisfiesExactly(
                        first -> assertThat(first).contains("line 1, column 4: MISSING_LABEL"),
                        whole -> assertThat(whole).startsWith("t.tsv: MISSING_LABEL: none of the 3 lines can be read"));
    }

    @Test
    @DisplayName("a file that is wrong throughout does not fill the screen")
    void countsWhatIsTooMuch() {
        assertThat(problems(bytes("a\tb\n".repeat(2_000)), LABELS)).hasSize(1_001);
    }

    private List<LabelledQuestion> read(String text) throws IOException {
        return LabelledFile.read(Files.write(folder.resolve("t.tsv"), bytes(text)), LABELS);
    }

    private List<String> problems(byte[] bytes, @Nullable List<ContactReason> labels) {
        var problems = new ArrayList<String>();
        assertThatThrownBy(() -> LabelledFile.read(Files.write(folder.resolve("t.tsv"), bytes), labels))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> invalid.problems().stream()
                                .map(Problem::toString)
                                .forEach(problems::add));
        return problems;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
