package dev.switchboard.memory;

import org.jspecify.annotations.Nullable;

/**
 * What is kept under a key.
 *
 * @param version from 1; 0 for a conversation of which only the messages can be seen yet
 * @param value of the key's type, if there is a version
 * @param listing where the indexes list it, if one does
 * @param log the messages of a conversation, the changes of a contact
 */
record Kept(
        long version,
        Object value,
        @Nullable Listing listing,
        @Nullable Log<?> log) {}
