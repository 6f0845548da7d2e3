package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.contest.BulkLoader;
import java.lang.ref.Reference;
import java.nio.file.Path;

/** Prints how many nanoseconds a contestant needs to load a bulk file, when warm. */
public final class BulkProgram {

    private BulkProgram() {}

    /** Arguments: the contestant, a small file to warm up with, and the file. */
    public static void main(String[] arguments) {
        var contestant = BulkLoader.valueOf(arguments[0]);
        for (int i = 0; i < 3; i++) {
            contestant.load(Path.of(arguments[1]));
        }
        System.gc();
        long start = System.nanoTime();
        var loaded = contestant.load(Path.of(arguments[2]));
        try {
            System.out.println(System.nanoTime() - start);
        } finally {
            Reference.reachabilityFence(loaded);
        }
    }
}
