package dev.switchboard.internal.desk;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.switchboard.notification.Reply;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import java.util.Optional;

/** By what a reply is recognised that comes twice. */
final class ReplyOnce {
    /** A line of a mail is no longer than this (RFC 5322), and so is no honest message id. */
    private static final int MOST_ID = 998;

    private ReplyOnce() {}

    /** The key of the reply within its conversation; nothing if it has no id. */
    static Optional<Key<String>> key(Reply reply, ConversationId conversation) {
        return reply.id().map(id -> Key.reply(conversation, id.length() > MOST_ID ? digest(id) : id));
    }

    /** Whoever sends a huge id does not fill the store with it. */
    private static String digest(String id) {
        return "sha-256:" + Digest.of(id.getBytes(UTF_16BE));
    }
}
