package dev.switchboard.reason;

import java.util.List;

/**
 * A contact reason that a question carries.
 *
 * @param label the reason's label
 * @param score how sure, from 0 to 1
 * @param evidence the words that decided, in order of weight; may be empty
 */
public record ReasonMatch(String label, double score, List<String> evidence) {

    public ReasonMatch {
        evidence = List.copyOf(evidence);
    }

    /** Without evidence. */
    public static ReasonMatch of(String label, double score) {
        return new ReasonMatch(label, score, List.of());
    }
}
