package dev.switchboard.internal.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who was chosen, or why nobody was.
 *
 * @param result what came of it
 * @param chosen nobody, unless somebody was
 * @param because what the chosen stands on: a rung, {@link #PREFERRED} or {@link #PREVIOUS}; empty if nobody was chosen
 * @param passedOver the first of those who were looked at before and not taken
 * @param more how many others were not taken
 */
public record Selection(
        Result result, @Nullable Candidate chosen, String because, List<PassedOver> passedOver, int more) {
    public static final String PREFERRED = "PREFERRED";
    public static final String PREVIOUS = "PREVIOUS";
    /** Comes before the reason of the host's selector. */
    public static final String SELECTOR = "SELECTOR: ";

    /** Somebody whom the host chose. */
    public static Selection chosenByHost(@Nullable Candidate chosen, String reason) {
        return new Selection(Result.CHOSEN, chosen, SELECTOR + reason, List.of(), 0);
    }

    /** The same, but these were kept from being chosen; if nobody was, the others have no room. */
    public Selection withPromised(Set<String> agents) {
        var all = new ArrayList<PassedOver>();
        agents.forEach(agent -> all.add(new PassedOver(agent, Obstacle.PROMISED)));
        for (var one : passedOver) {
            if (!agents.contains(one.agent())) {
                all.add(one);
            }
        }
        return new Selection(chosen == null ? Result.EVERYBODY_FULL : result, chosen, because, all, more);
    }

    /** Whether the chosen came first on a rung, instead of being named. */
    public boolean isOfRung() {
        return result == Result.CHOSEN
                && !because.equals(PREFERRED)
                && !because.equals(PREVIOUS)
                && !because.startsWith(SELECTOR);
    }

    /** What came of it. */
    public enum Result {
        CHOSEN,
        /** Nobody who may be asked stands on any rung, is preferred, or was the previous one. */
        NOBODY_QUALIFIED,
        /** There are some, but none of them is present. */
        NOBODY_THERE,
        /** Some are present, but none of them has room. */
        EVERYBODY_FULL
    }

    /** Why somebody was not taken. */
    public enum Obstacle {
        ASKER,
        EXCLUDED,
        NOT_PRESENT,
        FULL,
        IN_CALL,
        /** Got a conversation a moment ago. */
        BUFFERED,
        /** Is for somebody who waits in the line. */
        PROMISED
    }

    /** Somebody who was not taken. */
    public record PassedOver(String agent, Obstacle obstacle) {}
}
