package dev.switchboard.examples.cli;

import dev.switchboard.csv.ImportProgress;
import java.util.Locale;

/** A bar that says how far the import of a long file is. Belongs to one thread. */
final class ImportBar {
    private static final int WIDTH = 30;
    private static final long LONG_FILE = 4 << 20;

    private final Console console;
    private final boolean shown;
    private String latest = "";

    /** Nothing is shown unless somebody is watching. */
    ImportBar(Console console, boolean watched) {
        this.console = console;
        this.shown = watched;
    }

    /** So far it is now. */
    void show(ImportProgress progress) {
        if (shown && isLong(progress)) {
            var line = line(progress);
            if (!line.equals(latest)) {
                console.progress(line);
                latest = line;
            }
        }
    }

    private static boolean isLong(ImportProgress progress) {
        return progress.totalBytes().orElse(progress.bytes()) > LONG_FILE;
    }

    private static String line(ImportProgress progress) {
        var rows = String.format(Locale.ROOT, "%,d rows", progress.rows());
        if (progress.totalBytes().isEmpty()) {
            return rows;
        }
        long total = Math.max(1, progress.totalBytes().getAsLong());
        long done = Math.min(progress.bytes(), total);
        int filled = (int) (done * WIDTH / total);
        return "█".repeat(filled)
                + "░".repeat(WIDTH - filled)
                + String.format(Locale.ROOT, " %3d%% ", done * 100 / total)
                + rows;
    }

    /** All is done: the bar is wiped out. */
    void end() {
        if (!latest.isEmpty()) {
            console.progress("");
        }
    }
}
