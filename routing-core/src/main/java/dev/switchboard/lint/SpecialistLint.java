package dev.switchboard.lint;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Specialists and mappings that do not do what they seem to. */
final class SpecialistLint {
    private final Persona persona;
    private final SpecialistMap map;
    private final Substitutes substitutes;
    private final Findings findings;
    private final Map<EmailAddress, Integer> userCounts = new HashMap<>();

    private SpecialistLint(Persona persona, Substitutes substitutes, Findings findings) {
        this.persona = persona;
        this.substitutes = substitutes;
        this.map = persona.specialists();
        this.findings = findings;
        map.forEach((user, specialist) -> userCounts.merge(specialist.email(), 1, Integer::sum));
    }

    static void check(Persona persona, Substitutes ofCalendars, Findings findings) {
        var specialists = persona.specialists().specialists();
        var lint = new SpecialistLint(persona, ofCalendars.of(persona), findings);
        for (int i = 0; i < specialists.size(); i++) {
            lint.check(specialists.get(i), "/specialists/" + i);
        }
        lint.checkCycles(specialists);
        lint.checkOwner();
    }

    private void check(Specialist specialist, String pointer) {
        int users = userCounts.getOrDefault(specialist.email(), 0);
        if (users == 0 && specialist.active() && !substitutes.isNamed(specialist.email())) {
            findings.add(
                    FindingCode.SPECIALIST_WITHOUT_USERS,
                    pointer,
                    "specialist " + specialist.email() + " has no users",
                    "Add the users, or remove the specialist");
        }
        if (users > 0 && !specialist.active()) {
            findings.add(
                    FindingCode.SPECIALIST_INACTIVE,
                    pointer,
                    "specialist " + specialist.email() + " is not active, but users are mapped to them: " + users,
                    "Move the users to somebody else, or activate the specialist");
        }
        if (isOwnUser(specialist)) {
            findings.add(
                    FindingCode.SELF_MAPPED,
                    pointer,
                    "specialist " + specialist.email() + " is mapped to themself",
                    "Map this user to somebody else");
        }
    }

    private boolean isOwnUser(Specialist specialist) {
        var own = map.find(specialist.email());
        return own != null && own.email().equals(specialist.email());
    }

    private void checkCycles(List<Specialist> specialists) {
        for (var cycle : new MappingCycles(map, specialists).find()) {
            findings.add(
                    FindingCode.MAPPING_CYCLE,
                    "/specialists/" + cycle.first(),
                    cycle.toString(),
                    "Map one of them to somebody outside the circle");
        }
    }

    private void checkOwner() {
        var owner = persona.owner().email();
        var specialist = map.find(owner);
        if (specialist != null && !specialist.email().equals(owner)) {
            findings.add(
                    FindingCode.OWNER_MAPPED,
                    "/owner",
                    "the owner " + owner + " is a user of specialist " + specialist.email(),
                    "Remove the mapping unless the owner asks questions too");
        }
    }
}
