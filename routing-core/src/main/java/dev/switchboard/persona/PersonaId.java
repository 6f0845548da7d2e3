package dev.switchboard.persona;

/** The id of a persona, as the host chose it. Compared exactly. */
public record PersonaId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
