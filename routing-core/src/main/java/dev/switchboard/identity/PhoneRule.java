package dev.switchboard.identity;

import dev.switchboard.identity.Reading.Unusable;
import dev.switchboard.problem.Require;

/** Phone numbers: kept as typed, not validated, but without a digit there is nothing to compare. */
final class PhoneRule implements KeyRule {
    private final PhoneNumbers numbers;

    PhoneRule(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Reading read(String scope, String value) {
        return TypedNumbers.digitsOf(value).isEmpty()
                ? new Unusable(
                        IdentityProblem.PHONE_INVALID,
                        "phone number " + Require.quote(value) + " has no digit; write it like +41 44 668 18 00")
                : Reading.everywhere(numbers.compared(value));
    }
}
