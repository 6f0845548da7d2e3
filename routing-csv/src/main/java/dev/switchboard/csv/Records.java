package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the records of a text. A line without a quote is a record and is split here, which takes a third of the
 * parser's time; all others are the parser's. After a record that is wrong it goes on with the next line. Belongs to one
 * thread.
 */
final class Records {
    private static final int KEPT = 100;

    private final Lines lines;
    private final char delimiter;
    private final LineFeed feed;
    private final Cells cells = new Cells();
    private final char[] beginning = new char[KEPT];
    private int beginningLength;
    private @Nullable CSVParser parser;
    private @Nullable CsvProblem fault;
    private boolean pending;
    private boolean stopped;
    private boolean cut;
    private long number;
    private long line;

    /** Records of at most so many characters. */
    Records(Lines lines, Delimiter delimiter, long mostCharacters) {
        this.lines = lines;
        this.delimiter = delimiter.character();
        feed = new LineFeed(lines, delimiter.character(), mostCharacters);
    }

    /** Goes on to the next record, if there is one. */
    boolean next() throws IOException {
        if (stopped || !(pending || lines.next())) {
            return false;
        }
        pending = false;
        fault = null;
        number++;
        line = lines.number();
        if (lines.isTooLong()) {
            keepBeginning();
            fault = CsvProblem.CELL_TOO_LONG;
            stopped = lines.quotes() % 2 != 0;
        } else if (lines.quotes() > 0) {
            parse();
        } else {
            cells.split(lines.text(), lines.start(), lines.end(), delimiter);
            if (lines.hasNul()) {
                keepBeginning();
                fault = CsvProblem.NUL_CHARACTER;
            }
        }
        return true;
    }

    private void parse() throws IOException {
        keepBeginning();
        feed.begin();
        var current = parser();
        long linesBefore = current.getCurrentLineNumber();
        try {
            cells.take(current.iterator().next());
            int tooMany = feed.pulled() - (int) (current.getCurrentLineNumber() - linesBefore);
            pending = tooMany > 0;
            if (feed.hasMisplacedQuote(!pending)) {
                fault(CsvProblem.QUOTE_MISPLACED);
            } else if (feed.hasNul()) {
                fault = CsvProblem.NUL_CHARACTER;
            }
        } catch (UncheckedIOException failed) {
            var cause = requireNonNull(failed.getCause());
            if (feed.hasFailed()) {
                throw cause;
            }
            stopped = feed.isEnded();
            cut = feed.isCut();
            fault(stopped ? CsvProblem.QUOTE_UNCLOSED : CsvProblem.QUOTE_MISPLACED);
        }
    }

    /** The parser may be in the middle of something: the next record gets another one. */
    private void fault(CsvProblem what) {
        fault = what;
        parser = null;
    }

    private CSVParser parser() throws IOException {
        if (parser == null) {
            var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false);
            parser = CSVParser.builder().setReader(feed).setFormat(format.get()).get();
        }
        return parser;
    }

    /** The cells of a record that has no fault, until the next one. */
    Cells cells() {
        return cells;
    }

    /** What is wrong with the record as such. */
    @Nullable
    CsvProblem fault() {
        return fault;
    }

    /** Whether an unclosed record was given up before the end of the text, because it is too long. */
    boolean isCut() {
        return cut;
    }

    private void keepBeginning() {
        beginningLength = Math.min(lines.end() - lines.start(), beginning.length);
        System.arraycopy(lines.text(), lines.start(), beginning, 0, beginningLength);
    }

    /** The beginning of the first line of a record that has a fault. */
    String beginning() {
        return new String(beginning, 0, beginningLength);
    }

    /** The number of the record, from 1; a spreadsheet shows it in this row. */
    long number() {
        return number;
    }

    /** The number of the record in which the source threw. */
    long failingNumber() {
        return feed.hasFailed() ? number : number + 1;
    }

    /** The number of the record's first line, from 1. */
    long line() {
        return line;
    }

    /** How many bytes were taken from the source so far. */
    long bytesTaken() {
        return lines.bytesTaken();
    }
}
