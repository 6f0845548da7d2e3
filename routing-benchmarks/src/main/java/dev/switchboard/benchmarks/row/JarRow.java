package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.process.Build;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The size of the jar of {@code routing-core}. */
final class JarRow implements Row {
    private static final double MOST = 500;

    @Override
    public String id() {
        return "jar";
    }

    @Override
    public void check() {
        // nobody to compare with
    }

    @Override
    public Result measure(Bench bench) {
        try {
            var size = Sample.of(Files.size(Build.jar("routing-core")) / 1_000.0);
            return new Result(id(), "kB", 1, size).budget(atMost(MOST, "≤ 500 kB", size.median()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
