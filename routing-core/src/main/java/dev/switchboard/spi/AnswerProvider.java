package dev.switchboard.spi;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Answer;

/**
 * Knows answers, or does not.
 *
 * <p>Called on the routing thread, at most once for a question, with no lock held; must be safe for use by many threads. What
 * it throws, a null, a blank answer, or a confidence outside 0 to 1 counts as unknown (3.8).
 */
@FunctionalInterface
public interface AnswerProvider {

    /** The answer to the question, or that there is none. */
    Answer answer(AnswerRequest request);

    /**
     * Whether asking changes nothing, costs nothing and gives the same answer each time: only then is it asked in a preview.
     * Default: no.
     */
    default boolean isPure() {
        return false;
    }

    /**
     * The provider to use for a persona: called once before a version of the policy with changed knowledge takes effect, so
     * that what can be prepared is prepared. Neither this one nor those prepared before may change: they are still in use. Default:
     * this one.
     */
    default AnswerProvider preparedFor(Persona persona) {
        return this;
    }

    /**
     * One that asks these in turn until one knows or cannot execute. An answer below the persona's threshold, a blank one and what fails count
     * as unknown. If none knows, it gives the surest answer below the threshold; if there is none, that is unknown, or fails if one of them
     * did, so that the failure is seen.
     */
    static AnswerProvider firstOf(AnswerProvider... providers) {
        return new FirstOfAnswers(providers);
    }
}
