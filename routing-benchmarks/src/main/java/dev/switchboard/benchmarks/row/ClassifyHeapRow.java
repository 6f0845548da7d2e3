package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.contest.Labellers;
import dev.switchboard.benchmarks.process.Build;
import dev.switchboard.benchmarks.process.Machine;
import dev.switchboard.benchmarks.process.ModelHeapProbe;
import java.util.List;

/**
 * What a classifier keeps alive that has learned 150 or 10 labels of 100 examples and answered a question: everything but the texts of the
 * examples, which belong to the policy, and what all classifiers of a process share. Exact: live heap after collections, in a
 * virtual machine of its own. The budgets are absolute.
 */
final class ClassifyHeapRow implements Row {
    private static final int FEW = 10;
    private static final int EXAMPLES = 100;
    private static final double MOST_MEGABYTES_OF_FEW = 0.7;
    private static final double MOST_MEGABYTES_OF_MANY = 3.5;
    private static final double MEGABYTE = 1_000_000;
    private static final List<String> MACHINE = List.of("-XX:+UseSerialGC", "-Xmx4g");

    @Override
    public String id() {
        return "classify-heap";
    }

    @Override
    public void check() {
        Labelling.check();
    }

    @Override
    public Result measure(Bench bench) {
        int examples = bench.profile() == Profile.SMOKE ? FEW : EXAMPLES;
        var ours = alive(bench, Labellers.SWITCHBOARD, Labelling.MANY, examples);
        var oursOfFew = alive(bench, Labellers.SWITCHBOARD, FEW, examples);
        var result = new Result(id(), "MB", MEGABYTE, ours).variant("10 labels", oursOfFew);
        for (var peer : Labelling.PEERS) {
            result.peer(peer.title(), alive(bench, peer, Labelling.MANY, examples))
                    .variant(peer.title() + ", 10 labels", alive(bench, peer, FEW, examples));
        }
        return result.budget(atMost(MOST_MEGABYTES_OF_FEW, "≤ 0.7 MB at 10 labels", oursOfFew.median() / MEGABYTE))
                .budget(atMost(MOST_MEGABYTES_OF_MANY, "≤ 3.5 MB at 150 labels", ours.median() / MEGABYTE));
    }

    private static Sample alive(Bench bench, Labellers contestant, int labels, int examples) {
        var said = Machine.run(
                Build.wholeClassPath(),
                MACHINE,
                ModelHeapProbe.class,
                contestant.name(),
                Integer.toString(labels),
                Integer.toString(examples));
        bench.progress().say(contestant.title() + ", " + labels + " labels: " + said.line() + " bytes");
        return Sample.of(Double.parseDouble(said.line()));
    }
}
