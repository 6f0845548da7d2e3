package dev.switchboard.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever waits what is being done; on standard error, so that the table stands alone on standard output. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** What is done now, or what came of it. */
    public void say(String what) {
        var elapsed = Duration.ofNanos(System.nanoTime() - start);
        out.printf(Locale.ROOT, "%3d:%02d  %s%n", elapsed.toMinutes(), elapsed.toSecondsPart(), what);
    }
}
