package dev.switchboard.directory;

import dev.switchboard.problem.ProblemCode;

/** What can be wrong with a change of the directory. */
public enum DirectoryProblem implements ProblemCode {
    /** Another contact has the identifier; the two may be one person, to be merged. */
    IDENTIFIER_TAKEN,
    /** The contact has the identifier already. */
    IDENTIFIER_TWICE,
    /** The contact does not have the identifier that was to be changed. */
    UNKNOWN_IDENTIFIER,
    /** No variable of the policy has that name and identifies the customer. */
    UNKNOWN_VARIABLE,
    /** There never was such a contact. */
    UNKNOWN_CONTACT,
    /** The contact was deleted. */
    DELETED_CONTACT,
    /** A contact cannot be merged with itself. */
    SAME_CONTACT,
    /** There is no such merge, or it was undone before. */
    UNKNOWN_MERGE,
    /** The merge cannot be undone, because its survivor is gone or anonymised, or was merged itself. */
    MERGE_FINAL,
    UNKNOWN_CONVERSATION
}
