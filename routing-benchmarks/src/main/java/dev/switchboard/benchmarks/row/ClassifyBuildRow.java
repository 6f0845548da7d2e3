package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.contest.Labellers;
import dev.switchboard.benchmarks.timed.ClassifyBuild;

/**
 * Learning 20 labels of 10 examples, on one warm thread: what {@code BuiltInClassifier.preparedFor} does, background questions
 * and calibration included, which the others have not. The budget is an absolute time.
 */
final class ClassifyBuildRow implements Row {
    private static final double MOST_MILLIS = 500;

    @Override
    public String id() {
        return "classify-build";
    }

    @Override
    public void check() {
        Labelling.check();
    }

    @Override
    public Result measure(Bench bench) {
        var times = Labelling.measure(bench, ClassifyBuild.class, Labelling.FEW, Labelling.EXAMPLES_OF_FEW);
        var ours = times.of(Labellers.SWITCHBOARD);
        var result = new Result(id(), "ms", 1_000_000, ours);
        Labelling.PEERS.forEach(peer -> result.peer(peer.title(), times.of(peer)));
        return result.budget(atMost(MOST_MILLIS, "≤ 0.5 s", ours.median() / 1_000_000));
    }
}
