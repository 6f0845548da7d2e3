package dev.switchboard.testkit.scenario;

import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the first scenario. */
final class SetupReader {
    private static final List<String> KEYS = List.of("policy", "contact", "begins");

    private final Reading reading;
    private final Place file;
    private final Function<Line, Optional<Policy>> policies;
    private final Map<Line, List<String>> contacts = new LinkedHashMap<>();
    private @Nullable Line policyLine;
    private @Nullable Line beginLine;

    SetupReader(Reading reading, Place file, Function<Line, Optional<Policy>> policies) {
        this.reading = reading;
        this.file = file;
        this.policies = policies;
    }

    Optional<Setup> read(List<Line> lines) {
        lines.stream().filter(this::isKnown).filter(reading::hasText).forEach(this::read);
        var at = beginLine;
        if (policyLine == null) {
            reading.problems.add(
                    ScenarioProblem.POLICY_REQUIRED,
                    file,
                    "nothing says over which policy the scenarios are; begin the file with \"policy: \" and the path of a policy document");
            return Optional.empty();
        }
        var policy = policies.apply(policyLine);
        policy.ifPresent(reading::over);
        policy.ifPresent(this::checkContacts);
        return policy.map(
                known -> new Setup(known, Optional.ofNullable(at).map(Line::value), List.copyOf(contacts.values())));
    }

    /** Notes those that the directory does not take: with something that is no identifier, or that somebody else has. */
    private void checkContacts(Policy policy) {
        if (contacts.isEmpty()
                || problems(policy, List.copyOf(contacts.values())).isEmpty()) {
            return;
        }
        var good = new ArrayList<List<String>>();
        contacts.forEach((line, contact) -> {
            good.add(contact);
            var wrong = problems(policy, good);
            wrong.forEach(one -> reading.add(ScenarioProblem.INVALID_VALUE, line, one.message()));
            if (!wrong.isEmpty()) {
                good.remove(contact);
            }
        });
    }

    /** What is wrong with these together. */
    private static List<Problem> problems(Policy policy, List<List<String>> contacts) {
        try {
            new Setup(policy, Optional.empty(), contacts).start().start().close();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems();
        }
    }

    private boolean isKnown(Line line) {
        if (!KEYS.contains(line.head())) {
            reading.unknown(
                    ScenarioProblem.UNKNOWN_SETUP,
                    line,
                    line.head(),
                    "setup",
                    KEYS,
                    List.of(
                            "policy: FILE",
                            "contact: NAME = IDENTIFIER, IDENTIFIER",
                            "begins: INSTANT",
                            "scenario: TITLE"));
        }
        return KEYS.contains(line.head());
    }

    private void read(Line line) {
        switch (line.head()) {
            case "policy" -> policyLine = once(policyLine, line);
            case "begins" -> begins(line);
            default -> contact(line);
        }
    }

    private Line once(@Nullable Line before, Line line) {
        if (before != null) {
            reading.add(
                    ScenarioProblem.DUPLICATE,
                    line,
                    "\"" + line.head() + "\" is in line " + before.number() + " already; remove one of them");
            return before;
        }
        return line;
    }

    private void begins(Line line) {
        try {
            Instant.parse(line.value());
            beginLine = once(beginLine, line);
        } catch (DateTimeParseException e) {
            reading.invalid(line, line.value(), "a time; write it as 2026-01-05T09:00:00Z");
        }
    }

    private void contact(Line line) {
        var parts = line.value().split("=", 2);
        var identifiers = parts.length < 2 ? List.<String>of() : Items.of(parts[1]);
        if (identifiers.isEmpty()) {
            reading.invalid(
                    line,
                    line.value(),
                    "a contact; write a name, \"=\" and identifiers, Ann = ann@acme.test, whatsapp:+41791234567 for instance");
        } else if (identifiers.stream()
                        .filter(one -> !one.contains(":") && !reading.isEmail(line, one))
                        .count()
                == 0) {
            contacts.put(
                    line,
                    Stream.concat(Stream.of(parts[0].strip()), identifiers.stream())
                            .toList());
        }
    }
}
