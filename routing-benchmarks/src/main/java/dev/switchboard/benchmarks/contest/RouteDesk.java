package dev.switchboard.benchmarks.contest;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.Oracle;
import dev.switchboard.notification.Notification;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;

/**
 * Routes questions from end to end: to a decision, into the store, out of the outbox, to a notifier that counts. A question
 * that a human has to answer stays open for ever, so what bounds the memory is that each batch goes to a switchboard with a
 * new store. Belongs to one thread.
 */
public final class RouteDesk {
    /** How many questions a batch has; each opens a conversation of its own. */
    public static final int BATCH = 10_000;

    private final Policy policy;
    private final Question[] questions = new Question[BATCH];
    private final Asker[] askers = new Asker[BATCH];
    private long notified;

    /** Knows what the office knows; questions and askers are made here. */
    public RouteDesk(Office office) {
        policy = OfficePolicy.of(office);
        for (int i = 0; i < BATCH; i++) {
            var ask = office.asks().get(i);
            questions[i] = SwitchboardDecider.question(ask, i);
            askers[i] = Asker.withEmail(ask.asker());
        }
    }

    /** A switchboard with an empty store. */
    public Switchboard empty() {
        return Switchboards.over(policy, this::count);
    }

    private void count(Notification notification) {
        notified++;
    }

    /** Brings the question and its asker into the caches, as what has just come in is; of no meaning. */
    public int lookAt(int question) {
        return SwitchboardDecider.lookAt(questions[question], askers[question]);
    }

    /** Routes one question. */
    public RoutingDecision route(Switchboard switchboard, int question) {
        return switchboard.router().route(questions[question], askers[question]);
    }

    /** Routes a batch. */
    public void routeAll(Switchboard switchboard) {
        for (int i = 0; i < BATCH; i++) {
            route(switchboard, i);
        }
    }

    /** Routes a batch and compares each decision, and whether somebody was told. */
    public void check(Office office) {
        var oracle = new Oracle(office);
        var switchboard = empty();
        for (int i = 0; i < BATCH; i++) {
            long before = notified;
            var decision = route(switchboard, i);
            var expected = oracle.verdict(office.asks().get(i));
            var isToSpecialist = decision.outcome() == Outcome.ESCALATED_SPECIALIST;
            if (!SwitchboardDecider.verdictOf(decision).equals(expected)
                    || notified != before + 1
                    || isToSpecialist == expected.target().equals(owner(office, i))) {
                throw new IllegalStateException(decision + " is not right; right is " + expected);
            }
        }
    }

    private static String owner(Office office, int ask) {
        return office.desks().stream()
                .filter(desk -> desk.id().equals(office.asks().get(ask).persona()))
                .findFirst()
                .orElseThrow()
                .owner();
    }
}
