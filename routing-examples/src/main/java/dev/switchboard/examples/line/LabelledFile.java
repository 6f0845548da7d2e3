package dev.switchboard.examples.line;

import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.Problems;
import dev.switchboard.reason.ContactReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of labelled questions in UTF-8: text, TAB, label on each line; further columns and blank lines are skipped. */
public final class LabelledFile {
    private static final String MANNER = "text, TAB, label, with the label none if no label fits";

    private final Place file;
    private final KnownLabels labels;
    private final Problems problems = new Problems();
    private final List<LabelledQuestion> questions = new ArrayList<>();
    private int written;
    private int divided;

    private LabelledFile(Place file, KnownLabels labels) {
        this.file = file;
        this.labels = labels;
    }

    /**
     * All questions, in their order, with the labels as the label file writes them.
     *
     * @param labels of which each question has one, or none; null if they are not known, then any will do
     * @throws InvalidInputException with every problem of every line, in their order; if none of the lines has a TAB, then with
     *     the first and a word about the whole file
     * @throws IOException if the file cannot be read
     */
    public static List<LabelledQuestion> read(Path path, @Nullable List<ContactReason> labels) throws IOException {
        var place = new Place(String.valueOf(path.getFileName()), "", 0, 0);
        var file = new LabelledFile(place, KnownLabels.of(labels));
        file.readLines(Files.readAllBytes(path));
        return file.questions();
    }

    private void readLines(byte[] bytes) {
        var lines = new Utf8Lines(file, bytes, problems);
        while (lines.hasNext() && !problems.isFull()) {
            var line = lines.next();
            if (line == null || !line.isBlank()) {
                written++;
            }
            if (line != null && !line.isBlank()) {
                readLine(line, file.atLine(lines.number(), 1));
            }
        }
    }

    private void readLine(String line, Place place) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            problems.add(
                    FileProblem.MISSING_LABEL,
                    place.atLine(place.line(), line.stripTrailing().length() + 1),
                    "the line has no TAB and so no label; write " + MANNER);
            return;
        }
        divided++;
        var text = line.substring(0, tab);
        int end = line.indexOf('\t', tab + 1);
        var label = line.substring(tab + 1, end < 0 ? line.length() : end).strip();
        if (text.isBlank()) {
            problems.add(FileProblem.MISSING_TEXT, place, "there is no text before the TAB; write " + MANNER);
        }
        var known = problems.attempt(place.atLine(place.line(), tab + 2), () -> labels.find(label, text));
        if (known != null) {
            questions.add(new LabelledQuestion(text, known));
        }
    }

    private List<LabelledQuestion> questions() {
        if (divided == 0 && written > 1) {
            throw new InvalidInputException(List.of(problems.list().get(0), noTabs()));
        }
        if (written == 0) {
            problems.add(FileProblem.EMPTY, file, "no question is in the file; write on each line " + MANNER);
        }
        problems.throwIfAny();
        return questions;
    }

    private Problem noTabs() {
        return new Problem(
                FileProblem.MISSING_LABEL,
                file,
                "none of the " + written + " lines can be read; a labelled file has on each line " + MANNER);
    }
}
