package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Corpus;

/** Labels the questions of a corpus, all made ready beforehand. Belongs to one thread. */
public interface Labeller {
    /** What share of the questions has to get the right label. */
    double RIGHT = 0.9;

    /** What the question with this number is about, in the contestant's own form. */
    Object label(int question);

    /** The label that was chosen; empty if none was. */
    String name(Object labelled);

    /**
     * Refuses a contestant who gives fewer than nine in ten questions the right label. What is learned differs, so the answers
     * of two contestants cannot be expected to be the same; all agree with the right ones as far as this.
     */
    static Labeller checked(Labeller labeller, Corpus corpus) {
        int right = 0;
        for (int i = 0; i < corpus.questions().size(); i++) {
            if (labeller.name(labeller.label(i))
                    .equals(corpus.questions().get(i).label())) {
                right++;
            }
        }
        double share = (double) right / corpus.questions().size();
        if (!(share >= RIGHT)) {
            throw new IllegalStateException(labeller.getClass().getSimpleName() + " gives only a share of " + share
                    + " of the questions the right label");
        }
        return labeller;
    }
}
