package dev.switchboard.memory;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The place of a conversation among others: the earlier is first, of two at the same time the one with the lesser id.
 *
 * @param at since when it is there
 * @param persona whose conversation it is
 * @param conversation which of that persona
 */
record Turn(Instant at, String persona, String conversation) implements Comparable<Turn> {

    static Turn of(Instant at, ConversationId id) {
        return new Turn(at, id.persona().value(), id.value());
    }

    ConversationId id() {
        return new ConversationId(new PersonaId(persona), conversation);
    }

    /** As a text that {@link #parse} reads back, whatever characters the ids contain: the length says where the first one ends. */
    String cursor() {
        return at + " " + persona.length() + " " + persona + conversation;
    }

    /** Reads a {@link #cursor}. */
    static Turn parse(String cursor) {
        int space = cursor.indexOf(' ');
        int ids = cursor.indexOf(' ', space + 1) + 1;
        try {
            var at = Instant.parse(cursor.substring(0, space));
            int end = ids + Integer.parseInt(cursor.substring(space + 1, ids - 1));
            return new Turn(at, cursor.substring(ids, end), cursor.substring(end));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "\"" + cursor + "\" is not the end of a page of conversations; give what the page before says", e);
        }
    }

    @Override
    public int compareTo(Turn other) {
        int byTime = at.compareTo(other.at);
        int byPersona = byTime != 0 ? byTime : persona.compareTo(other.persona);
        return byPersona != 0 ? byPersona : conversation.compareTo(other.conversation);
    }
}
