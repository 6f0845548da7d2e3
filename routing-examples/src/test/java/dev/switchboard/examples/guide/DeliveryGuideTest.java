package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.UNKNOWN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ChatGateway;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.testkit.contract.ChatGatewayContract;
import dev.switchboard.testkit.contract.FarSide;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The guide to delivery is true")
class DeliveryGuideTest {
    private final Guide guide = Guide.of("delivery.md", DeliveryGuideTest.class);
    private final Policy policy =
            Policy.of(Persona.named("Shop").ownedBy("sam@shop.example", "Sam").passedOnText("Somebody will answer."));
    private final RoutingStore store = new InMemoryStore();
    private final byte[] secret = new byte[16];
    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private final List<Shown> chats = new CopyOnWriteArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private boolean isDown;
    private volatile FarSide farSide = FarSide.ACCEPTS;

    private record Shown(ConversationId chat, Message message) {}

    private void push(ConversationId chat, Message message) {
        switch (farSide) {
            case ACCEPTS -> chats.add(new Shown(chat, message));
            case REFUSES_FOR_NOW -> throw new TemporaryFailureException("the chat is down");
            case REFUSES_FOR_GOOD -> throw new IntegrationException("the chat is gone");
        }
    }

    private void send(String to, String subject, String body) throws IOException {
        if (isDown) {
            throw new IOException("down");
        }
        sent.add(to + " " + subject + " " + body.length());
    }

    // spotless:off
    private ChatGateway gateway() {
        // begin gateway
ChatGateway chat = delivery -> {
    if (!shown.contains(delivery.key())) {
        push(delivery.chat(), delivery.message());
        shown.add(delivery.key());
    }
};
        // end gateway
        return chat;
    }

    private Notifier notifier() {
        // begin notifier
Notifier mail = notification -> {
    try {
        send(notification.recipient().person().email().toString(), notification.subject(), notification.body());
    } catch (IOException busy) {
        throw new TemporaryFailureException("the mail server does not answer");
    }
};
        // end notifier
        return mail;
    }

    private Switchboard open(Notifier mail, ChatGateway chat, Executor pool, ScheduledExecutorService scheduler) {
        // begin threads
Switchboard switchboard = Switchboard.over(policy)
        .store(store)
        .tokenKey(secret)
        .notifier(mail)
        .chatGateway(chat)
        .dispatchExecutor(pool)
        .callExecutor(pool, Duration.ofSeconds(10))
        .deliveryLease(Duration.ofMinutes(1))
        .scheduler(scheduler, Duration.ofSeconds(30))
        .closingTime(Duration.ofSeconds(5))
        .build();
        // end threads
        return switchboard;
    }

    private static void end(Conversations conversations, ConversationId id, ConversationId chatId) {
        // begin end
conversations.close(id, Actor.person("sam@shop.example"), ClosingOutcome.RESOLVED);
conversations.askerLeft(chatId);
        // end end
    }
    // spotless:on

    @Test
    void theGuideShowsTheCodeThatRunsHere() {
        guide.hasTheCodeOfItsTests();
        assertThat(guide.text()).contains("`" + Kind.DELIVERY_PARKED + "`");
    }

    @Test
    @DisplayName("what was committed is delivered, in order, before the switchboard is closed")
    void delivered() {
        var pool = Executors.newCachedThreadPool();
        var scheduler = Executors.newSingleThreadScheduledExecutor();
        try (var switchboard = open(notifier(), gateway(), pool, scheduler)) {
            ask(switchboard, UNKNOWN);
        } finally {
            pool.shutdown();
            scheduler.shutdown();
        }
        assertThat(sent).hasSize(1).first().asString().startsWith("sam@shop.example Shop");
        assertThat(chats).singleElement().satisfies(shown -> {
            assertThat(shown.chat().value()).isEqualTo("chat");
            assertThat(shown.message().author().name()).isEqualTo("Shop");
            assertThat(shown.message().text()).isEqualTo("Somebody will answer.");
        });
    }

    @Test
    @DisplayName("a mail server that is down is tried again, and a message brought twice is shown once")
    void failing() {
        isDown = true;
        var twice = gateway();
        var switchboard = Switchboard.over(policy)
                .notifier(notifier())
                .chatGateway(delivery -> {
                    twice.deliver(delivery);
                    twice.deliver(delivery);
                })
                .build();
        ask(switchboard, UNKNOWN);
        assertThat(sent).isEmpty();
        isDown = false;

        assertThat(switchboard.redeliver()).isEqualTo(1);

        assertThat(sent).hasSize(1);
        assertThat(chats).hasSize(1);
    }

    @Test
    @DisplayName("what one of several notifiers delivers is not tried again for another that is down")
    void severalNotifiers() {
        isDown = true;
        var told = new RecordingNotifier();
        var switchboard =
                Switchboard.over(policy).notifier(notifier()).notifier(told).build();

        ask(switchboard, UNKNOWN);
        isDown = false;

        assertThat(switchboard.redeliver()).isZero();
        assertThat(sent).isEmpty();
        assertThat(told.notifications()).hasSize(1);
    }

    @Test
    @DisplayName("after the end the chat goes on in another conversation")
    void ended() {
        var switchboard = Switchboard.over(policy).chatGateway(gateway()).build();
        var conversations = switchboard.conversations();
        var chat = ask(switchboard, UNKNOWN);
        end(conversations, chat, chat);

        var next = ask(switchboard, UNKNOWN);

        assertThat(conversations.current(chat).orElseThrow().id()).isEqualTo(next);
        assertThat(conversations.find(next).orElseThrow().previous()).contains(chat);
        assertThat(chats).hasSize(2).allMatch(shown -> shown.chat().equals(chat));
    }

    @Nested
    @DisplayName("the gateway of the guide keeps the promises of one")
    class GatewayTest extends ChatGatewayContract {
        private final Map<Message, String> keys = new ConcurrentHashMap<>();

        @Override
        protected ChatGateway gateway() {
            var guided = DeliveryGuideTest.this.gateway();
            return delivery -> {
                keys.put(delivery.message(), delivery.key());
                guided.deliver(delivery);
            };
        }

        @Override
        protected List<String> receivedKeys(ConversationId chat) {
            return chats.stream()
                    .filter(shown -> shown.chat().equals(chat))
                    .map(shown -> requireNonNull(keys.get(shown.message())))
                    .toList();
        }

        @Override
        protected boolean farSide(FarSide behaviour) {
            farSide = behaviour;
            return true;
        }
    }

    private static ConversationId ask(Switchboard switchboard, String text) {
        var chat = new ConversationId(new PersonaId("Shop"), "chat");
        return switchboard
                .router()
                .route(Question.to("Shop", text).inConversation(chat), Asker.withEmail("zoe@mail.example"))
                .conversation();
    }
}
