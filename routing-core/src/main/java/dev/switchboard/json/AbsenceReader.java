package dev.switchboard.json;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;

/** Reads what a persona does when somebody is away. */
final class AbsenceReader {
    private AbsenceRules rules = AbsenceRules.DEFAULT;

    private AbsenceReader() {}

    /** Everything usable; what is not is noted. */
    static AbsenceRules read(Fields fields) {
        return new AbsenceReader().rules(fields);
    }

    private AbsenceRules rules(Fields fields) {
        fields.all("substitutes", (value, reading) -> substitute(value, reading), any -> {});
        fields.constant(
                "whenAway", OpenQuestions.class, "way with open questions", what -> rules = rules.whenAway(what));
        fields.constant(
                "whenBack", OpenQuestions.class, "way with open questions", what -> rules = rules.whenBack(what));
        return rules;
    }

    private AbsenceRules substitute(JsonValue value, Reading reading) {
        var fields = reading.object(value);
        if (fields != null) {
            fields.require("person", "the e-mail address of whoever may be away");
            fields.require("substitute", "the e-mail address of whoever answers instead");
            var names = new SubstituteNames();
            fields.text("person", names::person);
            fields.text("substitute", names::substitute);
            fields.done();
            reading.attempt(value, () -> rules = names.addTo(rules));
        }
        return rules;
    }
}
