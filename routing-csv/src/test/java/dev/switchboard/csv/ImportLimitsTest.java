package dev.switchboard.csv;

import static dev.switchboard.csv.Office.MAP;
import static dev.switchboard.csv.Office.codes;
import static dev.switchboard.csv.Office.merge;
import static dev.switchboard.csv.Office.problems;
import static dev.switchboard.csv.Office.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Limits, progress, cancellation and sources that fail")
class ImportLimitsTest {

    private static String[] wrong(int count) {
        return IntStream.range(0, count).mapToObj(i -> "u" + i + ",s@a.test,").toArray(String[]::new);
    }

    @Test
    @DisplayName("of very many problems the first are listed, and all are counted by kind")
    void manyProblems() {
        var some = new ArrayList<>(java.util.List.of(wrong(500)));
        some.add("a@a.test,s@a.test");

        var problems = problems(merge().listing(3), rows(some.toArray(String[]::new)));

        assertThat(problems).hasSize(4);
        assertThat(problems.get(3).code().name()).isEqualTo("TOO_MANY_PROBLEMS");
        assertThat(problems.get(3).message())
                .contains("501 problems", "3 are listed", "500 EMAIL_INVALID", "1 TOO_FEW_CELLS");
    }

    @Test
    @DisplayName("duplicates and other problems are listed together, by line")
    void problemsByLine() {
        var file = rows("a@a.test,s@a.test,", "b,s@a.test,", "a@a.test,s@a.test,", "c,s@a.test,", "b@a.test,,");

        assertThat(Office.codesByLine(file))
                .containsExactly(
                        "3 EMAIL_INVALID", "4 DUPLICATE_USER", "5 EMAIL_INVALID", "6 SPECIALIST_EMAIL_REQUIRED");
        assertThat(codes(problems(merge().listing(2), file)))
                .containsExactly("EMAIL_INVALID", "DUPLICATE_USER", "TOO_MANY_PROBLEMS");
    }

    @Test
    @DisplayName("a user of a wrong row counts as a duplicate too, so that correcting shows nothing new")
    void duplicatesInWrongRows() {
        assertThat(Office.codesByLine(rows("a@a.test,s,", "a@a.test,s@a.test,")))
                .containsExactly("2 EMAIL_INVALID", "3 DUPLICATE_USER_CONFLICT");
    }

    @Test
    @DisplayName("many users who come twice: the first are listed with their lines")
    void manyDuplicates() {
        var twice = IntStream.range(0, 2_000)
                .mapToObj(i -> "u" + i % 1_000 + "@a.test,s@a.test,")
                .toArray(String[]::new);

        var problems = problems(merge().listing(5), rows(twice));

        assertThat(problems).hasSize(6);
        assertThat(problems.get(0).message()).contains("\"u0@a.test\" is on lines 2 and 1002");
        assertThat(problems.get(4).message()).contains("\"u4@a.test\" is on lines 6 and 1006");
        assertThat(problems.get(5).message()).contains("1,000 problems", "1,000 DUPLICATE_USER");
    }

    @Test
    @DisplayName("too many rows and too many bytes are refused")
    void limits() {
        var three = rows("a@a.test,s@a.test,", "b@a.test,s@a.test,", "c@a.test,s@a.test,");
        int size = 45 + 3 * 20;

        assertThat(merge().maxRows(3).maxBytes(size).into(MAP, three).report().rows())
                .isEqualTo(3);
        assertThat(codes(problems(merge().maxRows(2), three))).containsExactly("TOO_MANY_ROWS");
        assertThat(codes(problems(merge().maxBytes(size - 1), three))).containsExactly("TOO_MANY_BYTES");
        assertThatThrownBy(() -> merge().maxRows(0)).hasMessageContainingAll("maxRows", "0", "at least 1");
    }

    @Test
    @DisplayName("progress tells rows and bytes, of the total of both readings if the size is known")
    void progress() {
        var file = rows(IntStream.range(0, 20_000)
                .mapToObj(i -> "u" + i + "@a.test,s@a.test,")
                .toArray(String[]::new));
        var seen = new ArrayList<ImportProgress>();

        merge().onProgress(seen::add).into(MAP, file);
        var last = seen.get(seen.size() - 1);

        assertThat(seen).hasSize(8);
        assertThat(seen).extracting(ImportProgress::bytes).isSorted();
        assertThat(last.totalBytes()).isEqualTo(OptionalLong.of(last.bytes()));
        assertThat(last.rows()).isEqualTo(20_000);
        assertThat(seen.get(1).rows()).isEqualTo(8_192);
        var unknown = new ArrayList<ImportProgress>();
        CsvSource stream = () -> new java.io.BufferedInputStream(file.open());
        merge().onProgress(unknown::add).into(MAP, stream);
        assertThat(unknown)
                .allMatch(progress -> progress.totalBytes().isEmpty())
                .hasSize(8);
    }

