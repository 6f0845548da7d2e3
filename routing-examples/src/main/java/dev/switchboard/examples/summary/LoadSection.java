package dev.switchboard.examples.summary;

import dev.switchboard.html.Html;
import dev.switchboard.persona.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a persona's questions were about, who gets them, and which specialists nobody is mapped to. */
final class LoadSection {
    private static final int MOST = 50;

    private final Tally tally;
    private final List<Html> pieces = new ArrayList<>();

    private LoadSection(Tally tally) {
        this.tally = tally;
    }

    static Html of(Persona persona, Tally tally) {
        var section = new LoadSection(tally);
        var load = new Load(persona, tally);
        section.pieces.add(Html.element("h2", Html.text("Load of "), Html.element("bdi", persona.name())));
        section.addReasons(ReasonLoad.of(persona, tally));
        section.addPeople(load);
        section.addIdle(load.specialists());
        return Html.element("section", section.pieces);
    }

    private void addReasons(List<ReasonLoad.Row> reasons) {
        if (tally.all() > 0 && !reasons.isEmpty()) {
            var largest =
                    reasons.stream().mapToLong(ReasonLoad.Row::questions).max().orElse(0);
            var rows = new ArrayList<Html>();
            for (var row : reasons) {
                rows.add(Html.element("tr", Cells.name(row.label()), Cells.measured(row.questions(), largest)));
            }
            pieces.add(Html.element("h3", "By contact reason"));
            pieces.add(Cells.table(rows, "Contact reason", "Questions"));
        }
    }

    private void addPeople(Load load) {
        var specialists = load.specialists();
        var shown = new ArrayList<>(specialists.subList(0, Math.min(MOST, specialists.size())));
        shown.addAll(load.others());
        var largest = shown.stream().mapToLong(load::weight).max().orElse(0);
        pieces.add(Html.element("h3", "By person"));
        pieces.add(
                tally.all() == 0
                        ? Cells.table(rows(shown, row -> List.of(Cells.measured(row.users(), largest))), "Who", "Users")
                        : Cells.table(
                                rows(
                                        shown,
                                        row -> List.of(
                                                Cells.number(row.users()), Cells.measured(row.questions(), largest))),
                                "Who",
                                "Users",
                                "Questions"));
        if (specialists.size() > MOST) {
            pieces.add(
                    Html.element("p", "And " + Columns.count(specialists.size() - MOST, "specialist") + " with less."));
        }
    }

    private static List<Html> rows(List<Load.Row> people, Function<Load.Row, List<Html>> numbers) {
        var rows = new ArrayList<Html>();
        for (var row : people) {
            var cells = new ArrayList<Html>(List.of(Cells.name(row.name())));
            cells.addAll(numbers.apply(row));
            rows.add(Html.element("tr", cells));
        }
        return rows;
    }

    private void addIdle(List<Load.Row> specialists) {
        var idle = specialists.stream().filter(row -> row.users() == 0).toList();
        if (!idle.isEmpty()) {
            var items = new ArrayList<Html>();
            idle.stream().limit(MOST).forEach(row -> items.add(Html.element("li", Html.element("bdi", row.name()))));
            pieces.add(Html.element("h3", "Specialists nobody is mapped to"));
            pieces.add(Html.element("ul", items).with("class", "sb-list"));
            if (idle.size() > MOST) {
                pieces.add(Html.element("p", "And " + Columns.count(idle.size() - MOST, "more specialist") + "."));
            }
        }
    }
}
