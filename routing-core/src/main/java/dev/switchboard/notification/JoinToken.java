package dev.switchboard.notification;

/** An unguessable value that lets one recipient join one conversation. Handle it like a password. */
public record JoinToken(String value) {

    /** Never the value. */
    @Override
    public String toString() {
        return "join token";
    }
}
