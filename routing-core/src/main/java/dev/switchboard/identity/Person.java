package dev.switchboard.identity;

import dev.switchboard.problem.Require;

/**
 * Somebody who can be written to.
 *
 * @param email where
 * @param name may be empty; has no NUL and no half of a character in it, which nothing could store
 */
public record Person(EmailAddress email, String name) {

    public Person {
        name = Require.characters(name.strip(), "name");
    }

    /** The name, or the address if there is no name. */
    public String displayName() {
        return name.isEmpty() ? email.toString() : name;
    }
}
