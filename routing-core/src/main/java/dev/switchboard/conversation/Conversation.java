package dev.switchboard.conversation;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A conversation between one asker, one persona and the humans who joined. Its messages are kept beside it. Immutable; made
 * and changed by {@link Builder}.
 */
public final class Conversation {
    private final ConversationId id;
    private final Asker asker;
    private final Channel channel;
    private final Instant openedAt;
    private final Instant lastAt;
    private final long messageCount;
    private final List<Participant> participants;
    private final List<Escalation> escalations;
    private final List<Tag> tags;
    private final @Nullable Recipient assignee;
    private final @Nullable Placement placement;
    private final boolean suspended;
    private final boolean handled;
    private final @Nullable ContactLink link;
    private final Initiator initiator;
    private final boolean anonymised;
    private final ConversationKind kind;
    private final Progress progress;
    private final List<WantedExpertise> wanted;

    private Conversation(Builder from) {
        this.id = from.id;
        this.asker = from.asker;
        this.channel = from.channel;
        this.openedAt = from.openedAt;
        this.lastAt = from.lastAt;
        this.messageCount = from.messageCount;
        this.participants = from.participants;
        this.escalations = from.escalations;
        this.tags = from.tags;
        this.assignee = from.assignee;
        this.placement = from.placement;
        this.suspended = from.suspended;
        this.handled = from.handled;
        this.link = from.link;
        this.initiator = from.initiator;
        this.anonymised = from.anonymised;
        this.kind = from.kind;
        this.progress = from.progress;
        this.wanted = from.wanted;
    }

    /** Opens a conversation. */
    public static Builder open(ConversationId id, Asker asker, Channel channel, Instant at) {
        return new Builder(id, asker, channel, at);
    }

    /** A builder that holds all of this conversation. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    public ConversationId id() {
        return id;
    }

    /** Who asks, as of the latest message. */
    public Asker asker() {
        return asker;
    }

