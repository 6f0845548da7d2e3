package dev.switchboard.rehearsal;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A policy on empty state that is told which reasons a question carries: nothing is classified, and nobody knows an answer.
 * Belongs to one thread.
 */
final class Trial implements AutoCloseable {
    private static final String NOW = "2026-01-05T09:00:00Z";
    /** No token leaves this process, so nothing is secret about the key. */
    private static final byte[] TOKEN_KEY = "nobody ever replies here".getBytes(StandardCharsets.UTF_8);

    private final Switchboard switchboard;

    Trial(Policy policy) {
        switchboard = onEmptyState(policy, VirtualClock.at(NOW))
                .classifier(request -> List.of())
                .tagDetector(request -> List.of())
                .answers(request -> Answer.unknown())
                .build();
    }

    /** A switchboard that nothing was ever asked, of which nobody hears. */
    static SwitchboardBuilder onEmptyState(Policy policy, VirtualClock clock) {
        return Switchboard.over(policy)
                .notifier(new RecordingNotifier())
                .clock(clock)
                .ids(Long::toString)
                .tokenKey(TOKEN_KEY);
    }

    /** What becomes of a question about this reason; about none if the persona does not have it. */
    RoutingDecision ask(String persona, String user, String reason) {
        var question = Question.to(persona, reason).withId("rehearsal");
        var asker = Asker.withEmail(user).verified();
        var known = policy().persona(persona).flatMap(one -> one.reason(reason));
        var assumptions =
                known.map(one -> Assumptions.none().reasons(one.label())).orElse(Assumptions.none());
        return switchboard.router().preview(question, asker, assumptions);
    }

    Policy policy() {
        return switchboard.policies().current().policy();
    }

    @Override
    public void close() {
        switchboard.close();
    }
}
