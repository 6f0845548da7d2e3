package dev.switchboard.examples.serve.room;

import dev.switchboard.examples.serve.Call;
import dev.switchboard.identity.IdentifierKind;
import java.util.ArrayList;
import java.util.List;

/** The kinds of values that a contact may have: the library's own, and the variables by which the policy recognises customers. */
final class Kinds {
    private static final List<Named> OWN = List.of(
            new Named(IdentifierKind.EMAIL.name(), "E-mail"),
            new Named(IdentifierKind.PHONE.name(), "Phone"),
            new Named(IdentifierKind.WHATSAPP.name(), "WhatsApp"),
            new Named(IdentifierKind.FACEBOOK_PSID.name(), "Facebook"),
            new Named(IdentifierKind.VKONTAKTE.name(), "VKontakte"),
            new Named(IdentifierKind.OAUTH.name(), "Sign-in"));

    private Kinds() {}

    /** A kind, and what people call it. */
    record Named(String kind, String label) {}

    static List<Named> of(Call call) {
        var all = new ArrayList<>(OWN);
        var policy = call.policy();
        for (var name : policy.identifyingVariables()) {
            var label = policy.variable(name).map(one -> one.label()).orElse(name);
            all.add(new Named(IdentifierKind.variable(name).name(), label));
        }
        return List.copyOf(all);
    }

    /** What people call this one; its own name if the host made it up. */
    static String label(Call call, IdentifierKind kind) {
        return of(call).stream()
                .filter(one -> one.kind().equals(kind.name()))
                .map(Named::label)
                .findFirst()
                .orElse(kind.name());
    }
}
