package dev.switchboard.examples.line;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields that an object may have, and what becomes of each. What a setter refuses is noted at its field. */
final class ObjectFields {
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, String> required = new LinkedHashMap<>();
    private @Nullable BiConsumer<String, String> others;

    /** What is done with the value of a field, where the line stands now. */
    @FunctionalInterface
    interface Reader {
        void read(JsonLine line) throws IOException;
    }

    /** No fields yet. */
    ObjectFields() {}

    ObjectFields text(String name, Consumer<String> setter) {
        return field(name, line -> line.text(setter));
    }

    /** One of these words. */
    <E> ObjectFields word(String name, Map<String, E> words, Consumer<E> setter) {
        return text(name, word -> setter.accept(Words.find(words, word)));
    }

    ObjectFields flag(String name, Consumer<Boolean> setter) {
        return field(name, line -> line.flag(setter));
    }

    ObjectFields number(String name, Consumer<Double> setter) {
        return field(name, line -> line.number(setter));
    }

    /** An object with fields of its own. */
    ObjectFields object(String name, Consumer<ObjectFields> description) {
        return field(name, line -> line.object(description));
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
        return setter == null ? readers.get(name) : line -> line.text(text -> setter.accept(name, text));
    }

    private ObjectFields field(String name, Reader reader) {
        readers.put(name, reader);
        return this;
    }
}
