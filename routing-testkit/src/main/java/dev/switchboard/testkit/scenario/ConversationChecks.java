package dev.switchboard.testkit.scenario;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be expected of the conversation after any step. */
final class ConversationChecks {
    private static final String NONE = "none";
    private static final String NOT_YET = "nothing, as nobody has asked yet";

    private final Reading reading;

    ConversationChecks(Reading reading) {
        this.reading = reading;
    }

    void addTo(Map<String, Expectations.Checks> keys) {
        keys.put("mode", lines -> constant(lines.get(0), AutomationMode.class, "mode", one -> Optional.of(one.mode())));
        keys.put("status", lines -> orNone(lines.get(0), ConversationStatus.class, "status", Conversation::status));
        keys.put(
                "escalation",
                lines -> orNone(
                        lines.get(0), EscalationState.class, "state of an escalation", ConversationChecks::state));
        keys.put("assignee", lines -> people(lines.get(0), ConversationChecks::assignee));
        keys.put("participants", lines -> people(lines.get(0), ConversationChecks::participants));
        keys.put("inbox", lines -> inbox(lines.get(0)));
    }

    private static Optional<EscalationState> state(Conversation conversation) {
        var all = conversation.escalations();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).state());
    }

    private static List<EmailAddress> assignee(Conversation conversation) {
        return conversation.assignee().stream().map(who -> who.person().email()).toList();
    }

    private static List<EmailAddress> participants(Conversation conversation) {
        return conversation.participants().stream()
                .map(one -> one.who().person().email())
                .toList();
    }

    private Optional<Check> inbox(Line line) {
        return line.value().equals(NONE) || reading.isInbox(line, line.value())
                ? about(
                        line.value(),
                        one -> one.openPlacement().map(Placement::inbox).orElse(NONE))
                : Optional.empty();
    }

    private Optional<Check> people(Line line, Function<Conversation, List<EmailAddress>> who) {
        return reading.people(line)
                .map(wanted -> play -> play.conversation()
                        .map(one -> Reading.missed(wanted, who.apply(one)))
                        .orElse(Optional.of(NOT_YET)));
    }

    private <E extends Enum<E>> Optional<Check> orNone(
            Line line, Class<E> type, String what, Function<Conversation, Optional<E>> got) {
        return line.value().equals(NONE) ? about(NONE, named(got)) : constant(line, type, what, got);
    }

    private <E extends Enum<E>> Optional<Check> constant(
            Line line, Class<E> type, String what, Function<Conversation, Optional<E>> got) {
        return reading.constant(line, type, line.value(), what).flatMap(wanted -> about(wanted.name(), named(got)));
    }

    private static <E extends Enum<E>> Function<Conversation, String> named(Function<Conversation, Optional<E>> got) {
        return one -> got.apply(one).map(Enum::name).orElse(NONE);
    }

    private static Optional<Check> about(String wanted, Function<Conversation, String> got) {
        return Optional.of(play ->
                Optional.of(play.conversation().map(got).orElse(NOT_YET)).filter(one -> !one.equals(wanted)));
    }
}
