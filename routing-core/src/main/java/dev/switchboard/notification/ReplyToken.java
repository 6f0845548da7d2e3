package dev.switchboard.notification;

/** An unguessable value that ties a reply to one escalation and one recipient. Handle it like a password. */
public record ReplyToken(String value) {

    /** Never the value. */
    @Override
    public String toString() {
        return "reply token";
    }
}
