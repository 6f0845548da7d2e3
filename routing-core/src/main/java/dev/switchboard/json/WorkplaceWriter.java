package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.policy.Workplace;
import java.io.IOException;
import java.time.Duration;

/** Writes agents, what they know, inboxes and views. */
final class WorkplaceWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    WorkplaceWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(Workplace workplace) throws IOException {
        var agents = new AgentWriter(json);
        fields.list("agents", workplace.agents(), agents::write);
        fields.list("expertise", workplace.expertise(), new KnowHowWriter(json)::created);
        agents.write(workplace.workload());
        fields.list("inboxes", workplace.inboxes(), this::write);
        fields.list("views", workplace.views(), this::write);
    }

    private void write(Inbox inbox) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", inbox.id());
        fields.text("name", inbox.name(), inbox.id());
        fields.constant("kind", inbox.kind(), Inbox.Kind.FOLLOW_UP);
        fields.texts("members", inbox.members());
        json.writeEndObject();
    }

    private void write(SharedView view) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", view.id());
        fields.text("name", view.name(), view.id());
        fields.texts("anyOf", view.anyOf());
        fields.texts("personas", view.personas());
        fields.texts("modes", view.modes());
        writeAssigned(view);
        fields.text("quietFor", view.quietFor().map(Duration::toString).orElse(""), "");
        fields.texts("members", view.members());
        json.writeEndObject();
    }

    /** Whoever has an assignee is assigned, so that is not said as well. */
    private void writeAssigned(SharedView view) throws IOException {
        if (view.assignee().isPresent()) {
            json.writeStringField("assignedTo", view.assignee().get());
        } else if (view.assigned().isPresent()) {
            json.writeBooleanField("assigned", view.assigned().get());
        }
    }
}
