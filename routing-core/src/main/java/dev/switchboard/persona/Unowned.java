package dev.switchboard.persona;

/** A persona that still needs its owner. */
public final class Unowned {
    private final String id;

    Unowned(String id) {
        this.id = id;
    }

    /** The person who answers when nobody else can. */
    public PersonaBuilder ownedBy(String email) {
        return ownedBy(email, "");
    }

    /** The person who answers when nobody else can. */
    public PersonaBuilder ownedBy(String email, String name) {
        return new PersonaBuilder(id, email, name);
    }
}
