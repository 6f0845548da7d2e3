package dev.switchboard.directory;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Require;

/**
 * A variable that conversations may carry (ML-25).
 *
 * @param name as conversations name it, at most 40 characters; case counts
 * @param label what people call it, at most 100 characters; the name if it is empty
 * @param identifiesCustomer whether its value is a key: no two contacts have the same, and a conversation that brings it belongs to
 *     the contact that has it (ML-26)
 */
public record VariableDefinition(String name, String label, boolean identifiesCustomer) {

    /** @throws InvalidInputException if the name is blank or too long, or the label too long */
    public VariableDefinition {
        name = Require.text(name, "variable name", 40);
        label = label.isBlank() ? name : Require.text(label, "variable label", 100);
    }

    /** A variable that is kept with the conversation, and by which nobody is recognised. */
    public static VariableDefinition of(String name, String label) {
        return new VariableDefinition(name, label, false);
    }

    /** A variable by which a customer is recognised. */
    public static VariableDefinition identifying(String name, String label) {
        return new VariableDefinition(name, label, true);
    }
}
