package dev.switchboard.json;

import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.TagRule;
import org.jspecify.annotations.Nullable;

/** Reads a tag rule. */
final class RuleReader {
    private static final TagRule WITHOUT_TAGS = TagRule.anyOf("?");

    private TagRule rule = WITHOUT_TAGS;
    private boolean hasTags;

    private RuleReader() {}

    /** The rule, or null if it has no usable tags, which is noted. */
    static @Nullable TagRule read(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        return fields == null ? null : new RuleReader().read(fields);
    }

    private @Nullable TagRule read(Fields fields) {
        fields.require("anyOf", "at least one tag that the rule is for");
        fields.texts("anyOf", tags -> {
            rule = TagRule.anyOf(tags);
            hasTags = true;
        });
        fields.texts("notify", agents -> rule = rule.notify(agents));
        fields.text("assign", agent -> rule = rule.assign(agent));
        fields.text("moveTo", inbox -> rule = rule.moveTo(inbox));
        fields.integer("priority", priority -> rule = rule.withPriority(priority));
        fields.constant("executedBy", RuleExecutor.class, "executor", executor -> rule = rule.executedBy(executor));
        fields.done();
        return hasTags ? rule : null;
    }
}
