package dev.switchboard.identity;

import dev.switchboard.problem.Require;
import java.util.Locale;

/**
 * What an identifier is. Open: a host may name kinds of its own.
 *
 * @param name lower case, for instance {@code whatsapp}; at most 40 characters
 */
public record IdentifierKind(String name) {
    public static final IdentifierKind EMAIL = new IdentifierKind("email");
    public static final IdentifierKind PHONE = new IdentifierKind("phone");
    /** A Facebook page-scoped id; its scope is the page. */
    public static final IdentifierKind FACEBOOK_PSID = new IdentifierKind("facebook");

    public static final IdentifierKind WHATSAPP = new IdentifierKind("whatsapp");
    public static final IdentifierKind VKONTAKTE = new IdentifierKind("vk");

    public IdentifierKind {
        name = Require.text(name, "identifier kind", 40).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
