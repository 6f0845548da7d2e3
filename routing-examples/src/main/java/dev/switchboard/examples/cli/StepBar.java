package dev.switchboard.examples.cli;

import java.util.Locale;

/** A line that says how many steps of how many are done. Belongs to one thread. */
final class StepBar {
    private final Console console;
    private final boolean shown;

    /** Nothing is shown unless somebody is watching. */
    StepBar(Console console, boolean watched) {
        this.console = console;
        this.shown = watched;
    }

    void show(long done, long all) {
        if (shown) {
            console.progress(String.format(Locale.ROOT, "%,d of %,d compared", done, all));
        }
    }

    /** All is done: the line is wiped out. */
    void end() {
        if (shown) {
            console.progress("");
        }
    }
}
