package dev.switchboard.json;

import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a deadline: a duration, or an object with the duration and what follows. */
final class DeadlineReader {
    private static final Deadline UNSAID = Deadline.within(Duration.ofHours(1));

    private Deadline deadline = UNSAID;
    private boolean isUsable;

    private DeadlineReader() {}

    /** Hands on what is in the field {@code deadline}; nothing if nothing is, or something wrong, which is noted. */
    static void read(Fields fields, Reading reading, Consumer<Deadline> setter) {
        var value = fields.value("deadline");
        var deadline = value == null ? null : read(value, reading);
        if (deadline != null) {
            setter.accept(deadline);
        }
    }

    private static @Nullable Deadline read(JsonValue value, Reading reading) {
        if (value instanceof JsonObject object) {
            return new DeadlineReader().read(new Fields(object, reading));
        }
        return reading.attempt(
                value,
                () -> Deadline.within(
                        Fields.duration(value.textOr("a duration in quotes, or an object; write {\"within\": …}"))));
    }

    private @Nullable Deadline read(Fields fields) {
        fields.require("within", "the time within which an answer is to come, such as PT4H");
        fields.duration("within", this::within);
        fields.flag("inHours", only -> deadline = deadline.inHours(only));
        fields.constants(
                "then",
                DeadlineAction.class,
                "thing to follow",
                actions -> deadline = deadline.then(actions.toArray(new DeadlineAction[0])));
        fields.integer("moves", moves -> deadline = deadline.atMost(moves));
        fields.done();
        return isUsable ? deadline : null;
    }

    private void within(Duration time) {
        deadline = Deadline.within(time);
        isUsable = true;
    }
}
