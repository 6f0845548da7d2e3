package dev.switchboard.identity;

/**
 * Somebody who can be written to.
 *
 * @param email where
 * @param name may be empty
 */
public record Person(EmailAddress email, String name) {

    public Person {
        name = name.strip();
    }

    /** The name, or the address if there is no name. */
    public String displayName() {
        return name.isEmpty() ? email.toString() : name;
    }
}
