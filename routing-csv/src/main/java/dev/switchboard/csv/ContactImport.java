package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/**
 * Brings a file of contacts into the directory: all of it or nothing, in one commit of the store. Begun by
 * {@link ContactCsv#importing}; {@link BulkImport} says what is understood, {@link ContactCsv} which columns there are.
 *
 * <p>Which contact a row means: the one with its {@code Contact ID}, where the number of an absorbed contact leads to the one that
 * absorbed it; else the one that has one of its unique identifiers, which are all but phone numbers; else a new one.
 * Numbers are given by the directory alone: one that is unknown, or of a deleted contact, is a problem (I-6).
 *
 * <p>{@link ImportMode#MERGE} adds contacts and values, gives a name in place of another, marks as blocked, and never takes anything
 * away. {@link ImportMode#REPLACE} makes the directory what the file says: contacts that are not in it are deleted, and each has
 * exactly the values of its row, where the file has columns for them; the first value of a kind becomes the primary one. What has no
 * column stays. A value may go from one contact of the file to another of it.
 *
 * <p>What a contact has already, however it is written, stays as it is, with its source, its verification and when it was first seen.
 * New names and values come from {@link dev.switchboard.identity.ValueSource#API}; the history of each contact says what changed, by the
 * actor (ML-39).
 *
 * <p>If somebody changes one of these contacts meanwhile, the file is read and checked again, up to ten times in all. While it is
 * imported, all that changes is in memory.
 */
public final class ContactImport extends BulkImport<ContactImport> {
    private final boolean ignoringIds;

    ContactImport(Settings settings, boolean ignoringIds) {
        super(settings);
        this.ignoringIds = ignoringIds;
    }

    @Override
    ContactImport with(Settings changed) {
        return new ContactImport(changed, ignoringIds);
    }

    /** Passes over the column {@code Contact ID}: for a file from another installation, whose numbers mean others here. Default no. */
    public ContactImport ignoreIds() {
        return new ContactImport(settings(), true);
    }

    /**
     * Imports. The actor must be allowed to read and edit contacts, and to delete those that are to be deleted.
     *
     * @throws InvalidInputException if there is anything wrong with the file
     * @throws NotPermittedException if the actor may not do all of it; a dry run asks the same
     * @throws StaleContactException if others changed the same contacts each time; then try again when there is less going on
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public ContactImportReport into(ContactDirectory directory, Actor actor, CsvSource source) {
        requireNonNull(directory, "directory");
        requireNonNull(actor, "actor");
        requireNonNull(source, "source");
        try {
            return new ContactImportRun(this, directory, actor, source).run();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isIgnoringIds() {
        return ignoringIds;
    }
}
