package dev.switchboard.json;

import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TellHuman;
import org.jspecify.annotations.Nullable;

/** Reads a smart tag: a name, or an object with the name and more. */
final class TagReader {
    private static final SmartTag UNNAMED = SmartTag.custom("?");

    private SmartTag tag = UNNAMED;
    private boolean isNamed;

    private TagReader() {}

    /** The tag, or null if it has no usable name, which is noted. */
    static @Nullable SmartTag read(JsonValue value, Reading reading) {
        if (value instanceof JsonObject object) {
            return new TagReader().read(new Fields(object, reading), reading);
        }
        return reading.attempt(
                value, () -> SmartTag.custom(value.textOr("a name in quotes, or an object; write {\"name\": …}")));
    }

    private @Nullable SmartTag read(Fields fields, Reading reading) {
        fields.require("name", "what the tag is called");
        fields.text("name", this::name);
        fields.text("description", text -> tag = tag.withDescription(text));
        fields.constant("direction", Direction.class, "direction", direction -> tag = tag.withDirection(direction));
        fields.texts("phrases", phrases -> tag = tag.withPhrases(phrases));
        fields.texts("examples", examples -> tag = tag.withExamples(examples));
        fields.flag("wholeConversation", whole -> tag = tag.withWholeConversation(whole));
        fields.text("instructions", text -> tag = tag.withInstructions(text));
        fields.integer("priority", priority -> tag = tag.withPriority(priority));
        fields.texts("asksFor", things -> tag = tag.withAsksFor(things));
        fields.constant("postAction", PostAction.class, "post-action", action -> tag = tag.withPostAction(action));
        fields.flag("handOff", handOff -> tag = tag.withHandOff(handOff));
        fields.constant(
                "tellHuman", TellHuman.class, "moment to tell the human", when -> tag = tag.withTellHuman(when));
        fields.all("expertise", KnowHowReader::wanted, wanted -> tag = tag.withExpertise(wanted));
        fields.integer("priorityMinutes", minutes -> tag = tag.withPriorityMinutes(minutes));
        DeadlineReader.read(fields, reading, deadline -> tag = tag.withDeadline(deadline));
        fields.done();
        return isNamed ? tag : null;
    }

    private void name(String name) {
        tag = SmartTag.custom(name);
        isNamed = true;
    }
}
