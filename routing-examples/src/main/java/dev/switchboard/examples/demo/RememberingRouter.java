package dev.switchboard.examples.demo;

import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Hands on each decision with its question; another router decides. */
final class RememberingRouter implements Router {
    private final Router router;
    private final Clock clock;
    private final Consumer<Remembered> memory;
    private final AtomicLong count = new AtomicLong();

    RememberingRouter(Router router, Clock clock, Consumer<Remembered> memory) {
        this.router = router;
        this.clock = clock;
        this.memory = memory;
    }

    @Override
    public RoutingDecision route(Question question, Asker asker) {
        var decision = router.route(question, asker);
        memory.accept(new Remembered(count.getAndIncrement(), question, asker, decision, clock.instant()));
        return decision;
    }

    @Override
    public RoutingDecision preview(Question question, Asker asker, Assumptions assumptions) {
        return router.preview(question, asker, assumptions);
    }
}
