package dev.switchboard.benchmarks.capacity;

/** Looks at the heap now and then. */
@FunctionalInterface
interface Gauge {

    /** Bytes that are alive. */
    long bytes() throws InterruptedException;
}
