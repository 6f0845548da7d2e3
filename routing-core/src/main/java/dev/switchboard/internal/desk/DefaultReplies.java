package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.directory.Senders;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.notification.Recipient;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyIntake;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a reply and brings it into the asker's chat (stage 9). */
final class DefaultReplies implements ReplyIntake {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;
    private final Crew crew;
    private final Doors doors;
    private final Senders senders;

    DefaultReplies(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher, Crew crew, Senders senders) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
        this.crew = crew;
        this.doors = new Doors(parts, snapshots);
        this.senders = senders;
    }

    @Override
    public ReplyResult accept(Reply reply) {
        var now = parts.clock().instant();
        return parts.untilCommitted("a reply", () -> attempt(reply, now));
    }

    private @Nullable ReplyResult attempt(Reply reply, Instant now) {
        var door = doors.open(reply.token().value(), Claims.Purpose.REPLY, now);
        var claims = door.claims();
        var conversation = door.conversation();
        var recipient = door.recipient();
        if (claims == null || conversation == null || recipient == null) {
            return refuse(refusal(door.refusal()), null, now);
        }
        if (!isFrom(reply, recipient)) {
            return refuse(ReplyResult.WRONG_SENDER, conversation, now);
        }
        if (reply.text().isBlank() && reply.attachments().isEmpty()) {
            return refuse(ReplyResult.EMPTY, conversation, now);
        }
        if (isRepeated(reply, conversation)) {
            return ReplyResult.REPEATED;
        }
        var writing = new Writing(conversation, door.version(), now);
        Claiming.onAnswer(writing, conversation, recipient, now);
        write(writing, reply, conversation, claims, recipient);
        if (!writing.commitTo(parts, snapshots, crew)) {
            return null;
        }
        return writing.dispatch(dispatcher, snapshots) ? ReplyResult.DELIVERED : ReplyResult.UNDELIVERED;
    }

    private static void write(
            Writing writing, Reply reply, Conversation conversation, Claims claims, Recipient recipient) {
        var answered = List.of(claims.escalation());
        reply.id().ifPresent(id -> writing.commit().put(Key.reply(conversation.id(), id), 0, id));
        var message = writing.say(Author.of(recipient), reply.text(), reply.attachments(), answered);
        writing.answer(answered, message);
    }

    private boolean isRepeated(Reply reply, Conversation conversation) {
        return reply.id()
                .map(id -> parts.store().read(Key.reply(conversation.id(), id)).version() > 0)
                .orElse(false);
    }

    /** From the address that was notified, or from another one of the same person. */
    private boolean isFrom(Reply reply, Recipient recipient) {
        return EmailAddress.parse(reply.from())
                .filter(from -> senders.isSamePerson(recipient.person().email(), from))
                .isPresent();
    }

    private static ReplyResult refusal(Doors.@Nullable Refusal refusal) {
        if (refusal == Doors.Refusal.EXPIRED) {
            return ReplyResult.TOKEN_EXPIRED;
        }
        if (refusal == Doors.Refusal.TAKEN) {
            return ReplyResult.TAKEN;
        }
        return refusal == Doors.Refusal.REVOKED ? ReplyResult.TOKEN_REVOKED : ReplyResult.TOKEN_INVALID;
    }

    private ReplyResult refuse(ReplyResult why, @Nullable Conversation conversation, Instant now) {
        parts.events()
                .publish(
                        conversation == null
                                ? RoutingEvent.of(RoutingEvent.Kind.REPLY_REJECTED, now, why.name())
                                : RoutingEvent.of(
                                        RoutingEvent.Kind.REPLY_REJECTED, now, conversation.id(), why.name()));
        return why;
    }
}
