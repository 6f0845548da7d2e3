package dev.switchboard.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the first bytes of a file tell: the charset, or that it is no text at all. */
final class FirstBytes {
    static final int ENOUGH = 1024;

    private static final String SAVE_AS = "; open it in a spreadsheet and save it as \"CSV UTF-8\"";
    private static final Map<String, String> FORMATS = Map.of(
            "PK\u0003\u0004",
            "a ZIP archive or a workbook (.xlsx, .ods)" + SAVE_AS,
            "PK\u0005\u0006",
            "an empty ZIP archive" + SAVE_AS,
            "\u00d0\u00cf\u0011\u00e0",
            "an old workbook (.xls)" + SAVE_AS,
            "%PDF",
            "a PDF document; ask for the table it was made of, saved as \"CSV UTF-8\"",
            "{\\rtf",
            "a text document (.rtf); ask for the table as \"CSV UTF-8\"",
            "\u001f\u008b",
            "packed with gzip; unpack it first");
    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<head", "<body", "<table", "<meta", "<?xml", "<!--");

    private final byte[] bytes;
    private final String text;

    FirstBytes(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, ISO_8859_1);
    }

    /** Whether the charset is told by a byte order mark or by the zero bytes of UTF-16. */
    boolean tellCharset() {
        return text.startsWith("\u00ef\u00bb\u00bf") || !charset().equals(UTF_8);
    }

    /** The charset to try first. */
    Charset charset() {
        if (text.startsWith("\u00ff\u00fe") || isZero(1, 3)) {
            return UTF_16LE;
        }
        return text.startsWith("\u00fe\u00ff") || isZero(0, 2) ? UTF_16BE : UTF_8;
    }

    /** Whether every second byte is zero and the others are not, as in the Latin heading of a file in UTF-16. */
    private boolean isZero(int one, int other) {
        return bytes.length >= 4
                && bytes[one] == 0
                && bytes[other] == 0
                && bytes[one ^ 1] != 0
                && bytes[other ^ 1] != 0;
    }

    /**
     * Refuses what is no text.
     *
     * @throws StoppedException with what it is and what to do
     */
    void requireText() throws StoppedException {
        for (var format : FORMATS.entrySet()) {
            if (text.startsWith(format.getKey())) {
                throw notCsv(format.getValue());
            }
        }
        var beginning = new String(bytes, charset())
                .replace("\ufeff", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(beginning::startsWith)) {
            throw notCsv("a web page or XML, perhaps a log-in page instead of the download" + SAVE_AS);
        }
    }

    private static StoppedException notCsv(String what) {
        return new StoppedException(CsvProblem.NOT_CSV, "this is not CSV but " + what);
    }
}
