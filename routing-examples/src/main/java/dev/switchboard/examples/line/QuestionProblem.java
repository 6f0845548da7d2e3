package dev.switchboard.examples.line;

import dev.switchboard.problem.ProblemCode;

/** What can be wrong with a question file. */
public enum QuestionProblem implements ProblemCode {
    /** Bytes that are not UTF-8. */
    NOT_UTF8,
    /** A line that is not one JSON object. */
    NOT_JSON,
    /** A field name that does not exist in this place. */
    UNKNOWN_FIELD,
    /** The same field twice in one object. */
    DUPLICATE_FIELD,
    /** A required field is not there. */
    MISSING_FIELD,
    /** A value of the wrong type, for instance a number where a text belongs. */
    WRONG_TYPE,
    /** A value of the right type that is not allowed here. */
    INVALID_VALUE
}
