package dev.switchboard.agent;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.ConversationId;
import java.util.List;

/** How colleagues help each other in conversations (OD-18 to OD-28). Any number of threads may call it. */
public interface Teamwork {

    /**
     * Says what a conversation needs (OD-22). Looking for help, it is {@linkplain #helpWanted listed} until somebody joins.
     *
     * @return {@link WorkResult#UNCHANGED} if that is its status already, or everything in it is done
     */
    WorkResult setStatus(ConversationId id, ConversationStatus status, Actor actor);

    /**
     * The conversations with this status that the actor may see and in which something is to be done, by the time when they were
     * opened (OD-23).
     *
     * @throws NotPermittedException unless the actor is an agent or an administrator
     */
    List<Conversation> list(ConversationStatus status, Actor actor);

    /**
     * The conversations in which somebody asks for help, of all personas, the one that waits longest first (OD-25). What the viewer
     * asks as an asker is left out.
     *
     * @throws NotPermittedException unless the viewer is an agent or an administrator
     */
    List<HelpWanted> helpWanted(Actor viewer);

    /**
     * Joins a conversation that looks for help: of two who try at once the first one does. It is in progress from then on, and
     * the asker is told who joined (OD-24, OD-27, OD-28).
     *
     * @return {@link JoinResult#ASKED} if the asker must agree first; until then others are still looked for
     */
    JoinResult join(ConversationId id, Actor actor);

    /**
     * The agents whom a participant could invite: available ones first, then those who know most of what the conversation wants,
     * then by name (OD-19). All are searched.
     *
     * @param text a part of a name, an id or, in a live chat, an expertise, ignoring case and accents; blank for all
     * @return none if there is no such conversation
     * @throws NotPermittedException if the actor may not invite
     */
    List<InviteCandidate> inviteCandidates(ConversationId id, String text, Actor actor);

    /**
     * Brings colleagues into a conversation (OD-18, OD-20): they are notified, the asker is told, and nobody looks for help any more.
     * A limit keeps nobody out; for whom it is more than theirs allow, an event says {@code LIMIT_EXCEEDED}.
     *
     * @param agents by their ids; those who are in it already stay as they are
     * @return {@link WorkResult#ASKED} if the asker must agree first: each is approved by itself, notified and in it from then on;
     *     {@link WorkResult#UNCHANGED} if all of them are in it already, or the asker is asked about them already
     * @throws InvalidInputException with every id that is no active agent's, or is the asker's own
     */
    WorkResult invite(ConversationId id, List<String> agents, Actor actor);

    /** Adds to what colleagues should know who help in this conversation; what it wants already stays wanted. */
    WorkResult want(ConversationId id, List<WantedExpertise> wanted, Actor actor);
}
