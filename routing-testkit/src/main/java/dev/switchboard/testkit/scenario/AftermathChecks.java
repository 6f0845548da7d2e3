package dev.switchboard.testkit.scenario;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.ReplyResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be expected after any step: whom it told, what it showed, and how the conversation is now. */
final class AftermathChecks {
    private static final String NOBODY = "nobody";
    private static final String NONE = "none";
    private static final String NOTHING = "nothing";

    private static final List<String> RESULTS = Stream.of(
                    ReplyResult.values(), JoinResult.values(), WorkResult.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .distinct()
            .toList();

    private final Reading reading;

    AftermathChecks(Reading reading) {
        this.reading = reading;
    }

    void addTo(Map<String, Expectations.Checks> keys) {
        keys.put("result", this::result);
        keys.put("notified", this::notified);
        keys.put("told", lines -> Optional.of(play -> told(lines, play.told())));
        keys.put("shown", lines -> Optional.of(play -> shown(lines, play.shown())));
        keys.put(
                "mode",
                lines -> constant(
                        lines, AutomationMode.class, "mode", one -> one.mode().name()));
        keys.put(
                "status",
                lines -> orNone(
                        lines,
                        ConversationStatus.class,
                        "status",
                        one -> one.status().map(Enum::name)));
        keys.put(
                "escalation",
                lines -> orNone(lines, EscalationState.class, "state of an escalation", AftermathChecks::state));
        keys.put(
                "assignee",
                lines -> people(
                        lines,
                        one -> one.assignee().stream()
                                .map(who -> who.person().email())
                                .toList()));
        keys.put(
                "participants",
                lines -> people(
                        lines,
                        one -> one.participants().stream()
                                .map(who -> who.who().person().email())
                                .toList()));
        keys.put("inbox", this::inbox);
        keys.put(
                "history",
                lines -> Optional.of(
                        new HistoryCheck(lines.stream().map(Line::value).toList())));
    }

    private Optional<Check> result(List<Line> lines) {
        var line = lines.get(0);
        if (!RESULTS.contains(line.value())) {
            reading.unknown(ScenarioProblem.INVALID_VALUE, line, line.value(), "result", RESULTS);
            return Optional.empty();
        }
        return Optional.of(play -> other(lines, play.result()));
    }

    private Optional<Check> notified(List<Line> lines) {
        return areEmails(lines)
                ? Optional.of(play -> other(
                        lines,
                        emails(play.told().stream()
                                .map(one -> one.recipient().person().email())
                                .toList())))
                : Optional.empty();
    }

    private static Optional<String> told(List<Line> lines, List<Notification> all) {
        return lines.stream()
                .filter(line -> all.stream().noneMatch(one -> one.body().contains(line.value())))
                .findFirst()
                .map(line -> all.isEmpty()
                        ? NOTHING
                        : all.stream().map(Notification::body).reduce("", (one, more) -> one + "\n" + more.indent(4)));
    }

    private static Optional<String> shown(List<Line> lines, List<String> texts) {
        var wanted = lines.stream().map(Line::value).toList();
        var got = texts.isEmpty() ? List.of(NOTHING) : texts;
        return wanted.equals(got) ? Optional.empty() : Optional.of(String.join(" / ", got));
    }

    private Optional<Check> inbox(List<Line> lines) {
        var value = lines.get(0).value();
        return value.equals(NONE) || reading.isInbox(lines.get(0), value)
                ? about(lines, one -> one.openPlacement().map(Placement::inbox).orElse(NONE))
                : Optional.empty();
    }

    private Optional<Check> people(List<Line> lines, Function<Conversation, List<EmailAddress>> who) {
        return areEmails(lines) ? about(lines, one -> emails(who.apply(one))) : Optional.empty();
    }

    private static Optional<String> state(Conversation conversation) {
        var all = conversation.escalations();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).state().name());
    }

    private boolean areEmails(List<Line> lines) {
        var line = lines.get(0);
        return line.value().equals(NOBODY)
                || Reading.parts(line.value()).stream()
                                .filter(email -> !reading.isEmail(line, email))
                                .count()
                        == 0;
    }

    private static String emails(List<EmailAddress> all) {
        return all.isEmpty()
                ? NOBODY
                : String.join(", ", all.stream().map(EmailAddress::toString).toList());
    }

    private <E extends Enum<E>> Optional<Check> constant(
            List<Line> lines, Class<E> type, String what, Function<Conversation, String> got) {
        return reading.constant(lines.get(0), type, lines.get(0).value(), what).flatMap(any -> about(lines, got));
    }

    private <E extends Enum<E>> Optional<Check> orNone(
            List<Line> lines, Class<E> type, String what, Function<Conversation, Optional<String>> got) {
        Function<Conversation, String> orNone = one -> got.apply(one).orElse(NONE);
        return lines.get(0).value().equals(NONE) ? about(lines, orNone) : constant(lines, type, what, orNone);
    }

    private static Optional<Check> about(List<Line> lines, Function<Conversation, String> got) {
        return Optional.of(
                play -> other(lines, play.conversation().map(got).orElse("nothing, as nobody has asked yet")));
    }

    private static Optional<String> other(List<Line> lines, String got) {
        var wanted = String.join(", ", Reading.parts(lines.get(0).value()));
        return wanted.equals(got) ? Optional.empty() : Optional.of(got.isEmpty() ? NONE : got);
    }
}
