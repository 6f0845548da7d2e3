package dev.switchboard.benchmarks.timed;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.contest.AgentDesk;
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

/** Routes batches of questions to agents, each batch into an empty store. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class RouteAgents {
    private static final int WARM_UPS = 50; // the way of a question is long: much of it is compiled late

    @Param("10000")
    public int agents;

    private @Nullable AgentDesk desk;
    private @Nullable Switchboard switchboard;

    @Setup
    public void prepare() {
        var ready = new AgentDesk(agents);
        ready.check();
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
    @OperationsPerInvocation(AgentDesk.BATCH)
    public void route(Blackhole hole) {
        var ready = desk;
        var over = switchboard;
        if (ready == null || over == null) {
            throw new IllegalStateException("nothing is prepared");
        }
        for (int i = 0; i < AgentDesk.BATCH; i++) {
            hole.consume(ready.route(over, i));
        }
    }
}
