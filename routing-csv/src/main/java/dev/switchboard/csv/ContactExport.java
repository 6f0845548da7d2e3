package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes the contacts of a directory as a file: RFC 4180, UTF-8, lines that end with CRLF, active contacts by number, with the columns of
 * {@link ContactCsv}, as many of each kind as the contact with the most values has. The primary value of a kind is the first one. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front, as do phone numbers that begin with a plus; an import
 * takes it away again: import with {@link ImportMode#REPLACE} changes nothing. Immutable: each setting gives a new one; any number of
 * threads may use it.
 *
 * <p>Each contact is in the file as it was at one moment, not all of them at the same: what others change meanwhile may be in it or not,
 * and who is merged meanwhile may be missing in it.
 *
 * <p>Where values came from and who verified them is not in the file; {@link ContactDirectory#export} has all of one contact.
 */
public final class ContactExport {
    private final Output output;

    ContactExport(Output output) {
        this.output = output;
    }

    /** Begins the file with a byte order mark, by which Excel knows that it is UTF-8; default no. */
    public ContactExport withByteOrderMark() {
        return new ContactExport(output.withByteOrderMark());
    }

    /** What stands between cells; default {@link Delimiter#COMMA}. */
    public ContactExport delimiter(Delimiter newDelimiter) {
        return new ContactExport(output.delimiter(newDelimiter));
    }

    /**
     * Writes a file, in place of one that is there. The old one stays until the new one is complete.
     *
     * @throws NotPermittedException if the actor may not read contacts
     * @throws InvalidInputException if a name has NUL or half a character in it, which no file can hold; nothing is written then
     * @throws UncheckedIOException if it cannot be written
     */
    public ContactExportReport to(Path file, ContactDirectory directory, Actor actor) {
        requireNonNull(file, "file");
        var contacts = contacts(directory, actor);
        return output.to(file, contacts::write);
    }

    /**
     * Writes UTF-8 to a stream, which is flushed and stays open.
     *
     * @throws NotPermittedException if the actor may not read contacts
     * @throws InvalidInputException if a name has NUL or half a character in it, which no file can hold; nothing is written then
     * @throws UncheckedIOException if it cannot be written
     */
    public ContactExportReport to(OutputStream out, ContactDirectory directory, Actor actor) {
        requireNonNull(out, "out");
        var contacts = contacts(directory, actor);
        return output.to(out, contacts::write);
    }

    /**
     * Writes text.
     *
     * @throws NotPermittedException if the actor may not read contacts
     * @throws InvalidInputException if a name has NUL or half a character in it, which no file can hold; nothing is written then
     * @throws UncheckedIOException if it cannot be written
     */
    public ContactExportReport to(Appendable out, ContactDirectory directory, Actor actor) {
        requireNonNull(out, "out");
        var contacts = contacts(directory, actor);
        return output.to(out, contacts::write);
    }

    private static ContactTable contacts(ContactDirectory directory, Actor actor) {
        requireNonNull(directory, "directory");
        requireNonNull(actor, "actor");
        return new ContactTable(AllContacts.of(directory, actor, () -> {}));
    }
}
