package dev.switchboard.conversation;

import dev.switchboard.notification.JoinToken;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Optional;

/** The conversations, and what humans do in them. Any number of threads may call it. */
public interface Conversations {

    /** The conversation as it is now. */
    Optional<Conversation> find(ConversationId id);

    /** All messages, in order; empty if there is no such conversation. */
    List<Message> transcript(ConversationId id);

    /**
     * The latest messages, in order; fewer if there are not so many.
     *
     * @param most how many at most, from 1
     */
    List<Message> latest(ConversationId id, int most);

    /**
     * Keeps an interaction that went past the router (ML-36): it is a conversation like any other from now on. The contact of the
     * asker is found, or made, as for a question; nothing is decided, and nobody is told.
     *
     * <p>May be called again, with more or the same: a line that the conversation has already, by the same author, with the same text
     * and of the same time, is not added once more, and when it began and by whom stays as it is. What was anonymised does not come
     * back.
     *
     * @return the conversation as it is now
     * @throws dev.switchboard.problem.InvalidInputException with {@code UNKNOWN_PERSONA}; or if it ends later than now
     */
    Conversation record(RecordedInteraction interaction);

    /** The questions of a persona that nothing automated could answer, oldest first; what comes of them: {@link KnowledgeGaps}. */
    List<KnowledgeGap> knowledgeGaps(String persona);

    /** Where a conversation is in the line for an agent; nothing if it does not wait in one. Takes time in proportion to the line. */
    Optional<LinePlace> placeInLine(ConversationId id);

    /** What {@link #join} would do; nothing if the token is refused. Changes nothing, so a link opened by a scanner is harmless. */
    Optional<Invitation> invitation(JoinToken token);

    /**
     * Lets the recipient of a notification into the conversation (MP-20). The asker is told, and the persona falls silent.
     *
     * @return {@link JoinResult#ASKED} if the persona's {@link dev.switchboard.persona.JoinApproval} says that the asker must agree first:
     *     then only the asker was told, once, and {@link #approveJoin} or {@link #declineJoin} comes next
     */
    JoinResult join(JoinToken token);

    /**
     * The asker agrees that a human joins who waits for that in {@link Conversation#joinRequests}. Whether the human still may is
     * looked at again; if so, everything is as if no approval had been needed. The host calls it for the asker, as it calls
     * {@link #askerLeft}.
     *
     * @param email of the human
     * @return {@link JoinResult#JOINED}; {@link JoinResult#NOT_ASKED} if nobody with this address waits, and
     *     {@link JoinResult#ALREADY_JOINED} if because of an approval before; or why the human may no longer join, and then nothing
     *     happened, so that another approval may succeed later
     * @throws dev.switchboard.problem.InvalidInputException if that is no e-mail address
     */
    JoinResult approveJoin(ConversationId id, String email);

    /**
     * The asker does not want a human to join who waits for approval: everything is as if nobody had asked, but for what was said. The
     * human may ask again.
     *
     * @param email of the human
     * @return {@link WorkResult#UNCHANGED} if nobody with this address waits
     * @throws dev.switchboard.problem.InvalidInputException if that is no e-mail address
     */
    WorkResult declineJoin(ConversationId id, String email);

    /**
     * Writes into a conversation as a human who joined; the text goes into the asker's chat and answers the human's open
     * escalations (MP-21). After the end whoever had a question that was still open may answer it: late, and the conversation stays
     * closed.
     *
     * @return the message
     * @throws IllegalStateException if nobody with that address has joined, or had such a question
     * @throws IllegalArgumentException if the text is blank
     */
    Message write(ConversationId id, String email, String text);

    /**
     * Takes a human out of a conversation. After the last one has left, the persona may speak again.
     *
     * @return whether the human was in it
     */
    boolean leave(ConversationId id, String email);

    /**
     * The asker has left, or wants no answer any more, as the host knows: the conversation that goes on in this chat is closed as by
     * {@link #close}, with {@link ClosingOutcome#ASKER_LEFT}.
     *
     * @param chat the id by which the host knows it
     * @return {@link WorkResult#UNCHANGED} if it is closed already
     */
    WorkResult askerLeft(ConversationId chat);

    /**
     * Ends a conversation (model, 3.5): what is open is cancelled, nobody waits in a line or an inbox for it, whoever joined is out, a
     * suspension ends, and agents have room for others. What the asker writes later in that chat opens a new conversation, which knows this
     * one as its {@link Conversation#previous previous} one and belongs to the same contact. An answer that comes late is shown all the same,
     * and the conversation stays closed.
     *
     * @return {@link WorkResult#UNCHANGED} if it is closed already; {@link WorkResult#TAKEN} if somebody else is the assignee, unless the
     *     actor owns the persona or is an administrator
     */
    WorkResult close(ConversationId id, Actor actor, ClosingOutcome outcome);

    /**
     * The conversation that goes on in a chat: the one with this id, or the one that was opened last after that was closed. The last of them
     * may be closed too.
     */
    Optional<Conversation> current(ConversationId chat);

    /**
     * Whether the automation may speak in a chat, why, and who has the conversation instead; one that is not there yet may begin.
     */
    Speech mayAutomationSpeak(ConversationId chat);

    /** Silences the automation until somebody lets it speak again. */
    WorkResult suspend(ConversationId id, Actor actor);

    /** Lets the automation speak again, as soon as no human is in the conversation. */
    WorkResult resume(ConversationId id, Actor actor);

    /**
     * Gives the conversation back to the persona: what humans had to do is done, the actor leaves, and the automation may speak
     * again, unless another human is in the conversation. {@link WorkResult#TAKEN} if somebody else is the assignee, unless the
     * actor owns the persona or is an administrator.
     */
    WorkResult handBack(ConversationId id, Actor actor);

    /**
     * Puts a tag on a conversation by hand; views show it at once. Rules go by the tags of messages, so none applies.
     *
     * @throws dev.switchboard.problem.InvalidInputException with {@code RESERVED_TAG} if it is one of the engine's (I-9)
     */
    WorkResult tag(ConversationId id, Tag tag, Actor actor);

    /** Takes a tag away, also one of the engine's. Messages keep theirs. */
    WorkResult untag(ConversationId id, Tag tag, Actor actor);
}
