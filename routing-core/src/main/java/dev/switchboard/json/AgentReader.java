package dev.switchboard.json;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads an agent. */
final class AgentReader {
    private static final String ANY_ID = "?";
    private static final String ANY_EMAIL = "unusable@invalid";

    private @Nullable Agent id;
    private @Nullable Agent email;
    private String name = "";
    private Agent checked = Agent.of(ANY_ID, ANY_EMAIL);
    private final List<UnaryOperator<Agent>> settings = new ArrayList<>();

    private AgentReader() {}

    /** The agent, or null if the id or the address is not usable, which is noted. */
    static @Nullable Agent read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new AgentReader().read(fields, reading);
    }

    /** Checks id, address and each setting beside harmless other ones, so that all are reported. */
    private @Nullable Agent read(Fields fields, Reading reading) {
        fields.require("id", "the name that rules and inboxes use for this agent");
        fields.text("id", text -> id = Agent.of(text, ANY_EMAIL));
        fields.text("name", text -> name = text);
        fields.require("email", "where the agent is notified");
        fields.text("email", text -> email = Agent.of(ANY_ID, text));
        readSettings(fields, reading);
        fields.done();
        return id == null || email == null ? null : made(id.id(), email.email().toString());
    }

    private void readSettings(Fields fields, Reading reading) {
        fields.all("expertise", KnowHowReader::held, held -> set(agent -> agent.withExpertise(held)));
        fields.texts("languages", tags -> set(agent -> agent.withLanguages(tags)));
        fields.text("country", code -> set(agent -> agent.withCountry(code)));
        fields.object("limits", limits -> {
            var read = LimitsReader.read(limits, reading);
            set(agent -> agent.withLimits(read));
        });
        fields.constant("role", AgentRole.class, "role", role -> set(agent -> agent.withRole(role)));
        fields.integer("score", score -> set(agent -> agent.withScore(score)));
        fields.flag("active", active -> set(agent -> agent.withActive(active)));
    }

    private void set(UnaryOperator<Agent> setting) {
        checked = setting.apply(checked);
        settings.add(setting);
    }

    private Agent made(String itsId, String itsEmail) {
        var agent = Agent.of(itsId, itsEmail, name);
        for (var setting : settings) {
            agent = setting.apply(agent);
        }
        return agent;
    }
}
