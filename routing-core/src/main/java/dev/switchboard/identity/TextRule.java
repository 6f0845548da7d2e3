package dev.switchboard.identity;

import dev.switchboard.identity.Reading.Usable;
import java.text.Normalizer;

/** Variables and kinds that a host named: any text; case counts; texts that Unicode calls canonically the same are the same. */
final class TextRule implements KeyRule {

    @Override
    public Reading read(String scope, String value) {
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC); // longer than before in a few scripts
        var problem = Legible.problemWith(composed, "identifier");
        if (problem == null && !scope.isEmpty()) {
            problem = Legible.problemWith(scope, "scope of an identifier");
        }
        return problem == null ? new Usable(scope, composed) : problem;
    }
}
