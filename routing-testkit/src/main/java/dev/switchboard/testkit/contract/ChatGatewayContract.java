package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Message;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.spi.ChatGateway;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ChatGateway} promises. Extend it and supply the gateway, and what arrived in a chat. Let {@link #farSide} make
 * the far side refuse if a test can; the checks on refusals are skipped otherwise.
 *
 * <p>Chats and keys are new in each test, so that the far side may keep what earlier ones left.
 */
public abstract class ChatGatewayContract extends DeliveryContract {
    private static final int MANY = 50;

    private final AtomicLong sequence = new AtomicLong();
    private ChatGateway gateway;
    private ConversationId chat;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected ChatGatewayContract() {}

    /** The gateway, as a switchboard would be given it. Asked for once before each test. */
    protected abstract ChatGateway gateway();

    /**
     * The {@linkplain ChatDelivery#key keys} of the messages that the asker sees in this chat, in the order in which they are seen. A
     * gateway that hands over and returns waits here until everything it was given is through.
     */
    protected abstract List<String> receivedKeys(ConversationId chat);

    /** Makes sure that the far side knows the chat, if it does not take any it is told of. */
    protected void prepare(ConversationId chat) {}

    /** Who sits in front of the chat. Default: Ann, by an address of {@code acme.test}. */
    protected Asker asker() {
        return Asker.withEmail("ann@acme.test").named("Ann");
    }

    /** By which way. Default: {@link Channel#CHAT}. */
    protected Channel channel() {
        return Channel.CHAT;
    }

    @BeforeEach
    void begin() {
        gateway = gateway();
        chat = known("contract", "chat");
    }

    private ConversationId known(String persona, String value) {
        var id = new ConversationId(new PersonaId(persona), value + " " + run);
        prepare(id);
        return id;
    }

    @Override
    final List<String> allArrived() {
        return receivedKeys(chat);
    }

    @Override
    final void deliver(String key, String text) {
        gateway.deliver(delivery(key, chat, message(chat, Author.Role.PERSONA, text, List.of())));
    }

    private ChatDelivery delivery(String key, ConversationId into, Message message) {
        return new ChatDelivery(() -> key, into, asker(), channel(), message);
    }

    private Message message(ConversationId conversation, Author.Role role, String text, List<Attachment> files) {
        var author = new Author(role, "", role == Author.Role.SYSTEM ? "" : "Mia");
        return new Message(conversation, sequence.incrementAndGet(), author, text, files, List.of(), Samples.NOON);
    }

    private void assertArrives(String name, Message message, String advice) {
        succeed(() -> gateway.deliver(delivery(key(name), chat, message)), name, advice);
        assertThat(arrived())
                .as("the keys that arrived of %s; %s", name, advice)
                .contains(key(name));
    }

    @Test
    @DisplayName("messages of one chat are seen in the order in which they are delivered")
    void messagesKeepTheirOrder() {
        var keys = IntStream.range(0, MANY).mapToObj(i -> key("in order " + i)).toList();

        keys.forEach(key -> deliver(key, "text"));

        assertThat(arrived())
                .as("the keys that arrived; one after the other: return when the far side has a message, "
                        + "or hand over to one that keeps the order")
                .containsExactlyElementsOf(keys);
    }

    @Test
    @DisplayName("a message goes into the chat of the delivery, also if its conversation has another id")
    void goesByTheChat() {
        var later = new ConversationId(chat.persona(), "~opened later " + run);

        gateway.deliver(delivery(key("one"), chat, message(later, Author.Role.OWNER, "text", List.of())));

        assertThat(arrived())
                .as(
                        "the keys that arrived in %s; go by delivery.chat(): a conversation that was opened there "
                                + "after one that was closed has another id",
                        chat)
                .containsExactly(key("one"));
    }

    @Test
    @DisplayName("chats with any id are kept apart, and each sees its own messages only")
    void chatsAreKeptApart() {
        var chats = Samples.oddIds().stream()
                .map(id -> known(id.persona().value(), id.value()))
                .toList();

        for (int i = 0; i < chats.size(); i++) {
            var message = message(chats.get(i), Author.Role.PERSONA, "text", List.of());
            gateway.deliver(delivery(key("odd " + i), chats.get(i), message));
        }

        for (int i = 0; i < chats.size(); i++) {
            assertThat(receivedKeys(chats.get(i)))
                    .as("the keys that arrived in %s; encode ids; do not glue persona and value together", chats.get(i))
                    .containsExactly(key("odd " + i));
        }
    }

    @Test
    @DisplayName("what anybody writes is seen: the persona, humans, the library itself, the asker elsewhere")
    void everyAuthorIsSeen() {
        for (var role : Author.Role.values()) {
            assertArrives(
                    "a message by " + role,
                    message(chat, role, "text", List.of()),
                    "show the message whoever wrote it; what is not to be shown is not delivered");
        }
    }

    @Test
    @DisplayName("files are seen, also without a text")
    void filesAreSeen() {
        assertArrives(
                "a message with many files",
                message(chat, Author.Role.AGENT, "these", Samples.files(MANY)),
                "name them");
        assertArrives(
                "a file without a text",
                message(chat, Author.Role.AGENT, "", Samples.files(1)),
                "a message may consist of a file");
    }
}
