package dev.switchboard.directory;

import dev.switchboard.identity.ContactId;

/** A draft was to change a contact that somebody else has changed meanwhile. Nothing was saved. */
public final class StaleContactException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient ContactId contact;

    /** Of this contact. */
    public StaleContactException(ContactId contact) {
        super("contact " + contact
                + " has changed since the draft was begun; edit it again, look at what changed, and save that");
        this.contact = contact;
    }

    public ContactId contact() {
        return contact;
    }
}
