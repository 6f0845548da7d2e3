package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.ContactFinders;
import dev.switchboard.benchmarks.timed.FindContact;
import java.util.EnumMap;
import java.util.Objects;

/** A contact found by an address whose key is ready, in random order, each look-up waiting for the last. */
final class DirectoryRow implements Row {

    @Override
    public String id() {
        return "directory";
    }

    @Override
    public void check() {
        for (var contestant : ContactFinders.values()) {
            contestant.checked(Profile.SMOKE.users());
        }
    }

    @Override
    public Result measure(Bench bench) {
        var trials = new EnumMap<ContactFinders, Trial>(ContactFinders.class);
        for (var contestant : ContactFinders.values()) {
            trials.put(
                    contestant,
                    Trial.of(FindContact.class)
                            .with("contestant", contestant.name())
                            .with("contacts", bench.profile().users())
                            .aside());
        }
        var samples = bench.jmh().measure(trials.values());
        var ours = Objects.requireNonNull(samples.get(trials.get(ContactFinders.SWITCHBOARD)));
        var hashMap = Objects.requireNonNull(samples.get(trials.get(ContactFinders.HASH_MAP)));
        return new Result(id(), "ns", 1, ours)
                .floor(hashMap)
                .budget(atMost(2, "≤ 2 × HashMap", ours.median() / hashMap.median()));
    }
}