    @Test
    @DisplayName("a cancelled import ends with an exception that says that nothing was applied")
    void cancelled() {
        var asked = new AtomicInteger();
        var file = rows(IntStream.range(0, 20_000)
                .mapToObj(i -> "u" + i + "@a.test,s@a.test,")
                .toArray(String[]::new));

        assertThatThrownBy(() ->
                        merge().cancelledWhen(() -> asked.incrementAndGet() > 3).into(MAP, file))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("nothing was applied");
        assertThat(asked).hasValue(4);
    }

    @Test
    @DisplayName("a file that is changed between its readings is refused, whatever changed")
    void changedSource() {
        for (var second : new String[] {
            "a@a.test,s@a.test,",
            "b@a.test,s@a.test,\r\na@a.test,s@a.test,",
            "a@a.test,s@a.test,\r\nb@a.test,s@a.test,\r\nc@a.test,s@a.test,",
            "",
            "\u0000",
            "a@a.test,s@a.test,\r\na@a.test,s@a.test,",
            "\"a"
        }) {
            var opened = new AtomicInteger();
            CsvSource file = () -> opened.getAndIncrement() == 0
                    ? rows("a@a.test,s@a.test,", "b@a.test,s@a.test,").open()
                    : rows(second).open();

            assertThat(codes(problems(merge(), file))).as(second).containsExactly("SOURCE_CHANGED");
        }
    }

    @Test
    @DisplayName(
            "a file that gets bytes behind its last row that are no text, or that is longer than allowed, was changed too")
    void changedBehindTheRows() {
        for (var added : new String[] {"\u00ff", "\r\n".repeat(100)}) {
            var opened = new AtomicInteger();
            var text = Office.HEADER + "a@a.test,s@a.test,\r\n";
            CsvSource file = () -> new ByteArrayInputStream(
                    (opened.getAndIncrement() == 0 ? text : text + added).getBytes(StandardCharsets.ISO_8859_1));

            assertThat(codes(problems(merge().maxBytes(text.length() + 1), file)))
                    .containsExactly("SOURCE_CHANGED");
        }
    }

    @Test
    @DisplayName("a file that is changed before duplicates are looked for once more is refused")
    void changedBeforeThirdReading() {
        for (var third : new String[] {
            "b@a.test,s@a.test,", "a@a.test,s@a.test,", "\"a", "\r\n\r\na@a.test,s@a.test,\r\na@a.test,s@a.test,"
        }) {
            var opened = new AtomicInteger();
            CsvSource file = () -> opened.getAndIncrement() < 2
                    ? rows("a@a.test,s@a.test,", "a@a.test,s@a.test,").open()
                    : rows(third).open();

            assertThat(codes(problems(merge(), file))).as(third).containsExactly("SOURCE_CHANGED");
        }
    }

    @Test
    @DisplayName("empty rows are rows for progress and cancellation")
    void cancelledInEmptyRows() {
        var asked = new AtomicInteger();
        var file = rows("\r\n".repeat(20_000));

        assertThatThrownBy(() ->
                        merge().cancelledWhen(() -> asked.incrementAndGet() > 1).into(MAP, file))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(2);
        var seen = new ArrayList<ImportProgress>();
        merge().onProgress(seen::add).into(MAP, file);
        assertThat(seen).hasSize(8).allMatch(progress -> progress.rows() == 0);
    }

    @Test
    @DisplayName("a source that fails to open or to read is an UncheckedIOException, and every stream is closed")
    void failingSource() {
        var open = new AtomicInteger();
        var text = (Office.HEADER + "a@a.test,s@a.test,\"x\"\r\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        CsvSource failing = () -> new ByteArrayInputStream(text) {
            {
                open.incrementAndGet();
            }

            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                if (pos > 150_000) {
                    throw new UncheckedIOException(new IOException("disk on fire"));
                }
                return super.read(to, offset, length);
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
        CsvSource missing = () -> {
            throw new IOException("gone");
        };

        assertThatThrownBy(() -> merge().into(MAP, missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> merge().into(MAP, failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("fire");
        assertThat(open).hasValue(0);
    }

    @Test
    @DisplayName("streams are closed after each reading, and the file is opened twice")
    void closes() {
        var opened = new AtomicInteger();
        var open = new AtomicInteger();
        var source = rows("a@a.test,s@a.test,");
        CsvSource counting = () -> {
            opened.incrementAndGet();
            assertThat(open.incrementAndGet()).isOne();
            InputStream in = source.open();
            return new java.io.FilterInputStream(in) {
                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        };

        merge().into(MAP, counting);

        assertThat(opened).hasValue(2);
        assertThat(open).hasValue(0);
    }
}
