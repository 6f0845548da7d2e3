package dev.switchboard.internal.engine;

import dev.switchboard.absence.StandIn;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import java.time.Instant;
import java.util.List;

/**
 * That somebody answers in place of somebody else.
 *
 * @param absent who would have been asked
 * @param until when that person is back, as far as is known
 * @param by who answers
 * @param chain from the absent one to the one who answers, with those between them who cannot
 */
public record Substitution(Recipient absent, Instant until, Recipient by, List<EmailAddress> chain) {

    /** What the escalation keeps of it. */
    public StandIn standIn() {
        return new StandIn(absent.person().email(), until);
    }
}
