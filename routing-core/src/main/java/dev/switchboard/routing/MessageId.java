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
    public boolean equals(Object other) {
        return other instanceof MessageId that && value.equals(that.value) && persona.equals(that.persona);
    }

    /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
    @Override
    public int hashCode() {
        return 31 * persona.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
        return persona + "/" + value;
    }
}
