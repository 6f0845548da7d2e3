package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policies;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a bulk file into the specialist map of a persona: all of it or nothing (MP-27). Begun by
 * {@link SpecialistCsv#importing}. Immutable: each setting gives a new one; any number of threads may use it.
 *
 * <p>The file has a header with the columns {@code User Email}, {@code Specialist Email} and {@code Specialist Name}, in any
 * order and however capitalised and spaced; columns with other headings are ignored with a warning, empty rows and columns
 * without. It is UTF-8 or UTF-16 with or without byte order mark, or else the {@link #fallback} charset. Cells are
 * delimited as {@link Delimiter} has it, found out from the first rows or told by a line such as {@code sep=;}; lines end
 * with LF, CRLF or CR. An apostrophe that protects a cell from being run as a formula is taken away.
 *
 * <p>A file that is wrong in any way is refused with an {@link InvalidInputException}: every problem with line, row, column,
 * value, and what would be right; of very many the first are {@link #listing listed} and all counted. The row in the
 * {@linkplain dev.switchboard.problem.Place#pointer place} ({@code /rows/7}) is the one that a spreadsheet shows; the line is
 * the one of a text editor, and differs after cells with line breaks in them.
 *
 * <p>A file of any length needs, beside the new map, about six bytes a row.
 */
public final class SpecialistImport {
    private static final int LISTED = 100;

    private final ImportMode mode;
    private boolean dryRun;
    private boolean emptyAllowed;
    private boolean collapsing;
    private @Nullable Charset fallback = Charset.forName("windows-1252");
    private Limits limits = Limits.DEFAULT;
    private int mostListed = LISTED;
    private Consumer<? super ImportProgress> listener = progress -> {};
    private BooleanSupplier cancelled = () -> false;

    SpecialistImport(ImportMode mode) {
        this.mode = requireNonNull(mode, "mode");
    }

    private SpecialistImport(SpecialistImport from) {
        mode = from.mode;
        dryRun = from.dryRun;
        emptyAllowed = from.emptyAllowed;
        collapsing = from.collapsing;
        fallback = from.fallback;
        limits = from.limits;
        mostListed = from.mostListed;
        listener = from.listener;
        cancelled = from.cancelled;
    }

    private SpecialistImport with(Consumer<SpecialistImport> change) {
        var copy = new SpecialistImport(this);
        change.accept(copy);
        return copy;
    }

    /** Only says what would change, and refuses what would be refused; default no. */
    public SpecialistImport dryRun() {
        return with(copy -> copy.dryRun = true);
    }

    /** Lets a file without rows remove all mappings, in mode {@link ImportMode#REPLACE}; default no. */
    public SpecialistImport allowEmpty() {
        return with(copy -> copy.emptyAllowed = true);
    }

    /** Takes rows that repeat user and specialist of an earlier row as one; by default they are problems. */
    public SpecialistImport collapseDuplicates() {
        return with(copy -> copy.collapsing = true);
    }

    /** The charset of a file that is neither UTF-8 nor UTF-16; default windows-1252. Its use is a warning of the report. */
    public SpecialistImport fallback(Charset charset) {
        requireNonNull(charset, "charset");
        return with(copy -> copy.fallback = charset);
    }

    /** Refuses a file that is neither UTF-8 nor UTF-16, instead of falling back. */
    public SpecialistImport withoutFallback() {
        return with(copy -> copy.fallback = null);
    }

    /** How many bytes a file may have; default 2 GiB, at least 1. */
    public SpecialistImport maxBytes(long bytes) {
        require(bytes, "maxBytes");
        return with(copy -> copy.limits = new Limits(bytes, limits.rows(), limits.cellLength()));
    }

    /** How many rows a file may have, without header and empty rows; default 20 million, at least 1. */
    public SpecialistImport maxRows(long rows) {
        require(rows, "maxRows");
        return with(copy -> copy.limits = new Limits(limits.bytes(), rows, limits.cellLength()));
    }

    /** How many characters a cell may have; default 32,767 as in a spreadsheet, at least 1. */
    public SpecialistImport maxCellLength(int characters) {
        require(characters, "maxCellLength");
        return with(copy -> copy.limits = new Limits(limits.bytes(), limits.rows(), characters));
    }

    /** How many problems, warnings, moves and renamings are listed, each; all are counted. Default 100, at least 1. */
    public SpecialistImport listing(int most) {
        require(most, "listing");
        return with(copy -> copy.mostListed = most);
    }

    /**
     * Tells how far the import is: at the beginning and the end of each reading and every few thousand rows, from the thread
     * that imports. What the listener throws ends the import, and nothing is applied.
     */
    public SpecialistImport onProgress(Consumer<? super ImportProgress> progressListener) {
        requireNonNull(progressListener, "progressListener");
        return with(copy -> copy.listener = progressListener);
    }

    /** Asks, as often as it tells its progress, whether to give up: then the import ends with a {@link CancellationException}. */
    public SpecialistImport cancelledWhen(BooleanSupplier isCancelled) {
        requireNonNull(isCancelled, "isCancelled");
        return with(copy -> copy.cancelled = isCancelled);
    }

    private static void require(long value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " is " + value + "; it must be at least 1");
        }
    }

    /**
     * Imports into a map.
     *
     * @throws InvalidInputException if there is anything wrong with the file
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public Imported<SpecialistMap> into(SpecialistMap map, CsvSource source) {
        requireNonNull(map, "map");
        requireNonNull(source, "source");
        try {
            return new ImportRun(this, source, map).run();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Imports into the specialist map of a persona, whether or not its specialist routing is on.
     *
     * @throws InvalidInputException if there is anything wrong with the file
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    @SuppressWarnings("ReferenceEquality") // an import that changes nothing gives the same map
    public Imported<Persona> into(Persona persona, CsvSource source) {
        var imported = into(persona.specialists(), source);
        var result = imported.result() == persona.specialists()
                ? persona
                : persona.toBuilder().specialists(imported.result()).build();
        return new Imported<>(result, imported.report());
    }

    /**
     * Imports into the specialist map of one persona of a policy.
     *
     * @throws InvalidInputException if there is anything wrong with the file, no such persona, or its specialist routing is off
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public Imported<Policy> into(Policy policy, String persona, CsvSource source) {
        requireNonNull(policy, "policy");
        var reports = new ArrayDeque<ImportReport>();
        var result = edit(persona, source, reports).applyTo(policy);
        return new Imported<>(result, reports.getLast());
    }

    /**
     * Imports into the policy in force: as one new version, or none if nothing changes, anything is wrong, or it is a dry run.
     * If another change of the policy is faster, the file is read again and imported into that.
     *
     * @throws InvalidInputException if there is anything wrong with the file, no such persona, or its specialist routing is off
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public ImportReport into(Policies policies, String persona, CsvSource source) {
        requireNonNull(policies, "policies");
        if (dryRun) {
            return into(policies.current().policy(), persona, source).report();
        }
        var reports = new ArrayDeque<ImportReport>();
        policies.edit(edit(persona, source, reports));
        return reports.getLast();
    }

    private PolicyEdit edit(String persona, CsvSource source, ArrayDeque<ImportReport> reports) {
        requireNonNull(persona, "persona");
        requireNonNull(source, "source");
        return PolicyEdit.specialists(persona, "import " + source.name() + " (" + mode + ")", map -> {
            var imported = into(map, source);
            reports.add(imported.report());
            return imported.result();
        });
    }

    ImportMode mode() {
        return mode;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isEmptyAllowed() {
        return emptyAllowed;
    }

    boolean isCollapsing() {
        return collapsing;
    }

    @Nullable
    Charset fallback() {
        return fallback;
    }

    Limits limits() {
        return limits;
    }

    int mostListed() {
        return mostListed;
    }

    Consumer<? super ImportProgress> listener() {
        return listener;
    }

    BooleanSupplier cancelled() {
        return cancelled;
    }
}
