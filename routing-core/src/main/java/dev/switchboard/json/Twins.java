package dev.switchboard.json;

import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.HashMap;
import java.util.Map;

/** Notes ids or names that are there twice in one list: while reading, so that this is reported beside other problems. */
final class Twins {
    private final String what;
    private final String field;
    private final PolicyProblem code;
    private final Reading reading;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** Of a list of what the word says; no two may have the same in the field. */
    Twins(String what, String field, PolicyProblem code, Reading reading) {
        this.what = what;
        this.field = field;
        this.code = code;
        this.reading = reading;
    }

    /** Notes the element if an earlier one has the same. */
    void check(JsonValue element) {
        if (element.part(field) instanceof JsonScalar id && id.isText()) {
            var text = id.text().strip();
            var earlier = indexes.putIfAbsent(text, element.index());
            if (earlier != null) {
                reading.add(
                        id,
                        code,
                        what + " " + Require.quote(text) + " is there already as " + what + " " + earlier
                                + "; give each its own " + field);
            }
        }
    }
}
