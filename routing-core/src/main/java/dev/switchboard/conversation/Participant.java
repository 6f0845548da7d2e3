package dev.switchboard.conversation;

import dev.switchboard.notification.Recipient;
import java.time.Instant;

/**
 * A human who joined a conversation.
 *
 * @param who and in which role
 * @param since when
 */
public record Participant(Recipient who, Instant since) {}
