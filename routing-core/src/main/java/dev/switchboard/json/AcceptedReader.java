package dev.switchboard.json;

import dev.switchboard.policy.AcceptedFinding;
import org.jspecify.annotations.Nullable;

/** Reads a finding that is meant so. What lint does not know, or not any more, is read too: lint says so. */
final class AcceptedReader {
    private static final String ANY_FINDING = "ANY";
    private static final String ANY_REASON = "?";

    private @Nullable String finding;
    private String place = "";
    private @Nullable String because;

    private AcceptedReader() {}

    /** The accepted finding, or null if something is wrong with it, which is noted. */
    static @Nullable AcceptedFinding read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new AcceptedReader().read(fields);
    }

    /** Checks each part beside harmless other ones, so that all are reported. */
    private @Nullable AcceptedFinding read(Fields fields) {
        fields.require("finding", "the code of what lint finds, such as SELF_MAPPED");
        fields.text("finding", text -> finding = new AcceptedFinding(text, "", ANY_REASON).finding());
        fields.text("place", text -> place = new AcceptedFinding(ANY_FINDING, text, ANY_REASON).place());
        fields.require("because", "why it is meant so");
        fields.text("because", text -> because = new AcceptedFinding(ANY_FINDING, "", text).because());
        fields.done();
        return finding == null || because == null ? null : new AcceptedFinding(finding, place, because);
    }
}
