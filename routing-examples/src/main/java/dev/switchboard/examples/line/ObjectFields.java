package dev.switchboard.examples.line;

import com.fasterxml.jackson.core.JsonToken;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields that an object may have, and what becomes of each. First said, then {@link #read}. */
final class ObjectFields {
    private final JsonLine json;
    private final Place place;
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, String> required = new LinkedHashMap<>();
    private @Nullable BiConsumer<String, String> others;

    /** What is done with the value of a field. */
    @FunctionalInterface
    private interface Reader {
        /** Whether nothing was wrong with it. */
        boolean read(Place place) throws IOException;
    }

    ObjectFields(JsonLine json, Place place) {
        this.json = json;
        this.place = place;
    }

    /** A text. What the setter refuses is noted at the field. */
    ObjectFields text(String name, Consumer<String> setter) {
        return field(name, at -> {
            var text = json.text(at);
            return text != null && accepts(at, text, setter);
        });
    }

    /** One of these words. */
    <E> ObjectFields word(String name, Map<String, E> words, Consumer<E> setter) {
        return text(name, word -> setter.accept(Words.find(words, word)));
    }

    ObjectFields flag(String name, Consumer<Boolean> setter) {
        return field(name, at -> {
            if (!json.parser().currentToken().isBoolean()) {
                json.wrongType(at, "true or false, without quotes");
                return false;
            }
            setter.accept(json.parser().getBooleanValue());
            return true;
        });
    }

    ObjectFields number(String name, Consumer<Double> setter) {
        return field(name, at -> {
            if (!json.parser().currentToken().isNumeric()) {
                json.wrongType(at, "a number, such as 0.5");
                return false;
            }
            return accepts(at, json.parser().getDoubleValue(), setter);
        });
    }

    /** An object with fields of its own. */
    ObjectFields object(String name, Consumer<ObjectFields> description) {
        return field(name, at -> {
            var fields = new ObjectFields(json, at);
            description.accept(fields);
            return fields.read();
        });
    }

    /** An object of texts under names that are free to choose. */
    ObjectFields texts(String name, BiConsumer<String, String> setter) {
        return object(name, fields -> fields.others = setter);
    }

    /**
     * The field must be there.
     *
     * @param what to give, for the message
     */
    ObjectFields require(String name, String what) {
        required.put(name, what);
        return this;
    }

    private ObjectFields field(String name, Reader reader) {
        readers.put(name, reader);
        return this;
    }

    /**
     * Reads the object where the parser stands.
     *
     * @return whether nothing was wrong with it
     */
    boolean read() throws IOException {
        var start = json.here(place);
        if (json.parser().currentToken() != JsonToken.START_OBJECT) {
            json.wrongType(place, "an object; write { … }");
            return false;
        }
        var seen = new HashSet<String>();
        var fine = true;
        while (json.parser().nextToken() != JsonToken.END_OBJECT) {
            fine &= readField(seen);
        }
        return noteMissing(start, seen) && fine;
    }

    private boolean readField(Set<String> seen) throws IOException {
        var name = json.parser().currentName();
        var at = json.here(place.field(name));
        json.parser().nextToken();
        var reader = reader(name);
        if (reader != null && seen.add(name)) {
            return reader.read(json.here(at));
        }
        var field = "the field " + Require.quote(name);
        if (reader == null) {
            json.problem(
                    QuestionProblem.UNKNOWN_FIELD,
                    at,
                    field + " does not exist here" + Nearest.hint(name, readers.keySet()));
        } else {
            json.problem(QuestionProblem.DUPLICATE_FIELD, at, field + " is there twice; keep one of the two");
        }
        json.parser().skipChildren();
        return false;
    }

    private @Nullable Reader reader(String name) {
        var free = others;
        if (free == null) {
            return readers.get(name);
        }
        return at -> {
            var text = json.text(at);
            return text != null && accepts(at, text, value -> free.accept(name, value));
        };
    }

    private boolean noteMissing(Place start, Set<String> seen) {
        var fine = true;
        for (var field : required.entrySet()) {
            if (!seen.contains(field.getKey())) {
                json.problem(
                        QuestionProblem.MISSING_FIELD,
                        start.field(field.getKey()),
                        "the field " + Require.quote(field.getKey()) + " is missing; give " + field.getValue());
                fine = false;
            }
        }
        return fine;
    }

    private <T> boolean accepts(Place at, T value, Consumer<T> setter) {
        return json.problems().attempt(at, () -> {
                    setter.accept(value);
                    return Boolean.TRUE;
                })
                != null;
    }
}
