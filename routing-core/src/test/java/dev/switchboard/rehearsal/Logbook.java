package dev.switchboard.rehearsal;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.DecisionRecorder;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RoutingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A switchboard whose decisions are recorded. Belongs to one thread. */
final class Logbook implements AutoCloseable {
    final Policy policy;
    final Switchboard switchboard;
    final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    final List<RecordedDecision> records = new ArrayList<>();
    private final DecisionRecorder recorder;

    private Logbook(Policy policy, UnaryOperator<SwitchboardBuilder> parts, boolean withText) {
        this.policy = policy;
        switchboard = parts.apply(Switchboard.over(policy)
                        .notifier(new RecordingNotifier())
                        .tokenKey(new byte[16])
                        .clock(clock))
                .build();
        var plain = DecisionRecorder.around(switchboard.router(), records::add).clock(clock);
        recorder = withText ? plain.withText() : plain;
    }

    static Logbook of(Policy policy) {
        return new Logbook(policy, parts -> parts, false);
    }

    static Logbook of(Policy policy, UnaryOperator<SwitchboardBuilder> parts) {
        return new Logbook(policy, parts, false);
    }

    static Logbook withText(Policy policy) {
        return new Logbook(policy, parts -> parts, true);
    }

    RoutingDecision ask(Question question, String email) {
        return recorder.route(question, Asker.withEmail(email).verified());
    }

    /** What the other policy makes of it. */
    ReplayReport replay(Policy next) {
        return Replay.of(version -> Optional.of(policy), next, records, Progress.none());
    }

    @Override
    public void close() {
        switchboard.close();
    }
}
