package dev.switchboard.policy;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.regex.Pattern;

/**
 * Something that lint finds in the policy, but that is meant so.
 *
 * @param finding the name of its code, such as {@code SELF_MAPPED}; lint reports an acceptance of what it does not know
 * @param place a JSON pointer into the policy document: the place of the finding, or one that it lies under; empty for anywhere. At
 *     most 500 characters
 * @param because why it is meant so, for whoever reads the policy later; never blank, at most 500 characters
 */
public record AcceptedFinding(String finding, String place, String because) {
    private static final int MOST_CODE = 100;
    private static final int MOST_TEXT = 500;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*+)*+");

    /** @throws InvalidInputException if one of them cannot be used */
    public AcceptedFinding {
        finding = Require.text(finding, "finding", MOST_CODE);
        if (!CODE.matcher(finding).matches()) {
            throw invalid(Require.quote(finding) + " is no code of a finding; write one as SELF_MAPPED");
        }
        place = place.isEmpty() ? "" : pointer(place);
        because = Require.text(because, "reason to accept a finding", MOST_TEXT);
    }

    /** An acceptance of all findings with this code, wherever they are. */
    public static AcceptedFinding anywhere(String finding, String because) {
        return new AcceptedFinding(finding, "", because);
    }

    private static String pointer(String place) {
        if (place.length() > MOST_TEXT) {
            throw new InvalidInputException(
                    PolicyProblem.TOO_LONG,
                    Place.ROOT,
                    "place " + Require.quote(place) + " has " + place.length() + " characters; at most " + MOST_TEXT
                            + " are allowed");
        }
        if (!POINTER.matcher(Require.characters(place, "place")).matches()) {
            throw invalid(
                    Require.quote(place)
                            + " is not a place; write a JSON pointer such as /personas/0/specialists/1, or nothing for anywhere");
        }
        return place;
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(PolicyProblem.INVALID_VALUE, Place.ROOT, message);
    }

    /** For instance {@code SELF_MAPPED at /personas/0/specialists/1}, without the reason. */
    @Override
    public String toString() {
        return place.isEmpty() ? finding : finding + " at " + place;
    }
}
