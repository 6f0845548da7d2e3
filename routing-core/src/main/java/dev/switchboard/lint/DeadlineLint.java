package dev.switchboard.lint;

import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import java.util.Optional;

/** Deadlines that lead to nobody, and urgent reasons that have time. */
final class DeadlineLint {
    private final Persona persona;
    private final Findings findings;

    private DeadlineLint(Persona persona, Findings findings) {
        this.persona = persona;
        this.findings = findings;
    }

    static void check(Persona persona, Findings findings) {
        var lint = new DeadlineLint(persona, findings);
        lint.checkNext("", "the deadline", persona.deadline());
        for (int i = 0; persona.isSpecialistRouting() && i < persona.reasons().size(); i++) {
            var reason = persona.reasons().get(i);
            lint.checkNext("/reasons/" + i, "the deadline of " + Require.quote(reason.label()), reason.deadline());
            lint.checkUrgent(reason, "/reasons/" + i + "/deadline");
        }
        for (int i = 0; i < persona.tags().size(); i++) {
            var tag = persona.tags().get(i);
            lint.checkNext(
                    "/tags/" + i,
                    "the deadline of tag " + Require.quote(tag.tag().name()),
                    tag.deadline());
        }
    }

    private void checkNext(String part, String whose, Optional<Deadline> deadline) {
        if (deadline.isPresent() && deadline.get().then().stream().allMatch(DeadlineAction.REMIND::equals)) {
            findings.add(
                    FindingCode.DEADLINE_WITHOUT_NEXT,
                    part + "/deadline/then",
                    whose + " only reminds",
                    "Let NEXT_SUBSTITUTE, NEXT_STEP or OWNER follow");
        }
    }

    private void checkUrgent(ContactReason reason, String pointer) {
        var own = reason.deadline();
        var others = persona.deadline();
        if (reason.isUrgent() && own.isPresent() && others.isPresent() && !isShorter(own.get(), others.get())) {
            findings.add(
                    FindingCode.URGENT_NOT_SHORTER,
                    pointer,
                    Require.quote(reason.label()) + " is urgent and is to be answered within "
                            + own.get().within() + ", others within "
                            + others.get().within(),
                    "Give it less time, or no deadline of its own");
        }
    }

    /** Around the clock may be shorter than in working hours, however long it is. */
    private static boolean isShorter(Deadline own, Deadline others) {
        return own.within().compareTo(others.within()) < 0 || (others.isInHours() && !own.isInHours());
    }
}
