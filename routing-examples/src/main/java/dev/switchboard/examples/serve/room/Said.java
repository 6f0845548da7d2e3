package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.notification.ReplyResult;

/**
 * What came of something that somebody did.
 *
 * @param result the library's code
 * @param said the same for people
 * @param done whether it is as they wished
 */
record Said(String result, String said, boolean done) {

    /** It is as they wished, and this is what there is to say of it. */
    static Said done(String words) {
        return new Said("DONE", words, true);
    }

    static Said of(WorkResult result) {
        return new Said(result.name(), words(result), isDone(result));
    }

    private static boolean isDone(WorkResult result) {
        return result == WorkResult.DONE || result == WorkResult.ASKED || result == WorkResult.UNCHANGED;
    }

    private static String words(WorkResult result) {
        return switch (result) {
            case DONE -> "Done.";
            case ASKED -> "The asker is asked first whether they agree.";
            case UNCHANGED -> "That was so already.";
            case TAKEN -> "Somebody else was faster, or has it.";
            case DENIED -> "Refused: whom you play may not do that.";
            case NOT_WAITING -> "It does not wait there any more.";
            case NO_CHANNEL -> "Nothing arrives in that inbox directly.";
            case CLOSED -> "The conversation is closed.";
            case UNKNOWN_CONVERSATION -> "There is no such conversation.";
        };
    }

    static Said of(JoinResult result) {
        var isDone = result == JoinResult.JOINED || result == JoinResult.ASKED || result == JoinResult.ALREADY_JOINED;
        return new Said(result.name(), words(result), isDone);
    }

    private static String words(JoinResult result) {
        return switch (result) {
            case JOINED -> "You are in the conversation, and the asker was told.";
            case ASKED -> "The asker is asked first whether you may join.";
            case ALREADY_JOINED -> "You are in the conversation already.";
            case TOKEN_INVALID -> "This link is not valid.";
            case TOKEN_EXPIRED -> "This link is too old.";
            case TOKEN_REVOKED -> "This question went to somebody else.";
            case TAKEN -> "Somebody else was faster, or has it.";
            case NO_HELP_WANTED -> "Nobody looks for help there any more: somebody was faster.";
            case DENIED -> "Refused: whom you play may not join there.";
            case NOT_ASKED -> "Nobody waits for an agreement there.";
            case CLOSED -> "The conversation is closed.";
            case UNKNOWN_CONVERSATION -> "There is no such conversation.";
        };
    }

    static Said of(ReplyResult result) {
        return new Said(result.name(), words(result), result.isAccepted());
    }

    private static String words(ReplyResult result) {
        return switch (result) {
            case DELIVERED -> "Your answer is in the asker's chat.";
            case UNDELIVERED -> "Your answer is kept; it could not be shown in the chat yet.";
            case REPEATED -> "That reply has come before.";
            case EMPTY -> "An empty reply answers nothing.";
            case AUTOMATIC -> "A machine wrote that; it answers nothing.";
            case TOKEN_INVALID -> "This reply belongs to no question.";
            case TOKEN_EXPIRED -> "This question was too long ago.";
            case TOKEN_REVOKED -> "This question went to somebody else.";
            case TAKEN -> "Somebody else has answered, or has it.";
            case WRONG_SENDER -> "Refused: this reply comes from another address than the question went to.";
        };
    }
}
