package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.identity.Identifier;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RecordedTag;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import java.io.IOException;
import java.util.Locale;

/** Writes a recorded decision. */
final class RecordedDecisionWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    RecordedDecisionWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(RecordedDecision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", decision.at().toString());
        json.writeNumberField("policyVersion", decision.policyVersion());
        writeQuestion(decision);
        fields.list("asker", decision.asker(), this::write);
        fields.flag("recognised", decision.isRecognised(), false);
        if (decision.text().isPresent()) {
            json.writeStringField("text", decision.text().get());
        }
        fields.list("reasons", decision.reasons(), this::write);
        fields.list("tags", decision.tags(), this::write);
        if (decision.answer().isPresent()) {
            write(decision.answer().get());
        }
        json.writeStringField("outcome", decision.outcome().name());
        if (decision.target().isPresent()) {
            write(decision.target().get());
        }
        fields.text("cause", decision.cause().map(Enum::name).orElse(""), "");
        json.writeArrayFieldStart("trace");
        for (var step : decision.trace().steps()) {
            write(step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeQuestion(RecordedDecision decision) throws IOException {
        json.writeStringField("id", decision.question().value());
        json.writeStringField("persona", decision.question().persona().value());
        if (decision.conversation().isPresent()) {
            json.writeStringField("conversation", decision.conversation().get().value());
        }
        fields.text("channel", decision.channel().name(), Channel.CHAT.name());
        fields.text("language", decision.language().orElse(""), "");
        fields.text("country", decision.country().map(Object::toString).orElse(""), "");
        fields.constant("kind", decision.kind(), ConversationKind.LIVE_CHAT);
        fields.flag("humanWanted", decision.isHumanWanted(), false);
    }

    private void write(Identifier identifier) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", identifier.kind().name());
        fields.text("scope", identifier.scope(), "");
        json.writeStringField("value", identifier.value());
        fields.flag("verified", identifier.verified(), false);
        json.writeEndObject();
    }

    private void write(ReasonMatch reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", reason.label());
        json.writeNumberField("score", reason.score());
        json.writeEndObject();
    }

    private void write(RecordedTag found) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", found.tag().name());
        json.writeStringField("direction", found.direction().name());
        json.writeEndObject();
    }

    private void write(Answer answer) throws IOException {
        json.writeObjectFieldStart("answer");
        json.writeStringField("kind", AnswerKind.of(answer).name());
        if (answer instanceof Answer.Known known) {
            json.writeNumberField("confidence", known.confidence());
        }
        json.writeEndObject();
    }

    private void write(Target target) throws IOException {
        json.writeObjectFieldStart("target");
        json.writeStringField("kind", target.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("id", target.id());
        json.writeEndObject();
    }

    private void write(Trace.Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("stage", step.stage().name());
        json.writeStringField("result", step.result().name());
        json.writeEndObject();
    }
}
