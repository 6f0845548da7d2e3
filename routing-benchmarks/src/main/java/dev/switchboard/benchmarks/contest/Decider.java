package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.Oracle;
import dev.switchboard.benchmarks.office.Verdict;

/** Decides who answers the questions of an office, all made ready beforehand. Belongs to one thread. */
public interface Decider {

    /** The decision about the question with this number, in the contestant's own form. */
    Object decide(int ask);

    /**
     * Looks at all that the question with this number consists of, as whoever took it in has just done.
     *
     * @return of no meaning; keeps the looking from being optimised away
     */
    int lookAt(int ask);

    /** What the decision says. */
    Verdict verdict(Object decision);

    /** Refuses a contestant who does not give the right answer to the first so many questions. */
    static Decider checked(Decider decider, Office office, int questions) {
        var oracle = new Oracle(office);
        for (int i = 0; i < questions; i++) {
            var ask = office.asks().get(i);
            var expected = oracle.verdict(ask);
            var given = decider.verdict(decider.decide(i));
            if (!given.equals(expected)) {
                throw new IllegalStateException(
                        decider.getClass().getSimpleName() + " says " + given + ", right is " + expected + ": " + ask);
            }
        }
        return decider;
    }
}
