package dev.switchboard.lint;

import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left of what is wanted while those who know the rest do not work: in the hours of an expertise, or else of the persona. */
final class OpenWants {
    private final Optional<Hours> ofPersona;
    /** By the key of the expertise. */
    private final Map<String, Optional<Hours>> own = new HashMap<>();

    private OpenWants(Persona persona) {
        this.ofPersona = persona.hours();
    }

    static OpenWants of(Persona persona, Workplace workplace) {
        var wants = new OpenWants(persona);
        for (var expertise : workplace.expertise()) {
            wants.add(expertise);
        }
        return wants;
    }

    private void add(Expertise expertise) {
        if (expertise.hours().isPresent()) {
            own.putIfAbsent(expertise.key(), expertise.hours());
        }
    }

    /** At any time at which anybody is asked, all of at least one of these is wanted: what has the same hours is open together. */
    List<List<WantedExpertise>> least(List<WantedExpertise> wanted) {
        var byHours = new LinkedHashMap<Optional<Hours>, List<WantedExpertise>>();
        for (var one : wanted) {
            byHours.computeIfAbsent(hours(one), hours -> new ArrayList<>()).add(one);
        }
        var always = new ArrayList<WantedExpertise>();
        byHours.forEach((hours, together) -> {
            if (hours.isEmpty() || together.stream().anyMatch(WantedExpertise::required)) {
                always.addAll(together);
            }
        });
        return always.isEmpty() ? List.copyOf(byHours.values()) : List.of(always);
    }

    private Optional<Hours> hours(WantedExpertise one) {
        return own.getOrDefault(one.key(), ofPersona);
    }
}
