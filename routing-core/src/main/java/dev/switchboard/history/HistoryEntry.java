package dev.switchboard.history;

import dev.switchboard.conversation.Escalation.Happening;
import dev.switchboard.conversation.Initiator;
import dev.switchboard.conversation.Ruling;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * One line of the history of a contact. What is of a conversation never comes before its beginning, even if the clocks of two
 * machines disagree.
 */
public sealed interface HistoryEntry {
    /** What an entry tells; what is about one message and of one time comes in this order. */
    enum Kind {
        INTERACTION_BEGAN,
        DECIDED,
        TAGGED,
        HAND_OFF,
        /** A change of the contact, also that it was merged. */
        CHANGED
    }

    /** What it tells. */
    Kind kind();

    /** When. */
    Instant at();

    /** Where it stands among the others. */
    HistoryPlace place();

    /** Handles every kind of entry. A new kind adds a parameter here, so no caller can miss it. */
    <T> T fold(
            Function<InteractionBegan, T> began,
            Function<Decided, T> decided,
            Function<Tagged, T> tagged,
            Function<HandOff, T> handOff,
            Function<Changed, T> changed);

    /**
     * A conversation began: a chat, an exchange of e-mails, a call.
     *
     * @param conversation which one; {@link Histories#interaction} has all of it
     * @param at when
     * @param channel by which channel, that of the latest message if there were several
     * @param initiator who began it
     */
    record InteractionBegan(ConversationId conversation, Instant at, Channel channel, Initiator initiator)
            implements HistoryEntry {
        @Override
        public Kind kind() {
            return Kind.INTERACTION_BEGAN;
        }

        @Override
        public HistoryPlace place() {
            return HistoryPlace.of(at, conversation, 0, 0);
        }

        @Override
        public <T> T fold(
                Function<InteractionBegan, T> began,
                Function<Decided, T> decided,
                Function<Tagged, T> tagged,
                Function<HandOff, T> handOff,
                Function<Changed, T> changed) {
            return began.apply(this);
        }
    }

    /**
     * It was decided what becomes of a message.
     *
     * @param conversation where it belongs
     * @param sequence which message
     * @param at when
     * @param ruling what was decided
     */
    record Decided(ConversationId conversation, long sequence, Instant at, Ruling ruling) implements HistoryEntry {
        @Override
        public Kind kind() {
            return Kind.DECIDED;
        }

        @Override
        public HistoryPlace place() {
            return HistoryPlace.of(at, conversation, sequence, 0);
        }

        @Override
        public <T> T fold(
                Function<InteractionBegan, T> began,
                Function<Decided, T> decided,
                Function<Tagged, T> tagged,
                Function<HandOff, T> handOff,
                Function<Changed, T> changed) {
            return decided.apply(this);
        }
    }

    /**
     * A message got tags when it came. When a tag was put on by hand, or taken away, is not kept.
     *
     * @param conversation where it belongs
     * @param sequence which message
     * @param at when
     * @param tags at least one
     */
    record Tagged(ConversationId conversation, long sequence, Instant at, List<Tag> tags) implements HistoryEntry {
        public Tagged {
            tags = List.copyOf(tags);
        }

        @Override
        public Kind kind() {
            return Kind.TAGGED;
        }

        @Override
        public HistoryPlace place() {
            return HistoryPlace.of(at, conversation, sequence, 1);
        }

        @Override
        public <T> T fold(
                Function<InteractionBegan, T> began,
                Function<Decided, T> decided,
                Function<Tagged, T> tagged,
                Function<HandOff, T> handOff,
                Function<Changed, T> changed) {
            return tagged.apply(this);
        }
    }

    /**
     * Something happened on the way of a question to a human.
     *
     * @param conversation where it belongs
     * @param sequence which message is the question
     * @param line its turn among what happened to the question, from 0
     * @param at when
     * @param happening what, in words
     */
    record HandOff(ConversationId conversation, long sequence, int line, Instant at, Happening happening)
            implements HistoryEntry {
        private static final int FIRST_STEP = 2;

        /** What happened, in words. */
        public String what() {
            return happening.what();
        }

        @Override
        public Kind kind() {
            return Kind.HAND_OFF;
        }

        @Override
        public HistoryPlace place() {
            return HistoryPlace.of(at, conversation, sequence, FIRST_STEP + line);
        }

        @Override
        public <T> T fold(
                Function<InteractionBegan, T> began,
                Function<Decided, T> decided,
                Function<Tagged, T> tagged,
                Function<HandOff, T> handOff,
                Function<Changed, T> changed) {
            return handOff.apply(this);
        }
    }

    /**
     * The contact, or one that it absorbed, was changed (ML-39).
     *
     * @param change what was changed
     */
    record Changed(ContactChange change) implements HistoryEntry {
        @Override
        public Kind kind() {
            return Kind.CHANGED;
        }

        @Override
        public Instant at() {
            return change.at();
        }

        @Override
        public HistoryPlace place() {
            return HistoryPlace.of(change);
        }

        @Override
        public <T> T fold(
                Function<InteractionBegan, T> began,
                Function<Decided, T> decided,
                Function<Tagged, T> tagged,
                Function<HandOff, T> handOff,
                Function<Changed, T> changed) {
            return changed.apply(this);
        }
    }
}
