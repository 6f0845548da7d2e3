package dev.switchboard.html;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.RoutingDecision;
import java.util.ArrayList;
import java.util.Locale;

/** What the question is about, with how sure that is. The words that decided are of the question, so they are not shown. */
final class Reasons {

    private Reasons() {}

    /** A table of the reasons; nothing if none matched. */
    static Html of(RoutingDecision decision, int level) {
        if (decision.reasons().isEmpty()) {
            return Html.none();
        }
        var rows = new ArrayList<Html>();
        for (int i = 0; i < decision.reasons().size(); i++) {
            rows.add(row(decision.reasons().get(i), i == 0));
        }
        var headings = Html.element("tr", heading("Contact reason"), heading("How sure, from 0 to 1"));
        return Html.element(
                "section",
                Html.element("h" + level, "What it is about"),
                Html.element("table", Html.element("thead", headings), Html.element("tbody", rows)));
    }

    private static Html heading(String text) {
        return Html.element("th", text).with("scope", "col");
    }

    private static Html row(ReasonMatch reason, boolean isPrimary) {
        return Html.element(
                "tr",
                Html.element("th", Html.element("bdi", reason.label()), Html.text(isPrimary ? "" : " (beside)"))
                        .with("scope", "row"),
                Html.element(
                                "td",
                                Html.element("span", String.format(Locale.ROOT, "%.2f", reason.score()))
                                        .with("class", "sb-number"),
                                Html.text(" "),
                                Bar.of(reason.score()))
                        .with("class", "sb-measured"));
    }
}
