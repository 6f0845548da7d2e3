package dev.switchboard.lint;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;

/** Settings of a persona that contradict each other. */
final class SettingsLint {
    private final Persona persona;
    private final Findings findings;
    private final int specialists;
    private final int users;

    private SettingsLint(Persona persona, Findings findings) {
        this.persona = persona;
        this.findings = findings;
        specialists = persona.specialists().specialists().size();
        users = persona.specialists().userCount();
    }

    static void check(Persona persona, Findings findings) {
        var lint = new SettingsLint(persona, findings);
        if (persona.isSpecialistRouting()) {
            lint.checkRouting();
        } else {
            lint.checkRoutingOff();
        }
        lint.checkVerification();
        lint.checkThreshold();
    }

    private void checkRouting() {
        if (specialists > 0 && persona.reasons().isEmpty()) {
            findings.add(
                    FindingCode.NO_REASONS,
                    "/reasons",
                    count(specialists, "specialist") + " for " + count(users, "user") + ", but no contact reason",
                    "Add the reasons that are theirs, such as PTO");
        } else if (specialists > 0 && persona.reasons().stream().noneMatch(this::asksSpecialist)) {
            findings.add(
                    FindingCode.SPECIALISTS_NEVER_ASKED,
                    "/chain",
                    "there are " + specialists + " specialists, but neither "
                            + persona.chain().steps() + " nor the chain of a reason asks them",
                    "Add SPECIALIST to the chain");
        }
        if (users == 0 && persona.reasons().stream().anyMatch(this::needsSpecialist)) {
            findings.add(
                    FindingCode.NO_MAPPINGS,
                    "/specialists",
                    "contact reasons " + persona.reasons() + ", but no user is mapped to a specialist",
                    "Add specialists with their users");
        }
        if (users > 0) {
            persona.reasons().forEach(this::checkOwnChain);
        }
    }

    private boolean asksSpecialist(ContactReason reason) {
        return asksSpecialist(reason.chain().orElse(persona.chain()));
    }

    private static boolean asksSpecialist(Chain chain) {
        return chain.steps().contains(ChainStep.SPECIALIST);
    }

    /** Always going to a human is a use of its own, which the owner can serve, and so is choosing an agent by what is wanted. */
    private boolean needsSpecialist(ContactReason reason) {
        return asksSpecialist(reason) && !reason.isAlwaysHuman() && !choosesAgent(reason);
    }

    private boolean choosesAgent(ContactReason reason) {
        var wantsAny = !reason.expertise().isEmpty() || !persona.expertise().isEmpty();
        return wantsAny && reason.chain().orElse(persona.chain()).steps().contains(ChainStep.EXPERTISE);
    }

    private void checkOwnChain(ContactReason reason) {
        if (reason.chain().isPresent() && !asksSpecialist(reason)) {
            findings.add(
                    FindingCode.REASON_WITHOUT_SPECIALIST,
                    pointer(reason) + "/chain",
                    "the chain of " + Require.quote(reason.label()) + " has no step SPECIALIST",
                    "Add the step unless somebody else is to answer");
        }
    }

    private void checkRoutingOff() {
        if (specialists > 0 || !persona.reasons().isEmpty()) {
            findings.add(
                    FindingCode.ROUTING_OFF,
                    "/specialistRouting",
                    "specialist routing is off, but there are " + count(specialists, "specialist") + " and "
                            + count(persona.reasons().size(), "contact reason"),
                    "Switch it on, or remove them");
        }
        if (asksSpecialist(persona.chain()) && !persona.chain().equals(Chain.DEFAULT)) {
            addStepOff("/chain", "the chain");
        }
        for (var reason : persona.reasons()) {
            if (reason.chain().isPresent() && asksSpecialist(reason)) {
                addStepOff(pointer(reason) + "/chain", "the chain of " + Require.quote(reason.label()));
            }
        }
    }

    private void addStepOff(String pointer, String chain) {
        findings.add(
                FindingCode.STEP_OFF,
                pointer,
                chain + " has the step SPECIALIST, but specialist routing is off",
                "Switch specialist routing on, or remove the step");
    }

    private void checkVerification() {
        if (persona.isVerifiedEmailRequired() && specialists == 0) {
            findings.add(
                    FindingCode.VERIFICATION_UNUSED,
                    "/requireVerifiedEmail",
                    "verified addresses are required, but there are no specialists",
                    "Add specialists, or remove the setting");
        }
    }

    private void checkThreshold() {
        if (persona.answerThreshold() == 0) {
            findings.add(
                    FindingCode.THRESHOLD_ZERO,
                    "/answering/threshold",
                    "the threshold is 0",
                    "Raise it; the default is 0.5");
        }
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private String pointer(ContactReason reason) {
        return "/reasons/" + persona.reasons().indexOf(reason);
    }
}
