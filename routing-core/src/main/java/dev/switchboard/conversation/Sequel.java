package dev.switchboard.conversation;

import dev.switchboard.routing.ConversationId;

/**
 * Where a conversation goes on from, that was opened in the chat of one that was closed.
 *
 * @param chat the first conversation of this chat, whose id the host knows
 * @param previous the one before, which is closed
 */
record Sequel(ConversationId chat, ConversationId previous) {}
