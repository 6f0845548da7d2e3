package dev.switchboard.examples.line;

import dev.switchboard.problem.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields that an object may have, and what becomes of each. What a setter refuses is noted at its field. */
final class ObjectFields {
    private final Place place;
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, String> required = new LinkedHashMap<>();
    private @Nullable BiConsumer<String, String> others;

    /** What is done with the value of a field, where the input stands now. */
    @FunctionalInterface
    interface Reader {
        void read(JsonInput input) throws IOException;
    }

    /** No fields yet of the object at this place. */
    ObjectFields(Place place) {
        this.place = place;
    }

    /** Where the object begins. */
    Place place() {
        return place;
    }

    ObjectFields text(String name, Consumer<String> setter) {
        return field(name, input -> input.text(setter));
    }

    /** One of these words. */
    <E> ObjectFields word(String name, Map<String, E> words, Consumer<E> setter) {
        return text(name, word -> setter.accept(Words.find(words, word)));
    }

    ObjectFields flag(String name, Consumer<Boolean> setter) {
        return field(name, input -> input.flag(setter));
    }

    ObjectFields number(String name, Consumer<Double> setter) {
        return field(name, input -> input.number(setter));
    }

    /** An object with fields of its own. */
    ObjectFields object(String name, Consumer<ObjectFields> description) {
        return field(name, input -> input.object(description));
    }

    /** An object of texts under names that are free to choose. */
    ObjectFields texts(String name, BiConsumer<String, String> setter) {
        return object(name, fields -> fields.others = setter);
    }

    /** A list of texts, the setter being called for each. */
    ObjectFields list(String name, Consumer<String> setter) {
        return field(name, input -> input.texts(setter));
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

    /** The names that are known. */
    Set<String> names() {
        return readers.keySet();
    }

    /** What must be there, and what to give. */
    Map<String, String> required() {
        return required;
    }

    /** What reads the field; null if there is no such field. */
    @Nullable
    Reader reader(String name) {
        var setter = others;
        return setter == null ? readers.get(name) : input -> input.text(text -> setter.accept(name, text));
    }

    private ObjectFields field(String name, Reader reader) {
        readers.put(name, reader);
        return this;
    }
}
