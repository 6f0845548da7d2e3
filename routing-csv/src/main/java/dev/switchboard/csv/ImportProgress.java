package dev.switchboard.csv;

import java.util.OptionalLong;

/** How far an import is. Immutable. */
public final class ImportProgress {
    private final long rows;
    private final long bytes;
    private final OptionalLong totalBytes;

    ImportProgress(long rows, long bytes, OptionalLong totalBytes) {
        this.rows = rows;
        this.bytes = bytes;
        this.totalBytes = totalBytes;
    }

    /** How many rows were read, counted anew each time the file is read. */
    public long rows() {
        return rows;
    }

    /** How many bytes were read so far, all readings together. */
    public long bytes() {
        return bytes;
    }

    /** How many bytes will be read, all readings together, if the source tells its size. */
    public OptionalLong totalBytes() {
        return totalBytes;
    }

    @Override
    public String toString() {
        return rows + " rows, " + bytes + (totalBytes.isPresent() ? " of " + totalBytes.getAsLong() : "") + " bytes";
    }
}
