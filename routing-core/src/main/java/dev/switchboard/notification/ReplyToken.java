package dev.switchboard.notification;

import static java.util.Objects.requireNonNull;

/** An unguessable value that ties a reply to one escalation and one recipient. Handle it like a password. */
public record ReplyToken(String value) {

    public ReplyToken {
        requireNonNull(value, "value");
    }

    /** Never the value. */
    @Override
    public String toString() {
        return "reply token";
    }
}
