package dev.switchboard.examples.rehearsal;

import dev.switchboard.Switchboard;
import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.RoutingDecision;
import java.nio.charset.StandardCharsets;

/**
 * A policy at work on lines: one store in memory, a clock that stands still, and integrations that record instead of writing to
 * anybody. The same lines in the same order give the same decisions. Belongs to one thread.
 */
public final class Rehearsal implements AutoCloseable {
    private static final String NOW = "2026-01-05T09:00:00Z";
    /** No token leaves this process, so nothing is secret about the key. */
    private static final byte[] TOKEN_KEY = "nobody ever replies here".getBytes(StandardCharsets.UTF_8);

    private final LineAnswers.Script script = new LineAnswers.Script();
    private final Switchboard switchboard;

    /** Nothing has been asked yet. */
    public Rehearsal(Policy policy) {
        switchboard = Switchboard.over(policy)
                .notifier(new RecordingNotifier())
                .chatGateway(new RecordingChatGateway())
                .answers(new LineAnswers(script))
                .clock(VirtualClock.at(NOW))
                .ids(Long::toString)
                .tokenKey(TOKEN_KEY)
                .build();
    }

    /** Routes the line; later lines find what it left behind. */
    public RoutingDecision route(QuestionLine line) {
        script.set(line.answer().orElse(null));
        return switchboard.router().route(line.question(), line.asker());
    }

    /** What routing the line would give; nothing is left behind. */
    public RoutingDecision preview(QuestionLine line) {
        script.set(line.answer().orElse(null));
        return switchboard.router().preview(line.question(), line.asker());
    }

    @Override
    public void close() {
        switchboard.close();
    }
}
