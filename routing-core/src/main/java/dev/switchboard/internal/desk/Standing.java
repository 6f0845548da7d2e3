package dev.switchboard.internal.desk;

import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Target;

/** Whether somebody who was asked may still answer: a removed specialist must not approve. */
final class Standing {
    private final SnapshotSource snapshots;

    Standing(SnapshotSource snapshots) {
        this.snapshots = snapshots;
    }

    boolean holds(PersonaId persona, Recipient recipient) {
        return recipient.role() != Target.Kind.SPECIALIST
                || snapshots
                        .current()
                        .policy()
                        .persona(persona.value())
                        .flatMap(known -> known.specialists()
                                .specialist(recipient.person().email()))
                        .isPresent();
    }
}
