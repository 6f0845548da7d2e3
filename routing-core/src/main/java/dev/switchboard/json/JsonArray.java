package dev.switchboard.json;

import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values in a row. */
final class JsonArray extends JsonValue {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final List<JsonValue> elements = new ArrayList<>();

    JsonArray(@Nullable JsonValue parent, int index, int line, int column) {
        super(parent, index, line, column);
    }

    void add(JsonValue element) {
        elements.add(element);
    }

    int size() {
        return elements.size();
    }

    @Override
    List<JsonValue> asList() {
        return elements;
    }

    @Override
    String describe() {
        return "a list";
    }

    @Override
    Place placeOfPart(Place own, int part) {
        return own.index(part);
    }

    @Override
    @Nullable
    JsonValue part(String step) {
        int number = INDEX.matcher(step).matches() ? Integer.parseInt(step) : elements.size();
        return number < elements.size() ? elements.get(number) : null;
    }
}
