package dev.switchboard.testkit.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is expected after a step. */
final class Expectations {
    private static final Set<String> IN_SEVERAL_LINES = Set.of("trace", "told", "shown", "history");

    private final Reading reading;
    private final Map<String, Checks> keys = new LinkedHashMap<>();
    private final Set<String> ofQuestions;

    Expectations(Reading reading) {
        this.reading = reading;
        new DecisionChecks(reading).addTo(keys);
        ofQuestions = Set.copyOf(keys.keySet());
        new StepChecks(reading).addTo(keys);
        new ConversationChecks(reading).addTo(keys);
    }

    /** Makes a check out of the lines of one key; nothing if they are wrong, which is noted. */
    @FunctionalInterface
    interface Checks {
        Optional<Check> read(List<Line> lines);
    }

    /** What the indented lines below a step say. */
    List<Expectation> read(Line step, boolean isKnown, List<Line> lines) {
        var misplaced = isKnown && !Acts.isAsked(step) ? ofQuestions : Set.<String>of();
        var byKey = new LinkedHashMap<String, List<Line>>();
        for (var line : lines) {
            if (isKnown(line) && isInPlace(step, line, misplaced) && reading.hasText(line)) {
                byKey.computeIfAbsent(line.head(), any -> new ArrayList<>()).add(line);
            }
        }
        var all = new ArrayList<Expectation>();
        byKey.forEach((key, same) -> read(key, same).ifPresent(all::add));
        return all;
    }

    private boolean isKnown(Line line) {
        if (!keys.containsKey(line.head())) {
            reading.unknown(
                    ScenarioProblem.UNKNOWN_EXPECTATION, line, line.head(), "expectation", List.copyOf(keys.keySet()));
        }
        return keys.containsKey(line.head());
    }

    private boolean isInPlace(Line step, Line line, Set<String> notThere) {
        var misplaced = notThere.contains(line.head());
        if (misplaced) {
            reading.add(
                    ScenarioProblem.OUT_OF_PLACE,
                    line,
                    "\"" + line.head() + "\" is about a question, but the step is \"" + step.head()
                            + "\"; write it below a line with \"asks\"");
        }
        return !misplaced;
    }

    private Optional<Expectation> read(String key, List<Line> lines) {
        if (lines.size() > 1 && !IN_SEVERAL_LINES.contains(key)) {
            reading.add(
                    ScenarioProblem.DUPLICATE,
                    lines.get(1),
                    "\"" + key + "\" is expected in line " + lines.get(0).number() + " already; remove one of them");
            return Optional.empty();
        }
        return keys.getOrDefault(key, any -> Optional.empty()).read(lines).map(check -> new Expectation(lines, check));
    }
}
