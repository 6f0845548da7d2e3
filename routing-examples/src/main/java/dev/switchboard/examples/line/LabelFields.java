package dev.switchboard.examples.line;

import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of one label. */
final class LabelFields {
    /** Takes values on trial, so that what a reason refuses is noted at its field. */
    private static final ContactReason ANY = ContactReason.named("any");

    private final Map<String, Place> taken;
    private final List<String> phrases = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    private String label = "";
    private String description = "";

    /** Nothing read yet of a label that must differ from those that are taken. */
    LabelFields(Map<String, Place> taken) {
        this.taken = taken;
    }

    void describe(ObjectFields fields) {
        fields.text("label", value -> label = free(ContactReason.named(value), fields.place()))
                .text(
                        "description",
                        value -> description = ANY.withDescription(value).description())
                .list("phrases", value -> phrases.addAll(ANY.withPhrases(value).phrases()))
                .list(
                        "examples",
                        value -> examples.addAll(ANY.withExamples(value).examples()))
                .require("label", "the name of what questions can be about");
    }

    private String free(ContactReason named, Place place) {
        var quoted = "the label " + Require.quote(named.label());
        if (named.key().equals(LabelledQuestion.NONE)) {
            throw new InvalidInputException(
                    FileProblem.RESERVED_LABEL, Place.ROOT, quoted + " means that no label fits; give it another name");
        }
        var twin = taken.putIfAbsent(named.key(), place);
        if (twin != null) {
            throw new InvalidInputException(
                    FileProblem.DUPLICATE_LABEL,
                    Place.ROOT,
                    quoted + " is there already, on line " + twin.line() + "; make one of the two");
        }
        return named.label();
    }

    /** The label as a reason, once everything was read and nothing was wrong. */
    ContactReason reason() {
        return ContactReason.named(label)
                .withDescription(description)
                .withPhrases(phrases)
                .withExamples(examples);
    }
}
