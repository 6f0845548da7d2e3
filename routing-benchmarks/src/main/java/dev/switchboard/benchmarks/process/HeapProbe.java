package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.contest.UserMaps;
import dev.switchboard.benchmarks.office.Office;
import java.lang.ref.Reference;

/** Prints how many bytes a map of users keeps alive for each user. To be run with the serial collector, which counts exactly. */
public final class HeapProbe {

    private static final long PAUSE_MILLIS = 50;

    private HeapProbe() {}

    /** Arguments: the contestant, and how many users. */
    public static void main(String[] arguments) throws InterruptedException {
        var contestant = UserMaps.valueOf(arguments[0]);
        int users = Integer.parseInt(arguments[1]);
        var office = Office.unasked(1, users);
        contestant.over(Office.unasked(1, 1_000));
        long before = liveBytes();
        var map = contestant.over(office);
        try {
            System.out.println((liveBytes() - before) / (double) users);
        } finally {
            Reference.reachabilityFence(map);
        }
    }

    /** Collects until nothing more goes, because some things go only after others have been cleaned up. */
    private static long liveBytes() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int unchanged = 0; unchanged < 3; ) {
            System.gc();
            Thread.sleep(PAUSE_MILLIS);
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            unchanged = used < least ? 0 : unchanged + 1;
            least = Math.min(least, used);
        }
        return least;
    }
}
