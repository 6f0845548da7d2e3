package dev.switchboard.examples.line;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Asker;
import java.util.ArrayList;
import java.util.List;

/** The {@code asker} of a line. */
final class AskerFields {
    private final List<Identifier> emails = new ArrayList<>(1);
    private final List<Identifier> ids = new ArrayList<>(0);
    private Asker asker = Asker.anonymous();
    private boolean verified;

    void describe(ObjectFields fields) {
        fields.text("email", email -> emails.add(Identifier.of(IdentifierKind.EMAIL, email)))
                .flag("verified", value -> verified = value)
                .text("name", name -> asker = asker.named(name))
                .texts("ids", (kind, id) -> ids.add(Identifier.of(new IdentifierKind(kind), id)))
                .texts("variables", (name, value) -> asker = asker.withVariable(name, value));
    }

    /** The asker; the e-mail address is the first identifier, wherever in the line it stands. */
    Asker asker() {
        var identified = asker;
        for (var email : emails) {
            identified = identified.with(email);
        }
        for (var id : ids) {
            identified = identified.with(id);
        }
        return verified ? identified.verified() : identified;
    }
}
