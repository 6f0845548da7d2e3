package dev.switchboard.conversation;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** When the latest message came. */
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

    public AutomationMode mode() {
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

        private Builder(ConversationId id, Asker asker, Channel channel, Instant at) {
            this.id = id;
            this.asker = asker;
            this.channel = channel;
            this.openedAt = at;
            this.lastAt = at;
        }

        private Builder(Conversation from) {
            this(from.id, from.asker, from.channel, from.openedAt);
            lastAt = from.lastAt;
            messageCount = from.messageCount;
            participants = from.participants;
            escalations = from.escalations;
            tags = from.tags;
        }

        /** The asker wrote: as who, and how. */
        public Builder asker(Asker newAsker, Channel via) {
            asker = newAsker;
            channel = via;
            return this;
        }

        /** Counts one message more. @return its sequence */
        public long nextMessage(Instant at) {
            lastAt = at;
            return ++messageCount;
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

        public Conversation build() {
            return new Conversation(this);
        }
    }
}
