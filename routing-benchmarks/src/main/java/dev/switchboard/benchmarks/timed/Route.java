package dev.switchboard.benchmarks.timed;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.contest.RouteDesk;
import dev.switchboard.benchmarks.office.Office;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Routes questions that have just come in, in batches of a thousand; ten of them go into one store, which is empty at first. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class Route {
    private static final int WARM_UPS = 30; // the way of a question is long: much of it is compiled late
    private static final int TOGETHER = 1_000;

    @Param("5")
    public int personas;

    @Param("1000000")
    public int users;

    private @Nullable RouteDesk desk;
    private @Nullable Switchboard switchboard;
    private int next;
    private int seen;

    @Setup
    public void prepare() {
        var office = Office.of(personas, users);
        var ready = new RouteDesk(office);
        ready.check(office);
        for (int i = 0; i < WARM_UPS; i++) {
            ready.routeAll(ready.empty());
        }
        desk = ready;
    }

    /** What is routed next is in the caches, as it is for those that only decide; what is known about the askers is not. */
    @Setup(Level.Invocation)
    public void takeIn() {
        var ready = ready();
        if (switchboard == null || next == RouteDesk.BATCH) {
            switchboard = ready.empty();
            next = 0;
        }
        for (int i = next; i < next + TOGETHER; i++) {
            seen += ready.lookAt(i);
        }
    }

    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public int route(Blackhole hole) {
        var ready = ready();
        var over = Objects.requireNonNull(switchboard, "something was taken in");
        for (int end = next + TOGETHER; next < end; next++) {
            hole.consume(ready.route(over, next));
        }
        return seen;
    }

    private RouteDesk ready() {
        return Objects.requireNonNull(desk, "it is prepared");
    }
}
