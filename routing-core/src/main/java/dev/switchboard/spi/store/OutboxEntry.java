package dev.switchboard.spi.store;

import dev.switchboard.conversation.Placement;
import dev.switchboard.notification.Occasion;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something still to be delivered, in the {@link Outbox} of its conversation. Refers to what is kept elsewhere, so that nothing is kept
 * twice.
 */
public sealed interface OutboxEntry {

    /** Which entry it is; the same for every attempt. */
    Id id();

    /** The id as a text, by which integrators recognise what they were given before. */
    default String key() {
        return id().toString();
    }

    /** Where it belongs. */
    default ConversationId conversation() {
        return id().conversation();
    }

    /** Which message of the conversation it is about. */
    default long sequence() {
        return id().sequence();
    }

    /**
     * Tells entries apart; different ids have different texts, whatever characters their parts contain.
     *
     * @param sequence which message of the conversation
     * @param to the {@link dev.switchboard.identity.EmailAddress#key key} of the address; empty for the asker's chat; what is to
     *     be done and the version of the conversation for a platform
     * @param attempt the place of the recipient among those asked, from 1; 0 for the asker's chat, rules and platforms; -1 for whoever
     *     is away, below that for reminders
     */
    record Id(ConversationId conversation, long sequence, String to, int attempt) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Id that
                    && sequence == that.sequence
                    && attempt == that.attempt
                    && to.equals(that.to)
                    && conversation.equals(that.conversation);
        }

        /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
        @Override
        public int hashCode() {
            return 31 * (31 * conversation.hashCode() + Long.hashCode(sequence)) + to.hashCode();
        }

        @Override
        public String toString() {
            var start = conversation.persona().value().length() + " " + conversation;
            return to.isEmpty() ? start + " chat " + sequence : start + " " + sequence + " to " + to + " " + attempt;
        }
    }

    /**
     * A message for the asker's chat.
     *
     * @param answers the escalations that this message answers
     */
    record ToAsker(Id id, List<EscalationId> answers) implements OutboxEntry {

        /** This message of the conversation. */
        public ToAsker(ConversationId conversation, long sequence, List<EscalationId> answers) {
            this(new Id(conversation, sequence, "", 0), answers);
        }
    }

    /**
     * A notification about a message of the asker.
     *
     * @param recipient who is told
     * @param escalation the escalation; nothing for a further message to a human who has the conversation, and for a rule
     * @param because the tags that make a rule tell this agent; empty for everybody else
     * @param occasion why
     */
    record ToHuman(Id id, Recipient recipient, @Nullable EscalationId escalation, List<Tag> because, Occasion occasion)
            implements OutboxEntry {
        private static final int OF_ABSENCE = -1;

        /** That somebody else has the question, in place of the recipient. */
        public static ToHuman ofAbsence(
                ConversationId conversation, long sequence, Recipient recipient, EscalationId escalation) {
            return of(conversation, sequence, recipient, escalation, OF_ABSENCE, Occasion.ABSENCE);
        }

        /**
         * The question once more.
         *
         * @param times how often the time for an answer was over, from 1
         */
        public static ToHuman reminder(
                ConversationId conversation, long sequence, Recipient recipient, EscalationId escalation, int times) {
            return of(conversation, sequence, recipient, escalation, OF_ABSENCE - times, Occasion.REMINDER);
        }

        private static ToHuman of(
                ConversationId conversation,
                long sequence,
                Recipient recipient,
                EscalationId escalation,
                int attempt,
                Occasion occasion) {
            var id = new Id(conversation, sequence, recipient.person().email().key(), attempt);
            return new ToHuman(id, recipient, escalation, List.of(), occasion);
        }

        /** About a message with tags of which a rule tells this agent. */
        public ToHuman(ConversationId conversation, long sequence, Recipient recipient, List<Tag> because) {
            this(
                    new Id(conversation, sequence, recipient.person().email().key(), 0),
                    recipient,
                    null,
                    List.copyOf(because),
                    Occasion.QUESTION);
        }

        /** About this message of the conversation, to the recipient at this place among those asked, from 1. */
        public ToHuman(
                ConversationId conversation,
                long sequence,
                Recipient recipient,
                @Nullable EscalationId escalation,
                int attempt) {
            this(
                    new Id(conversation, sequence, recipient.person().email().key(), attempt),
                    recipient,
                    escalation,
                    List.of(),
                    Occasion.QUESTION);
        }
    }

    /**
     * The inbox of a platform that is to show the conversation. Out of date, and nothing to do, once the conversation is elsewhere.
     *
     * @param inbox the id of the inbox; nothing to take the conversation out of the one it is in
     * @param before where the conversation was until then, and is again if the platform refuses; nothing if it was nowhere
     */
    record ToInbox(Id id, @Nullable String inbox, @Nullable Placement before) implements OutboxEntry {

        /**
         * The move that came with this version of the conversation.
         *
         * @param sequence the message that led to it
         */
        public ToInbox(
                ConversationId conversation,
                long sequence,
                long version,
                @Nullable String inbox,
                @Nullable Placement before) {
            this(new Id(conversation, sequence, "inbox " + version, 0), inbox, before);
        }
    }

    /** The tags of the conversation that a platform is to show: those it has when this is delivered. */
    record TagsToPlatform(Id id) implements OutboxEntry {

        /**
         * The tags that came with this version of the conversation.
         *
         * @param sequence the message that led to them
         */
        public TagsToPlatform(ConversationId conversation, long sequence, long version) {
            this(new Id(conversation, sequence, "tags " + version, 0));
        }
    }

    /**
     * One that could not be delivered, in its own place and under its own key.
     *
     * @param entry not postponed itself
     * @param failures how many attempts failed
     * @param due when it is tried again; {@link Instant#MAX} if only when somebody asks for it
     */
    record Postponed(OutboxEntry entry, int failures, Instant due) implements OutboxEntry {

        @Override
        public Id id() {
            return entry.id();
        }

        /** Whether its time has come. */
        public boolean isDue(Instant now) {
            return !due.isAfter(now);
        }

        /** Whether it failed so often that it is no longer tried again by itself. */
        public boolean isParked() {
            return due.equals(Instant.MAX);
        }
    }

    /** What is to be delivered. */
    default OutboxEntry content() {
        return this instanceof Postponed postponed ? postponed.entry() : this;
    }
}
