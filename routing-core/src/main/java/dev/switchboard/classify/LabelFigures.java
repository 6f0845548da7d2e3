package dev.switchboard.classify;

import java.util.List;

/**
 * How well one label does.
 *
 * @param label which
 * @param questions how many have it
 * @param given how many got it
 * @param right how many got it rightly
 */
public record LabelFigures(String label, long questions, long given, long right) {

    static LabelFigures of(String label, List<Verdict> verdicts) {
        long questions = 0;
        long given = 0;
        long right = 0;
        for (var verdict : verdicts) {
            boolean has = verdict.question().label().equals(label);
            boolean got = verdict.chosen().equals(label);
            questions += has ? 1 : 0;
            given += got ? 1 : 0;
            right += has && got ? 1 : 0;
        }
        return new LabelFigures(label, questions, given, right);
    }

    /** The share of those that got it which should; not a number if none got it. */
    public double precision() {
        return given == 0 ? Double.NaN : (double) right / given;
    }

    /** The share of those that should have it which got it; not a number if none should. */
    public double recall() {
        return questions == 0 ? Double.NaN : (double) right / questions;
    }
}
