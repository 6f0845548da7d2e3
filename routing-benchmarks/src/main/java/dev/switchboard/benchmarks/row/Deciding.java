package dev.switchboard.benchmarks.row;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.Contestant;
import dev.switchboard.benchmarks.contest.Decider;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.timed.Decide;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The times that contestants need to decide. */
final class Deciding {
    static final int FEW = 5;
    static final int MANY = 200;
    static final Set<Contestant> PEERS =
            Collections.unmodifiableSet(EnumSet.range(Contestant.EASY_RULES, Contestant.REGEX));
    /** By whose figures a budget goes. */
    private static final Set<Contestant> COUNTED =
            Collections.unmodifiableSet(EnumSet.of(Contestant.SWITCHBOARD, Contestant.HASH_MAP, Contestant.EASY_RULES));

    private static final int QUESTIONS = 500;

    private final Map<Contestant, Sample> samples = new EnumMap<>(Contestant.class);

    private Deciding() {}

    /** Has each contestant decide over the same personas. */
    static Deciding measure(Bench bench, int personas, Contestant... contestants) {
        var trials = new EnumMap<Contestant, Trial>(Contestant.class);
        for (var contestant : contestants) {
            trials.put(contestant, trial(bench.profile(), contestant, personas));
        }
        var measured = bench.jmh().measure(trials.values());
        var deciding = new Deciding();
        trials.forEach((contestant, trial) ->
                deciding.samples.put(contestant, Objects.requireNonNull(measured.get(trial), "was measured")));
        return deciding;
    }

    Sample of(Contestant contestant) {
        return Objects.requireNonNull(samples.get(contestant), contestant.title());
    }

    /** How many times as long as the other the one needs. */
    double ratio(Contestant one, Contestant other) {
        return of(one).median() / of(other).median();
    }

    private static Trial trial(Profile profile, Contestant contestant, int personas) {
        var trial = Trial.of(Decide.class)
                .with("contestant", contestant.name())
                .with("personas", personas)
                .with("users", profile.users());
        var isCounted = personas == FEW || (personas == MANY && contestant != Contestant.EASY_RULES);
        return isCounted && COUNTED.contains(contestant) ? trial : trial.aside();
    }

    /** Each contestant, once. */
    static void check(int personas) {
        var office = Office.of(personas, Profile.SMOKE.users());
        Arrays.stream(Contestant.values())
                .forEach(contestant -> Decider.checked(contestant.over(office), office, QUESTIONS));
    }
}
