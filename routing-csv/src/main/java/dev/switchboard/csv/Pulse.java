package dev.switchboard.csv;

import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Tells how far the import is and asks whether it is still wanted, every few thousand rows. Belongs to one thread. */
final class Pulse {
    private static final int EVERY = 1 << 13;

    private final Consumer<? super ImportProgress> listener;
    private final BooleanSupplier cancelled;
    private final OptionalLong size;
    private long bytesBefore;
    private int readings;
    private int begun;
    private long rows;
    private long seen;
    private long bytes;

    /** For a file of this size, if that is known, that will be read so many times. */
    Pulse(Settings settings, OptionalLong size, int readings) {
        this.listener = settings.listener;
        this.cancelled = settings.cancelled;
        this.size = size;
        this.readings = readings;
    }

    /** The file is read from the beginning. */
    void beginReading() {
        bytesBefore += bytes;
        rows = 0;
        seen = 0;
        bytes = 0;
        begun++;
        readings = Math.max(readings, begun);
        beat();
    }

    /** One more reading than usual will be needed. */
    void expectAnother() {
        readings++;
    }

    /** A row was read, be it empty; so many were not. */
    void row(long number, long bytesTaken) {
        rows = number;
        bytes = bytesTaken;
        if (++seen % EVERY == 0) {
            beat();
        }
    }

    /** The reading is complete. */
    void endReading(long bytesTaken) {
        bytes = bytesTaken;
        beat();
    }

    /** Ends the import if it is not wanted any more. */
    void requireWanted() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the import was cancelled; nothing was applied");
        }
    }

    private void beat() {
        requireWanted();
        var total = size.isPresent() ? OptionalLong.of(size.getAsLong() * readings) : size;
        listener.accept(new ImportProgress(rows, bytesBefore + bytes, total));
    }
}
