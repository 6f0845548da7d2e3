package dev.switchboard.csv;

import static dev.switchboard.csv.Office.codes;
import static dev.switchboard.csv.Office.codesByLine;
import static dev.switchboard.csv.Office.merge;
import static dev.switchboard.csv.Office.problems;
import static dev.switchboard.csv.Office.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-28 files as people really send them")
class ReadingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static List<String> names(CsvSource file) {
        return merge().into(SpecialistMap.empty(), file).result().specialists().stream()
                .map(Specialist::name)
                .toList();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("", StandardCharsets.UTF_8),
                Arguments.of("\ufeff", StandardCharsets.UTF_8),
                Arguments.of("\ufeff\ufeff", StandardCharsets.UTF_8),
                Arguments.of("", StandardCharsets.UTF_16LE),
                Arguments.of("\ufeff", StandardCharsets.UTF_16LE),
                Arguments.of("\ufeff\ufeff", StandardCharsets.UTF_16LE),
                Arguments.of("", StandardCharsets.UTF_16BE),
                Arguments.of("\ufeff", StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    @DisplayName("Unicode in each encoding, with any number of byte order marks")
    void unicode(String marks, Charset charset) {
        var text = marks + Office.HEADER + "a@a.test,s@a.test,Жанна 🦄\r\n";

        var imported = merge().into(SpecialistMap.empty(), CsvSource.of(text.getBytes(charset)));

        assertThat(imported.result().specialists()).extracting(Specialist::name).containsExactly("Жанна 🦄");
        assertThat(imported.report().charset()).isEqualTo(charset);
        assertThat(imported.report().warnings()).isEmpty();
    }

    @Test
    @DisplayName("what is not UTF-8 is read in the fallback charset, with a warning, wherever that shows first")
    void fallback() {
        var rows = new StringBuilder(Office.HEADER);
        for (int i = 0; i < 5_000; i++) {
            rows.append("u").append(i).append("@a.test,s@a.test,\r\n");
        }
        var file = CsvSource.of((rows + "a@a.test,t@a.test,Zoë €\r\n").getBytes(WINDOWS));

        var imported = merge().into(SpecialistMap.empty(), file);

        assertThat(imported.result().specialists()).extracting(Specialist::name).containsExactly("", "Zoë €");
        assertThat(imported.result().userCount()).isEqualTo(5_001);
        assertThat(imported.report().charset()).isEqualTo(WINDOWS);
        assertThat(imported.report().warnings().toString()).contains("FALLBACK_CHARSET", "line 5002", "windows-1252");
    }

    @Test
    @DisplayName("without a fallback, or if a byte order mark says UTF-8, wrong bytes are refused with their line")
    void noFallback() {
        var bytes = (Office.HEADER + "a@a.test,s@a.test,\r\nb@a.test,t@a.test,Zoë\r\n").getBytes(WINDOWS);
        var marked = ("\ufeff" + Office.HEADER + "a@a.test,s@a.test,?\r\n").getBytes(StandardCharsets.UTF_8);
        marked[marked.length - 3] = (byte) 0xff;

        var problems = problems(merge().withoutFallback(), CsvSource.of(bytes));

        assertThat(problems.toString()).contains("NOT_TEXT", "line 3", "UTF-8");
        assertThat(problems(merge(), CsvSource.of(marked)).toString()).contains("NOT_TEXT", "line 2");
        assertThat(names(CsvSource.of(bytes))).containsExactly("", "Zoë");
    }

    @Test
    @DisplayName("wrong bytes within a cell of several lines are in its row")
    void wrongBytesInLongCell() {
        var bytes = (Office.HEADER + "a@a.test,s@a.test,\"x\ny\u00ff\"\r\n").getBytes(WINDOWS);

        var problems = problems(merge().withoutFallback(), CsvSource.of(bytes));

        assertThat(problems.toString()).contains("line 3", "/rows/2", "NOT_TEXT");
    }

    @Test
    @DisplayName("wrong bytes right behind a CR belong to the next line, and the row before is checked")
    void wrongBytesBehindCarriageReturn() {
        var bytes = (Office.HEADER + "a,s@a.test,\r\n\u00ff@a.test,s@a.test,\r\n")
                .replace("\r\n", "\r")
                .getBytes(WINDOWS);

        var problems = problems(merge().withoutFallback(), CsvSource.of(bytes));

        assertThat(problems.stream().map(it -> it.place().line() + " " + it.code()))
                .containsExactly("2 EMAIL_INVALID", "3 NOT_TEXT");
    }

    @Test
    @DisplayName("a fallback charset that does not fit either is refused")
    void wrongFallback() {
        var bytes = (Office.HEADER + "a@a.test,s@a.test,Zo\u00eb\r\n").getBytes(WINDOWS);

        var problems = problems(merge().fallback(StandardCharsets.US_ASCII), CsvSource.of(bytes));

        assertThat(codes(problems)).containsExactly("NOT_TEXT");
        assertThat(problems.get(0).message()).contains("US-ASCII");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each delimiter is found out, although the names have the others in them")
    void delimiters(Delimiter delimiter) {
        var d = delimiter.character();
        var file = CsvSource.of(
                (Office.HEADER.replace(',', d) + "a@a.test,s@a.test,\"Lee, A; B\tC|D\"\r\nb@a.test,t@a.test,")
                        .replace("t,", "t" + d)
                        .replace(",s@", d + "s@"));

        var imported = merge().into(SpecialistMap.empty(), file);

        assertThat(imported.report().delimiter()).isEqualTo(delimiter);
        assertThat(imported.result().specialists()).extracting(Specialist::name).containsExactly("Lee, A; B\tC|D", "");
    }

    @Test
    @DisplayName("of two delimiters in a header that says nothing, that of the rows is taken")
    void delimiterOfMostRows() throws IOException {
        assertThat(new DelimiterGuess(Column.ALL).of("a;b,c\n1;2\n3;4\n")).isEqualTo(Delimiter.SEMICOLON);
        assertThat(new DelimiterGuess(Column.ALL).of("a;b,c\n1,2\n3,4\n")).isEqualTo(Delimiter.COMMA);
    }

    @Test
    @DisplayName("if the header does not decide, the delimiter is that of consistent rows")
    void delimiterOfConsistentRows() {
        var problems = problems(
                merge(),
                CsvSource.of("User;Specialist, e-mail;Specialist Name\na@a.test;s@a.test;A\nb@a.test;s@a.test;A\n"));

        assertThat(codes(problems)).containsExactly("MISSING_COLUMN", "MISSING_COLUMN");
        assertThat(problems.toString()).doesNotContain("\"Specialist Name\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\r\n", "SEP=;\n"})
    @DisplayName("a line for Excel names the delimiter and is no row")
    void sepLine(String line) {
        var text = line + Office.HEADER.replace(',', ';') + "a@a.test;s@a.test;\"x,y\"\r\nb;s@a.test;\r\n";

        assertThat(codesByLine(CsvSource.of(text))).containsExactly("4 EMAIL_INVALID");
        assertThat(names(CsvSource.of(text.replace("b;", "b@a.test;")))).containsExactly("x,y");
    }

    @Test
    @DisplayName("a line for Excel that names a delimiter we do not know is no row either")
    void unknownSepLine() {
        assertThat(names(CsvSource.of("\"sep=^\"\r\n" + Office.HEADER.replace(',', ';') + "a@a.test;s@a.test;S\r\n")))
                .containsExactly("S");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    @DisplayName("each line end works, also within quotes, where it is kept, and lines are counted right behind it")
    void lineEnds(String end) {
        var text = Office.HEADER.replace("\r\n", end) + "a@a.test,s@a.test,\"A" + end + "B\"" + end + end
                + "b@a.test,t@a.test,\"C\"" + end;

        assertThat(names(CsvSource.of(text))).containsExactly("A" + end + "B", "C");
        assertThat(problems(merge(), CsvSource.of(text + "c,t@a.test," + end + "d@a.test,,")).stream()
                        .map(problem -> problem.place().line() + problem.place().pointer() + " " + problem.code()))
                .containsExactly("6/rows/5 EMAIL_INVALID", "7/rows/6 SPECIALIST_EMAIL_REQUIRED");
    }

    @Test
    @DisplayName(
            "wholly empty rows and columns are dropped, before the header too; a column without heading is a warning")
    void emptyRowsAndColumns() {
        var lines = List.of(
                "",
                ",,,,,",
                ",User Email,,Specialist Email,Specialist Name,,",
                ",a@a.test,,s@a.test,S,,",
                " , ,\u00a0,\t",
                ",b@a.test,note,s@a.test,S");

        var imported = merge().into(SpecialistMap.empty(), CsvSource.of(String.join("\n", lines)));

        assertThat(imported.result().userCount()).isEqualTo(2);
        assertThat(imported.report().rows()).isEqualTo(2);
        assertThat(imported.report().warnings()).hasSize(1);
        assertThat(imported.report().warnings().get(0).toString())
                .contains("line 6, column 3", "UNKNOWN_COLUMN", "\"note\"");
    }

    @Test
    @DisplayName("a column that is there twice is refused")
    void doubledColumn() {
        var problems = problems(
                merge(),
                CsvSource.of("User Email,Specialist Email,Specialist Name,user  email\na@a.test,s@a.test,,b@a.test\n"));

        assertThat(codes(problems)).containsExactly("DUPLICATE_COLUMN");
        assertThat(problems.get(0).message()).contains("column 1 and column 4");
    }

    @Test
    @DisplayName("rows with too few or too many cells are refused, not shifted")
    void raggedRows() {
        assertThat(codesByLine(rows("a@a.test,s@a.test", "b@a.test,s@a.test,S,more", "c@a.test,s@a.test,S,", "d")))
                .containsExactly("2 TOO_FEW_CELLS", "3 TOO_MANY_CELLS", "5 TOO_FEW_CELLS");
    }

    @Test
    @DisplayName("beside columns that are ignored, an empty cell too many may be a shift, and is refused")
    void shiftedRow() {
        var header = "User Email,Specialist Email,Dept,Specialist Name\n";

        assertThat(codesByLine(CsvSource.of(header + "a@a.test,s@a.test,Sales, EMEA,\n")))
                .containsExactly("2 TOO_MANY_CELLS");
        assertThat(codesByLine(CsvSource.of(header.replace("\n", ",,\n")
                        + "a@a.test,s@a.test,Sales,S,,\nb@a.test,s@a.test,Sales, EMEA,,,\n")))
                .containsExactly("3 TOO_MANY_CELLS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@a.test,s@a.test,Mia \"Bee\" B", "a@a.test,s@a.test, \"Mia\"", "a@a.test,s@a.test,M\"\""})
    @DisplayName("quotes in the middle of a cell are refused in pairs too")
    void pairedQuotes(String row) {
        assertThat(codesByLine(rows(row, "b,s@a.test,"))).containsExactly("2 QUOTE_MISPLACED", "3 EMAIL_INVALID");
    }

    @Test
    @DisplayName("quotes that are in the wrong place in two rows do not make one row of them")
    void mergedRows() {
        var text = """
                User Email,Specialist Email,Size,Specialist Name,Note
                a@a.test,s@a.test,5" tall,"Lee, S
                b@a.test,t@a.test,4,",7"
                """;

        assertThat(codesByLine(CsvSource.of(text))).containsExactly("2 QUOTE_MISPLACED");
    }

    @Test
    @DisplayName("a quote in the wrong place spoils its own row only")
    void misplacedQuotes() {
        assertThat(codesByLine(rows(
                        "a@a.test,s@a.test,5\" pipe",
                        "b,s@a.test,\"quoted\" more",
                        "c,s@a.test,fine",
                        "d@a.test,s@a.test,\"S\"\"\"\"",
                        "e,s@a.test,")))
                .containsExactly("2 QUOTE_MISPLACED", "3 QUOTE_MISPLACED", "4 EMAIL_INVALID", "5 QUOTE_UNCLOSED");
        assertThat(codesByLine(rows("a@a.test,s@a.test,5\" pipe", "b,s@a.test,")))
                .containsExactly("2 QUOTE_MISPLACED", "3 EMAIL_INVALID");
    }

    @Test
    @DisplayName("a quote in the wrong place in a file whose lines end with CR loses no row behind it")
    void misplacedQuoteBeforeCarriageReturn() {
        var text = (Office.HEADER
                        + "a@a.test,s@a.test,5\" pipe\r\nb\"\",\"s@a.test\",\r\nc,s@a.test,\r\nd,s@a.test,\"x\"\r\n")
                .replace("\r\n", "\r");

        assertThat(codesByLine(CsvSource.of(text)))
                .containsExactly("2 QUOTE_MISPLACED", "3 QUOTE_MISPLACED", "4 EMAIL_INVALID", "5 EMAIL_INVALID");
    }

    @Test
    @DisplayName("a quote that is not closed is reported where it begins, at the end of the file or of the longest row")
    void unclosedQuote() {
        var rest = "x@a.test,s@a.test,\r\n".repeat(30_000);

        assertThat(codesByLine(rows("a,s@a.test,S", "b@a.test,s@a.test,\"S", "c@a.test,s@a.test,S")))
                .containsExactly("2 EMAIL_INVALID", "3 QUOTE_UNCLOSED");
        var cut = problems(merge(), CsvSource.of(Office.HEADER + "b@a.test,s@a.test,\"S\r\n" + rest));
        assertThat(codes(cut)).containsExactly("QUOTE_UNCLOSED");
        assertThat(cut.get(0).message()).contains("within 262136 characters", "begins with \"b@a.test,s@a.test,\"S\"");
    }

    @Test
    @DisplayName("NUL and over-long cells and lines are refused, and reading goes on behind them")
    void hostileCells() {
        var longName = "n".repeat(101);
        var problems = problems(
                merge().maxCellLength(100),
                rows(
                        "a@a.test,s@a.test,S\u0000",
                        "b@a.test,s@a.test,\"S\u0000\"",
                        "c@a.test,s@a.test," + longName,
                        "d@a.test,s@a.test,\"" + longName + "\"",
                        "e@a.test,s@a.test," + "n".repeat(70_000),
                        "f@a.test,s@a.test,\"" + "n".repeat(70_000) + "\"",
                        "g,s@a.test,"));

        assertThat(problems.stream().map(it -> it.place().line() + " " + it.code()))
                .containsExactly(
                        "2 NUL_CHARACTER",
                        "3 NUL_CHARACTER",
                        "4 CELL_TOO_LONG",
                        "5 CELL_TOO_LONG",
                        "6 CELL_TOO_LONG",
                        "7 CELL_TOO_LONG",
                        "8 EMAIL_INVALID");
        assertThat(problems.get(2).message())
                .contains("101 characters", "at most 100")
                .hasSizeLessThan(250);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("PK\u0003\u0004....", "workbook"),
                Arguments.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", ".xls"),
                Arguments.of("\u00ef\u00bb\u00bf\n <!DOCTYPE html><html>", "web page"),
                Arguments.of("<table><tr>", "web page"),
                Arguments.of("%PDF-1.7", "PDF"),
                Arguments.of("\u001f\u008b\b", "gzip"));
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("what is no CSV is recognised by its first bytes and refused with advice")
    void notCsv(String beginning, String what) {
        var problems = problems(merge(), CsvSource.of(beginning.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(codes(problems)).containsExactly("NOT_CSV");
        assertThat(problems.get(0).message()).contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\r\n\r\n", " , ,\n", "sep=;\r\n"})
    @DisplayName("a file without anything in it is refused with the header that is expected")
    void emptyFile(String text) {
        var problems = problems(merge(), CsvSource.of(text));

        assertThat(codes(problems)).containsExactly("EMPTY_FILE");
        assertThat(problems.get(0).message()).contains("User Email,Specialist Email,Specialist Name");
    }

    @Test
    @DisplayName("a header that is one cell, because of another delimiter, is shown as it was read")
    void headerOfOneCell() {
        var problems = problems(merge(), CsvSource.of("sep=;\r\n" + Office.HEADER + "a@a.test,s@a.test,S\r\n"));

        assertThat(problems.get(0).message())
                .contains("no column \"User Email\" among \"User Email,Specialist Email,Specialist Name\"");
    }

    @Test
    @DisplayName("a file without a header is refused with the header that is expected")
    void noHeader() {
        var problems = problems(merge(), CsvSource.of("a@a.test,s@a.test,S\nb@a.test,s@a.test,S\n"));

        assertThat(codes(problems)).containsOnly("MISSING_COLUMN").hasSize(3);
        assertThat(problems.get(0).message()).contains("User Email,Specialist Email,Specialist Name");
    }
}
