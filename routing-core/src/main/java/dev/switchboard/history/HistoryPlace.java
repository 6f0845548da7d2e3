package dev.switchboard.history;

import dev.switchboard.directory.ContactChange;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a history; it stays there for ever, and no two things have one place. Immutable.
 *
 * <p>The earlier comes first. What is of one time is ordered so: conversations come before changes; of conversations the one with the
 * lesser persona, then the lesser id comes first, in it the lesser sequence, and there the lesser step; of changes the one of the
 * contact with the lesser number, then the lesser sequence.
 */
public final class HistoryPlace implements Comparable<HistoryPlace> {
    private static final int PARTS = 6;

    private final Instant at;
    private final @Nullable ConversationId conversation;
    private final long contact;
    private final long sequence;
    private final int step;

    private HistoryPlace(Instant at, @Nullable ConversationId conversation, long contact, long sequence, int step) {
        this.at = at;
        this.conversation = conversation;
        this.contact = contact;
        this.sequence = sequence;
        this.step = step;
    }

    /**
     * In a conversation.
     *
     * @param sequence the message that it is about; 0 for the conversation itself
     * @param step its turn among what is about that message
     */
    public static HistoryPlace of(Instant at, ConversationId conversation, long sequence, int step) {
        return new HistoryPlace(at, conversation, 0, sequence, step);
    }

    /** Of a change. */
    public static HistoryPlace of(ContactChange change) {
        return new HistoryPlace(change.at(), null, change.contact().number(), change.sequence(), 0);
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** As a text that {@link #parse} reads back: given to a history, it says what comes after this place. */
    public String cursor() {
        var persona = conversation == null ? "" : conversation.persona().value();
        var id = conversation == null ? "" : conversation.value();
        return at + " " + contact + " " + sequence + " " + step + " " + persona.length() + " " + persona + id;
    }

    /**
     * Reads a {@link #cursor}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static HistoryPlace parse(String cursor) {
        try {
            var place = read(cursor.split(" ", PARTS));
            if (place.isPossible() && place.cursor().equals(cursor)) {
                return place;
            }
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(refusal(cursor), e);
        }
        throw new IllegalArgumentException(refusal(cursor));
    }

    private static HistoryPlace read(String[] parts) {
        long contact = Long.parseLong(parts[1]);
        var ids = parts[PARTS - 1];
        int end = Integer.parseInt(parts[PARTS - 2]);
        var persona = ids.substring(0, end);
        var conversation = contact == 0 ? new ConversationId(new PersonaId(persona), ids.substring(end)) : null;
        return new HistoryPlace(
                Instant.parse(parts[0]), conversation, contact, Long.parseLong(parts[2]), Integer.parseInt(parts[3]));
    }

    private boolean isPossible() {
        return contact >= 0 && sequence >= 0 && step >= 0;
    }

    private static String refusal(String cursor) {
        return "\"" + cursor + "\" is not the end of a page of a history; give what the page before says, or nothing";
    }

    @Override
    public int compareTo(HistoryPlace other) {
        int byTime = at.compareTo(other.at);
        if (byTime != 0) {
            return byTime;
        }
        int bySource = compareSource(other);
        int bySequence = bySource != 0 ? bySource : Long.compare(sequence, other.sequence);
        return bySequence != 0 ? bySequence : Integer.compare(step, other.step);
    }

    /** A conversation has 0 in place of the number of a contact. */
    private int compareSource(HistoryPlace other) {
        if (conversation == null || other.conversation == null) {
            return Long.compare(contact, other.contact);
        }
        if (conversation.equals(other.conversation)) {
            return 0;
        }
        int byPersona = conversation
                .persona()
                .value()
                .compareTo(other.conversation.persona().value());
        return byPersona != 0 ? byPersona : conversation.value().compareTo(other.conversation.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoryPlace that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(at, conversation, contact, sequence, step);
    }

    @Override
    public String toString() {
        return cursor();
    }
}
