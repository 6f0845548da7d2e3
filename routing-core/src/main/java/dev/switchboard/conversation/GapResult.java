package dev.switchboard.conversation;

/** What became of the wish to promote or dismiss a knowledge gap. Nothing happened unless it says {@link #DONE}. */
public enum GapResult {
    /** It is done. */
    DONE,
    /** It was dismissed already. */
    UNCHANGED,
    /** Refused: it is part of what the persona knows already; of two owners at once, one was faster. */
    ALREADY_PROMOTED,
    /** Refused: the persona has another answer to just that question by now; change that, or ask in other words. */
    ALREADY_KNOWN,
    /** Refused: nobody has answered yet, or not in words; say what the persona is to answer. */
    NO_ANSWER,
    /** Refused: the question has no words any more, because its asker was anonymised; say what the persona is to know. */
    NO_QUESTION,
    /** Refused: the actor may not do that (model, 3.7); the persona's owner may, and administrators. */
    DENIED,
    /** Refused: there is no such gap. */
    UNKNOWN_GAP,
    /** Refused: the persona is there no more. */
    UNKNOWN_PERSONA
}
