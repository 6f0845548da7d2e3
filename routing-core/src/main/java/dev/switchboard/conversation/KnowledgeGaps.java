package dev.switchboard.conversation;

import dev.switchboard.permission.Actor;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.routing.MessageId;
import java.util.List;
import java.util.Optional;

/**
 * What personas did not know, and what their owners make of it. A question is logged when nothing automated could answer it; when a human
 * answers it, that answer is kept beside it. The persona never learns it by itself, because it is valid for one asker: its owner promotes
 * it, in these words or in others.
 *
 * <p>Any number of threads may call it. Of two who settle one gap at once, one does.
 */
public interface KnowledgeGaps {

    /** The gap of this question. */
    Optional<KnowledgeGap> find(MessageId question);

    /**
     * The gaps of a persona in any of these states, oldest first; in any state at all if none is given. Takes time in proportion to all
     * gaps of the persona.
     */
    List<KnowledgeGap> of(String persona, KnowledgeGap.State... states);

    /**
     * Makes the question as asked, and the answer as given, part of what the persona knows: one more version of the policy, in the same
     * commit. Read both before: they were written for one asker. A dismissed gap may be promoted after all.
     *
     * @throws dev.switchboard.problem.InvalidInputException if the question or the answer is longer than a persona's knowledge may be
     */
    GapResult promote(MessageId question, Actor actor);

    /** The same in the words of the owner; the gap need not be answered for that. */
    GapResult promote(MessageId question, KnownAnswer as, Actor actor);

    /** Decides that the persona need not know it. Whatever a human answers later is kept all the same. */
    GapResult dismiss(MessageId question, Actor actor);
}
