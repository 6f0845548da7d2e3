package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A router that hands each decision, with what it was made from, to somebody who keeps it; another router decides. A message that is routed
 * again is recorded again, as repeated. Previews are not recorded. Immutable; any number of threads may call it, if the consumer allows that.
 *
 * <pre>{@code
 * Router router = DecisionRecorder.around(switchboard.router(), record -> log.println(RecordedDecisionJson.line(record)));
 * }</pre>
 */
public final class DecisionRecorder implements Router {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionRecorder.class);

    private final Router router;
    private final Consumer<? super RecordedDecision> keeper;
    private final Clock clock;
    private final boolean withText;

    private DecisionRecorder(Router router, Consumer<? super RecordedDecision> keeper, Clock clock, boolean withText) {
        this.router = router;
        this.keeper = keeper;
        this.clock = clock;
        this.withText = withText;
    }

    /**
     * Records what this router decides, without the texts of questions.
     *
     * @param router decides
     * @param keeper called on the routing thread, after the decision is committed, in the order in which that thread routes. What it throws
     *     is logged, by its class alone, and changes nothing; that record is lost
     */
    public static DecisionRecorder around(Router router, Consumer<? super RecordedDecision> keeper) {
        return new DecisionRecorder(
                requireNonNull(router, "router"), requireNonNull(keeper, "keeper"), Clock.systemUTC(), false);
    }

    /** The same, with the texts of questions: personal data, to be kept accordingly. */
    public DecisionRecorder withText() {
        return new DecisionRecorder(router, keeper, clock, true);
    }

    /** The same, with another source of the time of a record. Default: the system's clock. */
    public DecisionRecorder clock(Clock newClock) {
        return new DecisionRecorder(router, keeper, requireNonNull(newClock, "clock"), withText);
    }

    @Override
    public RoutingDecision route(Question question, Asker asker) {
        var decision = router.route(question, asker);
        try {
            var record = RecordedDecision.of(question, asker, decision, clock.instant());
            keeper.accept(withText ? record.withText(question.text()) : record);
        } catch (Throwable thrown) {
            if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
                throw fatal;
            }
            // The message is left out: it may quote a question or an address.
            LOG.warn("a decision was not recorded: {}", thrown.getClass().getSimpleName());
        }
        return decision;
    }

    @Override
    public RoutingDecision preview(Question question, Asker asker, Assumptions assumptions) {
        return router.preview(question, asker, assumptions);
    }
}
