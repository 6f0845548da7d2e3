package dev.switchboard.csv;

/** What stands between two cells. Spreadsheets choose it by the country that they are set to. */
public enum Delimiter {
    /** {@code ,} as RFC 4180 has it. */
    COMMA(','),
    /** {@code ;} where the comma is the decimal mark. */
    SEMICOLON(';'),
    /** A TAB character, as in "Unicode text". */
    TAB('\t'),
    /** {@code |} as databases write it. */
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    /** The character itself. */
    public char character() {
        return character;
    }
}
