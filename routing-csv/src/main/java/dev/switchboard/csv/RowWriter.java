package dev.switchboard.csv;

import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Writes header and rows of a specialist map. Belongs to one thread. */
final class RowWriter {
    private final CellWriter out;

    RowWriter(CellWriter out) {
        this.out = out;
    }

    ExportReport write(SpecialistMap map) throws IOException {
        out.row(Column.titles());
        var mapped = new HashSet<Specialist>();
        try {
            map.forEach((user, specialist) -> {
                mapped.add(specialist);
                try {
                    out.row(List.of(user.toString(), specialist.email().toString(), specialist.name()));
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
}
