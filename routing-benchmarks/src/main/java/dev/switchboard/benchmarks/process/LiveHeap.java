package dev.switchboard.benchmarks.process;

/** How much of the heap is alive. Exact with the serial collector. */
public final class LiveHeap {
    private static final long PAUSE_MILLIS = 50;

    private LiveHeap() {}

    /** Collects until nothing more goes, because some things go only after others have been cleaned up. */
    public static long bytes() throws InterruptedException {
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
