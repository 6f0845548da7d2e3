package dev.switchboard.internal.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent has to do at one moment.
 *
 * @param places the running conversations that the agent has or is offered
 * @param inCall whether the agent is in a call
 * @param lastAssigned when a conversation came to the agent last, null if none ever did
 * @param version of what is kept of the agent, for the claim of a place
 */
public record Work(
        List<Place> places, boolean inCall, @Nullable Instant lastAssigned, long version) {
    /** Nothing, and never had. */
    public static final Work NONE = new Work(List.of(), false, null, 0);

    public Work {
        places = List.copyOf(places);
    }

    /** The same with a conversation more, if it is not one of them. */
    public Work with(Place more) {
        if (places.stream().anyMatch(one -> one.conversation().equals(more.conversation()))) {
            return this;
        }
        var all = new ArrayList<>(places);
        all.add(more);
        return new Work(all, inCall, lastAssigned, version);
    }
}
