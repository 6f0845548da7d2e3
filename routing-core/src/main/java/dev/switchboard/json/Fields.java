package dev.switchboard.json;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object. A field that is asked for is known; {@link #done} reports the others. Each value goes to a setter;
 * what is wrong with it, or refused by its setter, is noted at its place.
 */
final class Fields {
    private final JsonObject object;
    private final Reading reading;
    /** In the order asked for, some of them several times. */
    private final List<String> known = new ArrayList<>();

    Fields(JsonObject object, Reading reading) {
        this.object = object;
        this.reading = reading;
    }

    @Nullable
    JsonValue value(String name) {
        known.add(name);
        var member = object.member(name);
        return member == null ? null : member.value();
    }

    /** Whether there are fields that were not asked for yet. Most objects say little, and need not be asked for all they could. */
    boolean areMore() {
        for (var member : object.members()) {
            if (!known.contains(member.name())) {
                return true;
            }
        }
        return false;
    }

    /** The field's value; if it is not there, that is noted. */
    @Nullable
    JsonValue require(String name, String what) {
        return require(name, PolicyProblem.MISSING_FIELD, what);
    }

    /** The field's value; if it is not there, that is noted under this code. */
    @Nullable
    JsonValue require(String name, PolicyProblem code, String what) {
        var value = value(name);
        if (value == null) {
            reading.add(object, "/" + name, code, "the field " + Require.quote(name) + " is missing; give " + what);
        }
        return value;
    }

    void text(String name, Consumer<String> setter) {
        read(name, reading::text, setter);
    }

    void flag(String name, Consumer<Boolean> setter) {
        read(name, reading::flag, setter);
    }

    void number(String name, Consumer<Double> setter) {
        read(name, reading::number, setter);
    }

    /** A whole number. */
    void integer(String name, Consumer<Integer> setter) {
        read(name, reading::integer, setter);
    }

    /** A duration as ISO 8601 has it. */
    void duration(String name, Consumer<Duration> setter) {
        text(name, text -> setter.accept(duration(text)));
    }

    static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException invalid) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    Require.quote(text) + " is not a duration; write four hours as PT4H, two days as P2D");
        }
    }

    /** The name of a constant of this type; the constants are what the word says. */
    <E extends Enum<E>> void constant(String name, Class<E> type, String what, Consumer<E> setter) {
        read(name, value -> Constants.read(value, type, what, reading), setter);
    }

    /** A list of names of constants of this type; the constants are what the word says. */
    <E extends Enum<E>> void constants(String name, Class<E> type, String what, Consumer<List<E>> setter) {
        read(name, value -> Constants.readAll(value, type, what, reading), setter);
    }

    void list(String name, Consumer<Iterable<JsonValue>> setter) {
        read(name, reading::list, setter);
    }

    /** The fields of an object, all of them known to the reader. */
    void object(String name, Consumer<Fields> reader) {
        read(name, reading::object, fields -> {
            reader.accept(fields);
            fields.done();
        });
    }

    /** What the reader makes of the elements of a list; null of one that is not usable, which it notes. */
    <T> void all(String name, BiFunction<JsonValue, Reading, @Nullable T> reader, Consumer<List<T>> setter) {
        list(name, values -> {
            var read = new ArrayList<T>();
            for (var value : values) {
                var one = reader.apply(value, reading);
                if (one != null) {
                    read.add(one);
                }
            }
            setter.accept(read);
        });
    }

    /** The fields of an object whose names are the author's own; white space around them does not count. */
    void named(String name, BiConsumer<String, JsonValue> reader) {
        read(name, reading::object, fields -> {
            var names = new HashMap<String, String>();
            fields.members(member -> {
                var twin = names.putIfAbsent(member.name().strip(), member.name());
                if (twin == null) {
                    reader.accept(member.name(), member.value());
                } else {
                    note(member, PolicyProblem.DUPLICATE_FIELD, " is there already as " + Require.quote(twin));
                }
            });
        });
    }

    /** All fields, whatever they are called; of several with one name the first. */
    void members(Consumer<JsonObject.Member> reader) {
        for (var member : reading.untilFull(object.members())) {
            if (isFirst(member)) {
                reader.accept(member);
            }
        }
    }

    /** A list of texts. If the setter refuses it, the texts that it refuses alone are noted, and the list if it refuses the rest. */
    void texts(String name, Consumer<List<String>> setter) {
        var list = value(name);
        var texts = list == null ? null : reading.texts(list);
        if (list != null && texts != null) {
            try {
                setter.accept(texts);
            } catch (InvalidInputException refused) {
                blame(list, texts, setter, refused);
            }
        }
    }

    private void blame(
            JsonValue list, List<String> texts, Consumer<List<String>> setter, InvalidInputException refused) {
        var accepted = new ArrayList<String>();
        int index = 0;
        for (var text : reading.untilFull(texts)) {
            if (reading.accepts(list, "/" + index++, () -> setter.accept(List.of(text)))) {
                accepted.add(text);
            }
        }
        if (accepted.size() == texts.size()) {
            reading.add(list, refused);
        } else if (accepted.size() > 1) {
            blameTogether(list, accepted, setter);
        }
    }

    private void blameTogether(JsonValue list, List<String> texts, Consumer<List<String>> setter) {
        try {
            setter.accept(texts);
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> reading.add(list, problem.code(), problem.message()));
        }
    }

    private <T> void read(String name, Function<JsonValue, @Nullable T> type, Consumer<T> setter) {
        var value = value(name);
        var typed = value == null ? null : type.apply(value);
        if (value != null && typed != null) {
            reading.accepts(value, "", () -> setter.accept(typed));
        }
    }

    /** Notes every field that was not asked for, and every one that is there twice. */
    void done() {
        for (var member : reading.untilFull(object.members())) {
            if (isFirst(member) && !known.contains(member.name())) {
                var hint = Nearest.hint(member.name(), new LinkedHashSet<>(known));
                note(member, PolicyProblem.UNKNOWN_FIELD, " does not exist here" + hint);
            }
        }
    }

    /** Whether no earlier field has the name of this one; otherwise that is noted. */
    private boolean isFirst(JsonObject.Member member) {
        boolean first = object.isFirst(member);
        if (!first) {
            note(member, PolicyProblem.DUPLICATE_FIELD, " is there twice; keep one of the two");
        }
        return first;
    }

    private void note(JsonObject.Member member, PolicyProblem code, String what) {
        reading.add(member, code, "the field " + Require.quote(member.name()) + what);
    }
}
