package dev.switchboard.conversation;

import dev.switchboard.identity.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a conversation is.
 *
 * @param status what it needs
 * @param since when it needs that
 * @param by who said so; null if nobody did
 * @param helpRequests how often somebody asked colleagues for help
 */
public record Progress(
        ConversationStatus status, Instant since, @Nullable EmailAddress by, int helpRequests) {

    static Progress begun(Instant at) {
        return new Progress(ConversationStatus.IN_PROGRESS, at, null, 0);
    }

    /** The same conversation in another status. */
    Progress with(ConversationStatus next, Instant at, @Nullable EmailAddress who) {
        return new Progress(next, at, who, helpRequests + (next == ConversationStatus.LOOKING_FOR_HELP ? 1 : 0));
    }
}
