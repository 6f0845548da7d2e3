package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.contest.UserMaps;
import dev.switchboard.benchmarks.contest.UserQueries;
import dev.switchboard.benchmarks.process.Build;
import dev.switchboard.benchmarks.process.HeapProbe;
import dev.switchboard.benchmarks.process.Machine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a map keeps alive for each user: addresses of 27 letters in four domains, ten users to a specialist, specialists
 * included, who have no names. Exact: live heap after collections, in a virtual machine of its own.
 */
final class MapHeapRow implements Row {
    private static final double LIMIT = 50;
    private static final List<String> MACHINE = List.of("-XX:+UseSerialGC", "-Xmx6g");

    private final String id;
    private final int factor;

    /** With so many times as many users as the profile says. */
    MapHeapRow(String id, int factor) {
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
        Map<UserMaps, Sample> bytes = new EnumMap<>(UserMaps.class);
        for (var contestant : UserMaps.values()) {
            var said = Machine.run(
                    Build.wholeClassPath(),
                    MACHINE,
                    HeapProbe.class,
                    contestant.name(),
                    Integer.toString(bench.profile().users() * factor));
            bytes.put(contestant, Sample.of(Double.parseDouble(said.line())));
            bench.progress().say(contestant.title() + ": " + said.line() + " bytes a user");
        }
        return result(bytes);
    }

    private Result result(Map<UserMaps, Sample> bytes) {
        var ours = Objects.requireNonNull(bytes.get(UserMaps.SWITCHBOARD));
        return new Result(id, "bytes a user", 1, ours)
                .floor(Objects.requireNonNull(bytes.get(UserMaps.COMPACT)))
                .peer(UserMaps.HASH_MAP.title(), Objects.requireNonNull(bytes.get(UserMaps.HASH_MAP)))
                .peer(UserMaps.COPIED_MAP.title(), Objects.requireNonNull(bytes.get(UserMaps.COPIED_MAP)))
                .budget(atMost(LIMIT, "≤ 50 bytes", ours.median()));
    }
}
