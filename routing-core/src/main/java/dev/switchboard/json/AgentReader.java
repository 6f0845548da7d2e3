package dev.switchboard.json;

import dev.switchboard.agent.Agent;
import org.jspecify.annotations.Nullable;

/** Reads an agent. */
final class AgentReader {
    private static final String ANY_ID = "?";
    private static final String ANY_EMAIL = "unusable@invalid";

    private @Nullable Agent id;
    private @Nullable Agent email;
    private String name = "";

    private AgentReader() {}

    /** The agent, or null if the id or the address is not usable, which is noted. */
    static @Nullable Agent read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new AgentReader().read(fields);
    }

    /** Checks id and address each beside a harmless other one, so that both are reported. */
    private @Nullable Agent read(Fields fields) {
        fields.require("id", "the name that rules and inboxes use for this agent");
        fields.text("id", text -> id = Agent.of(text, ANY_EMAIL));
        fields.text("name", text -> name = text);
        fields.require("email", "where the agent is notified");
        fields.text("email", text -> email = Agent.of(ANY_ID, text));
        fields.done();
        return id == null || email == null
                ? null
                : Agent.of(id.id(), email.email().toString(), name);
    }
}
