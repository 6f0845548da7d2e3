package dev.switchboard.rehearsal;

import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;

/** Why a recorded decision cannot be made again, or not under another policy. */
public enum Obstacle {
    /** The policy that decided is not kept. */
    VERSION_NOT_KEPT("the version of the policy that decided is not kept"),
    /** The message had been routed before; the first record of it counts. */
    REPEATED_MESSAGE("the message had been routed before"),
    /** Something earlier in the conversation decided: somebody had it, it was suspended or in an inbox, or a script had gone on. */
    OPEN_CONVERSATION("the conversation had been going on, and that decided"),
    /** An agent was not there, had no place left, or stood elsewhere in the order than before any question. */
    AGENTS("who was there and how much they had to do decided"),
    /** Somebody was away of whom the policy does not say so. */
    ABSENCES("somebody was away of whom the policy does not say so, and that decided"),
    /** The directory knew more of the asker than the question said. */
    KNOWN_ASKER("the directory knew other addresses of the asker, and that decided"),
    /** The other policy looks for something in the text that was not looked for, and the text was not recorded. */
    TEXT_NEEDED("the other policy looks for something in the text, which was not recorded"),
    /** The policy given for that version decides otherwise: it is another one, or a part of the host's had a say. */
    DECIDED_OTHERWISE("the policy given for that version decides otherwise");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** Why the decision came out another way than it was recorded, where the two part. */
    static Obstacle of(RecordedDecision record, Cause parting, boolean hasScript) {
        if (wasGoingOn(record.trace()) || wasPlaced(parting) || (hasScript && parting.stage() == Stage.ANSWER)) {
            return OPEN_CONVERSATION;
        }
        if (parting.before() == StageResult.ABSENT || parting.before() == StageResult.SUBSTITUTED) {
            return ABSENCES;
        }
        return switch (parting.stage()) {
            case EXPERTISE, TAG_ASSIGNMENT, INBOX -> AGENTS;
            case SPECIALIST -> record.isRecognised() ? KNOWN_ASKER : DECIDED_OTHERWISE;
            default -> DECIDED_OTHERWISE;
        };
    }

    /** Whether it was in an inbox that nothing in the message led into. */
    private static boolean wasPlaced(Cause parting) {
        return parting.stage() == Stage.INBOX && parting.after() == StageResult.NOT_PLACED;
    }

    private static boolean wasGoingOn(Trace trace) {
        return trace.steps().stream()
                .anyMatch(step -> (step.stage() == Stage.GATE && step.result() != StageResult.OPEN)
                        || (step.stage() == Stage.STICKY && step.result() != StageResult.NONE));
    }

    /** For people; the wording may change. */
    @Override
    public String toString() {
        return words;
    }
}
