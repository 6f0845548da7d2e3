package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.contest.Labellers;
import dev.switchboard.benchmarks.timed.Classify;

/**
 * A question of about twelve words, from its text to its label, on one warm thread: {@code BuiltInClassifier.classify} after it
 * has learned 20 or 150 labels from examples. Contestants need not give the same answers, since they do not learn the same, but
 * each has to get nine in ten questions right that it has not learned from.
 */
final class ClassifyRow implements Row {
    /** What liblinear takes for 150 labels at most on the machine on which the budgets were set; machines differ. */
    private static final double LIBLINEAR_THERE = 39;

    private static final double MOST_OF_FEW = 5 / LIBLINEAR_THERE;
    private static final double MOST_OF_MANY = 15 / LIBLINEAR_THERE;

    @Override
    public String id() {
        return "classify";
    }

    @Override
    public void check() {
        Labelling.check();
    }

    @Override
    public Result measure(Bench bench) {
        int examples = Labelling.examplesOfMany(bench.profile());
        bench.progress().say("before each of these, 150 labels of " + examples + " examples have to be learned");
        var many = Labelling.measure(bench, Classify.class, Labelling.MANY, examples);
        var few = Labelling.measure(bench, Classify.class, Labelling.FEW, Labelling.EXAMPLES_OF_FEW);
        var ours = many.of(Labellers.SWITCHBOARD);
        var oursOfFew = few.of(Labellers.SWITCHBOARD);
        var result = new Result(id(), "µs", 1_000, ours).variant("20 labels", oursOfFew);
        for (var peer : Labelling.PEERS) {
            result.peer(peer.title(), many.of(peer)).variant(peer.title() + ", 20 labels", few.of(peer));
        }
        double liblinear = many.of(Labellers.LIBLINEAR).median();
        return result.budget(atMost(
                        MOST_OF_FEW,
                        "≤ 5 µs at 20 labels, where liblinear takes 39 at 150",
                        oursOfFew.median() / liblinear))
                .budget(atMost(
                        MOST_OF_MANY, "≤ 15 µs at 150 labels, where liblinear takes 39", ours.median() / liblinear));
    }
}
