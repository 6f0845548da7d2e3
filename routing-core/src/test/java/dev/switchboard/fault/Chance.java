package dev.switchboard.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All that is left to chance in one run, from its seed; and the script of what came of it. Belongs to one thread. */
final class Chance {
    private static final Fault[] FAULTS = Fault.values();

    private final Random random;
    private final int percent;
    private final boolean isGentle;
    private final List<String> script = new ArrayList<>();
    private boolean isFaulty = true;

    Chance(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        percent = pick(List.of(0, 2, 10, 35));
        isGentle = inOneOf(3);
        say("seed " + seed + ", " + percent + " % of the calls go wrong" + (isGentle ? ", gently" : ""));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    boolean inOneOf(int cases) {
        return random.nextInt(cases) == 0;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Whether something that is not to happen often goes wrong now; never once {@link #calm} was said. */
    boolean goesWrong() {
        return isFaulty && random.nextInt(100) < percent;
    }

    /** Whether nothing goes wrong that would excuse that anything happens twice. */
    boolean isGentle() {
        return isGentle;
    }

    /** What comes of this call. */
    Fault fault(String call) {
        var drawn = goesWrong() ? FAULTS[random.nextInt(FAULTS.length)] : Fault.NONE;
        var fault = isGentle && drawn.mayDouble() ? Fault.NONE : drawn;
        if (fault != Fault.NONE) {
            say("      " + call + ": " + fault);
        }
        return fault;
    }

    /** Nothing goes wrong any more. */
    void calm() {
        isFaulty = false;
        say("calm");
    }

    void say(String line) {
        script.add(line);
    }

    String script() {
        return String.join("\n", script);
    }
}
