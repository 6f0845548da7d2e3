package dev.switchboard.identity;

import dev.switchboard.identity.Reading.Unusable;
import dev.switchboard.identity.Reading.Usable;
import dev.switchboard.problem.Require;
import java.util.function.IntPredicate;

/**
 * Ids that are unique only within a page, an issuer or a business, compared exactly. Without the scope there is no key: two pages
 * give the same id to two people, and whoever is taken for somebody else reads their conversations.
 */
final class ScopedRule implements KeyRule {
    private final String what;
    private final String owner;
    private final String scopeName;
    private final IntPredicate allowed;
    private final String allowedWords;

    private ScopedRule(String what, String owner, IntPredicate allowed, String allowedWords) {
        this.what = what;
        this.owner = owner;
        this.scopeName = owner + " of " + what;
        this.allowed = allowed;
        this.allowedWords = allowedWords;
    }

    /** Ids that a channel makes: no more than letters, digits and a few marks. */
    static ScopedRule id(String what, String owner) {
        return new ScopedRule(
                what,
                owner,
                c -> Legible.isDigit(c) || Legible.isLetter(c) || c == '.' || c == '-' || c == '_',
                "it may have the letters a to z, digits, dots, hyphens and underscores; give the id as the channel gave it");
    }

    /** Subjects of OpenID Connect: ASCII, in which case counts. */
    static ScopedRule subject() {
        return new ScopedRule(
                "OAuth subject",
                "issuer",
                c -> c >= ' ' && c <= '~',
                "it may have ASCII characters only; give the subject as the issuer gave it");
    }

    @Override
    public Reading read(String scope, String value) {
        if (scope.isBlank()) {
            return new Unusable(
                    IdentityProblem.SCOPE_MISSING,
                    what + " " + Require.quote(value) + " is unique only within its " + owner + "; give the " + owner
                            + " as the scope of the identifier");
        }
        var problem = Legible.problemWith(value, what, allowed, allowedWords);
        if (problem == null) {
            problem = Legible.problemWith(scope, scopeName);
        }
        return problem == null ? new Usable(scope, value) : problem;
    }
}
