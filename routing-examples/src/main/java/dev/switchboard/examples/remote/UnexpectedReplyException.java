package dev.switchboard.examples.remote;

/**
 * No reply, or not one that was asked for. Says what in words of our own and has no cause: the message of a parser, or of the
 * HTTP client, may quote what the server sent, and that may quote the question or the key.
 */
final class UnexpectedReplyException extends Exception {
    private static final long serialVersionUID = 1L;

    UnexpectedReplyException(String what) {
        super(what);
    }
}
