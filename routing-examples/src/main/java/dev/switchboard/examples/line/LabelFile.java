package dev.switchboard.examples.line;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.reason.ContactReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of labels in UTF-8: one JSON list of objects, laid out in any way. */
public final class LabelFile {
    private static final String SAMPLE = "[{\"label\": \"PTO\", \"examples\": [\"Can I take Friday off?\"]}]";

    private final Place file;
    private final Problems problems = new Problems();
    private final Map<String, Place> taken = new HashMap<>();
    private final List<LabelFields> labels = new ArrayList<>();

    private LabelFile(Place file) {
        this.file = file;
    }

    /**
     * All labels, in their order.
     *
     * @throws InvalidInputException with every problem of every label, in their order
     * @throws IOException if the file cannot be read
     */
    public static List<ContactReason> read(Path path) throws IOException {
        var file = new LabelFile(new Place(String.valueOf(path.getFileName()), "", 0, 0));
        var text = file.decode(Files.readAllBytes(path));
        if (text != null) {
            file.readText(text);
        }
        file.problems.throwIfAny();
        return file.labels.stream().map(LabelFields::reason).toList();
    }

    /** The whole text; null if it is not UTF-8: then the first place that is not says enough. */
    private @Nullable String decode(byte[] bytes) {
        var lines = new Utf8Lines(file, bytes, problems);
        var text = new StringBuilder();
        while (lines.hasNext()) {
            var line = lines.next();
            if (line == null) {
                return null;
            }
            text.append(line).append(lines.hasNext() ? "\n" : "");
        }
        return text.toString();
    }

    private void readText(String text) {
        if (text.isBlank()) {
            problems.add(FileProblem.EMPTY, file, "the file is empty; a label file is a list such as " + SAMPLE);
        } else if (JsonText.readObjects(text, file.atLine(1, 1), problems, this::describe) && labels.isEmpty()) {
            problems.add(FileProblem.EMPTY, file, "no label is in the list; give at least one, such as " + SAMPLE);
        }
    }

    private void describe(ObjectFields fields) {
        var label = new LabelFields(taken);
        labels.add(label);
        label.describe(fields);
    }
}
