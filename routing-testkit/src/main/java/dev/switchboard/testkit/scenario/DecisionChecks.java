package dev.switchboard.testkit.scenario;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be expected of a decision. */
final class DecisionChecks {
    private static final String NOTHING = "none";

    private final Reading reading;

    DecisionChecks(Reading reading) {
        this.reading = reading;
    }

    void addTo(Map<String, Expectations.Checks> keys) {
        keys.put("outcome", this::outcome);
        keys.put(
                "target",
                lines -> Optional.of(play -> play.decision()
                        .map(one -> one.target().map(Target::id).orElse("nobody"))
                        .filter(got -> !isSame(lines.get(0).value(), got))));
        keys.put("reasons", this::reasons);
        keys.put("cause", this::cause);
        keys.put("tags", this::tags);
        keys.put("trace", this::trace);
        keys.put("says", this::says);
    }

    /** Addresses are the same whatever their letter case. */
    private static boolean isSame(String wanted, String got) {
        var address = EmailAddress.parse(wanted);
        return wanted.equals(got) || (address.isPresent() && address.equals(EmailAddress.parse(got)));
    }

    private Optional<Check> outcome(List<Line> lines) {
        return reading.constant(lines.get(0), Outcome.class, lines.get(0).value(), "outcome")
                .flatMap(any -> same(lines, one -> one.outcome().name()));
    }

    private Optional<Check> cause(List<Line> lines) {
        var value = lines.get(0).value();
        return value.equals(NOTHING)
                        || reading.constant(lines.get(0), HandoffCause.class, value, "cause")
                                .isPresent()
                ? same(lines, one -> one.cause().map(Enum::name).orElse(NOTHING))
                : Optional.empty();
    }

    private Optional<Check> reasons(List<Line> lines) {
        var wanted = list(lines.get(0).value());
        if (wanted.stream()
                        .filter(label -> !reading.isReason(lines.get(0), label))
                        .count()
                > 0) {
            return Optional.empty();
        }
        return lists(
                wanted, one -> one.reasons().stream().map(ReasonMatch::label).toList());
    }

    /** In any order. */
    private Optional<Check> tags(List<Line> lines) {
        var wanted = list(lines.get(0).value());
        if (wanted.stream().filter(tag -> !reading.isTag(lines.get(0), tag)).count() > 0) {
            return Optional.empty();
        }
        return lists(
                sorted(wanted), one -> sorted(one.tags().stream().map(Tag::name).toList()));
    }

    private Optional<Check> says(List<Line> lines) {
        var wanted = Line.spaced(lines.get(0).value());
        return Optional.of(play -> play.decision()
                .map(one -> Line.spaced(one.reply().orElse("nothing")))
                .filter(got -> !got.equals(wanted)));
    }

    private Optional<Check> trace(List<Line> lines) {
        var wrong = lines.stream().filter(line -> !isStep(line)).count();
        var wanted = lines.stream().map(line -> Line.spaced(line.value())).toList();
        return wrong > 0
                ? Optional.empty()
                : Optional.of(play -> play.decision()
                        .filter(one -> !codes(one).containsAll(wanted))
                        .map(one -> String.join(", ", codes(one))));
    }

    private boolean isStep(Line line) {
        var parts = Line.spaced(line.value()).split(" ", -1);
        if (parts.length != 2) {
            reading.invalid(
                    line,
                    line.value(),
                    "a step of a trace; write a stage and its result, SPECIALIST NO_MAPPING for instance");
            return false;
        }
        var stage = reading.constant(line, Stage.class, parts[0], "stage");
        var result = reading.constant(line, StageResult.class, parts[1], "result of a stage");
        return stage.isPresent() && result.isPresent();
    }

    private static List<String> codes(RoutingDecision decision) {
        return decision.trace().steps().stream()
                .map(step -> step.stage() + " " + step.result())
                .toList();
    }

    private static List<String> list(String value) {
        return value.equals(NOTHING) ? List.of() : Items.of(value);
    }

    private static List<String> sorted(List<String> all) {
        return List.copyOf(new TreeSet<>(all));
    }

    private static Optional<Check> same(List<Line> lines, Function<RoutingDecision, String> got) {
        return Optional.of(play ->
                play.decision().map(got).filter(one -> !one.equals(lines.get(0).value())));
    }

    private static Optional<Check> lists(List<String> wanted, Function<RoutingDecision, List<String>> got) {
        return Optional.of(play -> play.decision()
                .map(got)
                .filter(one -> !one.equals(wanted))
                .map(one -> one.isEmpty()
                        ? NOTHING
                        : one.stream().map(Items::written).collect(Collectors.joining(", "))));
    }
}
