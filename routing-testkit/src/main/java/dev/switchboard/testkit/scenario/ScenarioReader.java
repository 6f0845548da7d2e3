package dev.switchboard.testkit.scenario;

import dev.switchboard.json.PolicyJson;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one file of scenarios, and notes everything that is wrong with it. */
final class ScenarioReader {
    private static final String SCENARIO = "scenario";

    private final Path file;
    private final String name;
    private final Map<Path, Optional<Policy>> policies;
    private final Problems problems;
    private final Reading reading;
    private final Acts acts;
    private final Expectations expectations;
    private final Map<String, Line> titles = new HashMap<>();

    /**
     * Reads this file.
     *
     * @param name by which problems name it
     * @param policies read already, so that what is wrong with one is noted once
     */
    ScenarioReader(Path file, String name, Map<Path, Optional<Policy>> policies, Problems problems) {
        this.file = file;
        this.name = name;
        this.policies = policies;
        this.problems = problems;
        reading = new Reading(problems);
        acts = new Acts(reading);
        expectations = new Expectations(reading);
    }

    /** The scenarios; of no use if there are problems. */
    List<Scenario> read() {
        return lines().map(this::read).orElse(List.of());
    }

    private List<Scenario> read(List<Line> lines) {
        var begin = 0;
        while (begin < lines.size() && !isMeantAsTitle(lines.get(begin))) {
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
            while (end < lines.size() && !isMeantAsTitle(lines.get(end))) {
                end++;
            }
            var title = lines.get(begin);
            var isTitle = isTitle(title);
            var steps = steps(title, lines.subList(begin + 1, end));
            if (isTitle) {
                setup.ifPresent(over -> scenarios.add(new Scenario(title, over.start(), steps)));
            }
            begin = end;
        }
        return scenarios;
    }

    /** Also what is nearly one, so that the lines behind it are not taken for something else. */
    private static boolean isMeantAsTitle(Line line) {
        var word = line.head().split(":", 2)[0];
        return !line.isIndented() && Nearest.to(word, List.of(SCENARIO)).isPresent();
    }

    /** Whether it is one, and the only one of its text; if not, that is noted. */
    private boolean isTitle(Line line) {
        if (!line.head().equals(SCENARIO)) {
            reading.unknown(
                    ScenarioProblem.UNKNOWN_SETUP, line, line.head(), "beginning of a scenario", List.of(SCENARIO));
            return false;
        }
        var before = titles.putIfAbsent(line.value(), line);
        if (before != null && !line.value().isEmpty()) {
            reading.add(
                    ScenarioProblem.DUPLICATE,
                    line,
                    "the scenario in line " + before.number() + " has the same title; give each one of its own");
        }
        return reading.hasText(line) && before == null;
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

    /** Those that say something; nothing if the file cannot be read, which is noted. */
    private Optional<List<Line>> lines() {
        var found = new ArrayList<Line>();
        try {
            var number = 0;
            for (var text : Files.readAllLines(file)) {
                var line = new Line(name, ++number, (number == 1 ? withoutMark(text) : text).stripTrailing());
                if (!line.isEmpty()) {
                    found.add(line);
                }
            }
            return Optional.of(found);
        } catch (CharacterCodingException otherEncoding) {
            problems.add(ScenarioProblem.UNREADABLE, nowhere(), "the file is no UTF-8 text; save it as UTF-8");
        } catch (IOException unreadable) {
            problems.add(ScenarioProblem.UNREADABLE, nowhere(), "the file cannot be read: " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    /** Some editors begin a file with a mark that says how it is encoded. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<Policy> policy(Line line) {
        try {
            return policies.computeIfAbsent(file.resolveSibling(line.value()).normalize(), this::policy);
        } catch (UncheckedIOException | InvalidPathException unreadable) {
            reading.add(
                    ScenarioProblem.UNREADABLE,
                    line,
                    "there is no policy " + Require.quote(line.value()) + " beside " + name
                            + "; name a file by its path from there");
        }
        return Optional.empty();
    }

    private Optional<Policy> policy(Path document) {
        try {
            return Optional.of(PolicyJson.read(document));
        } catch (InvalidInputException invalid) {
            invalid.problems().forEach(one -> problems.add(one.code(), one.place(), one.message()));
            return Optional.empty();
        }
    }

    private Place nowhere() {
        return new Place(name, "", 0, 0);
    }
}
