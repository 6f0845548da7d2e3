package dev.switchboard.routing;

import dev.switchboard.persona.PersonaId;

/** One conversation between an asker and a persona. Immutable; two are equal if persona and value are. */
public final class ConversationId {
    private static final char OPENED = '~';

    private final PersonaId persona;
    /** The value, without the sign of one that a message opened: composing texts costs more than anything else about an id. */
    private final String rest;

    private final boolean opened;

    /**
     * The conversation with this value.
     *
     * @param persona whose conversation it is
     * @param value the host's id of the chat; or, for a question that names none, {@code ~} and the id of its first message
     */
    public ConversationId(PersonaId persona, String value) {
        this.persona = persona;
        this.opened = !value.isEmpty() && value.charAt(0) == OPENED;
        this.rest = opened ? value.substring(1) : value;
    }

    private ConversationId(MessageId message) {
        persona = message.persona();
        rest = message.value();
        opened = true;
    }

    /** The conversation that a question without one opens. */
    public static ConversationId openedBy(MessageId message) {
        return new ConversationId(message);
    }

    /** Whose conversation it is. */
    public PersonaId persona() {
        return persona;
    }

    /** The host's id of the chat; or, for a question that names none, {@code ~} and the id of its first message. */
    public String value() {
        return opened ? OPENED + rest : rest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConversationId that
                && opened == that.opened
                && rest.equals(that.rest)
                && persona.equals(that.persona);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rest.hashCode() + persona.hashCode()) + (opened ? 1 : 0);
    }

    @Override
    public String toString() {
        return persona + "/" + value();
    }
}
