package dev.switchboard.testkit.scenario;

import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Channel;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads what happens in a step. */
final class Acts {
    private static final String ASKS = "asks";
    private static final String AUTOMATION = "the automation ";
    private static final String HOW_TO_ASK = "asks [PERSONA] [by CHANNEL] [in CHAT]: TEXT";
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "minute", ChronoUnit.MINUTES,
            "minutes", ChronoUnit.MINUTES,
            "hour", ChronoUnit.HOURS,
            "hours", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "days", ChronoUnit.DAYS);

    private final Reading reading;

    Acts(Reading reading) {
        this.reading = reading;
    }

    /** Whether somebody asks in this line. */
    static boolean isAsked(Line line) {
        return (line.head() + " ").contains(" " + ASKS + " ");
    }

    /** What the line says; nothing if it is wrong, which is noted. */
    Optional<Act> read(Line line) {
        var head = line.head();
        if (head.startsWith(AUTOMATION)) {
            return automation(line, head.substring(AUTOMATION.length()));
        }
        var words = head.split(" ", 2);
        var does = words.length < 2 ? "" : words[1];
        if (does.endsWith(" pass") || does.endsWith(" passes")) {
            return time(line, words[0], does.substring(0, does.lastIndexOf(' ')));
        }
        return does.equals(ASKS) || does.startsWith(ASKS + " ")
                ? asks(line, words[0], does)
                : deed(line, words[0], does);
    }

    private Optional<Act> deed(Line line, String who, String does) {
        var deed = Deed.ALL.get(does);
        if (deed == null) {
            var known = new ArrayList<>(Deed.ALL.keySet());
            known.add(ASKS);
            reading.unknown(ScenarioProblem.UNKNOWN_STEP, line, does.isEmpty() ? who : does, "step", known, forms());
            return Optional.empty();
        }
        return deed.known().in(reading, line, who) && (deed.hasText() ? reading.hasText(line) : reading.hasNoText(line))
                ? Optional.of(deed.by(who, line.value()))
                : Optional.empty();
    }

    private static List<String> forms() {
        var forms = new ArrayList<String>();
        forms.add("WHO " + HOW_TO_ASK);
        forms.addAll(Deed.forms());
        forms.add("NUMBER minutes|hours|days pass");
        forms.add(AUTOMATION + "answers: TEXT");
        forms.add(AUTOMATION + "cannot: TEXT");
        forms.add(AUTOMATION + "fails");
        return forms;
    }

    private Optional<Act> automation(Line line, String does) {
        var text = line.value();
        return switch (does) {
            case "answers" ->
                reading.hasText(line) ? silent(play -> play.answerNext(Answer.known(text))) : Optional.empty();
            case "cannot" ->
                reading.hasText(line) ? silent(play -> play.answerNext(Answer.cannotExecute(text))) : Optional.empty();
            case "fails" -> reading.hasNoText(line) ? silent(Play::failNext) : Optional.empty();
            default -> {
                var known = List.of("answers", "cannot", "fails");
                reading.unknown(ScenarioProblem.UNKNOWN_STEP, line, does, "step of the automation", known);
                yield Optional.empty();
            }
        };
    }

    private Optional<Act> time(Line line, String count, String unit) {
        var known = UNITS.get(unit);
        if (known == null || !count.matches("[1-9]\\d{0,5}")) {
            reading.invalid(
                    line,
                    line.head(),
                    "a time; write for instance \"30 minutes pass\", \"4 hours pass\" or \"1 day passes\"");
            return Optional.empty();
        }
        var time = Duration.of(Long.parseLong(count), known);
        return reading.hasNoText(line) ? silent(play -> play.organisation.pass(time)) : Optional.empty();
    }

    private Optional<Act> asks(Line line, String who, String does) {
        var asking = Asking.of(does);
        if (asking.isEmpty()) {
            reading.invalid(line, does, "a way to ask; write \"" + HOW_TO_ASK + '"');
            return Optional.empty();
        }
        var how = asking.get();
        var persona = how.persona();
        var channel = how.channel();
        var isRight = Stream.of(
                        reading.isAsker(line, who),
                        reading.hasText(line),
                        persona.isEmpty() || reading.isPersona(line, persona.get()),
                        channel.isEmpty() || reading.isRight(line, () -> new Channel(channel.get())))
                .allMatch(right -> right);
        return isRight ? silent(play -> ask(play, who, how, line.value())) : Optional.empty();
    }

    private static void ask(Play play, String who, Asking how, String text) {
        var chat = play.organisation.chat(who);
        chat = how.chat().map(chat::named).orElse(chat);
        chat = how.persona().map(chat::with).orElse(chat);
        chat = how.channel().map(Channel::new).map(chat::by).orElse(chat);
        play.ask(who, chat, text);
    }

    private static Optional<Act> silent(Consumer<Play> act) {
        return Optional.of(play -> {
            act.accept(play);
            return "";
        });
    }
}
