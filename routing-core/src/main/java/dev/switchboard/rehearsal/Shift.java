package dev.switchboard.rehearsal;

import java.util.List;

/**
 * Questions that somebody else answers now, all for one cause.
 *
 * @param persona whom they are asked
 * @param before what became of them
 * @param after what becomes of them now
 * @param cause where the way parts
 * @param questions how many they are
 * @param reasons which contact reasons they carry, in the order found
 * @param examples some of them, at most ten: who asks, or of recorded decisions the ids of the messages
 */
public record Shift(
        String persona,
        Answerer before,
        Answerer after,
        Cause cause,
        long questions,
        List<String> reasons,
        List<String> examples) {

    public Shift {
        reasons = List.copyOf(reasons);
        examples = List.copyOf(examples);
    }

    /** What that is, in a word. */
    public Change change() {
        return Change.of(before, after);
    }

    /** In one line. */
    @Override
    public String toString() {
        return persona + ": " + Counted.questions(questions) + " from " + before + " to " + after + ": " + cause;
    }
}
