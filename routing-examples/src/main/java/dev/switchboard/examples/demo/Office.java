package dev.switchboard.examples.demo;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.notification.Notification;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Router;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A switchboard with everything it needs in memory, that keeps what somebody may want to look at: the mail that was sent, the decisions and the
 * conversations. Any number of threads may use it.
 */
public final class Office implements AutoCloseable {
    private final Clock clock;
    private final Switchboard switchboard;
    private final Kept<Notification> mail = new Kept<>();
    private final Kept<Remembered> decisions = new Kept<>();
    private final Kept<ConversationId> conversations = new Kept<>();
    private final Kept<Runnable> watchers = new Kept<>();
    private final Router router;

    private Office(Policy policy, Clock clock, UnaryOperator<SwitchboardBuilder> parts) {
        this.clock = clock;
        this.switchboard = parts.apply(Switchboard.over(policy)
                        .notifier(mail::add)
                        .chatGateway(delivery -> {})
                        .listener(this::on)
                        .clock(clock)
                        .ids(Long::toString)
                        .tokenKey("a story has no secrets".getBytes(StandardCharsets.UTF_8)))
                .build();
        this.router = new RememberingRouter(switchboard.router(), clock, decisions::add);
    }

    /**
     * Opens one.
     *
     * @param parts what else the switchboard is made of
     */
    public static Office over(Policy policy, Clock clock, UnaryOperator<SwitchboardBuilder> parts) {
        return new Office(policy, clock, parts);
    }

    public Switchboard switchboard() {
        return switchboard;
    }

    /** Routes like the switchboard's own, and remembers the decisions. */
    public Router router() {
        return router;
    }

    public Clock clock() {
        return clock;
    }

    /** What people were told, oldest first; the latest of it, if it was very much. */
    public List<Notification> mail() {
        return mail.all();
    }

    /** What was decided, oldest first; the latest of it, if it was very much. */
    public List<Remembered> decisions() {
        return decisions.all();
    }

    /** The conversations, in the order in which they were opened; the latest of them, if there were very many. */
    public List<ConversationId> conversations() {
        return conversations.all();
    }

    /** Calls this whenever something has happened, on the thread on which it happened. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void on(RoutingEvent event) {
        if (event.kind() == RoutingEvent.Kind.CONVERSATION_OPENED) {
            event.conversation().ifPresent(conversations::add);
        }
        watchers.all().forEach(Runnable::run);
    }

    @Override
    public void close() {
        switchboard.close();
    }
}
