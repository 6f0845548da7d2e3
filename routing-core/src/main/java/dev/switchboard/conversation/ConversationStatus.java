package dev.switchboard.conversation;

/** What a conversation needs that is not closed (model, 3.5). */
public enum ConversationStatus {
    /** It goes on; also what it is once a colleague joined, or the asker wrote. */
    IN_PROGRESS,
    /** Somebody said so by hand: the asker has to write first. */
    WAITING_FOR_ASKER,
    /** Somebody asks colleagues to join. */
    LOOKING_FOR_HELP
}
