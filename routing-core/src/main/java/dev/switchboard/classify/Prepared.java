package dev.switchboard.classify;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Reasons or tags with their compiled form.
 *
 * @param asked as they were given
 * @param form what was made of them
 */
record Prepared<T, F>(List<T> asked, F form) {

    /**
     * Mostly these are the very ones that were prepared; a later version of the policy may hold equal ones.
     *
     * @param alike whether two are compiled alike
     */
    boolean isFor(List<T> some, BiPredicate<T, T> alike) {
        if (some == asked) {
            return true;
        }
        if (some.size() != asked.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            var one = some.get(i);
            var other = asked.get(i);
            if (one != other && !alike.test(one, other)) {
                return false;
            }
        }
        return true;
    }
}
