package dev.switchboard.csv;

import dev.switchboard.problem.ProblemCode;

/** What can be wrong with a file, or worth a warning. A malformed address is {@code EMAIL_INVALID}, as everywhere. */
public enum CsvProblem implements ProblemCode {
    /** Something else than text in columns: a workbook, a web page, a picture. */
    NOT_CSV,
    /** Bytes that are no text in the charset of the file. */
    NOT_TEXT,
    /** Warning: the file is not UTF-8 and was read in the fallback charset. */
    FALLBACK_CHARSET,
    /** There is nothing in it, not even a header. */
    EMPTY_FILE,
    /** A required column is not in the header. */
    MISSING_COLUMN,
    /** A column is in the header twice. */
    DUPLICATE_COLUMN,
    /** Warning: a column that is ignored. */
    UNKNOWN_COLUMN,
    /** A row with fewer cells than the header, so that it is not certain what is missing. */
    TOO_FEW_CELLS,
    /** A row with more cells than the header, so that it is not certain what is where. */
    TOO_MANY_CELLS,
    /** A cell, or a whole row, that is longer than allowed. */
    CELL_TOO_LONG,
    /** A NUL character, as files have that were cut off or are no text. */
    NUL_CHARACTER,
    /** A quote in the middle of a cell, or text behind the closing quote. */
    QUOTE_MISPLACED,
    /** A quoted cell that does not end, so that nothing behind it can be read. */
    QUOTE_UNCLOSED,
    /** A row without a user. */
    USER_EMAIL_REQUIRED,
    /** A row without a specialist. */
    SPECIALIST_EMAIL_REQUIRED,
    /** A user more than once, always with the same specialist. */
    DUPLICATE_USER,
    /** A user more than once, with different specialists. */
    DUPLICATE_USER_CONFLICT,
    /** Warning: another name for a specialist than in an earlier row; the last one is kept. */
    NAME_CONFLICT,
    /** A cell for the number of a contact with something else in it. */
    CONTACT_ID_INVALID,
    /** A row of contacts with neither name nor identifiers; a warning if it has an ignored number. */
    CONTACT_EMPTY,
    /** Two rows that mean one contact. */
    DUPLICATE_CONTACT,
    /** Two rows with a value that only one contact may have. */
    DUPLICATE_IDENTIFIER,
    /** A row with values of different contacts, which may be one person. */
    SEVERAL_CONTACTS,
    /** Warning: a row that makes a contact by which nobody is recognised, so that importing it again makes another one. */
    NOT_RECOGNISABLE,
    /** A mark that is neither yes nor empty. */
    BLOCKED_INVALID,
    /** A value that belongs into another column. */
    WRONG_COLUMN,
    /** A long number that a spreadsheet has turned into a power of ten. */
    NUMBER_SHORTENED,
    /** A row without the person who is away. */
    PERSON_REQUIRED,
    /** A row with a begin and no end, or the other way round. */
    ABSENCE_INCOMPLETE,
    /** A row of absences with a person, and nothing about them. */
    ABSENCE_EMPTY,
    /** Warning: an absence that is in an earlier row already. */
    DUPLICATE_ABSENCE,
    /** A person in two time zones. */
    ZONE_CONFLICT,
    /** A person with two substitutes for all absences. */
    SUBSTITUTE_CONFLICT,
    /** Nothing but a header, or rows that are left out, and the mode is {@link ImportMode#REPLACE}. */
    NO_ROWS,
    /** More rows than allowed. */
    TOO_MANY_ROWS,
    /** More bytes than allowed. */
    TOO_MANY_BYTES,
    /** The file was changed while it was read. */
    SOURCE_CHANGED
}
