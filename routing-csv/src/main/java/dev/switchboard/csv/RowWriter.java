package dev.switchboard.csv;

import dev.switchboard.problem.Require;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Writes header and rows. Belongs to one thread. */
final class RowWriter {
    private final Appendable out;
    private final CSVFormat plain;
    private final CSVFormat quoting;

    RowWriter(Appendable out, Delimiter delimiter) {
        this.out = out;
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.character());
        plain = format.setQuoteMode(QuoteMode.MINIMAL).get();
        quoting = format.setQuoteMode(QuoteMode.ALL).get();
    }

    ExportReport write(SpecialistMap map) throws IOException {
        row(Column.USER_EMAIL.title(), Column.SPECIALIST_EMAIL.title(), Column.SPECIALIST_NAME.title());
        var mapped = new HashSet<Specialist>();
        try {
            map.forEach((user, specialist) -> {
                if (mapped.add(specialist)) {
                    Require.characters(specialist.name(), "the name of specialist " + specialist.email());
                }
                try {
                    row(user.toString(), specialist.email().toString(), specialist.name());
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause() == null ? new IOException(failed) : failed.getCause();
        }
        var unmapped = new ArrayList<Specialist>();
        var inactive = new ArrayList<Specialist>();
        for (var specialist : map.specialists()) {
            if (!mapped.contains(specialist)) {
                unmapped.add(specialist);
            }
            if (!specialist.active()) {
                inactive.add(specialist);
            }
        }
        return new ExportReport(map.userCount(), unmapped, inactive);
    }

    private void row(String user, String specialist, String name) throws IOException {
        cell(user, true);
        cell(specialist, false);
        cell(name, false);
        plain.println(out);
    }

    private void cell(String text, boolean first) throws IOException {
        (Formula.is(text) ? quoting : plain).print(Formula.neutralised(text), out, first);
    }
}
