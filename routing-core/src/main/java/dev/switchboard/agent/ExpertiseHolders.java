package dev.switchboard.agent;

import dev.switchboard.expertise.Expertise;
import java.util.List;

/**
 * An expertise and who holds it (OD-6, OD-8).
 *
 * @param expertise created, or only held
 * @param holders in the order configured
 */
public record ExpertiseHolders(Expertise expertise, List<Agent> holders) {
    public ExpertiseHolders {
        holders = List.copyOf(holders);
    }
}
