package dev.switchboard.examples.summary;

import dev.switchboard.examples.rehearsal.Difference;
import dev.switchboard.html.DecisionPage;
import dev.switchboard.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which lines were decided otherwise than they expect, each with the path of its decision. */
final class DifferenceSection {
    private static final int MOST = 200;
    private static final int LEVEL = 3;

    private DifferenceSection() {}

    static Html of(List<Difference> differences, long expected) {
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h2", "Expectations"));
        pieces.add(Html.element(
                "p", String.format(Locale.ROOT, "%,d of %,d as expected.", expected - differences.size(), expected)));
        differences.stream().limit(MOST).forEach(difference -> pieces.add(folded(difference)));
        if (differences.size() > MOST) {
            pieces.add(Html.element("p", "And " + Columns.count(differences.size() - MOST, "more line") + "."));
        }
        return Html.element("section", pieces);
    }

    private static Html folded(Difference difference) {
        return Html.element(
                "details",
                Html.element(
                        "summary",
                        difference.line() + ": expected " + difference.expected() + ", got " + difference.got()),
                DecisionPage.piece(difference.decision(), LEVEL));
    }
}
