package dev.switchboard.notification;

/** What became of a reply. Whatever is refused reaches nobody. */
public enum ReplyResult {
    /** It is in the asker's chat. */
    DELIVERED,
    /**
     * It is in the transcript, and not yet in the chat: the chat gateway failed, or another thread or switchboard delivers it, or the
     * {@linkplain dev.switchboard.SwitchboardBuilder#dispatchExecutor executor} will.
     */
    UNDELIVERED,
    /** The same reply came before; nothing happened. */
    REPEATED,
    /** Refused: there is neither a visible character nor a file. */
    EMPTY,
    /** Refused: a machine wrote it, {@link Reply#automatic an absence note} or {@link Reply#bounced a bounce}; the escalation says so. */
    AUTOMATIC,
    /** Refused: the token is not one of ours. */
    TOKEN_INVALID,
    /** Refused: the token is too old. */
    TOKEN_EXPIRED,
    /** Refused: the recipient may no longer answer, for instance because the specialist was removed. */
    TOKEN_REVOKED,
    /** Refused: the sender was told of a waiting conversation, and a colleague has it by now; take it over instead. */
    TAKEN,
    /** Refused: it comes from another address than the notification went to. */
    WRONG_SENDER;

    /** Whether the reply is, or was before, taken into the transcript. */
    public boolean isAccepted() {
        return this == DELIVERED || this == UNDELIVERED || this == REPEATED;
    }
}
