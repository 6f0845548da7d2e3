package dev.switchboard.examples.summary;

import dev.switchboard.html.Html;
import dev.switchboard.lint.Finding;
import dev.switchboard.lint.LintReport;
import dev.switchboard.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What lint found, the gravest first: what, why it matters, what to do; then what is meant so. */
final class FindingSection {
    private static final int MOST = 200;

    private FindingSection() {}

    static Html of(LintReport lint) {
        var findings = lint.open();
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h2", "Findings about the policy"));
        if (findings.isEmpty()) {
            pieces.add(Html.element("p", "Nothing found."));
        }
        addAll(findings, pieces);
        addAccepted(lint, pieces);
        return Html.element("section", pieces);
    }

    /** Adds a list for each severity of which there are findings. */
    static void addAll(List<Finding> findings, List<Html> pieces) {
        for (var severity : Severity.values()) {
            add(
                    severity,
                    findings.stream().filter(it -> it.severity() == severity).toList(),
                    pieces);
        }
    }

    private static void addAccepted(LintReport lint, List<Html> pieces) {
        if (!lint.accepted().isEmpty()) {
            var items = new ArrayList<Html>();
            lint.accepted().stream().limit(MOST).forEach(one -> items.add(item(one)));
            pieces.add(Html.element("h3", "Accepted: what is meant so (" + lint.acceptedCount() + ")"));
            pieces.add(Html.element("ul", items).with("class", "sb-findings"));
            addMore(lint.accepted().size(), pieces);
        }
    }

    private static Html item(LintReport.Accepted accepted) {
        var finding = accepted.finding();
        return Html.element(
                "li",
                Html.element("p", finding.what() + "."),
                Html.element("p", Html.element("em", "Meant so: "), Html.text(accepted.because())),
                place(finding));
    }

    private static void add(Severity severity, List<Finding> findings, List<Html> pieces) {
        if (!findings.isEmpty()) {
            var items = new ArrayList<Html>();
            findings.stream().limit(MOST).forEach(finding -> items.add(item(finding)));
            pieces.add(Html.element("h3", heading(severity) + " (" + findings.size() + ")"));
            pieces.add(Html.element("ul", items).with("class", "sb-findings"));
            addMore(findings.size(), pieces);
        }
    }

    private static void addMore(int count, List<Html> pieces) {
        if (count > MOST) {
            pieces.add(Html.element("p", "And " + Columns.count(count - MOST, "more finding") + "."));
        }
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors: what cannot work";
            case WARNING -> "Warnings: what is probably not meant so";
            case INFO -> "Remarks: fine if meant so";
        };
    }

    private static Html item(Finding finding) {
        return Html.element(
                        "li",
                        Html.element(
                                "p", Html.element("strong", finding.what()), Html.text("; " + finding.why() + ".")),
                        Html.element("p", Html.element("em", "What to do: "), Html.text(finding.remedy() + ".")),
                        place(finding))
                .with("class", "sb-" + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private static Html place(Finding finding) {
        return Html.element("p", Html.element("code", finding.code() + " at " + finding.place()));
    }
}
