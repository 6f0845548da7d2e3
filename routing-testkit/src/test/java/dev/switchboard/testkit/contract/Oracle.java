package dev.switchboard.testkit.contract;

import java.util.function.Function;

/**
 * Knows the truth and says it, but for what a subclass does otherwise.
 *
 * @param <Q> what it is asked
 * @param <A> what it says
 */
class Oracle<Q, A> {
    private final Function<Q, A> truth;

    Oracle(Function<Q, A> truth) {
        this.truth = truth;
    }

    /** An honest one that prepares this one. */
    static <Q, A> Oracle<Q, A> preparing(Function<Q, A> truth, Oracle<Q, A> prepared) {
        return new Oracle<>(truth) {
            @Override
            Oracle<Q, A> prepared() {
                return prepared;
            }
        };
    }

    A ask(Q request) {
        return truth.apply(request);
    }

    boolean isPure() {
        return true;
    }

    /** The one to use for something else to know. */
    Oracle<Q, A> prepared() {
        return this;
    }
}
