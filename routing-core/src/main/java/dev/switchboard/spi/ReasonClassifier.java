package dev.switchboard.spi;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import java.util.List;

/**
 * Says which contact reasons a question carries (MP-15).
 *
 * <p>Called on the routing thread, at most once for a question, with no lock held; must be safe for use by many threads. What
 * it throws, an unknown label, a label named twice, or a score outside 0 to 1 counts as no match at all (3.8).
 */
@FunctionalInterface
public interface ReasonClassifier {

    /** The reasons that the question carries, in any order; none if it abstains. */
    List<ReasonMatch> classify(ReasonRequest request);

    /**
     * Whether asking changes nothing, costs nothing and gives the same answer each time: only then is it asked in a preview.
     * Default: no.
     */
    default boolean isPure() {
        return false;
    }

    /**
     * The classifier to use for a set of reasons: called once before a version of the policy with a changed set takes effect,
     * so that answers never depend on timing. Neither this one nor those prepared before may change: they are still in use. Default:
     * this one.
     */
    default ReasonClassifier preparedFor(List<ContactReason> reasons) {
        return this;
    }
}
