package dev.switchboard.internal.selection;

import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.text.CountryCode;
import dev.switchboard.text.LanguageTag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What requests have in common that look for agents in the same groups one after the other.
 *
 * @param places where the agents are in their ring, if the ranking goes by that
 */
record Kind(
        AgentRole role,
        List<WantedExpertise> wanted,
        List<LanguageTag> languages,
        @Nullable CountryCode country,
        AgentRanking ranking,
        Places places) {

    static Kind of(AgentRequest request, AgentRole role, AgentRanking ranking, Places places) {
        return new Kind(
                role, request.wanted(), request.languages(), request.country().orElse(null), ranking, places);
    }

    /** Each request is compared with one of its kind, or a few. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Kind that
                && role == that.role
                && isSame(wanted, that.wanted)
                && isSame(languages, that.languages)
                && Objects.equals(country, that.country)
                && ranking.equals(that.ranking)
                && places.equals(that.places);
    }

    private static boolean isSame(List<?> some, List<?> others) {
        int size = some.size();
        if (size != others.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!some.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** By what differs most among the requests to one pool. */
    @Override
    public int hashCode() {
        int hash = role.hashCode();
        for (int i = 0; i < wanted.size(); i++) {
            hash = 31 * hash + wanted.get(i).name().hashCode();
        }
        for (int i = 0; i < languages.size(); i++) {
            hash = 31 * hash + languages.get(i).hashCode();
        }
        return country == null ? hash : 31 * hash + country.hashCode();
    }
}
