package dev.switchboard.identity;

import dev.switchboard.problem.ProblemCode;

/** Why an identifier has no key. A malformed e-mail address is {@code EMAIL_INVALID}, as it is everywhere. */
public enum IdentityProblem implements ProblemCode {
    /** A value of nothing but white space. */
    IDENTIFIER_BLANK,
    /** A value or scope longer than any that identifies somebody. */
    IDENTIFIER_TOO_LONG,
    /** A value or scope with a character that nobody sees, or that this kind never has. */
    IDENTIFIER_CHARACTER,
    /** A value that is unique only within a page, an issuer or a business, which is not given. */
    SCOPE_MISSING,
    /** A phone number without a digit. */
    PHONE_INVALID,
    /** Neither an international phone number nor an id that WhatsApp gave. */
    WHATSAPP_ID_INVALID,
    /** Not the positive number of a user of VK. */
    VK_ID_INVALID,
    /** A text that no key is written as. */
    KEY_TEXT_INVALID
}
