package dev.switchboard.csv;

import java.util.stream.Collectors;

/** The specialist map of a persona as a file of three columns: user, specialist, the specialist's name (MP-22 to MP-30). */
public final class SpecialistCsv {

    private SpecialistCsv() {}

    /** An empty file to be filled in: the header and a line end (MP-23). */
    public static String template() {
        return Column.titles().stream().collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Begins an import; what happens to users who are not in the file has to be chosen. */
    public static SpecialistImport importing(ImportMode mode) {
        return new SpecialistImport(new Settings(mode), false);
    }

    /** Begins an export. */
    public static SpecialistExport exporting() {
        return new SpecialistExport(Output.PLAIN);
    }
}
