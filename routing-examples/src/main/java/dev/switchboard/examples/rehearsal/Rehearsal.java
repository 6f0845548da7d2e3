package dev.switchboard.examples.rehearsal;

import dev.switchboard.Switchboard;
import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.DecisionRecorder;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A policy at work on lines: one store in memory, a clock that stands still, and integrations that record instead of writing to
 * anybody. The same lines in the same order give the same decisions. Belongs to one thread.
 */
public final class Rehearsal implements AutoCloseable {
    /** When questions are asked, unless somebody says otherwise. */
    public static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    /** No token leaves this process, so nothing is secret about the key. */
    private static final byte[] TOKEN_KEY = "nobody ever replies here".getBytes(StandardCharsets.UTF_8);

    private final LineAnswers.Script script = new LineAnswers.Script();
    private final Switchboard switchboard;
    private final Router router;

    /** Nothing has been asked yet. */
    public Rehearsal(Policy policy) {
        this(policy, NOW);
    }

    /** Nothing has been asked yet; it is this time. */
    public Rehearsal(Policy policy, Instant now) {
        this(policy, now, UnaryOperator.identity());
    }

    private Rehearsal(Policy policy, Instant now, UnaryOperator<Router> around) {
        switchboard = Switchboard.over(policy)
                .notifier(new RecordingNotifier())
                .chatGateway(new RecordingChatGateway())
                .answers(new LineAnswers(script))
                .clock(VirtualClock.at(now))
                .ids(Long::toString)
                .tokenKey(TOKEN_KEY)
                .build();
        router = around.apply(switchboard.router());
    }

    /**
     * The same, with each routed line recorded.
     *
     * @param withText whether with its text
     */
    public static Rehearsal recorded(Policy policy, Consumer<RecordedDecision> keeper, boolean withText) {
        return new Rehearsal(policy, NOW, router -> {
            var recorder = DecisionRecorder.around(router, keeper).clock(VirtualClock.at(NOW));
            return withText ? recorder.withText() : recorder;
        });
    }

    /** Routes the line; later lines find what it left behind. */
    public RoutingDecision route(QuestionLine line) {
        script.set(line.answer().orElse(null));
        return router.route(line.question(), line.asker());
    }

    /** What routing the line would give; nothing is left behind. */
    public RoutingDecision preview(QuestionLine line) {
        script.set(line.answer().orElse(null));
        return router.preview(line.question(), line.asker());
    }

    @Override
    public void close() {
        switchboard.close();
    }
}
