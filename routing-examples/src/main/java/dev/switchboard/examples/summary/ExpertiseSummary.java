package dev.switchboard.examples.summary;

import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Persona;
import java.util.List;

/** What is wanted of agents, and how they are ranked, in words. */
final class ExpertiseSummary {

    private ExpertiseSummary() {}

    /** What every question to the persona wants; nothing if that is nothing. */
    static List<String> wanted(Persona persona) {
        return persona.expertise().isEmpty() ? List.of() : List.of(names(persona.expertise()));
    }

    /** What a reason or a tag wants; nothing if that is nothing. */
    static List<String> notes(List<WantedExpertise> wanted) {
        return wanted.isEmpty() ? List.of() : List.of("wants " + names(wanted));
    }

    /** By how much a reason, a tag or an asker is served earlier; nothing if not at all. */
    static List<String> earlier(int minutes) {
        return minutes == 0 ? List.of() : List.of("served " + minutes + " min earlier");
    }

    /** Whose questions are served earlier. */
    static List<String> askerClasses(Persona persona) {
        return persona.askerClasses().stream()
                .map(one -> one.variable() + " " + one.value() + ": served " + one.priorityMinutes() + " min earlier")
                .toList();
    }

    private static String names(List<WantedExpertise> wanted) {
        return Rows.names(wanted.stream().map(WantedExpertise::toString).toList());
    }

    /** Nothing if it is the default. */
    static List<String> ranking(Persona persona) {
        var rungs = persona.ranking().rungs();
        if (persona.ranking().equals(AgentRanking.EXPERTISE_FIRST)) {
            return List.of();
        }
        return List.of(String.join(", ", rungs.stream().map(Rung::toString).toList()));
    }
}
