package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Placement;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Forwarding;
import dev.switchboard.internal.engine.Holders;
import dev.switchboard.internal.engine.Platform;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One change of a conversation by a human, to be committed whole. Belongs to one thread. */
final class Writing {
    private final Conversation before;
    private final long version;
    private final Instant now;
    private final ConversationBuilder after;
    private final List<Message> messages = new ArrayList<>(1);
    private final List<OutboxEntry> outbox = new ArrayList<>(1);
    private final List<OutboxEntry.Id> gone = new ArrayList<>(0);
    private final List<RoutingEvent> events = new ArrayList<>(4);
    private final Commit commit = new Commit();
    private final Map<EscalationId, KnowledgeGap.Given> answers = new LinkedHashMap<>(1);
    private @Nullable Versioned<Outbox> claimed;

    Writing(Conversation before, long version, Instant now) {
        this.before = before;
        this.version = version;
        this.now = now;
        this.after = before.toBuilder();
    }

    ConversationBuilder conversation() {
        return after;
    }

    Commit commit() {
        return commit;
    }

    /** Puts a message into the transcript and the asker's chat. */
    Message say(Author author, String text, List<Attachment> attachments, List<EscalationId> answers) {
        var message = new Message(id(), after.nextMessage(now), author, text, attachments, List.of(), now);
        messages.add(message);
        outbox.add(new OutboxEntry.ToAsker(id(), message.sequence(), answers));
        return message;
    }

    /** These escalations have their answer, and the gaps behind them; what is handled loses its system tag. */
    void answer(List<EscalationId> answered, Message answer) {
        var given = new KnowledgeGap.Given(answer.author(), now, answer.text());
        for (var escalationId : answered) {
            after.changeEscalation(
                    escalationId,
                    escalation -> answered(escalation, answer.author().id()));
            answers.put(escalationId, given);
            event(RoutingEvent.Kind.ESCALATION_ANSWERED, escalationId.toString());
        }
        for (var tag : List.of(Tag.HUMAN_HELP, Tag.HUMAN_FOLLOW_UP)) {
            if (before.tags().contains(tag) && isHandled(tag, answered)) {
                untag(tag);
            }
        }
    }

    /** Takes a tag away. */
    void untag(Tag tag) {
        after.removeTag(tag);
        event(RoutingEvent.Kind.TAGS_REMOVED, tag.name());
    }

    /** Says how the mode of the automation changed, if it did. */
    void modeChanged() {
        var mode = after.build().mode();
        if (mode != before.mode()) {
            event(RoutingEvent.Kind.AUTOMATION_MODE_CHANGED, mode.name());
        }
    }

    /** Tells humans. */
    void tell(List<OutboxEntry> entries) {
        outbox.addAll(entries);
    }

    /** Those who were to be told with the asker's next message are told now: the automation may answer that itself. */
    void tellAtOnce(Escalation escalation) {
        var told = escalation.toBuilder()
                .toldOf(escalation.questionSequence(), now)
                .build();
        after.changeEscalation(told.id(), any -> told);
        tell(Forwarding.toHolders(id(), told));
    }

    /** Humans need not be told any more. */
    void untell(List<OutboxEntry> entries) {
        entries.forEach(entry -> gone.add(entry.id()));
    }

    /** Puts the conversation into an inbox, in which it waits. */
    void place(Platform platform, String inbox) {
        reopen();
        after.placement(new Placement(inbox, Placement.State.AWAITING, now));
        event(RoutingEvent.Kind.CONVERSATION_PLACED, inbox);
        mirrorInbox(platform, inbox);
    }

    /** Not everything is done any more. */
    void reopen() {
        after.handled(false);
    }

    /** What was wanted until nobody had it any more is not wanted once somebody has to do with it again, but to look for help with. */
    private Conversation attended() {
        var changed = after.build();
        return Holders.isNobodys(before)
                        && changed.isAttended()
                        && changed.progress().status() != ConversationStatus.LOOKING_FOR_HELP
                ? after.changeWanted(over -> List.of()).build()
                : changed;
    }

    /** Tells a human of the latest message. */
    void tellOfLatest(Recipient who) {
        outbox.add(new OutboxEntry.ToHuman(id(), before.messageCount(), who, null, 1));
    }

