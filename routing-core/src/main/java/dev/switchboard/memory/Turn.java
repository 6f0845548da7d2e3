package dev.switchboard.memory;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The place of a conversation among others: the earlier is first, of two at the same time the one with the lesser id.
 *
 * @param second since when it is there, as {@link Instant#getEpochSecond}
 * @param nano and {@link Instant#getNano}: numbers are compared without a step through memory
 * @param id which conversation
 */
record Turn(long second, int nano, ConversationId id) implements Comparable<Turn> {

    Turn(Instant at, ConversationId id) {
        this(at.getEpochSecond(), at.getNano(), id);
    }

    /** As a text that {@link #parse} reads back, whatever characters the ids contain: the length says where the first one ends. */
    String cursor() {
        var persona = id.persona().value();
        return Instant.ofEpochSecond(second, nano) + " " + persona.length() + " " + persona + id.value();
    }

    /** Reads a {@link #cursor}. */
    static Turn parse(String cursor) {
        int space = cursor.indexOf(' ');
        int ids = cursor.indexOf(' ', space + 1) + 1;
        try {
            var at = Instant.parse(cursor.substring(0, space));
            int end = ids + Integer.parseInt(cursor.substring(space + 1, ids - 1));
            return new Turn(at, new ConversationId(new PersonaId(cursor.substring(ids, end)), cursor.substring(end)));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "\"" + cursor + "\" is not the end of a page of conversations; give what the page before says", e);
        }
    }

    @Override
    public int compareTo(Turn other) {
        int bySecond = Long.compare(second, other.second);
        int byTime = bySecond != 0 ? bySecond : Integer.compare(nano, other.nano);
        return byTime != 0 ? byTime : compareIds(other);
    }

    /** Their texts are composed only of those at the same time. */
    private int compareIds(Turn other) {
        int byPersona = id.persona().value().compareTo(other.id.persona().value());
        return byPersona != 0 ? byPersona : id.value().compareTo(other.id.value());
    }
}
