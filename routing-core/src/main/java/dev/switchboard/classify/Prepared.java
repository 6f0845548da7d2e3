package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Reasons with their compiled form.
 *
 * @param reasons as they were given
 * @param form what was made of them
 */
record Prepared<F>(List<ContactReason> reasons, F form) {

    /**
     * Mostly these are the very reasons that were prepared; a later version of the policy may hold equal ones.
     *
     * @param alike whether two reasons are compiled alike
     */
    boolean isFor(List<ContactReason> asked, BiPredicate<ContactReason, ContactReason> alike) {
        if (asked == reasons) {
            return true;
        }
        if (asked.size() != reasons.size()) {
            return false;
        }
        for (int i = 0; i < reasons.size(); i++) {
            if (!alike.test(asked.get(i), reasons.get(i))) {
                return false;
            }
        }
        return true;
    }
}
