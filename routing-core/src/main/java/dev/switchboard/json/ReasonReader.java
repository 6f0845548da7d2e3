package dev.switchboard.json;

import dev.switchboard.reason.ContactReason;
import org.jspecify.annotations.Nullable;

/** Reads a contact reason: a label, or an object with the label and more. */
final class ReasonReader {
    private static final ContactReason UNLABELLED = ContactReason.named("?");

    private ContactReason reason = UNLABELLED;
    private boolean isLabelled;

    private ReasonReader() {}

    /** The reason, or null if it has no usable label, which is noted. */
    static @Nullable ContactReason read(JsonValue value, Reading reading) {
        if (value instanceof JsonObject object) {
            return new ReasonReader().read(new Fields(object, reading), reading);
        }
        return reading.attempt(
                value,
                () -> ContactReason.named(value.textOr("a label in quotes, or an object; write {\"label\": …}")));
    }

    private @Nullable ContactReason read(Fields fields, Reading reading) {
        fields.require("label", "what the topic is called");
        fields.text("label", this::label);
        fields.texts("phrases", phrases -> reason = reason.withPhrases(phrases));
        if (fields.areMore()) {
            readMore(fields, reading);
        }
        fields.done();
        return isLabelled ? reason : null;
    }

    private void readMore(Fields fields, Reading reading) {
        fields.text("description", text -> reason = reason.withDescription(text));
        fields.texts("examples", examples -> reason = reason.withExamples(examples));
        fields.flag("alwaysHuman", always -> reason = reason.withAlwaysHuman(always));
        var chain = ChainReader.read(fields, reading);
        if (chain != null) {
            reason = reason.withChain(chain);
        }
        fields.all("expertise", KnowHowReader::wanted, wanted -> reason = reason.withExpertise(wanted));
        fields.integer("priorityMinutes", minutes -> reason = reason.withPriorityMinutes(minutes));
        DeadlineReader.read(fields, reading, deadline -> reason = reason.withDeadline(deadline));
        fields.flag("urgent", urgent -> reason = reason.withUrgent(urgent));
    }

    private void label(String label) {
        reason = ContactReason.named(label);
        isLabelled = true;
    }
}
