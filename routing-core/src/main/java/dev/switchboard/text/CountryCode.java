package dev.switchboard.text;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.Locale;
import java.util.Set;

/**
 * A country by the two letters of ISO 3166.
 *
 * @param code in upper case, such as {@code CH}
 */
public record CountryCode(String code) {
    private static final int MOST = 40;
    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public CountryCode {
        var text = Require.text(code, "country", MOST);
        code = text.toUpperCase(Locale.ROOT);
        if (!KNOWN.contains(code) || text.chars().anyMatch(c -> c > 'z')) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    Require.quote(text) + " is not a country; write the two letters of ISO 3166, such as CH");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
