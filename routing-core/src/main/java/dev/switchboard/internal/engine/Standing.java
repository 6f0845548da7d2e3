package dev.switchboard.internal.engine;

import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Target;

/** Whether somebody who was asked may still answer: a removed specialist must not approve, and holds nothing. */
public final class Standing {

    private Standing() {}

    /** By the policy; nobody is a specialist of a persona that is gone. */
    public static boolean holds(Policy policy, PersonaId persona, Recipient recipient) {
        return isNoSpecialist(recipient)
                || policy.persona(persona.value())
                        .filter(known -> holds(known, recipient))
                        .isPresent();
    }

    static boolean holds(Persona persona, Recipient recipient) {
        return isNoSpecialist(recipient)
                || persona.specialists().specialist(recipient.person().email()).isPresent();
    }

    private static boolean isNoSpecialist(Recipient recipient) {
        return recipient.role() != Target.Kind.SPECIALIST;
    }
}
