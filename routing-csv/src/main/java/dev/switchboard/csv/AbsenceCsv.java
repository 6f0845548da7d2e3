package dev.switchboard.csv;

import java.util.stream.Collectors;

/**
 * The calendars of a policy as a file. The columns:
 *
 * <ul>
 *   <li>{@code Person}: the e-mail address of who is away.
 *   <li>{@code From}, {@code To}: a day ({@code 2026-12-24}, as an end to its last moment), half a day ({@code 2026-12-24 PM}), a local
 *       time ({@code 2026-12-24T15:30}) or an instant ({@code 2026-12-24T15:30:00Z}).
 *   <li>{@code Substitute}: the e-mail address of who answers instead; in a row with neither {@code From} nor {@code To}, during all
 *       absences that name nobody else. The column may be missing.
 *   <li>{@code Zone}: the time zone of the person, such as {@code Europe/Berlin}, in one row of the person or in several. The column may
 *       be missing if everything is written in instants, or every zone is known.
 * </ul>
 */
public final class AbsenceCsv {

    private AbsenceCsv() {}

    /** An empty file to be filled in: the header and a line end. */
    public static String template() {
        return AbsenceColumn.titles().stream().collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Begins an import; what happens to absences that are not in the file has to be chosen. */
    public static AbsenceImport importing(ImportMode mode) {
        return new AbsenceImport(new Settings(mode));
    }

    /** Begins an export. */
    public static AbsenceExport exporting() {
        return new AbsenceExport(Output.PLAIN);
    }
}
