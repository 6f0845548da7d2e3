package dev.switchboard.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recorded decisions that could not be made again, all for one reason.
 *
 * @param persona whom the questions were asked
 * @param why what stood in the way
 * @param where the first stage that found something else than was recorded; null if it did not come to that
 * @param questions how many they are
 * @param examples the ids of some of the messages, at most ten
 */
public record Unreplayed(
        String persona, Obstacle why, @Nullable Cause where, long questions, List<String> examples) {

    public Unreplayed {
        examples = List.copyOf(examples);
    }

    /** In one line. */
    @Override
    public String toString() {
        return persona + ": " + Counted.questions(questions) + " not reproducible: " + why
                + (where == null ? "" : " (" + where.stage() + ")");
    }
}
