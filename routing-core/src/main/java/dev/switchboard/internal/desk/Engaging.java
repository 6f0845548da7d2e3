package dev.switchboard.internal.desk;

import dev.switchboard.agent.AgentState;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Engagement;
import dev.switchboard.internal.engine.Claim;
import dev.switchboard.policy.Workplace;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes in a commit to which agents a conversation comes, so that of two that come to one agent at once only one is committed. */
final class Engaging {
    private Engaging() {}

    /**
     * Adds what becomes of these agents, and of their turns.
     *
     * @param workplace knows who is an agent; asked if somebody came to have to do with it
     * @param before the conversation as it was, null if it is new
     * @param claim the place that a decision took, if it took one
     * @return whether the claim is still good; if not, nothing may be committed
     */
    static boolean add(
            Commit commit,
            RoutingStore store,
            Supplier<Workplace> workplace,
            @Nullable Conversation before,
            Conversation after,
            @Nullable Claim claim,
            Instant now) {
        if (claim != null && claim.turn() != null) {
            claim.turn().addTo(commit);
        }
        var had = before == null ? Set.of() : Engagement.in(before);
        for (var email : Engagement.in(after)) {
            if (!had.contains(email) && workplace.get().agent(email).isPresent()) {
                var read = store.read(Key.agent(email));
                var kept = read.value();
                var state = kept == null ? AgentState.of(email) : kept;
                if (claim != null && claim.agent().equals(email) && claim.assignments() != state.assignments()) {
                    return false;
                }
                commit.put(Key.agent(email), read.version(), state.assigned(now));
            }
        }
        return true;
    }
}
