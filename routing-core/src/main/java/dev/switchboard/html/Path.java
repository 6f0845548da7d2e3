package dev.switchboard.html;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.Trace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The way of a question through the stages, drawn as two lists with a line along them: what is it, and who takes it. */
final class Path {
    private final RoutingDecision decision;
    private final Settling settling;
    private final int level;

    private Path(RoutingDecision decision, Settling settling, int level) {
        this.decision = decision;
        this.settling = settling;
        this.level = level;
    }

    /**
     * The way, with where it ended.
     *
     * @param level of its heading; those within are one below
     */
    static Html of(RoutingDecision decision, Settling settling, int level) {
        return new Path(decision, settling, level).drawn();
    }

    private Html drawn() {
        var before = new EnumMap<Stage, List<Trace.Step>>(Stage.class);
        var chain = new EnumMap<Stage, List<Trace.Step>>(Stage.class);
        for (var step : decision.trace().steps()) {
            var part = Settling.isOfTheChain(step.stage()) ? chain : before;
            part.computeIfAbsent(step.stage(), stage -> new ArrayList<>()).add(step);
        }
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element("h" + level, "The path"));
        if (before.isEmpty() && chain.isEmpty()) {
            pieces.add(Html.element("p", "No step was recorded."));
        }
        draw("The question", before, pieces);
        draw("The chain: who takes it", chain, pieces);
        pieces.add(end());
        return Html.element("section", pieces).with("class", "sb-path");
    }

    private void draw(String heading, Map<Stage, List<Trace.Step>> stages, List<Html> pieces) {
        if (!stages.isEmpty()) {
            pieces.add(Html.element("h" + (level + 1), heading));
            var items = new ArrayList<Html>();
            inOrder(stages).forEach(stage -> items.add(item(stage, stages.getOrDefault(stage, List.of()))));
            pieces.add(Html.element("ol", items).with("class", "sb-stages"));
        }
    }

    /** Chains may ask in another order than that of the stages, so the trace's own order counts. */
    private List<Stage> inOrder(Map<Stage, List<Trace.Step>> stages) {
        return decision.trace().steps().stream()
                .map(Trace.Step::stage)
                .distinct()
                .filter(stages::containsKey)
                .toList();
    }

    private Html item(Stage stage, List<Trace.Step> steps) {
        var standing = steps.stream().map(settling::standingOf).reduce(Standing.PASSED, Standing::or);
        var pieces = new ArrayList<Html>();
        pieces.add(Html.element(
                        "p",
                        Html.element("strong", Words.of(stage)),
                        Html.text(" "),
                        Html.element("span", standing.words(stage)).with("class", "sb-standing"))
                .with("class", "sb-stage"));
        for (var step : steps) {
            pieces.add(Html.element(
                    "p", Html.text(Words.sentence(step) + " "), Html.element("code", stage + " " + step.result())));
        }
        return Html.element("li", pieces).with("class", standing.style());
    }

    private Html end() {
        return Html.element("p", Html.element("strong", "It ended here: "), Headline.of(decision), Html.text("."))
                .with("class", "sb-end");
    }
}
