package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is next for an escalation that its present human cannot or does not answer. */
public final class Succession {
    private static final Set<StageResult> WORTH_TELLING = EnumSet.of(
            StageResult.UNVERIFIED,
            StageResult.NO_MAPPING,
            StageResult.NO_EMAIL,
            StageResult.SELF_SPECIALIST,
            StageResult.INACTIVE,
            StageResult.MAPPING_CHANGED);

    /**
     * Who has it next.
     *
     * @param step the step that found the recipient
     * @param recipient who
     * @param passed the steps that found nobody
     */
    public record Next(ChainStep step, Recipient recipient, List<Trace.Step> passed) {}

    private Succession() {}

    /** Whoever a later step of the chain finds. */
    public static Optional<Next> after(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Instant now) {
        return find(snapshot, conversation, escalation, now, true);
    }

    /** Whoever the whole chain finds now. */
    public static Optional<Next> afresh(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Instant now) {
        return find(snapshot, conversation, escalation, now, false);
    }

    private static Optional<Next> find(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Instant now, boolean later) {
        var persona = conversation.id().persona();
        var prepared = snapshot.persona(persona.value());
        if (prepared == null) {
            return Optional.empty();
        }
        var question = Question.to(persona.value(), "").inConversation(conversation.id());
        var facts = new Facts(snapshot, escalation.id().question(), conversation.id(), conversation, 0, List::of, now);
        var turn = new Turn(prepared, question, escalation.asker(), facts, Consultation.live(Fence.onCallingThread()));
        turn.needHuman(escalation.cause(), List.of());
        escalation
                .primaryReason()
                .flatMap(prepared.persona()::reason)
                .ifPresent(primary -> turn.matched(escalation.reasons(), primary));
        var steps = turn.chain().steps();
        ChainStage.run(turn, later ? steps.subList(steps.indexOf(escalation.step()) + 1, steps.size()) : steps);
        var step = turn.foundBy();
        var recipient = turn.recipient();
        return step == null || recipient == null
                ? Optional.empty()
                : Optional.of(new Next(step, recipient, passed(turn.trace().steps())));
    }

    /** The steps that found nobody, if their reason is worth telling the one who is notified instead. */
    static List<Trace.Step> passed(List<Trace.Step> steps) {
        List<Trace.Step> passed = List.of();
        for (var step : steps) {
            boolean isOfChain = step.stage() == Stage.SPECIALIST || step.stage() == Stage.STICKY;
            if (isOfChain && WORTH_TELLING.contains(step.result())) {
                passed = passed.isEmpty() ? new ArrayList<>(2) : passed;
                passed.add(step);
            }
        }
        return List.copyOf(passed);
    }
}
