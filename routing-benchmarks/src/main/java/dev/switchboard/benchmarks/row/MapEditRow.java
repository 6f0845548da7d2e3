package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.UserEdits;
import dev.switchboard.benchmarks.timed.MapCopy;
import dev.switchboard.benchmarks.timed.MapEdit;
import java.util.List;
import java.util.Objects;

/**
 * {@code policies().edit(PolicyEdit.move(…))} on one persona with a million users: the mean of batches of 50,000 random moves,
 * so that the occasional edit that makes a new table is in it.
 */
final class MapEditRow implements Row {
    private static final int CHECKED = 200;
    private static final double MOST_MICROS = 20;
    private static final double MOST_BYTES = 10_000;

    @Override
    public String id() {
        return "map-edit";
    }

    @Override
    public void check() {
        new UserEdits(Profile.SMOKE.users()).check(CHECKED);
    }

    @Override
    public Result measure(Bench bench) {
        int users = bench.profile().users();
        var edit = Trial.of(MapEdit.class).with("users", users);
        var copy = Trial.of(MapCopy.class).with("users", users).aside();
        var samples = bench.jmh().measure(List.of(edit, copy));
        var ours = Objects.requireNonNull(samples.get(edit));
        return new Result(id(), "µs", 1_000, ours)
                .peer("copying a HashMap", Objects.requireNonNull(samples.get(copy)))
                .budget(atMost(MOST_MICROS, "≤ 20 µs", ours.median() / 1_000))
                .budget(atMost(MOST_BYTES, "≤ 10 kB", ours.allocatedBytes()));
    }
}
