package dev.switchboard.problem;

/** What can be wrong with a policy or with an edit of one. */
public enum PolicyProblem implements ProblemCode {
    /** The document is not JSON, or is cut off. */
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
    /** A text that must not be blank. */
    BLANK,
    /** A text longer than its limit. */
    TOO_LONG,
    /** Two personas with one id. */
    DUPLICATE_PERSONA,
    /** No persona has this id. */
    UNKNOWN_PERSONA,
    /** A persona without an active owner (I-3). */
    OWNER_REQUIRED,
    /** An e-mail address that cannot be one. */
    EMAIL_INVALID,
    /** A specialist without an e-mail address (MP-8). */
    SPECIALIST_EMAIL_REQUIRED,
    /** Two specialists with one address. */
    DUPLICATE_SPECIALIST,
    /** No specialist has this address. */
    UNKNOWN_SPECIALIST,
    /** A user who is mapped to another specialist already (I-1, A-21). */
    ALREADY_MAPPED,
    /** A user who is mapped to nobody. */
    NOT_MAPPED,
    /** More than five contact reasons (I-2, A-9). */
    TOO_MANY_REASONS,
    /** Two reasons that differ only in case or white space. */
    DUPLICATE_REASON,
    /** No reason has this label. */
    UNKNOWN_REASON,
    /** A chain that does not end with its owner, or names a step twice. */
    CHAIN_INVALID,
    /** A tag whose name begins as those of the engine do (I-9). */
    RESERVED_TAG,
    /** Two tags of a persona with one name. */
    DUPLICATE_TAG,
    /** No tag of the persona has this name. */
    UNKNOWN_TAG,
    /** Two agents with one id or one address. */
    DUPLICATE_AGENT,
    /** No agent has this id. */
    UNKNOWN_AGENT,
    /** Two areas of expertise with one id or name. */
    DUPLICATE_EXPERTISE,
    /** An expertise without a name (OD-5). */
    EXPERTISE_NAME_REQUIRED,
    /** No expertise has this name. */
    UNKNOWN_EXPERTISE,
    /** Somebody who is to hold an expertise and is no agent (OD-6). */
    NOT_AN_AGENT,
    /** Two inboxes with one id. */
    DUPLICATE_INBOX,
    /** No inbox has this id. */
    UNKNOWN_INBOX,
    /** Two views with one id. */
    DUPLICATE_VIEW,
    /** No view has this id. */
    UNKNOWN_VIEW,
    /** Two variables with one name (ML-25). */
    DUPLICATE_VARIABLE,
    DUPLICATE_CALENDAR,
    /** No rule stands in this place. */
    UNKNOWN_RULE,
    /** No version of the policy with this number is kept. */
    UNKNOWN_VERSION,
    /** A change to a feature that is switched off. */
    FEATURE_DISABLED,
    /** More problems than are listed. */
    TOO_MANY_PROBLEMS
}
