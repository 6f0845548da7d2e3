package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.spi.store.OutboxEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes that a decision makes, as data: to be committed together.
 *
 * @param conversation as it is afterwards
 * @param messages to append to it
 * @param outbox what is to be delivered then, in this order
 * @param claim the place of an agent that this takes, if it takes one
 * @param gap the knowledge gap, if there is one
 * @param events to be told once it is committed, in this order
 */
public record Effects(
        Conversation conversation,
        List<Message> messages,
        List<OutboxEntry> outbox,
        @Nullable Claim claim,
        @Nullable KnowledgeGap gap,
        List<RoutingEvent> events) {}
