package dev.switchboard.spi;

import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import java.util.List;

/**
 * Says which smart tags fit a message (AI-2). Several may (AI-27).
 *
 * <p>Called at most once for a message and direction, with no lock held; must be safe for use by many threads. What it throws, a
 * tag that was not asked for, a tag named twice, or a score outside 0 to 1 counts as no tag at all (3.8). In a message of the
 * asker, {@link dev.switchboard.tag.Tag#HUMAN_FOLLOW_UP} may always be found: it says that the asker wants a person; therefore
 * a detector is asked about the messages of every persona, also of one without tags.
 */
@FunctionalInterface
public interface TagDetector {

    /** The tags that fit, in any order; none if it abstains. */
    List<TagMatch> detect(TagRequest request);

    /**
     * Whether asking changes nothing, costs nothing and gives the same answer each time: only then is it asked in a preview.
     * Default: no.
     */
    default boolean isPure() {
        return false;
    }

    /**
     * The detector to use for a set of tags, those of one direction: called once for each before a version of the policy with a
     * changed set takes effect, so that answers never depend on timing. Neither this one nor those prepared before may change: they
     * are still in use. Default: this one.
     */
    default TagDetector preparedFor(List<SmartTag> tags) {
        return this;
    }
}
