package dev.switchboard.routing;

import dev.switchboard.persona.PersonaId;

/**
 * One message to a persona. The same id routed twice gives the same decision and no second effect.
 *
 * @param persona whose message it is; ids of two personas never meet
 * @param value the host's own id of the message
 */
public record MessageId(PersonaId persona, String value) {

    @Override
    public String toString() {
        return persona + "/" + value;
    }
}
