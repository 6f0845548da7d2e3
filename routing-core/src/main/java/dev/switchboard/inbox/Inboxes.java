package dev.switchboard.inbox;

import dev.switchboard.conversation.WorkResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.ConversationId;
import java.util.List;

/**
 * What waits for a team, and what its people do with it (AI-19, AI-24). Any number of threads may call it; of two who claim one
 * conversation at once one gets it.
 */
public interface Inboxes {

    /** The inboxes that the actor may list, in the order configured. */
    List<Inbox> inboxes(Actor actor);

    /** The views that the actor may list, in the order configured. */
    List<SharedView> views(Actor actor);

    /**
     * What waits in an inbox or is claimed there, whatever has waited longest first. An owner who is not a member sees the
     * conversations of their own personas.
     *
     * @param after the {@link Listing#next} of the part before; empty for the first
     * @param most how many at most, from 1
     * @throws InvalidInputException if there is no such inbox
     * @throws NotPermittedException if the actor may not see it
     */
    Listing list(String inbox, Actor actor, String after, int most);

    /**
     * What a view shows now, the conversation that was opened first first. A conversation can be in several views.
     *
     * @param after the {@link Listing#next} of the part before; empty for the first
     * @param most how many at most, from 1
     * @throws InvalidInputException if there is no such view
     * @throws NotPermittedException if the actor may not see it
     */
    Listing view(String view, Actor actor, String after, int most);

    /**
     * Puts a conversation into an inbox as the channel would that the inbox is connected to, and tells its members. A follow-up
     * inbox has no channel, and refuses: {@link WorkResult#NO_CHANNEL} (AI-16, I-10).
     *
     * @throws InvalidInputException if there is no such inbox
     */
    WorkResult deliver(String inbox, ConversationId conversation);

    /** Takes a waiting conversation: from now on the actor is its assignee. {@link WorkResult#TAKEN} if somebody else is. */
    WorkResult claim(ConversationId conversation, Actor actor);

    /** Takes a conversation that somebody else has. */
    WorkResult takeOver(ConversationId conversation, Actor actor);

    /**
     * Gives a claimed conversation back to those who can claim it; they are told. A question that is in no inbox goes to a later step of its
     * chain, or to the owner again.
     */
    WorkResult release(ConversationId conversation, Actor actor);

    /** Answers the asker, and with that the open escalations that the actor has. */
    WorkResult reply(ConversationId conversation, Actor actor, String text, List<Attachment> attachments);

    /**
     * Says that everything is done, unless somebody else is the assignee ({@link WorkResult#TAKEN}), which does not keep the owner of the
     * persona or an administrator from it: the conversation leaves inbox and views, tags of the engine are taken away, and what
     * nobody answered is {@code CANCELLED}.
     */
    WorkResult handle(ConversationId conversation, Actor actor);
}
