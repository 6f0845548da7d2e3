package dev.switchboard.examples.integration;

import java.util.Locale;
import java.util.Optional;

/**
 * The address that notifications come from and replies go to: {@code switchboard@acme.example}, and with the tag of a notification
 * {@code switchboard+TAG@acme.example}.
 *
 * @param name what is before the {@code @}
 * @param domain what is behind it
 */
record MailAddress(String name, String domain) {
    /** 64 octets of a name (RFC 5321), less a tag of 32 and the plus. */
    private static final int LONGEST_NAME = 31;

    static MailAddress of(String address) {
        var at = address.indexOf('@');
        if (!address.matches("[\\w.-]+@[\\w.-]+")) {
            throw new IllegalArgumentException(
                    "\"" + address
                            + "\" is no plain address; give one such as switchboard@acme.example, without a plus, which is for the tag");
        }
        if (at > LONGEST_NAME) {
            throw new IllegalArgumentException("\"" + address + "\" has " + at
                    + " characters before the @; with a tag, " + "there is room for " + LONGEST_NAME);
        }
        return new MailAddress(address.substring(0, at), address.substring(at + 1));
    }

    /** The address with this tag. */
    String tagged(String tag) {
        return name + "+" + tag + "@" + domain;
    }

    /** The tag of an address that was made by {@link #tagged}, in letters of any case. */
    Optional<String> tagOf(String address) {
        var begin = (name + "+").toLowerCase(Locale.ROOT);
        var end = ("@" + domain).toLowerCase(Locale.ROOT);
        var lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(begin) && lower.endsWith(end) && lower.length() > begin.length() + end.length()
                ? Optional.of(lower.substring(begin.length(), lower.length() - end.length()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name + "@" + domain;
    }
}
