package dev.switchboard.json;

import dev.switchboard.persona.AskerText;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.text.LanguageTag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what askers are told: a text for all, or an object with one for each language and one for the others. */
final class AskerTextReader {
    static final String OTHERWISE = "otherwise";
    private static final String WANTED =
            "a text, or an object with a text for each language and one for \"" + OTHERWISE + "\"";

    private final Reading reading;
    private final Map<LanguageTag, String> names = new HashMap<>();
    private final Map<LanguageTag, String> texts = new HashMap<>();
    private String otherwise = "";

    private AskerTextReader(Reading reading) {
        this.reading = reading;
    }

    /** The text, or null if it has the wrong type, which is noted, as is everything else that is wrong with it. */
    static @Nullable AskerText read(JsonValue value, Reading reading) {
        if (value instanceof JsonObject) {
            var fields = reading.object(value);
            return fields == null ? null : new AskerTextReader(reading).read(fields);
        }
        return reading.attempt(value, () -> AskerText.of(value.textOr(WANTED)));
    }

    private AskerText read(Fields fields) {
        fields.require(OTHERWISE, "what is told in all languages that have no text of their own");
        fields.members(this::read);
        return AskerText.of(texts, otherwise);
    }

    private void read(JsonObject.Member member) {
        var text = reading.attempt(
                member.value(), () -> AskerText.of(member.value().asText()).otherwise());
        if (member.name().equals(OTHERWISE)) {
            otherwise = text == null ? "" : text;
        } else {
            var language = language(member);
            if (text != null && language != null) {
                texts.put(language, text);
            }
        }
    }

    /** The language, or null if there is none with this name, or it was there before, which is noted. */
    private @Nullable LanguageTag language(JsonObject.Member member) {
        try {
            var language = LanguageTag.of(member.name());
            var twin = names.putIfAbsent(language, member.name());
            if (twin == null) {
                return language;
            }
            reading.add(
                    member,
                    PolicyProblem.DUPLICATE_FIELD,
                    "the language " + Require.quote(member.name()) + " is there already as " + Require.quote(twin)
                            + "; keep one of the two");
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> reading.add(member, problem.code(), problem.message()));
        }
        return null;
    }
}
