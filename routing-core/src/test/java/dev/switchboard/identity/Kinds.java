package dev.switchboard.identity;

import java.util.List;

/** One of every kind of identifier. */
final class Kinds {
    static final List<IdentifierKind> ALL = List.of(
            IdentifierKind.EMAIL,
            IdentifierKind.PHONE,
            IdentifierKind.FACEBOOK_PSID,
            IdentifierKind.WHATSAPP,
            IdentifierKind.VKONTAKTE,
            IdentifierKind.OAUTH,
            IdentifierKind.variable("customerNo"),
            new IdentifierKind("telegram"));

    private Kinds() {}
}
