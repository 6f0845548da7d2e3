package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.tag.TagRule;
import java.io.IOException;

/** Writes a tag rule. */
final class RuleWriter {
    private static final TagRule DEFAULTS = TagRule.anyOf("defaults");

    private final JsonGenerator json;
    private final FieldWriter fields;

    RuleWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(TagRule rule) throws IOException {
        json.writeStartObject();
        fields.texts("anyOf", rule.anyOf());
        fields.texts("notify", rule.notified());
        fields.text("assign", rule.assignee().orElse(""), "");
        fields.text("moveTo", rule.inbox().orElse(""), "");
        fields.integer("priority", rule.priority(), DEFAULTS.priority());
        fields.constant("executedBy", rule.executor(), DEFAULTS.executor());
        json.writeEndObject();
    }
}
