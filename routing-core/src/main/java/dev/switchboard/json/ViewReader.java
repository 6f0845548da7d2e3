package dev.switchboard.json;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import org.jspecify.annotations.Nullable;

/** Reads a shared view. */
final class ViewReader {
    private static final SharedView WITHOUT_ID = SharedView.of("?");

    private SharedView view = WITHOUT_ID;
    private boolean hasId;

    private ViewReader() {}

    /** The view, or null if it has no usable id, which is noted. */
    static @Nullable SharedView read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new ViewReader().read(fields);
    }

    private @Nullable SharedView read(Fields fields) {
        fields.require("id", "how the view is named");
        fields.text("id", id -> {
            view = SharedView.of(id);
            hasId = true;
        });
        fields.text("name", name -> view = view.called(name));
        fields.texts("anyOf", tags -> view = view.anyOf(tags));
        fields.texts("personas", ids -> view = view.ofPersonas(ids));
        fields.constants(
                "modes",
                AutomationMode.class,
                "mode",
                modes -> view = view.inModes(modes.toArray(new AutomationMode[0])));
        fields.flag("assigned", assigned -> view = view.assigned(assigned));
        fields.text("assignedTo", this::assignedTo);
        fields.duration("quietFor", least -> view = view.quietFor(least));
        fields.texts("members", agents -> view = view.withMembers(agents));
        fields.done();
        return hasId ? view : null;
    }

    private void assignedTo(String agent) {
        if (!view.assigned().orElse(true)) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "no conversation is assigned to an agent where \"assigned\" is false; remove one of the two");
        }
        view = view.assignedTo(agent);
    }
}
