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
    /** Mapped to themselves, or an owner or agent, whom nobody else stands for. */
    SPECIAL;

    static UserClass of(Policy policy, Persona persona, EmailAddress user, @Nullable Specialist specialist) {
        if (persona.owner().email().equals(user)
                || policy.workplace().agent(user).isPresent()
                || (specialist != null && specialist.email().equals(user))) {
            return SPECIAL;
        }
        if (specialist == null) {
            return UNMAPPED;
        }
        return specialist.active() ? MAPPED : PASSED_OVER;
    }
}
