package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atLeast;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.ContactSearchers;
import dev.switchboard.benchmarks.timed.SearchContacts;
import java.util.EnumMap;
import java.util.Objects;

/** The first twenty contacts that have a part of a name, an address or a number; the mean over 64 parts. */
final class DirectorySearchRow implements Row {

    @Override
    public String id() {
        return "directory-search";
    }

    @Override
    public void check() {
        for (var contestant : ContactSearchers.values()) {
            contestant.checked(Profile.SMOKE.users());
        }
    }

    @Override
    public Result measure(Bench bench) {
        var trials = new EnumMap<ContactSearchers, Trial>(ContactSearchers.class);
        for (var contestant : ContactSearchers.values()) {
            trials.put(
                    contestant,
                    Trial.of(SearchContacts.class)
                            .with("contestant", contestant.name())
                            .with("contacts", bench.profile().users())
                            .aside());
        }
        var samples = bench.jmh().measure(trials.values());
        var ours = Objects.requireNonNull(samples.get(trials.get(ContactSearchers.SWITCHBOARD)));
        var scan = Objects.requireNonNull(samples.get(trials.get(ContactSearchers.SCAN)));
        return new Result(id(), "µs", 1_000, ours)
                .peer("scan of a list", scan)
                .budget(atLeast(20, "≥ 20 × faster than the scan", scan.median() / ours.median()));
    }
}
