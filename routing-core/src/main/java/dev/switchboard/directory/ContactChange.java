package dev.switchboard.directory;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.ValueSource;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change of a contact, as its history keeps it (ML-39). Never changes, but for its values when the contact is anonymised.
 *
 * @param contact whose
 * @param sequence its place among the changes of the contact, from 1
 * @param at when
 * @param by who made it: an actor, or {@code conversation} for what a conversation taught
 * @param kind what happened
 * @param field which field: {@code name}, or the kind of the identifier; empty if it is about the whole contact
 * @param before the old value; empty if there was none
 * @param after the new value, the number of the other contact, or the id of the conversation; empty if there is none
 * @param valueSource where the new value came from, if there is one
 */
public record ContactChange(
        ContactId contact,
        long sequence,
        Instant at,
        String by,
        Kind kind,
        String field,
        String before,
        String after,
        @Nullable ValueSource valueSource) {

    /** What happened. */
    public enum Kind {
        CREATED,
        NAMED,
        VALUE_ADDED,
        VALUE_EDITED,
        VALUE_REMOVED,
        /** A value is known to belong to the person. */
        VALUE_VERIFIED,
        /** A value is the one to use among those of its kind. */
        PRIMARY_CHOSEN,
        BLOCKED,
        UNBLOCKED,
        /** Another contact was merged into this one. */
        ABSORBED,
        /** This contact was merged into another one. */
        MERGED,
        /** A merge was undone. */
        UNMERGED,
        LINKED,
        DISCONNECTED,
        DELETED,
        ANONYMISED
    }

    /** Where the new value came from, if there is one. */
    public Optional<ValueSource> source() {
        return Optional.ofNullable(valueSource);
    }

    /** The same without its values: what happened, when, and by whom. */
    public ContactChange withoutValues() {
        return new ContactChange(contact, sequence, at, by, kind, field, "", "", valueSource);
    }

    /** What happened; never the values. */
    @Override
    public String toString() {
        return "change " + sequence + " of contact " + contact + ": " + kind + (field.isEmpty() ? "" : " " + field);
    }
}
