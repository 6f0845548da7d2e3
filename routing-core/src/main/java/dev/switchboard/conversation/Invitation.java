package dev.switchboard.conversation;

import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;

/**
 * What joining by a token would do: who would join which conversation. Looking at it changes nothing.
 *
 * @param conversation which
 * @param who would join
 * @param asker who is waiting there
 */
public record Invitation(ConversationId conversation, Recipient who, Asker asker) {}
