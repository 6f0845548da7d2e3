package dev.switchboard.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.examples.json.JsonObject;
import dev.switchboard.rehearsal.Answerer;
import dev.switchboard.rehearsal.Cause;
import dev.switchboard.rehearsal.ReplayReport;
import dev.switchboard.rehearsal.Shift;
import dev.switchboard.rehearsal.Unreplayed;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another policy makes of recorded decisions as JSON, in one line without a line end. */
final class ReplayJson {

    private ReplayJson() {}

    static String of(ReplayReport report) {
        return JsonObject.of(json -> {
            json.writeNumberField("decisions", report.decisions());
            json.writeObjectFieldStart("counts");
            for (var count : report.counts().entrySet()) {
                json.writeNumberField(count.getKey().name(), count.getValue());
            }
            json.writeNumberField("NOT_REPRODUCIBLE", report.notReproducible());
            json.writeEndObject();
            json.writeArrayFieldStart("changes");
            for (var shift : report.shifts()) {
                write(shift, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notReproducible");
            for (var unreplayed : report.unreplayed()) {
                write(unreplayed, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(Shift shift, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", shift.change().name());
        json.writeStringField("persona", shift.persona());
        write("from", shift.before(), json);
        write("to", shift.after(), json);
        write("cause", shift.cause(), json);
        json.writeStringField("because", shift.cause().toString());
        json.writeNumberField("questions", shift.questions());
        writeTexts("reasons", shift.reasons(), json);
        writeTexts("examples", shift.examples(), json);
        json.writeEndObject();
    }

    private static void write(Unreplayed unreplayed, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("persona", unreplayed.persona());
        json.writeStringField("why", unreplayed.why().name());
        json.writeStringField("because", unreplayed.why().toString());
        write("where", unreplayed.where(), json);
        json.writeNumberField("questions", unreplayed.questions());
        writeTexts("examples", unreplayed.examples(), json);
        json.writeEndObject();
    }

    private static void write(String field, Answerer answerer, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("outcome", answerer.outcome().name());
        json.writeStringField("target", answerer.id().isEmpty() ? null : answerer.id());
        json.writeEndObject();
    }

    private static void write(String field, @Nullable Cause cause, JsonGenerator json) throws IOException {
        if (cause == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("stage", cause.stage().name());
        writeName("before", cause.before(), json);
        writeName("after", cause.after(), json);
        json.writeEndObject();
    }

    private static void writeName(String field, @Nullable Enum<?> constant, JsonGenerator json) throws IOException {
        json.writeStringField(field, constant == null ? null : constant.name());
    }

    private static void writeTexts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
