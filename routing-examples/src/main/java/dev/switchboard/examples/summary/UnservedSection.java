package dev.switchboard.examples.summary;

import dev.switchboard.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Which users of a list nobody serves, persona by persona. */
final class UnservedSection {
    private static final int MOST = 100;

    private UnservedSection() {}

    static Html of(List<Unserved> personas) {
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h2", "Users of the list whom no specialist serves"));
        if (personas.isEmpty()) {
            pieces.add(Html.element("p", "No persona has specialist routing."));
        }
        for (var one : personas) {
            var count = new Share(one.users().size(), one.all()).counts();
            pieces.add(Html.element("h3", Html.element("bdi", one.persona()), Html.text(": " + count)));
            if (!one.users().isEmpty()) {
                var items = new ArrayList<Html>();
                one.users().stream().limit(MOST).forEach(user -> items.add(Html.element("li", user.toString())));
                pieces.add(Html.element("ul", items).with("class", "sb-list"));
            }
            if (one.users().size() > MOST) {
                pieces.add(Html.element("p", "And " + Columns.count(one.users().size() - MOST, "more user") + "."));
            }
        }
        return Html.element("section", pieces);
    }
}
