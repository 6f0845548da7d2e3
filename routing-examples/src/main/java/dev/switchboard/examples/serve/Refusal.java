package dev.switchboard.examples.serve;

import dev.switchboard.directory.StaleContactException;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.policy.StalePolicyException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a call was not done.
 *
 * @param status of HTTP
 * @param said for people
 * @param problems each thing that is wrong with what was given
 */
record Refusal(int status, String said, List<String> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int FAULT = 500;

    static Refusal of(int status, String said) {
        return new Refusal(status, said, List.of());
    }

    static Refusal of(RuntimeException thrown) {
        if (thrown instanceof InvalidInputException invalid) {
            return new Refusal(
                    UNPROCESSABLE,
                    "Nothing was changed.",
                    invalid.problems().stream().map(Problem::toString).toList());
        }
        if (thrown instanceof NotPermittedException) {
            return of(FORBIDDEN, "Refused: " + thrown.getMessage());
        }
        if (thrown instanceof StaleContactException
                || thrown instanceof StalePolicyException
                || thrown instanceof MovedException) {
            return of(CONFLICT, String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof IllegalArgumentException || thrown instanceof IllegalStateException) {
            return of(UNPROCESSABLE, String.valueOf(thrown.getMessage()));
        }
        LOG.error("a call of the console failed", thrown);
        return of(FAULT, "The console failed; what it logged says why.");
    }
}
