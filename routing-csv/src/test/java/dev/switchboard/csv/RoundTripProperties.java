package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

@Label("Laws of the bulk file")
@Tag("long")
class RoundTripProperties {

    @Property(tries = 500)
    @Label(
            "any map survives export and import, whatever delimiter, charset, line end and quoting the file gets on its way")
    void survives(
            @ForAll("maps") SpecialistMap map,
            @ForAll Delimiter delimiter,
            @ForAll("charsets") Charset charset,
            @ForAll("lineEnds") String lineEnd,
            @ForAll QuoteMode quotes,
            @ForAll @IntRange(max = 2) int marks) {
        var exported = new StringBuilder();
        SpecialistCsv.exporting().to(exported, map);
        var text = "\ufeff".repeat(marks) + saved(exported.toString(), delimiter, lineEnd, quotes);

        var imported = Office.replace().allowEmpty().into(SpecialistMap.empty(), CsvSource.of(text.getBytes(charset)));

        assertThat(imported.result()).isEqualTo(map);
        assertThat(Office.users(imported.result())).containsExactlyEntriesOf(Office.users(map));
        if (map.userCount() > 0) {
            assertThat(imported.report().delimiter()).isEqualTo(delimiter);
        }
        assertThat(imported.report().charset()).isEqualTo(charset);
        assertThat(imported.report().warnings()).isEmpty();
    }

    @Property(tries = 200)
    @Label("what our own export options write is read again too")
    void ownOptions(@ForAll("maps") SpecialistMap map, @ForAll Delimiter delimiter, @ForAll boolean mark) {
        var exporting = SpecialistCsv.exporting().delimiter(delimiter);
        var file = new StringBuilder();
        (mark ? exporting.withByteOrderMark() : exporting).to(file, map);

        assertThat(Office.replace()
                        .allowEmpty()
                        .into(SpecialistMap.empty(), CsvSource.of(file.toString()))
                        .result())
                .isEqualTo(map);
    }

    @Property(tries = 200)
    @Label("shuffling the rows of a valid file changes nothing but the order")
    void shuffled(@ForAll("maps") SpecialistMap before, @ForAll("maps") SpecialistMap file, @ForAll Random random) {
        var rows = new ArrayList<String>();
        file.forEach((user, specialist) -> rows.add(row(user, specialist)));
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        for (var mode : ImportMode.values()) {
            var importing = SpecialistCsv.importing(mode).allowEmpty();
            var one = importing.into(before, rows(rows));
            var other = importing.into(before, rows(shuffled));

            assertThat(other.result()).isEqualTo(one.result());
            assertThat(other.report().difference())
                    .hasToString(one.report().difference().toString());
        }
    }

    @Property(tries = 300)
    @Label("what is reported does not depend on how the bytes come in, nor on what was read before")
    void chunks(@ForAll("hostile") String text, @ForAll("charsets") Charset charset, @ForAll Random random) {
        var bytes = (Office.HEADER + text).getBytes(charset);

        var whole = outcome(CsvSource.of(bytes));

        assertThat(outcome(() -> new Dripping(bytes, 1))).isEqualTo(whole);
        assertThat(outcome(() -> new Dripping(bytes, 1 + random.nextInt(30)))).isEqualTo(whole);
    }

    @Property(tries = 300)
    @Label("nor on the size of our buffers")
    void buffers(@ForAll("hostile") String text, @ForAll @IntRange(min = 2, max = 40) int size) throws IOException {
        var bytes = (Office.HEADER + text).getBytes(StandardCharsets.UTF_8);

        assertThat(records(bytes, size)).isEqualTo(records(bytes, 1 << 16));
    }

    private static List<String> records(byte[] bytes, int buffer) throws IOException {
        var reader = new StrictReader(
                new ByteArrayInputStream(bytes), new byte[0], StandardCharsets.UTF_8, Math.max(8, buffer), 10_000);
        var records = new Records(new Lines(reader, buffer, 30), Delimiter.COMMA, 60);
        var seen = new ArrayList<String>();
        while (records.next()) {
            var cells = records.cells();
            var texts = new ArrayList<String>();
            for (int i = 0; records.fault() == null && i < cells.size(); i++) {
                texts.add(cells.text(i));
            }
            seen.add(records.number() + " " + records.line() + " " + records.fault() + " " + texts);
        }
        return seen;
    }

