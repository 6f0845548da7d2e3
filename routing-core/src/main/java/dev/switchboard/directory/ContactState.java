package dev.switchboard.directory;

/** The life of a contact (model, 3.5). */
public enum ContactState {
    ACTIVE,
    /** Absorbed by another contact; its number leads there. */
    MERGED,
    /** Deleted; nothing but the number is left. */
    DELETED
}
