/**
 * The contact directory: who the people are behind addresses, numbers and ids of channels (ML-1 to ML-33).
 *
 * <p>Everything begins with {@link dev.switchboard.directory.ContactDirectory}. A {@link dev.switchboard.directory.Contact} has a
 * number for ever, one name, and any number of identifiers; a {@link dev.switchboard.directory.ContactDraft} changes it, and nothing
 * happens until that is saved. A question finds the contact of its asker by itself.
 */
@NullMarked
package dev.switchboard.directory;

import org.jspecify.annotations.NullMarked;
