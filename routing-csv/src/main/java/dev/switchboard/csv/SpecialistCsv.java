package dev.switchboard.csv;

/** The specialist map of a persona as a file of three columns: user, specialist, the specialist's name (MP-23 to MP-26). */
public final class SpecialistCsv {
    private static final String HEADER = "User Email,Specialist Email,Specialist Name\r\n";

    private SpecialistCsv() {}

    /** An empty file to be filled in: the header and a line end (MP-23). */
    public static String template() {
        return HEADER;
    }
}
