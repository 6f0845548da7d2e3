package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.contest.UserMaps;
import dev.switchboard.benchmarks.office.Office;
import java.lang.ref.Reference;

/** Prints how many bytes a map of users keeps alive for each user. To be run with the serial collector, which counts exactly. */
public final class HeapProbe {

    private HeapProbe() {}

    /** Arguments: the contestant, and how many users. */
    public static void main(String[] arguments) throws InterruptedException {
        var contestant = UserMaps.valueOf(arguments[0]);
        int users = Integer.parseInt(arguments[1]);
        var office = Office.unasked(1, users);
        contestant.over(Office.unasked(1, 1_000));
        long before = LiveHeap.bytes();
        var map = contestant.over(office);
        try {
            System.out.println((LiveHeap.bytes() - before) / (double) users);
        } finally {
            Reference.reachabilityFence(map);
        }
    }
}
