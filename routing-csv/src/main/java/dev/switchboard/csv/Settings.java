package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be set of every import; see {@link BulkImport}. Not changed once it was handed out. */
final class Settings {
    private static final int LISTED = 100;

    final ImportMode mode;
    boolean dryRun;
    boolean emptyAllowed;

    @Nullable
    Charset fallback = Charset.forName("windows-1252");

    Limits limits = Limits.DEFAULT;
    int mostListed = LISTED;
    Consumer<? super ImportProgress> listener = progress -> {};
    BooleanSupplier cancelled = () -> false;

    Settings(ImportMode mode) {
        this.mode = requireNonNull(mode, "mode");
    }

    private Settings(Settings from) {
        mode = from.mode;
        dryRun = from.dryRun;
        emptyAllowed = from.emptyAllowed;
        fallback = from.fallback;
        limits = from.limits;
        mostListed = from.mostListed;
        listener = from.listener;
        cancelled = from.cancelled;
    }

    /** The same but for this. */
    Settings with(Consumer<Settings> change) {
        var copy = new Settings(this);
        change.accept(copy);
        return copy;
    }
}
