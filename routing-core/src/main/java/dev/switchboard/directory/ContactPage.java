package dev.switchboard.directory;

import java.util.List;

/**
 * A part of what the directory shows.
 *
 * @param contacts in order
 * @param next where the next part begins; empty if this is the last
 */
public record ContactPage(List<Contact> contacts, String next) {
    public ContactPage {
        contacts = List.copyOf(contacts);
    }
}
