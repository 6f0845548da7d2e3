package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.text.CountryCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What those have in common among whom a rung of the ranking chooses, now that it is known what is wanted: a rung that says "most" or
 * "language" is several of them.
 *
 * @param matches how many of the wanted expertise somebody holds at least
 * @param speech which language somebody speaks, null for any
 * @param country where somebody is, null for anywhere
 */
record Footing(
        int matches, @Nullable Speech speech, @Nullable CountryCode country) {

    /**
     * A language that is spoken.
     *
     * @param tag the whole tag, or only the language
     * @param exact whether region and the like count too
     */
    record Speech(String tag, boolean exact) {
        boolean isSpokenBy(Agent agent) {
            return agent.languages().stream().anyMatch(one -> tag.equals(exact ? one.toString() : one.language()));
        }
    }

    boolean isMetBy(Agent agent, List<WantedExpertise> wanted) {
        return (speech == null || speech.isSpokenBy(agent))
                && (country == null || agent.country().equals(Optional.of(country)))
                && (matches == 0 || Knowledge.matches(agent, wanted) >= matches);
    }
}
