package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Holders;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens what a token leads to. */
final class Doors {

    /** Why a token leads nowhere. */
    enum Refusal {
        INVALID,
        EXPIRED,
        REVOKED,
        TAKEN
    }

    /**
     * What a token leads to, or why nowhere.
     *
     * @param refusal null if it leads somewhere
     * @param claims what the token says, if it is one of ours
     */
    record Door(
            @Nullable Refusal refusal,
            @Nullable Claims claims,
            @Nullable Conversation conversation,
            long version,
            @Nullable Recipient recipient) {

        private static Door closed(Refusal why, @Nullable Claims claims) {
            return new Door(why, claims, null, 0, null);
        }
    }

    private final Parts parts;
    private final SnapshotSource snapshots;

    Doors(Parts parts, SnapshotSource snapshots) {
        this.parts = parts;
        this.snapshots = snapshots;
    }

    Door open(String token, Claims.Purpose purpose, Instant now) {
        var claims = parts.tokens().read(token, purpose).orElse(null);
        if (claims == null) {
            return Door.closed(Refusal.INVALID, null);
        }
        if (TokenMint.isExpired(claims, now)) {
            return Door.closed(Refusal.EXPIRED, claims);
        }
        var read = parts.store().read(Key.conversation(claims.conversation()));
        var conversation = read.value();
        var policy = snapshots.current().policy();
        var recipient = conversation == null ? Optional.<Recipient>empty() : recipient(policy, conversation, claims);
        return recipient
                .map(who -> isTaken(policy, conversation, claims.escalation(), who)
                        ? Door.closed(Refusal.TAKEN, claims)
                        : new Door(null, claims, conversation, read.version(), who))
                .orElseGet(() -> Door.closed(Refusal.REVOKED, claims));
    }

    /** One of the team has it: the others, also whoever had it before, would have to take it over. */
    static boolean isTaken(
            Policy policy, @Nullable Conversation conversation, @Nullable EscalationId escalation, Recipient who) {
        var isOfTeam = who.role() == Target.Kind.INBOX || who.role() == Target.Kind.AGENT;
        return conversation != null
                && isOfTeam
                && Holders.assignee(policy, conversation)
                        .filter(one -> !isSame(one, who))
                        .isPresent()
                && Optional.ofNullable(escalation)
                        .flatMap(conversation::escalation)
                        .flatMap(Escalation::recipient)
                        .filter(one -> isSame(one, who))
                        .isEmpty();
    }

    private static boolean isSame(Recipient one, Recipient other) {
        return one.person().email().equals(other.person().email());
    }

    private static Optional<Recipient> recipient(Policy policy, Conversation conversation, Claims claims) {
        var persona = claims.conversation().persona();
        return conversation
                .escalation(claims.escalation())
                .flatMap(escalation -> EmailAddress.parse(claims.recipient())
                        .flatMap(email -> Standing.mayAnswer(policy, persona, escalation, email)));
    }
}
