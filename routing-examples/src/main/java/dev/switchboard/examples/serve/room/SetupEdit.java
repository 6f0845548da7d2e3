package dev.switchboard.examples.serve.room;

import dev.switchboard.examples.serve.Fields;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;

/** Reads a change of a persona's setup as a form says it. */
final class SetupEdit {
    private SetupEdit() {}

    /**
     * The change that a form asks for.
     *
     * @param persona as it is now
     */
    static PolicyEdit of(Fields form, Persona persona) {
        var id = persona.id().value();
        var change = form.required("change");
        return switch (change) {
            case "addSpecialist" -> PolicyEdit.addSpecialist(id, form.text("email"), form.text("name"));
            case "removeSpecialist" -> PolicyEdit.removeSpecialist(id, form.required("email"));
            case "activate" -> PolicyEdit.activate(id, form.required("email"));
            case "deactivate" -> PolicyEdit.deactivate(id, form.required("email"));
            case "assign" -> PolicyEdit.assign(id, form.text("user"), form.required("email"));
            case "move" -> PolicyEdit.move(id, form.text("user"), form.required("email"));
            case "unassign" -> PolicyEdit.unassign(id, form.required("user"));
            case "addReason" -> PolicyEdit.addReason(id, reason(form));
            case "removeReason" -> PolicyEdit.removeReason(id, form.required("label"));
            case "addTag" -> PolicyEdit.addTag(id, tag(form));
            case "removeTag" -> PolicyEdit.removeTag(id, form.required("name"));
            case "addRule" -> PolicyEdit.addRule(id, rule(form));
            case "removeRule" -> PolicyEdit.removeRule(id, ruleOf(form, persona));
            default -> throw new IllegalArgumentException("there is no change \"" + change + "\"");
        };
    }

    private static ContactReason reason(Fields form) {
        return ContactReason.named(form.text("label"))
                .withPhrases(form.texts("phrases"))
                .withAlwaysHuman(form.flag("alwaysHuman"));
    }

    private static SmartTag tag(Fields form) {
        return SmartTag.custom(form.text("name"))
                .withPhrases(form.texts("phrases"))
                .withAsksFor(form.texts("asksFor"))
                .withInstructions(form.text("instructions"))
                .withPostAction(Choices.of(PostAction.class, "postAction", form.required("postAction")));
    }

    private static TagRule rule(Fields form) {
        var rule = TagRule.anyOf(form.texts("anyOf"));
        rule = form.texts("notify").isEmpty() ? rule : rule.notify(form.texts("notify"));
        rule = form.text("assign").isEmpty() ? rule : rule.assign(form.text("assign"));
        return form.text("moveTo").isEmpty() ? rule : rule.moveTo(form.text("moveTo"));
    }

    private static TagRule ruleOf(Fields form, Persona persona) {
        var number = (int) form.number("number");
        if (number < 0 || number >= persona.rules().size()) {
            throw new IllegalArgumentException("there is no rule " + (number + 1) + " any more");
        }
        return persona.rules().get(number);
    }
}
