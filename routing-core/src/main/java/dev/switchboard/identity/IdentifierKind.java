package dev.switchboard.identity;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Require;
import java.util.Locale;
import java.util.Optional;

/**
 * What an identifier is. Open: a host may name kinds of its own.
 *
 * @param name lower case, for instance {@code whatsapp}; at most 40 characters. Or {@code variable:} and the name of a variable as
 *     it is written, see {@link #variable}
 */
public record IdentifierKind(String name) {
    public static final IdentifierKind EMAIL = new IdentifierKind("email");
    public static final IdentifierKind PHONE = new IdentifierKind("phone");
    /** A Facebook page-scoped id; its scope is the page. */
    public static final IdentifierKind FACEBOOK_PSID = new IdentifierKind("facebook");

    /** A phone number, or the id that stands for one within a business; that business is the scope. */
    public static final IdentifierKind WHATSAPP = new IdentifierKind("whatsapp");

    public static final IdentifierKind VKONTAKTE = new IdentifierKind("vk");
    /** The subject of a sign-in; its scope is the issuer. */
    public static final IdentifierKind OAUTH = new IdentifierKind("oauth");

    private static final String VARIABLE = "variable:";
    private static final int MOST = 40;

    public IdentifierKind {
        var text = Require.text(name, "identifier kind", VARIABLE.length() + MOST);
        name = text.toLowerCase(Locale.ROOT).startsWith(VARIABLE)
                ? VARIABLE + Require.text(text.substring(VARIABLE.length()), "variable name", MOST)
                : Require.text(text, "identifier kind", MOST).toLowerCase(Locale.ROOT);
    }

    /**
     * A variable that identifies the customer (ML-26). Differs from every kind that is no variable, and, as variables do, by case:
     * {@code customerNo} is not {@code customerno}.
     *
     * @param variable its name, at most 40 characters
     * @throws InvalidInputException if the name is blank, too long or has half a character
     */
    public static IdentifierKind variable(String variable) {
        return new IdentifierKind(VARIABLE + variable);
    }

    /** The name of the variable, if it is one. */
    public Optional<String> variable() {
        return name.startsWith(VARIABLE) ? Optional.of(name.substring(VARIABLE.length())) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentifierKind that && name.equals(that.name);
    }

    /** Written out, as is equality: what a record generates costs a young process more time than to decide a question. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
