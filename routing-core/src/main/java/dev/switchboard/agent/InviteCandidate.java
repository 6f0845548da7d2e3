package dev.switchboard.agent;

import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.text.LanguageTag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who can be invited into a conversation (OD-19).
 *
 * @param agent who
 * @param expertise what the agent knows; nothing unless it is a live chat (OD-21)
 * @param languages the best one first
 * @param available whether the agent is online or busy, and not away
 * @param conversations how many the agent has that count
 * @param load what these weigh
 * @param inCall whether the agent is in a call
 * @param matches how much of what the conversation wants the agent holds; nothing unless it is a live chat
 * @param awayUntil when the agent is back who is away; nothing if not away. If invited they are let in all the same
 * @param full whether a limit of the agent's leaves no room for the conversation; if invited they are let in all the same
 */
public record InviteCandidate(
        Agent agent,
        List<HeldExpertise> expertise,
        List<LanguageTag> languages,
        boolean available,
        int conversations,
        long load,
        boolean inCall,
        int matches,
        Optional<Instant> awayUntil,
        boolean full) {
    public InviteCandidate {
        expertise = List.copyOf(expertise);
        languages = List.copyOf(languages);
    }
}
