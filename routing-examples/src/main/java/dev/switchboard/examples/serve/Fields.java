package dev.switchboard.examples.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a form sent: a JSON object. What is missing reads as empty. */
public final class Fields {
    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = object;
    }

    /** The text of a field without white space around it; empty if it is missing. */
    public String text(String name) {
        return whole(name).strip();
    }

    /** The text of a field as it was typed. */
    public String whole(String name) {
        return object.path(name).asText("");
    }

    /** The same, where a form that says nothing there cannot be meant. */
    public String required(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    public boolean flag(String name) {
        return object.path(name).asBoolean(false);
    }

    public long number(String name) {
        return object.path(name).asLong(0);
    }

    /** The texts of a list; a single text is a list of one, and blank ones are left out. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        var value = object.path(name);
        if (value.isArray()) {
            value.forEach(one -> texts.add(one.asText("").strip()));
        } else {
            texts.add(text(name));
        }
        texts.removeIf(String::isEmpty);
        return List.copyOf(texts);
    }

    /** The objects of a list. */
    public List<Fields> objects(String name) {
        var objects = new ArrayList<Fields>();
        object.path(name).forEach(one -> objects.add(new Fields(one)));
        return List.copyOf(objects);
    }
}
