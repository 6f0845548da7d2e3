package dev.switchboard.routing;

import dev.switchboard.persona.PersonaId;

/**
 * One conversation between an asker and a persona.
 *
 * @param persona whose conversation it is
 * @param value the host's id of the chat; or, for a question that names none, {@code ~} and the id of its first message
 */
public record ConversationId(PersonaId persona, String value) {

    /** The conversation that a question without one opens. */
    public static ConversationId openedBy(MessageId message) {
        return new ConversationId(message.persona(), "~" + message.value());
    }

    @Override
    public String toString() {
        return persona + "/" + value;
    }
}
