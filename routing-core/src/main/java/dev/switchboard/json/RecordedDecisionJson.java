package dev.switchboard.json;

import static java.util.Objects.requireNonNull;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.RecordedDecision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Recorded decisions as JSON, each in one line. Reading what was written gives an equal record; what is left out has its default.
 *
 * <pre>{@code
 * {"at": "2026-01-05T09:00:00Z", "policyVersion": 3, "id": "m1", "persona": "HR", "conversation": "c1", "channel": "email",
 *  "language": "en", "country": "CH", "kind": "DIRECT_MESSAGE", "humanWanted": true, "asker": [{"kind": "email",
 *  "value": "ann@acme.example", "verified": true}, {"kind": "facebook", "scope": "page", "value": "7"}], "recognised": true,
 *  "text": "Can I take Friday off?", "reasons": [{"label": "PTO", "score": 0.93}],
 *  "tags": [{"name": "complaint", "direction": "INBOUND"}], "answer": {"kind": "KNOWN", "confidence": 0.4},
 *  "outcome": "ESCALATED_SPECIALIST", "target": {"kind": "specialist", "id": "mia@acme.example"}, "cause": "UNKNOWN",
 *  "trace": [{"stage": "ADMISSION", "result": "ADMITTED"}]}
 * }</pre>
 *
 * <p>Required are {@code at}, {@code policyVersion}, {@code id}, {@code persona}, {@code outcome} and {@code trace}. Threads may share this
 * class.
 */
public final class RecordedDecisionJson {

    private RecordedDecisionJson() {}

    /** The record as an object in one line, without a line end. */
    public static String line(RecordedDecision decision) {
        requireNonNull(decision, "decision");
        return JsonText.of(null, json -> new RecordedDecisionWriter(json).write(decision));
    }

    /**
     * The record that the line describes.
     *
     * @throws InvalidInputException with every problem in the order of the line, with the codes of {@link PolicyJson#read(String)}
     */
    public static RecordedDecision read(String line) {
        return RecordedDecisionReader.read(null, requireNonNull(line, "line"));
    }

    /**
     * The records of a file in UTF-8, one after the other, so that a file may be longer than the memory; blank lines and a byte order mark
     * are skipped. Close the stream, which belongs to one thread.
     *
     * <p>From the first line that is no record on, the stream has no more records: it looks at the rest of the file, and then throws an
     * {@link InvalidInputException} with the problems of all lines, each with the number of its line. So what was made of the
     * records before is to be thrown away. If reading fails, it throws an {@link UncheckedIOException}.
     *
     * @throws UncheckedIOException if the file cannot be opened
     */
    public static Stream<RecordedDecision> lines(Path file) {
        var source = String.valueOf(requireNonNull(file, "file").getFileName());
        try {
            return lines(source, Files.newInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The same of a stream of bytes, which is closed with the stream of records.
     *
     * @param source the name for places; null if there is none
     */
    public static Stream<RecordedDecision> lines(@Nullable String source, InputStream bytes) {
        var records = new RecordedDecisionLines(source, requireNonNull(bytes, "bytes"));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
                .onClose(records::close);
    }
}
