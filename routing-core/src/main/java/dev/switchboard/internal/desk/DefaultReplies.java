package dev.switchboard.internal.desk;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.Author;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.directory.Senders;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.notification.Recipient;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyIntake;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.text.Visible;
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
    private final AbsenceHint absence;

    DefaultReplies(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher, Crew crew, Senders senders) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
        this.crew = crew;
        this.doors = new Doors(parts, snapshots);
        this.senders = senders;
        this.absence = new AbsenceHint(parts);
    }

    @Override
    public ReplyResult accept(Reply reply) {
        requireNonNull(reply, "reply");
        var now = parts.clock().instant();
        return parts.untilCommitted("a reply", () -> attempt(reply, now));
    }

    private @Nullable ReplyResult attempt(Reply reply, Instant now) {
        var door = doors.open(reply.token().value(), Claims.Purpose.REPLY, now);
        var claims = door.claims();
        var conversation = door.conversation();
        var recipient = door.recipient();
        if (claims == null) {
            return refuse(ReplyResult.TOKEN_INVALID, null, now);
        }
        if (conversation == null || recipient == null) {
            return isRepeated(reply, claims)
                    ? ReplyResult.REPEATED
                    : refuse(refusal(door.refusal()), claims.conversation(), now);
        }
        if (!isFrom(reply, recipient)) {
            return refuse(ReplyResult.WRONG_SENDER, conversation.id(), now);
        }
        if (reply.isAutomatic()) {
            return absence.hint(conversation, door.version(), claims.escalation(), recipient, now)
                    ? refuse(ReplyResult.AUTOMATIC, conversation.id(), now)
                    : null;
        }
        if (reply.attachments().isEmpty() && !Visible.isIn(reply.text())) {
            return refuse(ReplyResult.EMPTY, conversation.id(), now);
        }
        if (isRepeated(reply, claims)) {
            return ReplyResult.REPEATED;
        }
        var once = ReplyOnce.key(reply, conversation.id());
        var writing = new Writing(conversation, door.version(), now);
        Claiming.onAnswer(writing, conversation, recipient, now);
        once.ifPresent(key -> writing.commit().put(key, 0, key.id().toString()));
        write(writing, reply, claims, recipient);
        if (!writing.commitTo(parts, snapshots, crew)) {
            return null;
        }
        return writing.dispatch(dispatcher, snapshots) ? ReplyResult.DELIVERED : ReplyResult.UNDELIVERED;
    }

    private static void write(Writing writing, Reply reply, Claims claims, Recipient recipient) {
        var answered = List.of(claims.escalation());
        var message = writing.say(Author.of(recipient), reply.text(), reply.attachments(), answered);
        writing.answer(answered, message);
    }

    /** Also if the token is good no longer: what was taken once was taken. */
    private boolean isRepeated(Reply reply, Claims claims) {
        return ReplyOnce.key(reply, claims.conversation())
                .filter(key -> parts.store().read(key).version() > 0)
                .isPresent();
    }

    /** From the address that was notified, or from another one of the same person. A bounce is from a mail system. */
    private boolean isFrom(Reply reply, Recipient recipient) {
        return reply.isBounced()
                || EmailAddress.parse(reply.from())
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

    private ReplyResult refuse(ReplyResult why, @Nullable ConversationId conversation, Instant now) {
        parts.events()
                .publish(
                        conversation == null
                                ? RoutingEvent.of(RoutingEvent.Kind.REPLY_REJECTED, now, why.name())
                                : RoutingEvent.of(RoutingEvent.Kind.REPLY_REJECTED, now, conversation, why.name()));
        return why;
    }
}
