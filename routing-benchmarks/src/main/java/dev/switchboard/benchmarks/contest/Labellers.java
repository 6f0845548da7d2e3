package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Corpus;
import dev.switchboard.benchmarks.peer.LiblinearPeer;
import dev.switchboard.benchmarks.peer.OpenNlpPeer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/** Who can learn labels from examples. */
public enum Labellers {
    SWITCHBOARD("switchboard", BuiltInLabeller::new),
    LIBLINEAR(
            "liblinear pipeline",
            (corpus, helper) -> new TextLabeller(corpus, new LiblinearPeer(corpus.themes())::label)),
    OPEN_NLP("OpenNLP", (corpus, helper) -> new TextLabeller(corpus, new OpenNlpPeer(corpus.themes())::label));

    private static final int HELPERS = 2;

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final BiFunction<Corpus, Executor, Labeller> factory;

    Labellers(String title, BiFunction<Corpus, Executor, Labeller> factory) {
        this.title = title;
        this.factory = factory;
    }

    /** The name to show. */
    public String title() {
        return title;
    }

    /** The contestant, having learned on the calling thread. */
    public Labeller over(Corpus corpus) {
        return factory.apply(corpus, task -> {});
    }

    /** The contestant, having learned on two more threads if it can. */
    public Labeller helpedOver(Corpus corpus) {
        var helpers = Executors.newFixedThreadPool(HELPERS);
        try {
            return factory.apply(corpus, helpers);
        } finally {
            helpers.shutdown();
        }
    }
}
