package dev.switchboard.tag;

import java.util.List;

/**
 * A tag that fits a message.
 *
 * @param tag which
 * @param score how sure, from 0 to 1
 * @param evidence the words that decided, in order of weight; may be empty
 */
public record TagMatch(Tag tag, double score, List<String> evidence) {

    public TagMatch {
        evidence = List.copyOf(evidence);
    }

    /** Without evidence. */
    public static TagMatch of(Tag tag, double score) {
        return new TagMatch(tag, score, List.of());
    }
}
