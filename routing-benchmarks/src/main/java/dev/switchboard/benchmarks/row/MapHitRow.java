package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.UserMaps;
import dev.switchboard.benchmarks.contest.UserQueries;
import dev.switchboard.benchmarks.timed.MapHit;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/** A look-up of a mapped user in random order, each waiting for the last: 262,144 addresses made ready, whose hashes are known. */
final class MapHitRow implements Row {
    private static final List<UserMaps> COUNTED = List.of(UserMaps.SWITCHBOARD, UserMaps.HASH_MAP);

    private final String id;
    private final int factor;

    /** With so many times as many users as the profile says. */
    MapHitRow(String id, int factor) {
        this.id = id;
        this.factor = factor;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isLong() {
        return factor > 1;
    }

    @Override
    public void check() {
        for (var contestant : UserMaps.values()) {
            UserQueries.checked(contestant, Profile.SMOKE.users());
        }
    }

    @Override
    public Result measure(Bench bench) {
        var trials = new EnumMap<UserMaps, Trial>(UserMaps.class);
        for (var contestant : UserMaps.values()) {
            var trial = Trial.of(MapHit.class)
                    .with("contestant", contestant.name())
                    .with("users", bench.profile().users() * factor);
            trials.put(contestant, COUNTED.contains(contestant) ? trial : trial.aside());
        }
        var samples = bench.jmh().measure(trials.values());
        var ours = Objects.requireNonNull(samples.get(trials.get(UserMaps.SWITCHBOARD)));
        var hashMap = Objects.requireNonNull(samples.get(trials.get(UserMaps.HASH_MAP)));
        return new Result(id, "ns", 1, ours)
                .floor(Objects.requireNonNull(samples.get(trials.get(UserMaps.COPIED_MAP))))
                .variant(UserMaps.COMPACT.title(), Objects.requireNonNull(samples.get(trials.get(UserMaps.COMPACT))))
                .peer(UserMaps.HASH_MAP.title(), hashMap)
                .budget(atMost(1, "≤ HashMap", ours.median() / hashMap.median()));
    }
}
