package dev.switchboard.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Takes times with JMH, each in virtual machines of its own. Times nothing twice. Belongs to one thread. */
public final class Jmh {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    /** The heap is touched beforehand: else each new object would wait for a page of the system, as only a process just begun does. */
    private static final String[] MACHINE = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"};

    private final Profile profile;
    private final Progress progress;
    private final Map<Trial, Sample> known = new HashMap<>();

    Jmh(Profile profile, Progress progress) {
        this.profile = profile;
        this.progress = progress;
    }

    /** The nanoseconds of each of these; each has its turn in each round, what is aside only in as many as the profile says. */
    public Map<Trial, Sample> measure(Collection<Trial> trials) {
        var times = new HashMap<Trial, List<IterationResult>>();
        for (int round = 1; round <= profile.rounds(); round++) {
            for (var trial : trials) {
                if (!known.containsKey(trial) && round <= rounds(trial)) {
                    times.computeIfAbsent(trial, any -> new ArrayList<>()).addAll(run(trial, round));
                }
            }
        }
        times.forEach((trial, iterations) -> known.put(trial, sample(iterations)));
        return Collections.unmodifiableMap(known);
    }

    private int rounds(Trial trial) {
        return trial.isAside() ? profile.roundsAside() : profile.rounds();
    }

    private Collection<IterationResult> run(Trial trial, int round) {
        var options = new OptionsBuilder()
                .include("^" + Pattern.quote(trial.benchmark().getName()) + "\\.")
                .forks(1)
                .jvmArgs(MACHINE)
                .warmupIterations(profile.warmups())
                .warmupTime(trial.isAside() ? profile.time() : profile.warmupTime())
                .measurementIterations(profile.iterations())
                .measurementTime(profile.time())
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        trial.parameters().forEach(options::param);
        var iterations = iterations(trial, options);
        var median = sample(iterations).median();
        progress.say(trial + ", round " + round + " of " + rounds(trial) + ": " + Numbers.nanos(median));
        return iterations;
    }

    private static List<IterationResult> iterations(Trial trial, ChainedOptionsBuilder options) {
        try {
            var iterations = new ArrayList<IterationResult>();
            for (RunResult run : new Runner(options.build()).run()) {
                run.getBenchmarkResults().forEach(fork -> iterations.addAll(fork.getIterationResults()));
            }
            if (iterations.isEmpty()) {
                throw new IllegalStateException("nothing was measured for " + trial);
            }
            return iterations;
        } catch (RunnerException failed) {
            throw new IllegalStateException("could not measure " + trial, failed);
        }
    }

    private static Sample sample(Collection<IterationResult> iterations) {
        var times = iterations.stream()
                .mapToDouble(one -> one.getPrimaryResult().getScore())
                .toArray();
        var allocated = iterations.stream()
                .filter(one -> one.getSecondaryResults().containsKey(ALLOCATED))
                .mapToDouble(one -> one.getSecondaryResults().get(ALLOCATED).getScore())
                .toArray();
        return Sample.of(times, allocated);
    }
}
