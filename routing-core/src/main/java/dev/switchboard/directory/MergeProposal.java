package dev.switchboard.directory;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentifierKind;
import java.time.Instant;

/**
 * That two contacts may be one person. A person decides; nothing is ever merged by itself.
 *
 * @param first the contact with the smaller number
 * @param second the other one
 * @param kind of the identifier that one has, and that was to join the other
 * @param at when that was seen first
 * @param dismissed whether somebody decided that they are two; it is then no longer listed, and not proposed again
 */
public record MergeProposal(ContactId first, ContactId second, IdentifierKind kind, Instant at, boolean dismissed) {
    public MergeProposal {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(
                    "a proposal to merge " + first + " and " + second + "; name the smaller number first");
        }
    }

    /** Of these two, in whichever order. */
    public static MergeProposal of(ContactId one, ContactId other, IdentifierKind kind, Instant at) {
        return one.compareTo(other) < 0
                ? new MergeProposal(one, other, kind, at, false)
                : new MergeProposal(other, one, kind, at, false);
    }

    /** The same, decided against. */
    public MergeProposal asDismissed() {
        return new MergeProposal(first, second, kind, at, true);
    }
}
