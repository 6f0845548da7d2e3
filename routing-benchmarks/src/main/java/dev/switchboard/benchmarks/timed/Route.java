package dev.switchboard.benchmarks.timed;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.contest.RouteDesk;
import dev.switchboard.benchmarks.office.Office;
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

/** Routes batches of questions, each batch into an empty store. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class Route {
    private static final int WARM_UPS = 30; // the way of a question is long: much of it is compiled late

    @Param("5")
    public int personas;

    @Param("1000000")
    public int users;

    private @Nullable RouteDesk desk;
    private @Nullable Switchboard switchboard;

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

    @Setup(Level.Invocation)
    public void empty() {
        if (desk != null) {
            switchboard = desk.empty();
        }
    }

    @Benchmark
    @OperationsPerInvocation(RouteDesk.BATCH)
    public void route(Blackhole hole) {
        var ready = desk;
        var over = switchboard;
        if (ready == null || over == null) {
            throw new IllegalStateException("nothing is prepared");
        }
        for (int i = 0; i < RouteDesk.BATCH; i++) {
            hole.consume(ready.route(over, i));
        }
    }
}
