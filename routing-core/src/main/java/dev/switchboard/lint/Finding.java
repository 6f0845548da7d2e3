package dev.switchboard.lint;

import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;

/**
 * Something legal that is probably not what was meant.
 *
 * @param code stable, for programs
 * @param place the pointer into the document that describes the policy
 * @param what what was found, with the values
 * @param remedy what to do about it
 */
public record Finding(FindingCode code, Place place, String what, String remedy) {

    public Severity severity() {
        return code.severity();
    }

    /**
     * What a policy says to {@linkplain dev.switchboard.policy.PolicyBuilder#accept accept} this finding in its place.
     *
     * @throws InvalidInputException if its code is not {@linkplain FindingCode#isAcceptable acceptable}
     */
    public AcceptedFinding accepted(String because) {
        if (!code.isAcceptable()) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    code + " cannot be accepted; correct the acceptance at " + place + ", or remove it");
        }
        return new AcceptedFinding(code.name(), place.pointer(), because);
    }

    /** Why it matters. */
    public String why() {
        return code.why();
    }

    @Override
    public String toString() {
        return severity() + " " + code + " " + place + ": " + what + "; " + why() + ". " + remedy + ".";
    }
}
