package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Desk;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.ArrayList;

/** What an office knows, as a policy. */
public final class OfficePolicy {

    private OfficePolicy() {}

    /** The policy. */
    public static Policy of(Office office) {
        var personas = new ArrayList<Persona>();
        for (int i = 0; i < office.desks().size(); i++) {
            personas.add(persona(office.desks().get(i), specialists(office, i)));
        }
        return Policy.of(personas);
    }

    /** The specialists and users of a persona. */
    public static SpecialistMap specialists(Office office, int desk) {
        var map = SpecialistMap.builder();
        office.forEachSpecialist(desk, address -> map.add(Specialist.of(address, "")));
        office.forEachUser(desk, (user, specialist) -> map.map(EmailAddress.of(user), EmailAddress.of(specialist)));
        return map.build();
    }

    private static Persona persona(Desk desk, SpecialistMap specialists) {
        var builder = Persona.named(desk.id()).ownedBy(desk.owner()).specialists(specialists);
        for (var topic : desk.topics()) {
            builder.reason(ContactReason.named(topic.label()).withPhrases(topic.phrases()));
        }
        return builder.build();
    }
}
