package dev.switchboard.examples.serve.room;

import dev.switchboard.directory.ContactDraft;
import dev.switchboard.examples.serve.Fields;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;

/** Reads into a draft what a form says that is to become of a contact. */
final class CardForm {
    private CardForm() {}

    /** The whole form: the name, the mark, what becomes of each value, and what is new. */
    static void change(ContactDraft draft, Fields form) {
        draft.name(form.text("name")).blocked(form.flag("blocked"));
        form.objects("values").forEach(one -> value(draft, one));
        form.objects("added").forEach(one -> add(draft, one));
    }

    /** Only what is new. */
    static void add(ContactDraft draft, Fields one) {
        if (one.text("value").isEmpty()) {
            return;
        }
        var identifier = identifier(one).from(ValueSource.OPERATOR);
        draft.add(one.flag("verify") ? identifier.asVerified() : identifier);
        if (one.flag("primary")) {
            draft.primary(identifier);
        }
    }

    private static void value(ContactDraft draft, Fields one) {
        var identifier = identifier(one);
        if (one.flag("remove")) {
            draft.remove(identifier);
            return;
        }
        if (one.flag("primary")) {
            draft.primary(identifier);
        }
        if (one.flag("verify")) {
            draft.verify(identifier);
        }
        if (!one.whole("became").equals(one.whole("value"))) {
            draft.replace(identifier, one.whole("became"));
        }
    }

    private static Identifier identifier(Fields one) {
        return Identifier.of(new IdentifierKind(one.required("kind")), one.whole("scope"), one.whole("value"));
    }
}
