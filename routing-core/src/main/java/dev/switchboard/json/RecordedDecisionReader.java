package dev.switchboard.json;

import static java.util.Objects.requireNonNull;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RecordedDecisionBuilder;
import dev.switchboard.routing.Trace;
import dev.switchboard.text.CountryCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a recorded decision. Ids and texts are taken to the letter, as they were when the decision was made. */
final class RecordedDecisionReader {
    private static final double MOST_VERSIONS = 1L << 53;

    private final Reading reading;
    private final List<Consumer<RecordedDecisionBuilder>> settings = new ArrayList<>();
    private @Nullable Instant at;
    private String id = "";
    private PersonaId persona = new PersonaId("");
    private @Nullable String conversation;

    private RecordedDecisionReader(Reading reading) {
        this.reading = reading;
    }

    static RecordedDecision read(@Nullable String source, String line) {
        if (line.isBlank()) {
            throw new InvalidInputException(
                    PolicyProblem.NOT_JSON,
                    new Place(source, "", 1, 1),
                    "there is nothing; a recorded decision is an object such as {\"at\": \"2026-01-05T09:00:00Z\", …}");
        }
        return new RecordedDecisionReader(new Reading(source)).read(JsonTree.parse(source, line));
    }

    private RecordedDecision read(JsonValue document) {
        var fields = reading.object(document);
        if (fields != null) {
            readWhen(fields);
            readQuestion(fields);
            readAsker(fields);
            readFound(fields);
            readOutcome(fields);
            fields.done();
        }
        reading.throwIfAny();
        var record = RecordedDecision.of(new MessageId(persona, id), requireNonNull(at));
        settings.forEach(setting -> setting.accept(record));
        if (conversation != null) {
            record.conversation(new ConversationId(persona, conversation));
        }
        return record.build();
    }

    private void readWhen(Fields fields) {
        fields.require("at", "when it was decided, such as \"2026-01-05T09:00:00Z\"");
        fields.text("at", text -> at = instant(text));
        fields.require("policyVersion", "the number of the policy's version");
        fields.number("policyVersion", number -> {
            var version = version(number);
            settings.add(record -> record.policyVersion(version));
        });
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException invalid) {
            throw invalid(Require.quote(text) + " is not an instant; write one as 2026-01-05T09:00:00Z");
        }
    }

    private static long version(double number) {
        if (number != Math.rint(number) || Math.abs(number) > MOST_VERSIONS) {
            throw invalid("the number " + number + " is no version; give a whole number");
        }
        return (long) number;
    }

    private void readQuestion(Fields fields) {
        fields.require("id", "the id of the message");
        RecordedParts.exact(fields, "id", reading, text -> id = text);
        fields.require("persona", "the id of the persona that was asked");
        RecordedParts.exact(fields, "persona", reading, text -> persona = new PersonaId(text));
        RecordedParts.exact(fields, "conversation", reading, text -> conversation = text);
        fields.text("channel", text -> {
            var channel = new Channel(text);
            settings.add(record -> record.channel(channel));
        });
        fields.text("language", text -> {
            var tag = Require.text(text, "language tag", 40);
            settings.add(record -> record.language(tag));
        });
        fields.text("country", text -> {
            var country = new CountryCode(text);
            settings.add(record -> record.country(country));
        });
        fields.constant(
                "kind",
                ConversationKind.class,
                "kind of conversation",
                kind -> settings.add(record -> record.kind(kind)));
        fields.flag("humanWanted", wanted -> settings.add(record -> record.humanWanted(wanted)));
        RecordedParts.exact(fields, "text", reading, text -> settings.add(record -> record.text(text)));
    }

    private void readAsker(Fields fields) {
        fields.all("asker", RecordedParts::identifier, all -> settings.add(record -> record.asker(all)));
        fields.flag("recognised", known -> settings.add(record -> record.recognised(known)));
    }

    private void readFound(Fields fields) {
        fields.all("reasons", RecordedParts::reason, all -> settings.add(record -> record.reasons(all)));
        fields.all("tags", RecordedParts::tag, all -> settings.add(record -> record.tags(all)));
        var answer = fields.value("answer");
        var said = answer == null ? null : RecordedParts.answer(answer, reading);
        if (said != null) {
            settings.add(record -> record.answer(said));
        }
    }

    private void readOutcome(Fields fields) {
        fields.require("outcome", "what became of the question");
        fields.constant(
                "outcome", Outcome.class, "outcome", outcome -> settings.add(record -> record.outcome(outcome)));
        var target = fields.value("target");
        var to = target == null ? null : RecordedParts.target(target, reading);
        if (to != null) {
            settings.add(record -> record.target(to));
        }
        fields.constant("cause", HandoffCause.class, "cause", cause -> settings.add(record -> record.cause(cause)));
        fields.require("trace", "the stages and what each found");
        fields.all("trace", RecordedParts::step, steps -> settings.add(record -> record.trace(Trace.of(steps))));
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.INVALID_VALUE, Place.ROOT, message);
    }
}
