package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atLeast;
import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.contest.Contestant;

/**
 * {@code Router.preview} with exact phrases only: 5 personas of 5 reasons of 6 phrases, a million mapped users, a trace that
 * nobody reads. Questions carry ids and are made beforehand, with their askers; texts and addresses for the others are too. Each has just
 * been looked at when it is decided, as a question that has just come in has.
 */
final class DecideRow implements Row {
    @Override
    public String id() {
        return "decide";
    }

    @Override
    public void check() {
        Deciding.check(Deciding.FEW);
    }

    @Override
    public Result measure(Bench bench) {
        var times = Deciding.measure(bench, Deciding.FEW, Contestant.values());
        var ours = times.of(Contestant.SWITCHBOARD);
        var result = new Result(id(), "µs", 1_000, ours)
                .floor(times.of(Contestant.HASH_MAP))
                .variant(Contestant.SCANNER.title(), times.of(Contestant.SCANNER))
                .variant("questions without id", times.of(Contestant.SWITCHBOARD_WITHOUT_IDS));
        for (var peer : Deciding.PEERS) {
            result.peer(peer.title(), times.of(peer));
        }
        return result.budget(atMost(2, "≤ 2 × floor", times.ratio(Contestant.SWITCHBOARD, Contestant.HASH_MAP)))
                .budget(atLeast(
                        3, "≥ 3 × faster than Easy Rules", times.ratio(Contestant.EASY_RULES, Contestant.SWITCHBOARD)))
                .budget(atMost(1_000, "≤ 1 kB", ours.allocatedBytes()));
    }
}
