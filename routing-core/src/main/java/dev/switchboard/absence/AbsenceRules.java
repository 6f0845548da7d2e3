package dev.switchboard.absence;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a persona does when somebody who works for it is away: who answers instead, before whom their own calendar names, and what
 * becomes of the questions they have. Immutable; each {@code with} method returns a changed copy.
 */
public final class AbsenceRules {
    /** No substitutes of its own, and open questions stay where they are. */
    public static final AbsenceRules DEFAULT = new AbsenceRules(Map.of(), OpenQuestions.STAY, OpenQuestions.STAY);

    private final Map<EmailAddress, EmailAddress> substitutes;
    private final OpenQuestions whenAway;
    private final OpenQuestions whenBack;

    private AbsenceRules(Map<EmailAddress, EmailAddress> substitutes, OpenQuestions whenAway, OpenQuestions whenBack) {
        this.substitutes = substitutes;
        this.whenAway = whenAway;
        this.whenBack = whenBack;
    }

    /**
     * For this persona the second answers while the first is away.
     *
     * @throws InvalidInputException if one is not an e-mail address, or the first has another substitute already
     */
    public AbsenceRules withSubstitute(String person, String substitute) {
        return withSubstitute(EmailAddress.of(person), EmailAddress.of(substitute));
    }

    /** The same. */
    public AbsenceRules withSubstitute(EmailAddress person, EmailAddress substitute) {
        var more = new LinkedHashMap<>(substitutes);
        var other = more.putIfAbsent(requireNonNull(person, "person"), requireNonNull(substitute, "substitute"));
        if (other != null) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    person + " has a substitute already, " + other + "; remove one of the two");
        }
        return new AbsenceRules(Collections.unmodifiableMap(more), whenAway, whenBack);
    }

    /** The same without substitutes. */
    public AbsenceRules withoutSubstitutes() {
        return new AbsenceRules(Map.of(), whenAway, whenBack);
    }

    /** What becomes of the open questions of somebody who leaves; default {@link OpenQuestions#STAY}. */
    public AbsenceRules whenAway(OpenQuestions what) {
        return new AbsenceRules(substitutes, requireNonNull(what, "whenAway"), whenBack);
    }

    /**
     * What becomes of the open questions that a substitute has, when the other is back or the absence is withdrawn; default {@link
     * OpenQuestions#STAY}, so that nobody who returns is flooded.
     */
    public AbsenceRules whenBack(OpenQuestions what) {
        return new AbsenceRules(substitutes, whenAway, requireNonNull(what, "whenBack"));
    }

    /** Who answers instead of whom, in the order configured. */
    public Map<EmailAddress, EmailAddress> substitutes() {
        return substitutes;
    }

    /** Who answers for this persona while the person is away. */
    public Optional<EmailAddress> substituteOf(EmailAddress person) {
        return Optional.ofNullable(substitutes.get(person));
    }

    public OpenQuestions whenAway() {
        return whenAway;
    }

    public OpenQuestions whenBack() {
        return whenBack;
    }

    /** Whether they say the same to the letter of each address, in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AbsenceRules that
                && written().equals(that.written())
                && whenAway == that.whenAway
                && whenBack == that.whenBack;
    }

    private List<String> written() {
        return substitutes.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .map(EmailAddress::toString)
                .toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(substitutes, whenAway, whenBack);
    }

    @Override
    public String toString() {
        return "substitutes " + substitutes + ", when away " + whenAway + ", when back " + whenBack;
    }
}
