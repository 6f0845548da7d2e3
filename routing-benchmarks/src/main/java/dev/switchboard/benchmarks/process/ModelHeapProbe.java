package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.contest.Labellers;
import dev.switchboard.benchmarks.office.Corpus;
import java.lang.ref.Reference;

/**
 * Prints how many bytes a learned classifier keeps alive, beside the texts that it learned from and what all classifiers of the
 * process share. To be run with the serial collector, which counts exactly.
 */
public final class ModelHeapProbe {
    private static final int FEW = 3;

    private ModelHeapProbe() {}

    /** Arguments: the contestant, how many labels, and how many examples each has. */
    public static void main(String[] arguments) throws InterruptedException {
        var contestant = Labellers.valueOf(arguments[0]);
        var corpus = Corpus.of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        contestant.helpedOver(Corpus.of(FEW, FEW)).label(0);
        long before = LiveHeap.bytes();
        var labeller = contestant.helpedOver(corpus);
        labeller.label(0);
        try {
            System.out.println(LiveHeap.bytes() - before);
        } finally {
            Reference.reachabilityFence(corpus);
            Reference.reachabilityFence(labeller);
        }
    }
}