    /** What came of an import, as text. */
    private static String outcome(CsvSource file) {
        try {
            var imported = Office.merge().into(Office.MAP, file);
            return imported.report() + " " + Office.users(imported.result());
        } catch (InvalidInputException invalid) {
            return invalid.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        }
    }

    /** Gives at most so many bytes at a time. */
    private static final class Dripping extends InputStream {
        private final InputStream in;
        private final int most;

        Dripping(byte[] bytes, int most) {
            in = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return in.read(to, offset, Math.min(most, length));
        }
    }

    private static String row(EmailAddress user, Specialist specialist) {
        var row = new StringBuilder();
        try {
            CSVFormat.RFC4180
                    .builder()
                    .setQuoteMode(QuoteMode.ALL)
                    .get()
                    .printRecord(
                            row,
                            Formula.neutralised(user.toString()),
                            Formula.neutralised(specialist.email().toString()),
                            Formula.neutralised(specialist.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return row.toString();
    }

    private static CsvSource rows(List<String> rows) {
        return CsvSource.of(Office.HEADER + String.join("", rows));
    }

    /** The file as another program would save it: with these settings, by another writer than ours. */
    private static String saved(String file, Delimiter delimiter, String lineEnd, QuoteMode quotes) {
        var saved = new StringBuilder();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter.character())
                .setRecordSeparator(lineEnd)
                .setQuoteMode(quotes == QuoteMode.NONE ? QuoteMode.MINIMAL : quotes)
                .get();
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(file))) {
            for (var row : parser) {
                format.printRecord(saved, (Object[]) row.values());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return saved.toString();
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    /** Maps in which every specialist has a user, and all are active: what three columns can say. */
    @Provide
    Arbitrary<SpecialistMap> maps() {
        var specialist = Combinators.combine(addresses(), names()).as(Specialist::of);
        return Combinators.combine(addresses(), specialist)
                .as((user, one) -> new Object[] {user, one})
                .list()
                .ofMaxSize(12)
                .map(RoundTripProperties::map);
    }

    private static SpecialistMap map(List<Object[]> rows) {
        var map = SpecialistMap.builder();
        var users = new HashSet<EmailAddress>();
        for (var row : rows) {
            var user = EmailAddress.of((String) row[0]);
            var specialist = (Specialist) row[1];
            if (users.add(user)) {
                if (map.specialist(specialist.email()).isEmpty()) {
                    map.add(specialist);
                }
                map.map(user, specialist.email());
            }
        }
        return map.build();
    }

    /** All that an address may hold; most begin like a formula. */
    private Arbitrary<String> addresses() {
        var local = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("abz019._+-='!#$%&*/?^`{|}~")
                        .ofMinLength(1)
                        .ofMaxLength(6),
                Arbitraries.strings().withChars("äßΣςжक愛").ofMinLength(1).ofMaxLength(3));
        var domain = Arbitraries.of("a.test", "B.test", "bücher.test", "xn--bcher-kva.test", "localhost");
        return Combinators.combine(local, domain)
                .as((one, other) -> one + "@" + other)
                .filter(address -> EmailAddress.parse(address).isPresent());
    }

    /** All of Unicode, and much of what a file of commas trips over. */
    private Arbitrary<String> names() {
        var tricky = Arbitraries.strings()
                .withChars("a='\"+-@\t\r\n,;| \ufeff\u2028\u0085\u00a0\\#")
                .ofMaxLength(8);
        var any = Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .withDistribution(RandomDistribution.uniform())
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(6)
                .map(all -> all.stream().map(Character::toString).collect(Collectors.joining()));
        return Arbitraries.oneOf(Arbitraries.just(""), tricky, any);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "a@a.test,s@a.test,S",
                                "b@a.test,s@a.test,",
                                "A@a.test,t@a.test,T",
                                "\r\n",
                                "\n",
                                "\r",
                                "\"",
                                "\"\"",
                                ",",
                                "\u0000",
                                "Zoë",
                                "🦄",
                                "x".repeat(40),
                                "'=",
                                "a@a.test,s@a.test,\"S\r\nS\"\r\n",
                                "a@a.test,\"s@a.test\",\r",
                                "\"a\"b"),
                        Arbitraries.strings().withChars("a@.,\"\r\n").ofMaxLength(4))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
