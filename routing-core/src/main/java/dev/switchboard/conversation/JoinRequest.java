package dev.switchboard.conversation;

import static java.util.Objects.requireNonNull;

import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.EscalationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A human who would like to join a conversation, and waits for the asker's approval.
 *
 * @param who and in which role
 * @param since when the asker was asked
 * @param way how the human would come in; whether that is still open is looked at again when the asker approves
 * @param escalation the question that the human was told of; with {@link Way#TOKEN} only, and never without it
 */
public record JoinRequest(
        Recipient who, Instant since, Way way, @Nullable EscalationId escalation) {

    /** How somebody comes into a conversation. */
    public enum Way {
        /** By the join token of a notification. */
        TOKEN,
        /** As a colleague, because help is looked for there. */
        HELP,
        /** Invited by a colleague. */
        INVITATION
    }

    public JoinRequest {
        requireNonNull(who, "who");
        requireNonNull(since, "since");
        requireNonNull(way, "way");
        if ((way == Way.TOKEN) != (escalation != null)) {
            throw new IllegalArgumentException("a request to join by " + way + " and the question " + escalation
                    + " do not go together; name a question with TOKEN only");
        }
    }

    /** By the token of a notification about this question. */
    public static JoinRequest byToken(Recipient who, Instant since, EscalationId escalation) {
        return new JoinRequest(who, since, Way.TOKEN, escalation);
    }

    /** To help. */
    public static JoinRequest toHelp(Recipient who, Instant since) {
        return new JoinRequest(who, since, Way.HELP, null);
    }

    /** Invited by a colleague. */
    public static JoinRequest byInvitation(Recipient who, Instant since) {
        return new JoinRequest(who, since, Way.INVITATION, null);
    }
}
