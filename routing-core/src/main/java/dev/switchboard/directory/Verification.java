package dev.switchboard.directory;

import java.time.Instant;

/**
 * That a value is known to belong to the person.
 *
 * @param by who says so: an actor, or {@code conversation} for what the host said when it routed a question
 * @param at when
 */
public record Verification(String by, Instant at) {}
