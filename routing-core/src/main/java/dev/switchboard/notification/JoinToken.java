package dev.switchboard.notification;

import static java.util.Objects.requireNonNull;

/** An unguessable value that lets one recipient join one conversation. Handle it like a password. */
public record JoinToken(String value) {

    public JoinToken {
        requireNonNull(value, "value");
    }

    /** Never the value. */
    @Override
    public String toString() {
        return "join token";
    }
}
