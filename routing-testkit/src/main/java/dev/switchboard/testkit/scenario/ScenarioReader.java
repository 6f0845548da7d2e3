package dev.switchboard.testkit.scenario;

import dev.switchboard.json.PolicyJson;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file of scenarios, and notes everything that is wrong with it. */
final class ScenarioReader {
    private static final String SCENARIO = "scenario";

    private final Path file;
    private final Problems problems;
    private final Reading reading;
    private final Acts acts;
    private final Expectations expectations;

    ScenarioReader(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
        reading = new Reading(problems);
        acts = new Acts(reading);
        expectations = new Expectations(reading);
    }

    /** The scenarios; of no use if there are problems. */
    List<Scenario> read() {
        var lines = lines();
        var begin = 0;
        while (begin < lines.size() && !isTitle(lines.get(begin))) {
            begin++;
        }
        var setup = new SetupReader(reading, nowhere(), this::policy).read(lines.subList(0, begin));
        if (begin == lines.size()) {
            problems.add(
                    ScenarioProblem.NOTHING_TO_RUN,
                    nowhere(),
                    "there is no scenario; begin one with \"scenario: \" and a title");
        }
        var scenarios = new ArrayList<Scenario>();
        while (begin < lines.size()) {
            var end = begin + 1;
            while (end < lines.size() && !isTitle(lines.get(end))) {
                end++;
            }
            var title = lines.get(begin);
            var steps = steps(title, lines.subList(begin + 1, end));
            if (reading.hasText(title)) {
                setup.ifPresent(over -> scenarios.add(new Scenario(title, over.start(), steps)));
            }
            begin = end;
        }
        return scenarios;
    }

    private static boolean isTitle(Line line) {
        return !line.isIndented() && line.head().equals(SCENARIO);
    }

    private List<Step> steps(Line title, List<Line> lines) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < lines.size(); ) {
            var line = lines.get(i++);
            if (line.isIndented()) {
                reading.add(
                        ScenarioProblem.OUT_OF_PLACE,
                        line,
                        "an expectation needs a step above it; write the step, or remove the white space at the beginning");
                continue;
            }
            var begin = i;
            while (i < lines.size() && lines.get(i).isIndented()) {
                i++;
            }
            var act = acts.read(line);
            var expected = expectations.read(line, act.isPresent(), lines.subList(begin, i));
            act.ifPresent(known -> steps.add(new Step(line, known, expected)));
        }
        if (lines.isEmpty()) {
            reading.add(
                    ScenarioProblem.NOTHING_TO_RUN, title, "nothing happens in this scenario; write at least one step");
        }
        return steps;
    }

    private List<Line> lines() {
        var found = new ArrayList<Line>();
        try {
            var number = 0;
            for (var text : Files.readAllLines(file)) {
                var line = new Line(name(), ++number, text.replace("\uFEFF", "").stripTrailing());
                if (!line.isEmpty()) {
                    found.add(line);
                }
            }
        } catch (IOException unreadable) {
            problems.add(
                    ScenarioProblem.UNREADABLE,
                    nowhere(),
                    "the file cannot be read as UTF-8 text: " + unreadable.getMessage());
        }
        return found;
    }

    private Optional<Policy> policy(Line line) {
        try {
            return Optional.of(PolicyJson.read(file.resolveSibling(line.value())));
        } catch (InvalidInputException invalid) {
            invalid.problems().forEach(one -> problems.add(one.code(), one.place(), one.message()));
        } catch (UncheckedIOException unreadable) {
            reading.add(
                    ScenarioProblem.UNREADABLE,
                    line,
                    "there is no policy " + Require.quote(line.value()) + " beside " + name()
                            + "; name a file by its path from there");
        }
        return Optional.empty();
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Place nowhere() {
        return new Place(name(), "", 0, 0);
    }
}
