package dev.switchboard.testkit;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.spi.ChatGateway;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.RoutingListener;
import dev.switchboard.spi.store.Query;
import java.time.Clock;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Everything that happened around a switchboard, in order: events, what people were told, what askers were shown, and decisions with
 * their traces. Any number of threads may add to it.
 */
final class Story implements RoutingListener {
    private static final int ALL = 10_000;

    private final Clock clock;
    private final InMemoryStore store;
    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final Map<MessageId, RoutingDecision> decisions = new ConcurrentHashMap<>();
    private final Map<ConversationId, MessageId> latest = new ConcurrentHashMap<>();

    /**
     * One line.
     *
     * @param at when, by the clock of the test
     * @param what asked for when the story is told
     */
    private record Line(String at, Supplier<String> what) {
        @Override
        public String toString() {
            return at + "  " + what.get().indent(2).strip();
        }
    }

    Story(Clock clock, InMemoryStore store) {
        this.clock = clock;
        this.store = store;
    }

    /** The same router; what it decides is told with its trace. */
    Router of(Router router) {
        return new Router() {
            @Override
            public RoutingDecision route(Question question, Asker asker) {
                var decision = router.route(question, asker);
                decisions.put(decision.basis().question(), decision);
                return decision;
            }

            @Override
            public RoutingDecision preview(Question question, Asker asker, Assumptions assumptions) {
                return router.preview(question, asker, assumptions);
            }
        };
    }

    Notifier told(Notifier notifier) {
        return notification -> {
            try {
                notifier.deliver(notification);
                add(() -> "told " + InWords.of(notification) + ": " + notification.subject());
            } catch (RuntimeException failure) {
                add(() -> "could not tell " + InWords.of(notification) + ": " + failure.getMessage());
                throw failure;
            }
        };
    }

    ChatGateway shown(ChatGateway gateway) {
        return delivery -> {
            try {
                gateway.deliver(delivery);
                add(() -> "shown in " + shown(delivery));
            } catch (RuntimeException failure) {
                add(() -> "could not show in " + shown(delivery) + ": " + failure.getMessage());
                throw failure;
            }
        };
    }

    private static String shown(ChatDelivery delivery) {
        return delivery.chat() + ", by " + delivery.message().author().name() + ": \""
                + delivery.message().text() + '"';
    }

    @Override
    public void on(RoutingEvent event) {
        event.conversation().ifPresentOrElse(id -> on(event, id), () -> add(event::toString));
    }

    private void on(RoutingEvent event, ConversationId conversation) {
        switch (event.kind()) {
            case MESSAGE_RECEIVED -> {
                var message = new MessageId(conversation.persona(), event.subject());
                latest.put(conversation, message);
                add(() -> event + text(conversation, message));
            }
            case QUESTION_ROUTED -> {
                var message = latest.get(conversation);
                add(() -> event + (message == null ? "" : decision(message)));
            }
            default -> add(event::toString);
        }
    }

    private void add(Supplier<String> what) {
        lines.add(new Line(clock.instant().toString(), what));
    }

    private String text(ConversationId conversation, MessageId id) {
        return store.query(new Query.Messages(conversation, 1), "", ALL).items().stream()
                .filter(message ->
                        message.ruling() != null && message.ruling().message().equals(id))
                .map(message -> ": \"" + message.text() + '"')
                .findFirst()
                .orElse("");
    }

    private String decision(MessageId message) {
        var decision = decisions.get(message);
        return decision == null ? "" : "\n" + decision.explain();
    }

    @Override
    public String toString() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}
