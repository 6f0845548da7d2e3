package dev.switchboard.persona;

/** The id of a persona, as the host chose it. Compared exactly. */
public record PersonaId(String value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonaId that && value.equals(that.value);
    }

    /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
