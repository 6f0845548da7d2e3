package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.problem.InvalidInputException;
import java.nio.charset.Charset;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What all imports have in common: how a file is read, and what can be set. Immutable: each setting gives a new one; any number of
 * threads may use it.
 *
 * <p>The columns of a file may stand in any order and be headed in any case and spacing; those with other headings are ignored with a
 * warning, empty rows and columns without. A file is UTF-8 or UTF-16 with or without byte order mark, or else the {@link
 * #fallback} charset. Cells are delimited as {@link Delimiter} has it, found out from the first rows or told by a line such as
 * {@code sep=;}; lines end with LF, CRLF or CR. An apostrophe that protects a cell from being run as a formula is taken away.
 *
 * <p>A file that is wrong in any way is refused with an {@link InvalidInputException}: every problem with line, row, column,
 * value, and what would be right; of very many the first are {@link #listing listed} and all counted. The row in the
 * {@linkplain dev.switchboard.problem.Place#pointer place} ({@code /rows/7}) is the one that a spreadsheet shows; the line is
 * the one of a text editor, and differs after cells with line breaks in them.
 *
 * @param <I> the import itself
 */
public abstract sealed class BulkImport<I extends BulkImport<I>>
        permits SpecialistImport, ContactImport, AbsenceImport {
    private final Settings settings;

    BulkImport(Settings settings) {
        this.settings = settings;
    }

    /** The same with other settings. */
    abstract I with(Settings changed);

    final Settings settings() {
        return settings;
    }

    /** Only says what would change, and refuses what would be refused; default no. */
    public I dryRun() {
        return with(settings.with(copy -> copy.dryRun = true));
    }

    /** Lets a file without rows remove everything, in mode {@link ImportMode#REPLACE}; default no. */
    public I allowEmpty() {
        return with(settings.with(copy -> copy.emptyAllowed = true));
    }

    /** The charset of a file that is neither UTF-8 nor UTF-16; default windows-1252. Its use is a warning of the report. */
    public I fallback(Charset charset) {
        requireNonNull(charset, "charset");
        return with(settings.with(copy -> copy.fallback = charset));
    }

    /** Refuses a file that is neither UTF-8 nor UTF-16, instead of falling back. */
    public I withoutFallback() {
        return with(settings.with(copy -> copy.fallback = null));
    }

    /** How many bytes a file may have; default 2 GiB, at least 1. */
    public I maxBytes(long bytes) {
        require(bytes, "maxBytes");
        return with(
                settings.with(copy -> copy.limits = new Limits(bytes, copy.limits.rows(), copy.limits.cellLength())));
    }

    /** How many rows a file may have, without header and empty rows; default 20 million, at least 1. */
    public I maxRows(long rows) {
        require(rows, "maxRows");
        return with(
                settings.with(copy -> copy.limits = new Limits(copy.limits.bytes(), rows, copy.limits.cellLength())));
    }

    /** How many characters a cell may have; default 32,767 as in a spreadsheet, at least 1. */
    public I maxCellLength(int characters) {
        require(characters, "maxCellLength");
        return with(
                settings.with(copy -> copy.limits = new Limits(copy.limits.bytes(), copy.limits.rows(), characters)));
    }

    /** How many problems, warnings and examples of each kind of change are listed; all are counted. Default 100, at least 1. */
    public I listing(int most) {
        require(most, "listing");
        return with(settings.with(copy -> copy.mostListed = most));
    }

    /**
     * Tells how far the import is: at the beginning and the end of each reading and every few thousand rows, from the thread
     * that imports. What the listener throws ends the import, and nothing is applied.
     */
    public I onProgress(Consumer<? super ImportProgress> progressListener) {
        requireNonNull(progressListener, "progressListener");
        return with(settings.with(copy -> copy.listener = progressListener));
    }

    /** Asks, as often as it tells its progress, whether to give up: then the import ends with a {@link CancellationException}. */
    public I cancelledWhen(BooleanSupplier isCancelled) {
        requireNonNull(isCancelled, "isCancelled");
        return with(settings.with(copy -> copy.cancelled = isCancelled));
    }

    private static void require(long value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " is " + value + "; it must be at least 1");
        }
    }
}
