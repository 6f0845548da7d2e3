package dev.switchboard.examples.line;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of questions in UTF-8, a JSON object a line; blank lines are skipped, and two lines may have one id. */
public final class QuestionFile {

    private QuestionFile() {}

    /**
     * All lines, in their order.
     *
     * @throws InvalidInputException with every problem of every line, in their order
     * @throws IOException if the file cannot be read
     */
    public static List<QuestionLine> read(Path file) throws IOException {
        var place = new Place(String.valueOf(file.getFileName()), "", 0, 0);
        var problems = new Problems();
        var lines = new Utf8Lines(place, Files.readAllBytes(file), problems);
        var questions = new ArrayList<QuestionLine>();
        while (lines.hasNext()) {
            var text = lines.next();
            if (text != null && !text.isBlank()) {
                var question = LineFields.read(text, place.atLine(lines.number(), 1), problems);
                if (question != null) {
                    questions.add(question);
                }
            }
        }
        problems.throwIfAny();
        return questions;
    }
}
