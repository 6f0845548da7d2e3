package dev.switchboard.lint;

import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Variables that people take for one another. */
final class VariableLint {
    private final Findings findings;
    private final Map<String, VariableDefinition> firsts = new HashMap<>();

    private VariableLint(Acceptances acceptances) {
        findings = new Findings(Place.at("/variables"), acceptances);
    }

    static List<Finding> findings(Policy policy, Acceptances acceptances) {
        var lint = new VariableLint(acceptances);
        var variables = policy.variables();
        for (int i = 0; i < variables.size(); i++) {
            lint.check(variables.get(i), "/" + i);
        }
        return lint.findings.list();
    }

    private void check(VariableDefinition variable, String pointer) {
        var first = firsts.putIfAbsent(variable.label().toLowerCase(Locale.ROOT), variable);
        if (first != null) {
            findings.add(
                    FindingCode.VARIABLE_LABEL_SHARED,
                    pointer,
                    "variable " + Require.quote(variable.name()) + " is called " + Require.quote(variable.label())
                            + ", as variable " + Require.quote(first.name()) + " is",
                    "Give each its own label");
        }
    }
}
