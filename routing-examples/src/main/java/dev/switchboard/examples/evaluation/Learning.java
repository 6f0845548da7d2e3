package dev.switchboard.examples.evaluation;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.reason.ContactReason;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A classifier that has learned its labels.
 *
 * @param millis how long that took
 * @param threads how many could help
 */
public record Learning(BuiltInClassifier classifier, double millis, int threads) {

    /** Learns with as many threads as there are processors, and lets go of them. */
    static Learning of(BuiltInClassifier classifier, List<ContactReason> labels) {
        int threads = Runtime.getRuntime().availableProcessors();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var learner = classifier.learningOn(pool);
            long start = System.nanoTime();
            var prepared = learner.preparedFor(labels);
            return new Learning(prepared, (System.nanoTime() - start) / 1e6, threads);
        } finally {
            pool.shutdownNow();
        }
    }
}
