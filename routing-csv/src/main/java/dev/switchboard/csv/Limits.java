package dev.switchboard.csv;

/**
 * What a file may have at most.
 *
 * @param bytes in the whole file
 * @param rows in the whole file, without header and empty rows
 * @param cellLength characters (UTF-16 units) in a cell
 */
record Limits(long bytes, long rows, int cellLength) {
    static final Limits DEFAULT = new Limits(1L << 31, 20_000_000, 32_767);

    private static final int CELLS_A_RECORD = 8;
    private static final int LEAST_RECORD = 1 << 16;

    /** Characters in a line, or in a record with quoted line breaks. */
    int recordLength() {
        return (int) Math.min(1 << 30, Math.max(LEAST_RECORD, (long) cellLength * CELLS_A_RECORD));
    }
}
