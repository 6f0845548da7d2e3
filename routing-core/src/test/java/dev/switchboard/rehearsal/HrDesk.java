package dev.switchboard.rehearsal;

import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import java.util.List;

/** Persona HR of Olga, where Mia decides about time off for Ann and Bob. */
final class HrDesk {
    static final String ANN = "ann@acme.test";

    static final Policy OLD = Policy.of(hr());

    static PersonaBuilder hr() {
        return base().specialist("mia@acme.test", "Mia", ANN, "bob@acme.test");
    }

    static PersonaBuilder base() {
        return Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE);
    }

    static Question timeOff() {
        return Question.to("HR", "PTO on Friday, please").withId("m1");
    }

    static List<Obstacle> reasons(ReplayReport report) {
        return report.unreplayed().stream().map(Unreplayed::why).toList();
    }

    private HrDesk() {}
}
