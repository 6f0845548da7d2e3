package dev.switchboard.json;

import java.util.regex.Pattern;

/** What the parser says of a text that is not JSON. Apart, because patterns take a young process long and are seldom needed. */
final class ParserTalk {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");
    private static final Pattern OF_ITSELF =
            Pattern.compile(" \\((for|start marker|not recognized).*|: enable `.*| \\(code [^)]*\\)| \\(\\(CTRL-CHAR.*"
                    + "|: (was expecting|expected a valid value) \\(JSON .*");

    private ParserTalk() {}

    /** Without what it says of itself and not of the text, and without what cannot be printed. */
    static String ofText(String said) {
        return UNPRINTABLE.matcher(OF_ITSELF.matcher(said).replaceAll("")).replaceAll("?");
    }
}
