package dev.switchboard.spi.store;

import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import java.time.Instant;

/**
 * What a {@linkplain dev.switchboard.notification.Notification#replyTag reply tag} stands for. Written once, never changed; may be
 * forgotten when it has expired.
 *
 * @param conversation where the answer goes
 * @param escalation which question it answers
 * @param recipient the {@link dev.switchboard.identity.EmailAddress#key key} of the address that was notified
 * @param expires from when on it is refused, in whole seconds; {@link Instant#MAX}, without its nanoseconds, for never
 */
public record ReplyClaim(ConversationId conversation, EscalationId escalation, String recipient, Instant expires) {}
