package dev.switchboard.rehearsal;

import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.Question;
import java.util.Objects;

/**
 * A question to try, and who asks it.
 *
 * @param assumptions what is taken for granted instead of asking an integration that is not pure
 */
public record Asking(Question question, Asker asker, Assumptions assumptions) {

    public Asking {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(asker, "asker");
        Objects.requireNonNull(assumptions, "assumptions");
    }

    /** Nothing is assumed. */
    public static Asking of(Question question, Asker asker) {
        return new Asking(question, asker, Assumptions.none());
    }
}
