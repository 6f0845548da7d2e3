package dev.switchboard.directory;

import dev.switchboard.identity.ContactId;

/**
 * One merge.
 *
 * @param survivor the contact that it made larger
 * @param change the sequence of the change of that contact which records it
 */
public record MergeId(ContactId survivor, long change) {}
