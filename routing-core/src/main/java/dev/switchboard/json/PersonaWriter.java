package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.identity.Person;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.Script;
import java.io.IOException;
import java.util.OptionalDouble;

/** Writes a persona: what differs from one of which nothing but id and owner was said. */
final class PersonaWriter {
    private static final Persona DEFAULTS =
            Persona.named("defaults").ownedBy("nobody@invalid").build();

    private final JsonGenerator json;
    private final FieldWriter fields;
    private final ReasonWriter reasons;

    PersonaWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
        this.reasons = new ReasonWriter(json);
    }

    void write(Persona persona) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", persona.id().value());
        fields.text("name", persona.name(), persona.id().value());
        writeOwner(persona.owner());
        fields.flag("specialistRouting", persona.isSpecialistRouting(), DEFAULTS.isSpecialistRouting());
        fields.flag("requireVerifiedEmail", persona.isVerifiedEmailRequired(), DEFAULTS.isVerifiedEmailRequired());
        fields.constant("joinApproval", persona.joinApproval(), DEFAULTS.joinApproval());
        fields.list("reasons", persona.reasons(), reasons::write);
        new SpecialistWriter(persona.specialists(), json).write();
        if (!persona.chain().equals(DEFAULTS.chain())) {
            new ChainWriter(json).write(persona.chain());
        }
        fields.list("knowledge", persona.knowledge(), this::writeKnown);
        writeCaution(persona.caution());
        writeAnswering(persona);
        writeTexts(persona);
        if (persona.deadline().isPresent()) {
            new DeadlineWriter(json).write(persona.deadline().get());
        }
        new CalendarWriter(json).write(persona.absenceRules());
        fields.list("tags", persona.tags(), new TagWriter(json)::write);
        fields.list("rules", persona.rules(), new RuleWriter(json)::write);
        fields.texts("operators", persona.operators());
        fields.list("expertise", persona.expertise(), new KnowHowWriter(json)::wanted);
        new RankingWriter(json).write(persona.ranking());
        fields.list("script", persona.script().steps(), this::writeStep);
        fields.list("askerClasses", persona.askerClasses(), this::writeAskerClass);
        new HoursWriter(json).write(persona.hours());
        json.writeEndObject();
    }

    private void writeAskerClass(AskerClass one) throws IOException {
        json.writeStartObject();
        json.writeStringField("variable", one.variable());
        json.writeStringField("value", one.value());
        json.writeNumberField("priorityMinutes", one.priorityMinutes());
        json.writeEndObject();
    }

    private void writeOwner(Person owner) throws IOException {
        if (owner.name().isEmpty()) {
            json.writeStringField("owner", owner.email().toString());
        } else {
            json.writeObjectFieldStart("owner");
            json.writeStringField("email", owner.email().toString());
            json.writeStringField("name", owner.name());
            json.writeEndObject();
        }
    }

    private void writeStep(Script.Step step) throws IOException {
        if (step instanceof Script.Text text) {
            json.writeString(text.text());
        } else if (step instanceof Script.Forward forward) {
            json.writeStartObject();
            json.writeArrayFieldStart("forward");
            var knowHow = new KnowHowWriter(json);
            for (var wanted : forward.wanted()) {
                knowHow.wanted(wanted);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeKnown(KnownAnswer known) throws IOException {
        json.writeStartObject();
        fields.texts("questions", known.questions());
        json.writeStringField("answer", known.answer());
        json.writeEndObject();
    }

    private void writeCaution(OptionalDouble caution) throws IOException {
        if (caution.isPresent()) {
            json.writeObjectFieldStart("classifying");
            json.writeNumberField("caution", caution.getAsDouble());
            json.writeEndObject();
        }
    }

    private void writeAnswering(Persona persona) throws IOException {
        var otherThreshold = persona.answerThreshold() != DEFAULTS.answerThreshold();
        if (otherThreshold || persona.isAnsweringWhenAddressed()) {
            json.writeObjectFieldStart("answering");
            if (otherThreshold) {
                json.writeNumberField("threshold", persona.answerThreshold());
            }
            fields.flag("whenAddressed", persona.isAnsweringWhenAddressed(), DEFAULTS.isAnsweringWhenAddressed());
            json.writeEndObject();
        }
    }

    private void writeTexts(Persona persona) throws IOException {
        var isOtherPassedOn = !persona.passedOn().equals(DEFAULTS.passedOn());
        var isOtherSubstituted = !persona.substituted().equals(DEFAULTS.substituted());
        if (isOtherPassedOn || isOtherSubstituted) {
            json.writeObjectFieldStart("texts");
            write("passedOn", persona.passedOn(), isOtherPassedOn);
            write("substituted", persona.substituted(), isOtherSubstituted);
            json.writeEndObject();
        }
    }

    private void write(String name, AskerText text, boolean isOther) throws IOException {
        if (isOther) {
            json.writeFieldName(name);
            write(text);
        }
    }

    private void write(AskerText text) throws IOException {
        if (text.languages().isEmpty()) {
            json.writeString(text.otherwise());
        } else {
            json.writeStartObject();
            for (var one : text.languages().entrySet()) {
                json.writeStringField(one.getKey().toString(), one.getValue());
            }
            json.writeStringField(AskerTextReader.OTHERWISE, text.otherwise());
            json.writeEndObject();
        }
    }
}
