package dev.switchboard.testkit.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.PlatformMove;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.Set;

// begin adapter
final class AcmeDesk implements InboxAdapter {
    private final DeskClient client;

    AcmeDesk(DeskClient client) {
        this.client = client;
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.INBOXES);
    }

    @Override
    public void createInbox(Inbox inbox) {
        client.ensureQueue(inbox.id(), inbox.name());
    }

    @Override
    public void move(PlatformMove move) {
        client.put(ticket(move.conversation()), move.inbox().map(Inbox::id).orElse(""), move.key());
    }

    @Override
    public Optional<String> inboxOf(ConversationId conversation) {
        return Optional.of(client.queueOf(ticket(conversation))).filter(queue -> !queue.isEmpty());
    }

    private static String ticket(ConversationId conversation) {
        return URLEncoder.encode(conversation.persona().value(), UTF_8) + "/"
                + URLEncoder.encode(conversation.value(), UTF_8);
    }
}
// end adapter
