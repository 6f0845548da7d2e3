package dev.switchboard.internal.desk;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Invitation;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.LinePlace;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Participant;
import dev.switchboard.conversation.RecordedInteraction;
import dev.switchboard.conversation.Speech;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Assignment;
import dev.switchboard.internal.engine.Holders;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Recipient;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What humans do in conversations. */
final class DefaultConversations implements Conversations {

    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Doors doors;
    private final Work work;
    private final Handling handling;
    private final Endings endings;
    private final Recording recording;
    private final Lines lines;
    private final Approving approving;

    DefaultConversations(
            Parts parts, SnapshotSource snapshots, Work work, Handling handling, Recording recording, Lines lines) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.doors = new Doors(parts, snapshots);
        this.work = work;
        this.handling = handling;
        this.endings = new Endings(parts, work);
        this.recording = recording;
        this.lines = lines;
        this.approving = new Approving(parts, snapshots, work);
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(
                parts.store().read(Key.conversation(requireNonNull(id, "id"))).value());
    }

    @Override
    public List<Message> transcript(ConversationId id) {
        return Pages.all(parts.store(), new Query.Messages(requireNonNull(id, "id"), 1));
    }

    @Override
    public List<Message> latest(ConversationId id, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("the latest " + most + " messages are none; ask for at least 1");
        }
        var count = find(id).map(Conversation::messageCount).orElse(0L);
        return Pages.all(parts.store(), new Query.Messages(id, Math.max(1, count - most + 1)));
    }

    @Override
    public Optional<LinePlace> placeInLine(ConversationId id) {
        return lines.placeOf(id);
    }

    @Override
    public Conversation record(RecordedInteraction interaction) {
        return recording.record(interaction);
    }

    @Override
    public List<KnowledgeGap> knowledgeGaps(String persona) {
        return Pages.all(parts.store(), new Query.KnowledgeGaps(new PersonaId(persona)));
    }

    @Override
    public Optional<Invitation> invitation(JoinToken token) {
        requireNonNull(token, "token");
        var door = doors.open(token.value(), Claims.Purpose.JOIN, parts.clock().instant());
        var conversation = door.conversation();
        var recipient = door.recipient();
        return conversation == null || recipient == null || conversation.isClosed()
                ? Optional.empty()
                : Optional.of(new Invitation(conversation.id(), recipient, conversation.asker()));
    }

    @Override
    public JoinResult join(JoinToken token) {
        requireNonNull(token, "token");
        var now = parts.clock().instant();
        return parts.untilCommitted("a joining", () -> attemptToJoin(token, now));
    }

    private @Nullable JoinResult attemptToJoin(JoinToken token, Instant now) {
        var door = doors.open(token.value(), Claims.Purpose.JOIN, now);
        var conversation = door.conversation();
        var recipient = door.recipient();
        var claims = door.claims();
        if (conversation == null || recipient == null || claims == null) {
            return refusal(door.refusal());
        }
        var policy = snapshots.current().policy();
        var request = JoinRequest.byToken(Claiming.asAgent(recipient), now, claims.escalation());
        var settled = Entrance.settled(policy, conversation, request);
        if (settled != null) {
            return settled;
        }
        var writing = new Writing(conversation, door.version(), now);
        var result = Entrance.enter(policy, writing, conversation, List.of(request), now);
        return work.commit(writing) == null ? null : result;
    }

    @Override
    public JoinResult approveJoin(ConversationId id, String email) {
        return approving.approve(requireNonNull(id, "id"), address(email));
    }

    @Override
    public WorkResult declineJoin(ConversationId id, String email) {
        return approving.decline(requireNonNull(id, "id"), address(email));
    }

    @Override
    public Message write(ConversationId id, String email, String text) {
        requireNonNull(id, "id");
        if (requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("a message to " + id + " needs a text");
        }
        var address = address(email);
        return parts.untilCommitted("a message", () -> attemptToWrite(id, address, text));
    }

    private @Nullable Message attemptToWrite(ConversationId id, EmailAddress address, String text) {
        var read = parts.store().read(Key.conversation(id));
        var conversation = read.value();
        if (conversation == null) {
            throw new IllegalStateException("there is no conversation " + id);
        }
        var answerable = Joining.answerable(conversation, address);
        var who = writer(conversation, address, answerable);
        if (!Standing.holds(snapshots.current().policy(), id.persona(), who)) {
            throw new IllegalStateException("the specialist was removed and may no longer write in " + id);
        }
        var writing = new Writing(conversation, read.version(), parts.clock().instant());
        var answered = answerable.stream().map(Escalation::id).toList();
        var message = write(writing, who, text, answered);
        return work.commit(writing) == null ? null : message;
    }

    /** Who joined; after the end, when nobody is in it any more, who had a question that it cancelled. */
    private static Recipient writer(Conversation conversation, EmailAddress address, List<Escalation> answerable) {
        if (!conversation.isClosed()) {
            return conversation
                    .participant(address)
                    .map(Participant::who)
                    .orElseThrow(() -> new IllegalStateException(
                            "nobody with the address given has joined " + conversation.id() + "; join it first"));
        }
        return answerable.stream()
                .flatMap(one -> one.mayAnswer(address).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(conversation.id()
                        + " is closed, and nobody with the address given has a question of it still to answer"));
    }

    private static Message write(Writing writing, Recipient who, String text, List<EscalationId> answered) {
        var message = writing.say(Author.of(who), text, List.of(), answered);
        writing.answer(answered, message);
        return message;
    }

    @Override
    public boolean leave(ConversationId id, String email) {
        requireNonNull(id, "id");
        var address = address(email);
        return parts.untilCommitted("a leaving", () -> attemptToLeave(id, address));
    }

    private @Nullable Boolean attemptToLeave(ConversationId id, EmailAddress address) {
        var read = parts.store().read(Key.conversation(id));
        var conversation = read.value();
        if (conversation == null || conversation.participant(address).isEmpty()) {
            return Boolean.FALSE;
        }
        var writing = new Writing(conversation, read.version(), parts.clock().instant());
        var staying = conversation.participants().stream()
                .filter(one -> !one.who().person().email().equals(address))
                .toList();
        writing.conversation().participants(staying);
        writing.event(RoutingEvent.Kind.PARTICIPANT_LEFT, address.toString());
        writing.modeChanged();
        Assignment.left(writing.conversation(), conversation, address);
        return work.commit(writing) == null ? null : Boolean.TRUE;
    }

    @Override
    public WorkResult askerLeft(ConversationId id) {
        return endings.askerLeft(requireNonNull(id, "id"));
    }

    @Override
    public WorkResult close(ConversationId id, Actor actor, ClosingOutcome outcome) {
        return endings.close(id, actor, requireNonNull(outcome, "outcome"));
    }

    @Override
    public Optional<Conversation> current(ConversationId chat) {
        return find(Chat.current(parts.store(), requireNonNull(chat, "chat")));
    }

    @Override
    public Speech mayAutomationSpeak(ConversationId id) {
        requireNonNull(id, "id");
        var policy = snapshots.current().policy();
        return current(id)
                .map(conversation -> new Speech(Holders.mode(policy, conversation), Holders.of(policy, conversation)))
                .orElseGet(() -> new Speech(AutomationMode.ACTIVE, Optional.empty()));
    }

    @Override
    public WorkResult suspend(ConversationId id, Actor actor) {
        return suspended(id, actor, true);
    }

    @Override
    public WorkResult resume(ConversationId id, Actor actor) {
        return suspended(id, actor, false);
    }

    private WorkResult suspended(ConversationId id, Actor actor, boolean suspended) {
        return work.on(id, actor, Action.SUSPEND, bench -> {
            if (suspended == (bench.before().mode() == AutomationMode.SUSPENDED)) {
                return WorkResult.UNCHANGED;
            }
            bench.writing().conversation().suspended(suspended);
            if (!suspended) {
                bench.before().escalations().stream()
                        .filter(one -> one.state().isOpen() && one.isToldLater())
                        .forEach(bench.writing()::tellAtOnce);
            }
            bench.writing().modeChanged();
            return WorkResult.DONE;
        });
    }

    @Override
    public WorkResult handBack(ConversationId id, Actor actor) {
        return handling.handBack(id, actor);
    }

    @Override
    public WorkResult tag(ConversationId id, Tag tag, Actor actor) {
        var custom = Tag.custom(tag.name());
        return work.on(id, actor, Action.TAG, bench -> {
            if (bench.before().tags().contains(custom)) {
                return WorkResult.UNCHANGED;
            }
            bench.writing().reopen();
            bench.writing().conversation().addTags(List.of(custom));
            bench.writing().event(RoutingEvent.Kind.TAGS_ATTACHED, custom.name());
            return WorkResult.DONE;
        });
    }

    @Override
    public WorkResult untag(ConversationId id, Tag tag, Actor actor) {
        return work.on(id, actor, Action.TAG, bench -> {
            if (!bench.before().tags().contains(tag)) {
                return WorkResult.UNCHANGED;
            }
            bench.writing().untag(tag);
            return WorkResult.DONE;
        });
    }

    private static EmailAddress address(String email) {
        return EmailAddress.of(requireNonNull(email, "email"));
    }

    private static JoinResult refusal(Doors.@Nullable Refusal refusal) {
        if (refusal == Doors.Refusal.EXPIRED) {
            return JoinResult.TOKEN_EXPIRED;
        }
        if (refusal == Doors.Refusal.TAKEN) {
            return JoinResult.TAKEN;
        }
        return refusal == Doors.Refusal.REVOKED ? JoinResult.TOKEN_REVOKED : JoinResult.TOKEN_INVALID;
    }
}
