package dev.switchboard.persona;

import dev.switchboard.chain.PriorityMinutes;
import dev.switchboard.problem.Require;
import java.util.Map;

/**
 * Askers who are served earlier when questions wait for an agent: those of whom the host says that a variable has this value.
 *
 * @param variable that the host gives with the asker, never blank
 * @param value compared to the letter, never blank
 * @param priorityMinutes from 0 to {@link PriorityMinutes#MOST}
 */
public record AskerClass(String variable, String value, int priorityMinutes) {
    private static final int MOST_TEXT = 100;

    public AskerClass {
        variable = Require.text(variable, "variable", MOST_TEXT);
        value = Require.text(value, "value", MOST_TEXT);
        priorityMinutes = PriorityMinutes.checked(priorityMinutes);
    }

    /** Whether an asker with these variables is one of them. */
    public boolean has(Map<String, String> variables) {
        return value.equals(variables.get(variable));
    }
}
