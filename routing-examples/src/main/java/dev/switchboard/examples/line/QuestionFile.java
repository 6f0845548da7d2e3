package dev.switchboard.examples.line;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of questions in UTF-8, a JSON object a line; blank lines are skipped, and two lines may have one id. */
public final class QuestionFile {
    private final Place file;
    private final Problems problems = new Problems();
    private final List<QuestionLine> questions = new ArrayList<>();
    private int written;
    private int objects;

    private QuestionFile(Place file) {
        this.file = file;
    }

    /**
     * All lines, in their order.
     *
     * @throws InvalidInputException with every problem of every line, in their order; if none of the lines is an object, then
     *     with the first and a word about the whole file
     * @throws IOException if the file cannot be read
     */
    public static List<QuestionLine> read(Path path) throws IOException {
        var file = new QuestionFile(new Place(String.valueOf(path.getFileName()), "", 0, 0));
        file.readLines(Files.readAllBytes(path));
        return file.questions();
    }

    private void readLines(byte[] bytes) {
        var lines = new Utf8Lines(file, bytes, problems);
        while (lines.hasNext()) {
            var text = lines.next();
            if (text == null) {
                written++;
            } else if (!text.isBlank()) {
                written++;
                readLine(text, file.atLine(lines.number(), 1));
            }
        }
    }

    private void readLine(String text, Place line) {
        var fields = new LineFields();
        if (JsonText.readObject(text, line, problems, fields::describe)) {
            objects++;
            if (problems.isEmpty()) {
                questions.add(fields.at(line.line()));
            }
        }
    }

    private List<QuestionLine> questions() {
        if (objects == 0 && written > 1) {
            throw new InvalidInputException(List.of(problems.list().get(0), noQuestions()));
        }
        problems.throwIfAny();
        return questions;
    }

    private Problem noQuestions() {
        return new Problem(
                FileProblem.NOT_JSON,
                file,
                "none of the " + written + " lines is a JSON object; a question file has one on each, such as"
                        + " {\"id\": \"m1\", \"persona\": \"HR\", \"text\": \"…\", \"asker\": {\"email\": \"…\"}}");
    }
}
