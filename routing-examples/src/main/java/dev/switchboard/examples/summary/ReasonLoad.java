package dev.switchboard.examples.summary;

import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ContactReason;
import java.util.ArrayList;
import java.util.List;

/** How many questions were about each contact reason of a persona. */
final class ReasonLoad {
    /** What the last row is called. */
    static final String NONE = "(no reason matched)";

    private ReasonLoad() {}

    /** A reason, or none, and how many questions had it as their primary one. */
    record Row(String label, long questions) {}

    /** The reasons in their order, then how often none matched; nothing if the persona has no reasons. */
    static List<Row> of(Persona persona, Tally tally) {
        var rows = new ArrayList<Row>();
        var id = persona.id().value();
        for (ContactReason reason : persona.reasons()) {
            rows.add(new Row(reason.label(), tally.about(id, reason.label())));
        }
        if (!rows.isEmpty()) {
            rows.add(new Row(NONE, tally.about(id, "")));
        }
        return rows;
    }
}
