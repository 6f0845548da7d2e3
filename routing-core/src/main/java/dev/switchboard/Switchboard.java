package dev.switchboard;

import static java.util.Objects.requireNonNull;

import dev.switchboard.absence.Absences;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.KnowledgeGaps;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.history.Histories;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.internal.desk.Desk;
import dev.switchboard.notification.ReplyIntake;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policies;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Router;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Routes questions to people: one service for each concern, over one policy and one store. Any number of threads may use it.
 * Owns no thread: integrations are called on the thread that calls the library, and what they throw is contained.
 */
public final class Switchboard implements AutoCloseable {
    private final Desk desk;
    private final @Nullable Ticker ticker;
    private final Duration closingTime;

    Switchboard(Desk desk, @Nullable Ticker ticker, Duration closingTime) {
        this.desk = desk;
        this.ticker = ticker;
        this.closingTime = closingTime;
    }

    /**
     * Begins a switchboard. Everything but the policy has a default.
     *
     * @param policy where to begin; if the store holds a version already, because another router uses it or it survived a
     *     restart, that one stays in force, and {@link Policies#apply} replaces it
     */
    public static SwitchboardBuilder over(Policy policy) {
        return new SwitchboardBuilder(policy);
    }

    /** Routes questions. */
    public Router router() {
        return desk.router();
    }

    /** The conversations, and what humans do in them. */
    public Conversations conversations() {
        return desk.conversations();
    }

    /** What personas did not know, and what their owners make of it. */
    public KnowledgeGaps knowledgeGaps() {
        return desk.knowledgeGaps();
    }

    /** When people are away, as they say themselves. */
    public Absences absences() {
        return desk.absences();
    }

    /** What agents know. */
    public Agents agents() {
        return desk.agents();
    }

    /** How colleagues help each other. */
    public Teamwork teamwork() {
        return desk.teamwork();
    }

    /** What waits in inboxes and views, and what humans do with it. */
    public Inboxes inboxes() {
        return desk.inboxes();
    }

    /** The people that conversations are with. */
    public ContactDirectory directory() {
        return desk.directory();
    }

    /** What happened with them, over all channels. */
    public Histories histories() {
        return desk.histories();
    }

    /** Takes the replies to notifications. */
    public ReplyIntake replies() {
        return desk.replies();
    }

    /** The policy in force, and its changes. */
    public Policies policies() {
        return desk.policies();
    }

    /**
     * Whether somebody may try questions of a persona and read why its questions went where they went (model, 3.7): by default its owner and
     * administrators. {@link Router#preview} and traces serve the host, which asks here before it shows them to anybody; no for a persona that
     * is not there.
     */
    public boolean mayReadTraces(Actor actor, String persona) {
        return desk.mayReadTraces(requireNonNull(actor, "actor"), requireNonNull(persona, "persona"));
    }

    /**
     * Looks what time has brought: what could not be delivered is tried again when its pause is over; whoever waits for an agent gets one
     * who is there by now; whoever has a question and was removed from the policy by a process that ended before it gave that to somebody
     * else has it no longer; then comes what is due by this time, in the order and as of the times at which it was due: a question goes on
     * that has waited as long as the chain says, or that nobody has answered within its {@link dev.switchboard.chain.Deadline}, or
     * whose human leaves or is back, where the persona moves such questions. It makes no difference how often somebody looks. A host without
     * a {@linkplain SwitchboardBuilder#scheduler scheduler} calls this now and then, and after a restart.
     *
     * @return how many questions went to somebody else
     */
    public int escalateOverdue(Instant now) {
        return desk.escalateOverdue(now);
    }

    /**
     * Tries again at once all that is still to be delivered: the chat gateway failed, perhaps so often that it was given up
     * ({@code DELIVERY_PARKED}), or a process ended between deciding and telling. What is due is also tried again by
     * {@link #escalateOverdue}. What another switchboard delivers, or delivered when its process ended, is left to it until its
     * {@linkplain SwitchboardBuilder#deliveryLease lease} is over.
     *
     * @return how many deliveries were tried, or given to the {@linkplain SwitchboardBuilder#dispatchExecutor executor}
     */
    public int redeliver() {
        return desk.redeliver();
    }

    /**
     * Takes no more work, and waits for what is under way as long as the {@linkplain SwitchboardBuilder#closingTime closing time} says;
     * deliveries that are not made by then are left to the next switchboard over the store, which need not wait for a lease. Routing,
     * replies and work on conversations throw {@link IllegalStateException} from now on; what only reads may still be called. A second call
     * does nothing.
     */
    @Override
    public void close() {
        if (ticker != null) {
            ticker.stop();
        }
        desk.close(closingTime);
    }
}
