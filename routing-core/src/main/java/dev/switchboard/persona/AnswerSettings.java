package dev.switchboard.persona;

import dev.switchboard.hours.Hours;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** When a persona that is being built answers by itself, what it says otherwise, and when its people work. Belongs to one thread. */
final class AnswerSettings {
    private final Problems problems;
    private OptionalDouble caution = OptionalDouble.empty();
    private double threshold = 0.5;
    private AskerText passedOn = AskerText.PASSED_ON;
    private Optional<Hours> hours = Optional.empty();

    AnswerSettings(Problems problems) {
        this.problems = problems;
    }

    AnswerSettings(Problems problems, Persona persona) {
        this.problems = problems;
        this.caution = persona.caution();
        this.threshold = persona.answerThreshold();
        this.passedOn = persona.passedOn();
        this.hours = persona.hours();
    }

    OptionalDouble caution() {
        return caution;
    }

    void caution(double newCaution, Place place) {
        if (newCaution > 0 && newCaution <= Double.MAX_VALUE) {
            caution = OptionalDouble.of(newCaution);
        } else {
            problems.add(
                    PolicyProblem.INVALID_VALUE,
                    place,
                    "caution " + newCaution + " is not a number above 0, such as 0.35");
        }
    }

    double threshold() {
        return threshold;
    }

    void threshold(double newThreshold, Place place) {
        if (newThreshold >= 0 && newThreshold <= 1) {
            threshold = newThreshold;
        } else {
            problems.add(
                    PolicyProblem.INVALID_VALUE,
                    place,
                    "threshold " + newThreshold + " is not between 0 and 1; write a half as 0.5");
        }
    }

    AskerText passedOn() {
        return passedOn;
    }

    void passedOn(UnaryOperator<AskerText> change, Place place) {
        problems.attempt(place, () -> passedOn = change.apply(passedOn));
    }

    Optional<Hours> hours() {
        return hours;
    }

    void hours(Hours newHours) {
        hours = Optional.of(newHours);
    }
}
