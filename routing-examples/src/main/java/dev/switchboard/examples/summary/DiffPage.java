package dev.switchboard.examples.summary;

import dev.switchboard.html.Html;
import dev.switchboard.html.HtmlPage;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.rehearsal.PolicyEffect;
import dev.switchboard.rehearsal.Shift;
import dev.switchboard.rehearsal.ShiftGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A comparison of two policies as a page for a browser. */
final class DiffPage {
    private static final int MOST = 500;
    private static final int MOST_OF_A_CAUSE = 25;

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
        effect.causes().forEach(group -> pieces.addAll(pieces(group)));
        return Html.element("section", pieces);
    }

    private static List<Html> pieces(ShiftGroup group) {
        var largest = group.shifts().get(0).questions();
        var rows = group.shifts().stream()
                .limit(MOST_OF_A_CAUSE)
                .map(shift -> row(shift, largest))
                .toList();
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h3", group.persona() + ": " + group.cause()));
        pieces.add(Html.element(
                "p",
                Columns.count(group.questions(), "question")
                        + (group.reasons().isEmpty() ? "" : " about " + DiffReport.about(group)) + "."));
        pieces.add(Cells.table(rows, "From and to", "Questions"));
        if (group.shifts().size() > MOST_OF_A_CAUSE) {
            pieces.add(Html.element("p", "And " + (group.shifts().size() - MOST_OF_A_CAUSE) + " more."));
        }
        return pieces;
    }

    private static Html row(Shift shift, long largest) {
        return Html.element(
                "tr",
                Html.element(
                                "th",
                                Html.element("p", shift.before() + " → " + shift.after()),
                                Html.element("p", "For instance of " + DiffReport.examples(shift) + "."))
                        .with("scope", "row"),
                Cells.measured(shift.questions(), largest));
    }
}
