package dev.switchboard.json;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.Script;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a persona: the builder checks the values, as it does for policies made in Java. */
final class PersonaReader {
    private static final String UNUSABLE_ID = "?";

    private final Fields fields;
    private final Reading reading;
    private final PersonaBuilder builder;

    private PersonaReader(Fields fields, Reading reading) {
        this.fields = fields;
        this.reading = reading;
        var owner = OwnerReader.read(fields, reading);
        this.builder = Persona.named(id()).ownedBy(owner.email(), owner.name());
    }

    /** The persona, or null if something is wrong with it, which is noted. */
    static @Nullable Persona read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        if (fields == null) {
            return null;
        }
        var builder = new PersonaReader(fields, reading).filled();
        try {
            return builder.build();
        } catch (InvalidInputException refused) {
            reading.add(value, refused, "persona " + Require.quote(UNUSABLE_ID), "the persona");
            return null;
        }
    }

    private String id() {
        var id = fields.require("id", "the name that questions use for this persona");
        var text = id == null ? null : reading.text(id);
        return text == null ? UNUSABLE_ID : text;
    }

    private PersonaBuilder filled() {
        fields.text("name", builder::called);
        fields.list("reasons", this::readReasons);
        fields.list("specialists", list -> builder.specialists(SpecialistReader.read(list, reading)));
        if (fields.areMore()) {
            readMore();
        }
        fields.done();
        return builder;
    }

    private void readMore() {
        fields.flag("specialistRouting", builder::specialistRouting);
        fields.flag("requireVerifiedEmail", builder::requireVerifiedEmail);
        fields.constant("joinApproval", JoinApproval.class, "approval of joining", builder::joinApproval);
        readChain();
        fields.list("knowledge", this::readKnowledge);
        fields.object("classifying", classifying -> classifying.number("caution", builder::caution));
        fields.object("answering", this::readAnswering);
        fields.object("texts", this::readTexts);
        readDeadline();
        fields.object("absence", absence -> builder.absence(AbsenceReader.read(absence)));
        fields.list("tags", this::readTags);
        fields.list("rules", this::readRules);
        fields.list("operators", this::readOperators);
        fields.all("expertise", KnowHowReader::wanted, all -> builder.expertise(all.toArray(new WantedExpertise[0])));
        readRanking();
        fields.all("script", ScriptReader::read, steps -> builder.script(new Script(steps)));
        fields.all("askerClasses", AskerClassReader::read, all -> builder.askerClasses(all.toArray(new AskerClass[0])));
        HoursReader.read(fields, reading, builder::hours);
    }

    private void readAnswering(Fields answering) {
        answering.number("threshold", builder::answerThreshold);
        answering.flag("whenAddressed", builder::answersWhenAddressed);
    }

    private void readTexts(Fields texts) {
        readText(texts, "passedOn", builder::passedOn);
        readText(texts, "substituted", builder::substituted);
    }

    private void readText(Fields texts, String name, Consumer<AskerText> setter) {
        var value = texts.value(name);
        var text = value == null ? null : AskerTextReader.read(value, reading);
        if (text != null) {
            setter.accept(text);
        }
    }

    /** The short form, or the whole. */
    private void readDeadline() {
        fields.duration("responseTimeout", builder::responseTimeout);
        var value = fields.value("deadline");
        if (value != null && fields.value("responseTimeout") != null) {
            reading.add(
                    value,
                    PolicyProblem.INVALID_VALUE,
                    "\"responseTimeout\" says already when the next step is asked; keep one of the two");
        }
        DeadlineReader.read(fields, reading, builder::deadline);
    }

    private void readReasons(Iterable<JsonValue> values) {
        for (var value : values) {
            var reason = ReasonReader.read(value, reading);
            if (reason != null) {
                builder.at(Place.at("/reasons/" + value.index())).reason(reason);
            }
        }
    }

    private void readChain() {
        var chain = ChainReader.read(fields, reading);
        if (chain != null) {
            builder.chain(chain);
        }
    }

    private void readRanking() {
        var value = fields.value("ranking");
        var ranking = value == null ? null : RankingReader.read(value, reading);
        if (ranking != null) {
            builder.ranking(ranking);
        }
    }

    private void readKnowledge(Iterable<JsonValue> values) {
        for (var value : values) {
            var known = KnowledgeReader.read(value, reading);
            if (known != null) {
                builder.knows(known.answer(), known.questions().toArray(new String[0]));
            }
        }
    }

    private void readTags(Iterable<JsonValue> values) {
        for (var value : values) {
            var tag = TagReader.read(value, reading);
            if (tag != null) {
                builder.at(Place.at("/tags/" + value.index())).tag(tag);
            }
        }
    }

    private void readRules(Iterable<JsonValue> values) {
        for (var value : values) {
            var rule = RuleReader.read(value, reading);
            if (rule != null) {
                builder.rules(rule);
            }
        }
    }

    private void readOperators(Iterable<JsonValue> values) {
        for (var value : values) {
            var agent = reading.text(value);
            if (agent != null) {
                builder.at(Place.at("/operators/" + value.index())).operators(agent);
            }
        }
    }
}