    /** How the asker wrote the latest message. */
    public Channel channel() {
        return channel;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When the latest message came, or a call ended; no message came later. */
    public Instant lastAt() {
        return lastAt;
    }

    /** How many messages there are; the latest has this sequence. */
    public long messageCount() {
        return messageCount;
    }

    /** The humans who joined and did not leave, in the order they joined. */
    public List<Participant> participants() {
        return participants;
    }

    /** The human with this address, if joined. */
    public Optional<Participant> participant(EmailAddress email) {
        return participants.stream()
                .filter(one -> one.who().person().email().equals(email))
                .findFirst();
    }

    /** Every escalation of its questions, oldest first. */
    public List<Escalation> escalations() {
        return escalations;
    }

    /** The escalation with this id. */
    public Optional<Escalation> escalation(EscalationId escalation) {
        for (int i = 0; i < escalations.size(); i++) {
            if (escalations.get(i).id().equals(escalation)) {
                return Optional.of(escalations.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody still has to answer. */
    public boolean hasOpenEscalation() {
        for (int i = 0; i < escalations.size(); i++) {
            if (escalations.get(i).state().isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** The tags in force; handling an escalation takes its system tag away. */
    public List<Tag> tags() {
        return tags;
    }

    /** The one human who is responsible for answering (I-4): chosen by the chain or a rule, or whoever claimed it. */
    public Optional<Recipient> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** Whether this person is the assignee. */
    public boolean isAssignedTo(EmailAddress email) {
        return assignee != null && assignee.person().email().equals(email);
    }

    /** The inbox that it is in or was handled in; at most one (I-4). */
    public Optional<Placement> placement() {
        return Optional.ofNullable(placement);
    }

    /** The inbox that it waits in, or in which somebody is at it. */
    public Optional<Placement> openPlacement() {
        return Optional.ofNullable(placement).filter(Placement::isOpen);
    }

    /** Whether somebody said that everything is done, and nothing came up since; it is then in no view. */
    public boolean isHandled() {
        return handled;
    }

    /** Whether humans have to do with it, and it is not handled: it has a tag, or somebody has it, or it waits for somebody. */
    public boolean isAttended() {
        return !handled
                && (!tags.isEmpty()
                        || assignee != null
                        || suspended
                        || !participants.isEmpty()
                        || openPlacement().isPresent()
                        || hasOpenEscalation());
    }

    /** The contact of the asker, if there is one; it may have been absorbed by another one, to which its number leads. */
    public Optional<ContactId> contact() {
        return link == null ? Optional.empty() : link.contact();
    }

    /** How it belongs to a contact, or that a human disconnected it; nothing if nobody was recognised. */
    public Optional<ContactLink> link() {
        return Optional.ofNullable(link);
    }

    /** Who began it. */
    public Initiator initiator() {
        return initiator;
    }

    /** Whether everything personal was taken out of it, and the asker has not written since. */
    public boolean isAnonymised() {
        return anonymised;
    }

    /** A live chat, unless its first question said otherwise. */
    public ConversationKind kind() {
        return kind;
    }

    /** What it needs; nothing once everything is done. */
    public Optional<ConversationStatus> status() {
        return handled ? Optional.empty() : Optional.of(progress.status());
    }

    /** What it needs, since when, and who said so; the last of it once everything is done. */
    public Progress progress() {
        return progress;
    }

    /** What colleagues should know who help: what its questions wanted when they were handed over, and what agents added. */
    public List<WantedExpertise> wanted() {
        return wanted;
    }

    public AutomationMode mode() {
        if (suspended) {
            return AutomationMode.SUSPENDED;
        }
        return participants.isEmpty() ? AutomationMode.ACTIVE : AutomationMode.DEFERRING;
    }

    @Override
    public String toString() {
        return "conversation " + id;
    }

    /** Gathers a conversation. Belongs to one thread. */
    public static final class Builder {
        private final ConversationId id;
        private final Instant openedAt;
        private Asker asker;
        private Channel channel;
        private Instant lastAt;
        private long messageCount;
        private List<Participant> participants = List.of();
        private List<Escalation> escalations = List.of();
        private List<Tag> tags = List.of();
        private @Nullable Recipient assignee;
        private @Nullable Placement placement;
        private boolean suspended;
        private boolean handled;
        private @Nullable ContactLink link;
        private Initiator initiator = Initiator.ASKER;
        private boolean anonymised;
        private ConversationKind kind = ConversationKind.LIVE_CHAT;
        private Progress progress;
        private List<WantedExpertise> wanted = List.of();

        private Builder(ConversationId id, Asker asker, Channel channel, Instant at) {
            this.id = id;
            this.asker = asker;
            this.channel = channel;
            this.openedAt = at;
            this.lastAt = at;
            this.progress = Progress.begun(at);
        }

        private Builder(Conversation from) {
            this(from.id, from.asker, from.channel, from.openedAt);
            lastAt = from.lastAt;
            messageCount = from.messageCount;
            participants = from.participants;
            escalations = from.escalations;
            tags = from.tags;
            assignee = from.assignee;
            placement = from.placement;
            suspended = from.suspended;
            handled = from.handled;
            link = from.link;
            initiator = from.initiator;
            anonymised = from.anonymised;
            kind = from.kind;
            progress = from.progress;
            wanted = from.wanted;
        }

        /** The asker wrote: as who, and how. After anonymising that is a new beginning, and nobody's yet. */
        public Builder asker(Asker newAsker, Channel via) {
            asker = newAsker;
            channel = via;
            if (anonymised) {
                anonymised = false;
                link = null;
            }
            return this;
        }

        public Builder kind(ConversationKind which) {
            kind = which;
            return this;
        }

        /** It needs this from now on; of what it needs already nothing changes. */
        public Builder status(ConversationStatus status, Instant at, @Nullable EmailAddress by) {
            if (progress.status() != status) {
                progress = progress.with(status, at, by);
            }
            return this;
        }

        /** Adds what colleagues should know. */
        public Builder want(List<WantedExpertise> more) {
            if (!more.isEmpty()) {
                var all = new ArrayList<>(wanted);
                all.addAll(more);
                wanted = WantedExpertise.united(all);
            }
            return this;
        }

        /** Changes what colleagues should know. */
        public Builder changeWanted(UnaryOperator<List<WantedExpertise>> change) {
            wanted = WantedExpertise.united(change.apply(wanted));
            return this;
        }

        /** Counts one message more. @return its sequence */
        public long nextMessage(Instant at) {
            until(at);
            return ++messageCount;
        }

        /** It lasted until then at least. */
        public Builder until(Instant at) {
            lastAt = at.isAfter(lastAt) ? at : lastAt;
            return this;
        }

        public Builder participants(List<Participant> all) {
            participants = List.copyOf(all);
            return this;
        }

        public Builder addEscalation(Escalation escalation) {
            var more = escalations.toArray(new Escalation[escalations.size() + 1]);
            more[escalations.size()] = escalation;
            escalations = List.of(more);
            return this;
        }

        /** Changes the escalation with this id. */
        public Builder changeEscalation(EscalationId escalation, UnaryOperator<Escalation> change) {
            var changed = escalations.toArray(Escalation[]::new);
            for (int i = 0; i < changed.length; i++) {
                if (changed[i].id().equals(escalation)) {
                    changed[i] = change.apply(changed[i]);
                }
            }
            escalations = List.of(changed);
            return this;
        }

        /** Puts tags in force; those in force already stay where they are. */
        public Builder addTags(List<Tag> more) {
            if (tags.isEmpty() && more.size() == 1) {
                tags = List.copyOf(more);
            } else if (!tags.containsAll(more)) {
                var all = new LinkedHashSet<>(tags);
                all.addAll(more);
                tags = List.copyOf(all);
            }
            return this;
        }

        /** Takes a tag away. */
        public Builder removeTag(Tag gone) {
            tags = tags.stream().filter(tag -> !tag.equals(gone)).toList();
            return this;
        }

        /** Makes somebody responsible, or nobody. */
        public Builder assignee(@Nullable Recipient who) {
            assignee = who;
            return this;
        }

        /** Puts it into an inbox, or takes it out. */
        public Builder placement(@Nullable Placement where) {
            placement = where;
            return this;
        }

        /** Silences the automation, or ends that. */
        public Builder suspended(boolean silent) {
            suspended = silent;
            return this;
        }

        /** Says that everything is done, or that something came up. */
        public Builder handled(boolean done) {
            handled = done;
            return this;
        }

        /** Whose conversation it is; null if nobody knows. */
        public Builder link(@Nullable ContactLink whose) {
            link = whose;
            return this;
        }

        public Builder initiator(Initiator who) {
            initiator = who;
            return this;
        }

        /** As whom the asker is known, without a new message. */
        public Builder asker(Asker newAsker) {
            asker = newAsker;
            return this;
        }

        /** As whom everybody who asked is known, of the conversation and of its escalations. */
        public Builder askers(UnaryOperator<Asker> known) {
            asker = known.apply(asker);
            escalations = escalations.stream()
                    .map(one -> one.toBuilder().asker(known.apply(one.asker())).build())
                    .toList();
            return this;
        }

        /** Everything personal was taken out. */
        public Builder anonymised() {
            anonymised = true;
            return this;
        }

        public Conversation build() {
            return new Conversation(this);
        }
    }
}
