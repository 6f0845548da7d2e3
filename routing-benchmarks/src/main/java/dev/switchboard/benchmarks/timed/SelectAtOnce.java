package dev.switchboard.benchmarks.timed;

import org.openjdk.jmh.annotations.Threads;

/** The same by two threads at the same time, from the same pool. */
@Threads(2)
public class SelectAtOnce extends Select {}
