package dev.switchboard.testkit.scenario;

import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.ReplyResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be expected of any step: what came of it, whom it told, what it showed, and what history it made. */
final class StepChecks {
    private static final String NOTHING = "nothing";
    private static final List<String> RESULTS = Stream.of(
                    ReplyResult.values(), JoinResult.values(), WorkResult.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .distinct()
            .toList();

    private final Reading reading;

    StepChecks(Reading reading) {
        this.reading = reading;
    }

    void addTo(Map<String, Expectations.Checks> keys) {
        keys.put("result", this::result);
        keys.put("notified", this::notified);
        keys.put("told", lines -> Optional.of(play -> told(lines, play.told())));
        keys.put("shown", lines -> Optional.of(play -> shown(spaced(values(lines)), spaced(play.shown()))));
        keys.put("history", lines -> Optional.of(new HistoryCheck(values(lines))));
    }

    private Optional<Check> result(List<Line> lines) {
        var line = lines.get(0);
        if (!RESULTS.contains(line.value())) {
            reading.unknown(ScenarioProblem.INVALID_VALUE, line, line.value(), "result", RESULTS);
            return Optional.empty();
        }
        return Optional.of(play ->
                Optional.of(play.result().isEmpty() ? "none" : play.result()).filter(got -> !got.equals(line.value())));
    }

    private Optional<Check> notified(List<Line> lines) {
        return reading.people(lines.get(0))
                .map(wanted -> play -> Reading.missed(
                        wanted,
                        play.told().stream()
                                .map(one -> one.recipient().person().email())
                                .toList()));
    }

    private static Optional<String> told(List<Line> lines, List<Notification> all) {
        return lines.stream()
                .filter(line -> line.value().equals(NOTHING)
                        ? !all.isEmpty()
                        : all.stream().noneMatch(one -> isIn(one, line.value())))
                .findFirst()
                .map(line -> all.isEmpty() ? NOTHING : bodies(all));
    }

    private static boolean isIn(Notification notification, String text) {
        return Line.spaced(notification.body()).contains(Line.spaced(text));
    }

    private static String bodies(List<Notification> all) {
        return all.stream().map(one -> "\n" + one.body().indent(4)).collect(Collectors.joining());
    }

    private static Optional<String> shown(List<String> wanted, List<String> texts) {
        var got = texts.isEmpty() ? List.of(NOTHING) : texts;
        return wanted.equals(got) ? Optional.empty() : Optional.of(String.join(" / ", got));
    }

    private static List<String> values(List<Line> lines) {
        return lines.stream().map(Line::value).toList();
    }

    private static List<String> spaced(List<String> texts) {
        return texts.stream().map(Line::spaced).toList();
    }
}
