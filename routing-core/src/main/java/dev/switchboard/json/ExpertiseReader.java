package dev.switchboard.json;

import dev.switchboard.expertise.Expertise;
import dev.switchboard.hours.Hours;
import org.jspecify.annotations.Nullable;

/** Reads an expertise: a name, or an object with the name, the id once it was renamed, and hours. */
final class ExpertiseReader {
    private static final Expertise UNNAMED = Expertise.named("?");

    private @Nullable Expertise named;
    private String id = "";
    private @Nullable Hours hours;

    private ExpertiseReader() {}

    /** The expertise, or null if it has no usable name, which is noted. */
    static @Nullable Expertise read(JsonValue value, Reading reading) {
        if (value instanceof JsonObject object) {
            return new ExpertiseReader().read(new Fields(object, reading), reading);
        }
        return reading.attempt(
                value, () -> Expertise.named(value.textOr("a name in quotes, or an object; write {\"name\": …}")));
    }

    private @Nullable Expertise read(Fields fields, Reading reading) {
        fields.require("name", "what the expertise is called");
        fields.text("name", text -> named = Expertise.named(text));
        fields.text("id", text -> id = UNNAMED.withId(text).id());
        HoursReader.read(fields, reading, open -> hours = open);
        fields.done();
        return named == null ? null : complete(named);
    }

    private Expertise complete(Expertise bare) {
        var known = id.isEmpty() ? bare : bare.withId(id);
        return hours == null ? known : known.withHours(hours);
    }
}
