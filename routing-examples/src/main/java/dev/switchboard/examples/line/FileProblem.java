package dev.switchboard.examples.line;

import dev.switchboard.problem.ProblemCode;

/** What can be wrong with an input file. */
public enum FileProblem implements ProblemCode {
    /** There is no such file, or it cannot be read. */
    UNREADABLE,
    /** Bytes that are not UTF-8. */
    NOT_UTF8,
    /** Not the JSON that should be there: one object on the line, or one list in the file. */
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
    INVALID_VALUE,
    /** A file, or a list, in which nothing is. */
    EMPTY,
    /** Two labels that are the same but for case and white space. */
    DUPLICATE_LABEL,
    /** A label that means something else. */
    RESERVED_LABEL,
    /** A line without a label. */
    MISSING_LABEL,
    /** A label that is not in the label file. */
    UNKNOWN_LABEL,
    /** A line without a question. */
    MISSING_TEXT
}
