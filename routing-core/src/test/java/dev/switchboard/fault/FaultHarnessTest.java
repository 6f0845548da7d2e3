package dev.switchboard.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever integrations, the store and processes do: nothing is lost, nothing doubled")
@Tag("long")
class FaultHarnessTest {
    private static final long RUNS = Long.getLong("switchboard.fault.runs", 2_000);
    private static final long FIRST = Long.getLong("switchboard.fault.seed", 1);
    private static final int STEPS = 30;

    @Test
    @DisplayName(
            "I-11 I-12 each question has one outcome, each answer comes once and in order, each human is told once of one cause")
    void nothingLostNothingDoubled() {
        var loud = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        try {
            LongStream.range(FIRST, FIRST + RUNS).forEach(FaultHarnessTest::run);
        } finally {
            System.setErr(loud);
        }
    }

    private static void run(long seed) {
        try {
            run(seed, STEPS);
        } catch (AssertionError | RuntimeException failed) {
            throw shortest(seed, failed);
        }
    }

    private static void run(long seed, int steps) {
        var world = new FaultWorld(seed);
        try {
            for (int i = 0; i < steps; i++) {
                world.step();
            }
            world.comeToRest();
            new FaultLaws(world).check();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(
                    "replay with -Dswitchboard.fault.seed=" + seed + " -Dswitchboard.fault.runs=1\n"
                            + world.chance.script() + "\n" + failed,
                    failed);
        }
    }

    /** The same run with fewer steps, if that fails too. */
    private static AssertionError shortest(long seed, Throwable failed) {
        for (int steps = 1; steps < STEPS; steps++) {
            try {
                run(seed, steps);
            } catch (AssertionError shorter) {
                return shorter;
            }
        }
        return new AssertionError(failed.getMessage(), failed);
    }
}
