package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.UNKNOWN;
import static dev.switchboard.examples.guide.GuidedShop.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.testkit.contract.InboxAdapterContract;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The guide to handing over is true of agent platforms")
class HandOffPlatformTest {
    private final GuidedShop shop = new GuidedShop();
    private final Policy policy = shop.policy;
    private final Notifier mail = shop.mail;
    private final Queues desk = new Queues();

    /** What a platform calls a conversation: two personas may each have a chat with the same id. */
    private record Ticket(String bot, String chat) {}

    /** The client of a platform. */
    private interface HelpDesk {
        void ensureQueue(String id, String name);

        /** Changes nothing if the key came before. */
        void setQueue(String key, Ticket ticket, Optional<String> queue);

        Optional<String> queueOf(Ticket ticket);
    }

    /** A platform that can be down. */
    private static final class Queues implements HelpDesk {
        private final Map<Ticket, String> queues = new LinkedHashMap<>();
        private final Set<String> keys = new HashSet<>();
        private boolean down;

        @Override
        public void ensureQueue(String id, String name) {}

        @Override
        public synchronized void setQueue(String key, Ticket ticket, Optional<String> queue) {
            if (down) {
                throw new IntegrationException("the desk is down");
            }
            if (keys.add(key)) {
                queues.remove(ticket);
                queue.ifPresent(id -> queues.put(ticket, id));
            }
        }

        @Override
        public synchronized Optional<String> queueOf(Ticket ticket) {
            return Optional.ofNullable(queues.get(ticket));
        }
    }

    // spotless:off
        // begin adapter
record DeskAdapter(HelpDesk desk) implements InboxAdapter {

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.INBOXES);
    }

    @Override
    public void createInbox(Inbox inbox) {
        desk.ensureQueue(inbox.id(), inbox.name());
    }

    @Override
    public void move(PlatformMove move) {
        desk.setQueue(move.key(), ticket(move.conversation()), move.inbox().map(Inbox::id));
    }

    @Override
    public Optional<String> inboxOf(ConversationId conversation) {
        return desk.queueOf(ticket(conversation));
    }

    private static Ticket ticket(ConversationId conversation) {
        return new Ticket(conversation.persona().value(), conversation.value());
    }
}
        // end adapter

    @Nested
        // begin contract
class DeskAdapterTest extends InboxAdapterContract {

    @Override
    protected InboxAdapter adapter() {
        return new DeskAdapter(desk);
    }
}
        // end contract

    private Switchboard platform() {
        // begin platform
Switchboard switchboard = Switchboard.over(policy).notifier(mail).inboxAdapter(new DeskAdapter(desk)).build();
        // end platform
        return switchboard;
    }
    // spotless:on

    @Test
    void thePlatformShowsTheInbox() {
        try (var switchboard = platform()) {
            var id = ask(switchboard, UNKNOWN).conversation();
            assertThat(desk.queueOf(new Ticket("Shop", "chat"))).contains("human");

            switchboard.inboxes().claim(id, Actor.agent("dan"));
            switchboard.inboxes().handle(id, Actor.agent("dan"));
            assertThat(desk.queueOf(new Ticket("Shop", "chat"))).isEmpty();
        }
    }

    @Test
    void aPlatformThatIsDownLosesNothing() {
        desk.down = true;
        try (var switchboard = platform()) {
            ask(switchboard, UNKNOWN);

            assertThat(shop.notified()).containsExactly("sam@shop.example");
        }
    }
}
