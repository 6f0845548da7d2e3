package dev.switchboard.json;

import static java.util.Objects.requireNonNull;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.Problems;
import dev.switchboard.routing.RecordedDecision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads a file of records line by line; the first bad line ends the records, not the search for other bad lines. Belongs to one thread. */
final class RecordedDecisionLines implements Iterator<RecordedDecision> {
    private final @Nullable String source;
    private final ByteLines lines;
    private final Problems problems = new Problems();
    private @Nullable RecordedDecision next;

    RecordedDecisionLines(@Nullable String source, InputStream bytes) {
        this.source = source;
        this.lines = new ByteLines(bytes);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !problems.isFull() && advance()) {
            next = problems.isEmpty() ? read() : check();
        }
        if (next == null) {
            problems.throwIfAny();
        }
        return next != null;
    }

    @Override
    public RecordedDecision next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var given = requireNonNull(next);
        next = null;
        return given;
    }

    private boolean advance() {
        try {
            return lines.advance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Always null: of what follows a bad line only the problems are of interest. */
    private @Nullable RecordedDecision check() {
        read();
        return null;
    }

    /** Null if the line is blank, or no record, which is noted. */
    private @Nullable RecordedDecision read() {
        try {
            var text = lines.text(source);
            return text.isBlank() ? null : RecordedDecisionReader.read(source, text);
        } catch (InvalidInputException refused) {
            refused.problems().forEach(this::note);
            return null;
        }
    }

    private void note(Problem problem) {
        var place = problem.place();
        int column = place.line() > 1 ? 1 : Math.max(1, place.column());
        problems.add(problem.code(), new Place(source, place.pointer(), lines.number(), column), problem.message());
    }

    void close() {
        try {
            lines.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
