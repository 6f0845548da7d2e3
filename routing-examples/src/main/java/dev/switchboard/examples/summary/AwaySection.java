package dev.switchboard.examples.summary;

import dev.switchboard.html.Html;
import dev.switchboard.lint.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who is away at the time asked about, so that nobody answers in their place. */
final class AwaySection {

    private AwaySection() {}

    static Html of(Instant at, List<Finding> away) {
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h2", "Away at " + at));
        if (away.isEmpty()) {
            pieces.add(Html.element("p", "Nobody who is not stood in for."));
        }
        FindingSection.addAll(away, pieces);
        return Html.element("section", pieces);
    }
}
