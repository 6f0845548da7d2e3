package dev.switchboard.examples.cli;

import java.util.Locale;

/** A line that says how far a long run is. Belongs to one thread. */
final class Progress {
    private static final int STEP = 5_000;

    private final Console console;
    private final int all;
    private final boolean shown;
    private int done;

    /** Nothing is done yet; nothing is shown unless somebody is watching. */
    Progress(Console console, int all, boolean watched) {
        this.console = console;
        this.all = all;
        this.shown = watched;
    }

    /** One more is done. */
    void step() {
        done++;
        if (shown && done % STEP == 0) {
            console.progress(String.format(Locale.ROOT, "%,d of %,d lines", done, all));
        }
    }

    /** All is done: the line is wiped out. */
    void end() {
        if (shown) {
            console.progress("");
        }
    }
}
