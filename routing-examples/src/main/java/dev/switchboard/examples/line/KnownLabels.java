package dev.switchboard.examples.line;

import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels that a question can have, compared as the labels of reasons are. */
final class KnownLabels {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> hints = new HashMap<>();
    private final boolean open;

    private KnownLabels(boolean open) {
        this.open = open;
    }

    /** These and none; any at all if they are null. */
    static KnownLabels of(@Nullable List<ContactReason> reasons) {
        var known = new KnownLabels(reasons == null);
        if (reasons != null) {
            reasons.forEach(reason -> known.labels.put(reason.key(), reason.label()));
        }
        known.labels.put(LabelledQuestion.NONE, LabelledQuestion.NONE);
        return known;
    }

    /**
     * The label as the label file writes it.
     *
     * @param text what stands before it on the line
     * @throws InvalidInputException that names the label which was probably meant
     */
    String find(String written, String text) {
        if (written.isEmpty()) {
            throw new InvalidInputException(
                    FileProblem.MISSING_LABEL,
                    Place.ROOT,
                    "there is no label after the TAB; write none if no label fits");
        }
        var found = labels.get(ContactReason.keyOf(written));
        if (found == null && !open) {
            throw unknown(written, text);
        }
        return found == null ? written : found;
    }

    private InvalidInputException unknown(String written, String text) {
        var swapped = labels.containsKey(ContactReason.keyOf(text));
        var hint = swapped
                ? "; write the text first, then the label"
                : hints.computeIfAbsent(written, it -> Nearest.hint(it, labels.values()));
        return new InvalidInputException(
                FileProblem.UNKNOWN_LABEL,
                Place.ROOT,
                Require.quote(written) + " is not a label of the label file" + hint);
    }
}
