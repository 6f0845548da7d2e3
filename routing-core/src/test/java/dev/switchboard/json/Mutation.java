package dev.switchboard.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of one place of a document, such as somebody makes by mistake.
 *
 * @param name for people
 * @param isSeenBySchema whether a schema can tell; of one that it cannot tell, the reason is in the name
 */
record Mutation(String name, boolean isSeenBySchema, Consumer<Mutation.Slot> change) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** All there are. */
    static final List<Mutation> ALL = all();

    private static List<Mutation> all() {
        var all = new ArrayList<Mutation>();
        all.add(new Mutation("taken away", true, Slot::remove));
        all.add(new Mutation("twice in its list, or an unknown field beside it", true, Slot::repeat));
        for (var value : List.of("null", "true", "false", "[]", "{}", "[[]]", "{\"zzz\": 1}", "[null]", "[\"x\"]")) {
            all.add(replaced(value, true, PublishedSchema.JSON.readTree(value)));
        }
        for (var value :
                List.of("-1", "0", "1", "5", "6", "0.5", "1.5", "10081", "1000001", "2147483647", "2147483648")) {
            all.add(replaced(value, true, PublishedSchema.JSON.readTree(value)));
        }
        for (var value : List.of(
                "", " ", "\t\n", "x", " x ", "OWNERR", "owner", "OWNER", "ANYONE", "never", "PT5M", "sys_x", "/a~0b/1",
                "/a~b")) {
            all.add(replaced("the text \"" + value + "\"", true, NODES.stringNode(value)));
        }
        for (var length : List.of(40, 41, 100, 101, 500, 501, 2_000, 2_001, 20_000, 20_001, 100_001)) {
            all.add(replaced("a text of " + length + " characters", true, NODES.stringNode("x".repeat(length))));
        }
        all.add(replaced("no duration, but looks like one", false, NODES.stringNode("PT")));
        all.add(replaced("a duration of nothing", false, NODES.stringNode("PT0S")));
        all.add(replaced("a negative duration", false, NODES.stringNode("-PT1H")));
        all.add(replaced("white space around a text that is too long", false, text(" " + "x".repeat(100_001))));
        all.add(replaced("white space around a reserved name", false, NODES.stringNode(" sys_x")));
        all.add(replaced("white space that makes a text no longer", true, text(" ".repeat(3_000) + "x")));
        all.add(replaced("characters of two units, too many units", false, text("😀".repeat(51))));
        all.add(replaced("half a character", false, NODES.stringNode("\ud800")));
        all.add(replaced("NUL", false, NODES.stringNode("a\u0000")));
        all.add(replaced("no country, but two letters", false, NODES.stringNode("ZZ")));
        return List.copyOf(all);
    }

    private static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    private static Mutation replaced(String what, boolean isSeenBySchema, JsonNode value) {
        return new Mutation("replaced by " + what, isSeenBySchema, slot -> slot.put(value));
    }

    /** The document with this change in this place, counted over all places. */
    JsonNode of(JsonNode document, int place) {
        var copy = document.deepCopy();
        var slots = slots(copy);
        change.accept(slots.get(place % slots.size()));
        return copy;
    }

    /** How many places there are. */
    static int places(JsonNode document) {
        return slots(document).size();
    }

    private static List<Slot> slots(JsonNode parent) {
        var slots = new ArrayList<Slot>();
        if (parent instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> add(new Slot(parent, name, 0), slots));
        } else {
            for (int i = 0; i < parent.size(); i++) {
                add(new Slot(parent, "", i), slots);
            }
        }
        return slots;
    }

    private static void add(Slot slot, List<Slot> slots) {
        slots.add(slot);
        slots.addAll(slots(slot.value()));
    }

    @Override
    public String toString() {
        return name;
    }

    /** A field of an object, or an element of a list. */
    record Slot(JsonNode parent, String field, int index) {

        JsonNode value() {
            return parent instanceof ObjectNode ? parent.get(field) : parent.get(index);
        }

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        void repeat() {
            if (parent instanceof ObjectNode object) {
                object.set(field + "_", value());
            } else {
                ((ArrayNode) parent).add(value());
            }
        }
    }
}
