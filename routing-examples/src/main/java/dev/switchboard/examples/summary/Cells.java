package dev.switchboard.examples.summary;

import dev.switchboard.html.Bar;
import dev.switchboard.html.Element;
import dev.switchboard.html.Html;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Pieces of a table in a page. */
final class Cells {

    private Cells() {}

    /** A table of these rows under these headings. */
    static Html table(List<Html> rows, String... headings) {
        var cells = Arrays.stream(headings)
                .map(heading -> Html.element("th", heading).with("scope", "col"))
                .toList();
        return Html.element("table", Html.element("thead", Html.element("tr", cells)), Html.element("tbody", rows));
    }

    /** The cell that says what the row is about. */
    static Element name(String text) {
        return Html.element("th", Html.element("bdi", text)).with("scope", "row");
    }

    /** A number. */
    static Element number(long number) {
        return Html.element("td", String.format(Locale.ROOT, "%,d", number));
    }

    /** A number with a bar, where the largest number fills the width. */
    static Element measured(long number, long largest) {
        return Html.element(
                        "td",
                        Html.element("span", String.format(Locale.ROOT, "%,d", number))
                                .with("class", "sb-number"),
                        Html.text(" "),
                        Bar.of(largest == 0 ? 0 : (double) number / largest))
                .with("class", "sb-measured");
    }
}
