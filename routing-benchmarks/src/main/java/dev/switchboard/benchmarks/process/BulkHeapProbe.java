package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.contest.BulkLoader;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Prints how many bytes are alive at most while a bulk file is imported, beside what the result keeps alive, for each row: a
 * second thread collects again and again, half of the time, and looks at what is left. To be run with the serial collector, which
 * counts exactly.
 */
public final class BulkHeapProbe {

    private BulkHeapProbe() {}

    /** Arguments: a small file to load all classes with, the file, and how many rows it has. */
    public static void main(String[] arguments) throws InterruptedException {
        BulkLoader.SWITCHBOARD.load(Path.of(arguments[0]));
        long before = liveBytes();
        var result = new AtomicReference<@Nullable Object>();
        var importing = new Thread(() -> result.set(BulkLoader.SWITCHBOARD.load(Path.of(arguments[1]))));
        importing.start();
        long most = before;
        while (importing.isAlive()) {
            long start = System.nanoTime();
            most = Math.max(most, liveBytes());
            // a pause as long as that took, or the import would hardly go on
            importing.join(Math.max(1, (System.nanoTime() - start) / 1_000_000));
        }
        try {
            liveBytes(); // frees what cleaners hold until they have run
            long after = liveBytes();
            System.out.println((most - after) / Double.parseDouble(arguments[2]));
            System.err.println("alive before " + before + ", at most " + most + ", after " + after + " bytes");
        } finally {
            Reference.reachabilityFence(result);
        }
    }

    /** What a full collection leaves is all in the tenured generation. */
    private static long liveBytes() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().startsWith("Tenured"))
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .findFirst()
                .orElseThrow();
    }
}
