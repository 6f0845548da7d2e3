package dev.switchboard.memory;

import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.spi.ChatGateway;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps every message for the asker's chat instead of showing it. Any number of threads may use it. */
public final class RecordingChatGateway extends FailsOnDemand implements ChatGateway {
    private final Queue<ChatDelivery> deliveries = new ConcurrentLinkedQueue<>();

    /** Nothing recorded yet. */
    public RecordingChatGateway() {}

    @Override
    public void deliver(ChatDelivery delivery) {
        act(() -> deliveries.add(delivery));
    }

    /** What was delivered, oldest first. */
    public List<ChatDelivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** The texts that were delivered into this conversation, oldest first. */
    public List<String> textsIn(ConversationId conversation) {
        return deliveries.stream()
                .map(ChatDelivery::message)
                .filter(message -> message.conversation().equals(conversation))
                .map(message -> message.text())
                .toList();
    }

    /** Forgets what was delivered. */
    public void clear() {
        deliveries.clear();
    }
}
