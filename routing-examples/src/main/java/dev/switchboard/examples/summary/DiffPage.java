package dev.switchboard.examples.summary;

import dev.switchboard.html.Html;
import dev.switchboard.html.HtmlPage;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.rehearsal.PolicyEffect;
import dev.switchboard.rehearsal.Shift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A comparison of two policies as a page for a browser. */
final class DiffPage {
    private static final int MOST = 500;

    private DiffPage() {}

    /** The page, to be written in UTF-8. */
    static String of(DiffReport report, String title) {
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element(
                "header",
                Html.element("h1", title),
                Html.element("p", report.changes().isEmpty() ? "The policies are equal." : summary(report))
                        .with("class", "sb-result")));
        pieces.add(changes(report.changes()));
        pieces.add(effect("Mapped users, asked about each contact reason", report.users()));
        report.questions()
                .ifPresent(effect -> pieces.add(effect("The question file, each line asked on empty state", effect)));
        return HtmlPage.of(title, pieces.toArray(Html[]::new)).markup();
    }

    private static String summary(DiffReport report) {
        return Columns.count(report.changes().size(), "change") + "; for mapped users, "
                + DiffReport.summary(report.users()) + ".";
    }

    private static Html changes(List<PolicyChange> changes) {
        var byPersona = new LinkedHashMap<String, List<Html>>();
        changes.stream()
                .limit(MOST)
                .forEach(change -> byPersona
                        .computeIfAbsent(change.persona(), persona -> new ArrayList<>())
                        .add(Html.element("li", change.sentence())));
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h2", "What differs"));
        byPersona.forEach((persona, items) -> {
            pieces.add(Html.element("h3", persona.isEmpty() ? "For all personas" : persona));
            pieces.add(Html.element("ul", items));
        });
        if (changes.isEmpty()) {
            pieces.add(Html.element("p", "Nothing."));
        }
        if (changes.size() > MOST) {
            pieces.add(Html.element("p", "And " + Columns.count(changes.size() - MOST, "more change") + "."));
        }
        return Html.element("section", pieces);
    }

    private static Html effect(String heading, PolicyEffect effect) {
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h2", heading));
        var summary = DiffReport.summary(effect);
        pieces.add(Html.element("p", Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + "."));
        if (!effect.shifts().isEmpty()) {
            var rows = effect.shifts().stream()
                    .limit(MOST)
                    .map(shift -> row(shift, largest(effect)))
                    .toList();
            pieces.add(Cells.table(rows, "From, to and why", "Questions"));
        }
        if (effect.shifts().size() > MOST) {
            pieces.add(Html.element(
                    "p", "And " + Columns.count(effect.shifts().size() - MOST, "more kind") + " of shifts."));
        }
        return Html.element("section", pieces);
    }

    private static long largest(PolicyEffect effect) {
        return effect.shifts().get(0).questions();
    }

    private static Html row(Shift shift, long largest) {
        return Html.element(
                "tr",
                Html.element(
                                "th",
                                Html.element("p", shift.persona() + ": " + shift.before() + " → " + shift.after()),
                                Html.element("p", shift.cause() + "."),
                                Html.element("p", DiffReport.who(shift) + "."))
                        .with("scope", "row"),
                Cells.measured(shift.questions(), largest));
    }
}