    /** Lets the platform show the conversation in this inbox, or in none. */
    void mirrorInbox(Platform platform, @Nullable String inbox) {
        if (platform.hasInboxes()) {
            var there = before.placement().orElse(null);
            outbox.add(new OutboxEntry.ToInbox(id(), before.messageCount(), version + 1, inbox, there));
        }
    }

    /** Lets the platform show the tags, if it shows others. */
    void mirrorTags(Platform platform) {
        if (platform.hasTags() && !platform.shownOf(after.build()).equals(platform.shownOf(before))) {
            outbox.add(new OutboxEntry.TagsToPlatform(id(), before.messageCount(), version + 1));
        }
    }

    void event(RoutingEvent.Kind kind, String subject) {
        events.add(RoutingEvent.of(kind, now, id(), subject));
    }

    /** Commits; false if somebody else was faster. */
    boolean commitTo(Parts parts, SnapshotSource snapshots, Crew crew) {
        var conversation = attended();
        commit.put(Key.conversation(id()), version, conversation);
        Supplier<Workplace> workplace = () -> snapshots.current().policy().workplace();
        Engaging.add(commit, parts.store(), workplace, before, conversation, null, now);
        if (parts.events().isHeard()) {
            OverLimit.in(crew, workplace, before, conversation, now)
                    .forEach(agent -> event(RoutingEvent.Kind.LIMIT_EXCEEDED, agent.id()));
            var policy = snapshots.current().policy();
            OverLimit.cameIn(before, conversation).stream()
                    .filter(who -> Attendance.of(policy, crew, who, now) != null)
                    .forEach(who -> event(RoutingEvent.Kind.ABSENT_ENGAGED, who.toString()));
        }
        messages.forEach(commit::append);
        answers.forEach((escalation, given) -> answerGap(parts.store(), escalation, given));
        mirrorTags(parts.platform());
        var read = parts.store().read(Key.outbox(id()));
        claimed = Outgoing.addTo(
                commit,
                read,
                id(),
                gone,
                outbox,
                parts.clock().instant(),
                parts.couriers().lease());
        var committed = parts.store().commit(commit).isEmpty();
        if (committed) {
            parts.events().publish(events);
        }
        return committed;
    }

    /** What is kept beside the question that was logged, if it was: nobody learns from it by themself. */
    private void answerGap(RoutingStore store, EscalationId escalation, KnowledgeGap.Given given) {
        var question = escalation.question();
        var read = store.read(Key.knowledgeGap(question));
        var gap = read.value();
        if (gap != null && !gap.answered(given).equals(gap)) {
            commit.put(Key.knowledgeGap(question), read.version(), gap.answered(given));
            event(RoutingEvent.Kind.KNOWLEDGE_GAP_ANSWERED, question.value());
        }
    }

    /** Delivers what was committed; whether all of it is in the asker's chat. */
    boolean dispatch(Dispatcher dispatcher, SnapshotSource snapshots) {
        var conversation = after.build();
        var snapshot = snapshots.current();
        var committed = new Versioned<>(version + 1, conversation);
        var delivered = dispatcher.dispatch(new Outgoing(committed, messages, outbox, claimed, snapshot));
        dispatcher.lines().changed(before, conversation, snapshot);
        return delivered;
    }

    private Escalation answered(Escalation escalation, String by) {
        var isLate = escalation.state() == EscalationState.CANCELLED;
        var what = (isLate ? "answered late by " : "answered by ") + by;
        return escalation.state() == EscalationState.DELIVERED
                ? escalation.toBuilder().happened(now, null, what).build()
                : escalation.toBuilder()
                        .state(EscalationState.ANSWERED, now, what)
                        .build();
    }

    private boolean isHandled(Tag tag, List<EscalationId> answered) {
        return before.escalations().stream()
                .filter(escalation -> escalation.state().isOpen() && !answered.contains(escalation.id()))
                .noneMatch(escalation -> hasPut(tag, escalation.cause()));
    }

    /** Whether a question handed off for this cause got the tag; a sensitive one gets none. */
    private static boolean hasPut(Tag tag, HandoffCause cause) {
        return switch (cause) {
            case UNKNOWN -> tag.equals(Tag.HUMAN_HELP);
            case CANNOT_EXECUTE, ASKED_FOR_HUMAN -> tag.equals(Tag.HUMAN_FOLLOW_UP);
            case SENSITIVE -> false;
        };
    }

    private ConversationId id() {
        return before.id();
    }
}
