package dev.switchboard.csv;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Writes rows of cells, formulas neutralised. Belongs to one thread. */
final class CellWriter {
    private final Appendable out;
    private final CSVFormat plain;
    private final CSVFormat quoting;

    CellWriter(Appendable out, Delimiter delimiter) {
        this.out = out;
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.character());
        plain = format.setQuoteMode(QuoteMode.MINIMAL).get();
        quoting = format.setQuoteMode(QuoteMode.ALL).get();
    }

    void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            (Formula.is(text) ? quoting : plain).print(Formula.neutralised(text), out, i == 0);
        }
        plain.println(out);
    }
}
