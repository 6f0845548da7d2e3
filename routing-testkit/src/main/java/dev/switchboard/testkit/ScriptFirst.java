package dev.switchboard.testkit;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;

/**
 * Finds the contact reasons that the script says, else those that another classifier finds.
 *
 * @param script asked first; what it throws is thrown
 * @param otherwise asked if the script says nothing
 */
record ScriptFirst(ScriptedClassifier script, ReasonClassifier otherwise) implements ReasonClassifier {

    static ReasonClassifier of(ScriptedClassifier script) {
        return new ScriptFirst(script, new BuiltInClassifier());
    }

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        var scripted = script.classify(request);
        return scripted.isEmpty() ? otherwise.classify(request) : scripted;
    }

    @Override
    public boolean isPure() {
        return otherwise.isPure();
    }

    @Override
    public ReasonClassifier preparedFor(List<ContactReason> reasons) {
        return new ScriptFirst(script, otherwise.preparedFor(reasons));
    }
}
