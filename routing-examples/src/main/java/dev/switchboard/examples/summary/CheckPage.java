package dev.switchboard.examples.summary;

import dev.switchboard.html.Html;
import dev.switchboard.html.HtmlPage;
import dev.switchboard.html.OutcomeShares;
import java.util.ArrayList;
import java.util.List;

/** A check as a page for a browser. */
final class CheckPage {
    private final CheckReport report;
    private final List<Html> sections = new ArrayList<>();

    private CheckPage(CheckReport report) {
        this.report = report;
    }

    /** The page, to be written in UTF-8. */
    static String of(CheckReport report, String title) {
        var page = new CheckPage(report);
        page.add(page.head(title));
        page.addOutcomes();
        report.policy().personas().forEach(persona -> page.add(LoadSection.of(persona, report.tally())));
        report.unserved().ifPresent(unserved -> page.add(UnservedSection.of(unserved)));
        page.add(FindingSection.of(report.lint()));
        report.at().ifPresent(at -> page.add(AwaySection.of(at, report.away())));
        if (report.expected() > 0) {
            page.add(DifferenceSection.of(report.differences(), report.expected()));
        }
        page.add(page.policy());
        return HtmlPage.of(title, page.sections.toArray(Html[]::new)).markup();
    }

    private void add(Html section) {
        sections.add(section);
    }

    private Html head(String title) {
        return Html.element(
                "header",
                Html.element("h1", title),
                Html.element("p", Html.element("strong", "Result: "), Html.text(report.result() + "."))
                        .with("class", "sb-result " + (report.isFine() ? "sb-fine" : "sb-wrong")));
    }

    private void addOutcomes() {
        var tally = report.tally();
        if (tally.all() > 0) {
            add(Html.element(
                    "section",
                    Html.element("h2", "Outcomes"),
                    Html.element("p", Columns.count(tally.all(), "question") + ", " + report.asking() + "."),
                    OutcomeShares.of(tally.outcomes())));
        }
    }

    private Html policy() {
        var lines = new ArrayList<Html>();
        PolicySummary.write(report.policy(), line -> lines.add(Html.element("p", line)));
        return Html.element(
                "section",
                Html.element("h2", "The policy"),
                Html.element(
                        "details",
                        Html.element("summary", "What it says, in words"),
                        Html.element("div", lines).with("class", "sb-plain")));
    }
}
