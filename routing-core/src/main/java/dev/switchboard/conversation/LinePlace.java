package dev.switchboard.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a conversation is in the line for an agent, as of one moment (selection.md). Immutable. */
public final class LinePlace {
    private final int position;
    private final @Nullable Duration expectedWait;
    private final Waiting waiting;

    /** The place of one that waits. */
    public LinePlace(int position, @Nullable Duration expectedWait, Waiting waiting) {
        this.position = position;
        this.expectedWait = expectedWait;
        this.waiting = waiting;
    }

    /** From 1, among the conversations with the same persona that want the same expertise. */
    public int position() {
        return position;
    }

    /** How long it may take until an agent has it, judged by how the line moved lately; unknown if that says too little. */
    public Optional<Duration> expectedWait() {
        return Optional.ofNullable(expectedWait);
    }

    /** When it came into the line. */
    public Instant since() {
        return waiting.since();
    }

    /** When the next step of the chain is tried; nothing if it waits until somebody is there. */
    public Optional<Instant> until() {
        return Optional.ofNullable(waiting.until());
    }

    @Override
    public String toString() {
        return "place " + position + " in the line since " + waiting.since();
    }
}
