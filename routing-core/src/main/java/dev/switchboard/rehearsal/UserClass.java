package dev.switchboard.rehearsal;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.specialist.Specialist;
import org.jspecify.annotations.Nullable;

/** What a decision depends on, of a user of whom nothing is known but the address. */
enum UserClass {
    UNMAPPED,
    /** Mapped to a specialist who is not active. */
    PASSED_OVER,
    /** Mapped to a specialist who may be asked. */
    MAPPED,
    /** An owner, agent or specialist, whom nobody else stands for. */
    SPECIAL;

    static UserClass of(Policy policy, Persona persona, EmailAddress user, @Nullable Specialist specialist) {
        if (persona.owner().email().equals(user)
                || policy.workplace().agent(user).isPresent()
                || persona.specialists().specialist(user).isPresent()) {
            return SPECIAL;
        }
        if (specialist == null) {
            return UNMAPPED;
        }
        return specialist.active() ? MAPPED : PASSED_OVER;
    }
}
