package dev.switchboard.html;

import dev.switchboard.routing.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How often decisions ended in which way. */
public final class OutcomeShares {
    private static final int PERCENT = 100;

    private OutcomeShares() {}

    /** A table with a bar for each outcome that occurred, in their order; nothing if there is none. */
    public static Html of(Map<Outcome, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return Html.none();
        }
        var rows = new ArrayList<Html>();
        new EnumMap<>(counts).forEach((outcome, count) -> rows.add(row(outcome, count, all)));
        var headings = Html.element(
                "tr",
                Html.element("th", "Outcome").with("scope", "col"),
                Html.element("th", "Questions").with("scope", "col"));
        return Html.element("table", Html.element("thead", headings), Html.element("tbody", rows));
    }

    private static Html row(Outcome outcome, long count, long all) {
        double share = (double) count / all;
        return Html.element(
                "tr",
                Html.element("th", Html.text(Words.of(outcome) + " "), Html.element("code", outcome.name()))
                        .with("scope", "row"),
                Html.element(
                                "td",
                                Html.element(
                                                "span",
                                                String.format(Locale.ROOT, "%,d (%.1f %%)", count, PERCENT * share))
                                        .with("class", "sb-number"),
                                Html.text(" "),
                                Bar.of(share))
                        .with("class", "sb-measured"));
    }
}
