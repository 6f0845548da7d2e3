package dev.switchboard.identity;

import dev.switchboard.problem.Require;
import dev.switchboard.text.Invisible;
import org.jspecify.annotations.Nullable;

/** What an address must look like (A-31): no more than keeps it apart from other addresses and safe in a mail header. */
final class EmailSyntax {
    static final int MOST_CHARACTERS = 254;
    static final int MOST_LOCAL = 64;
    static final int MOST_LABEL = 63;
    private static final String DELIMITERS = ",;:<>()[]\\\"";
    private static final String OTHER_DOTS = "\u3002\uff0e\uff61";
    private static final String EXAMPLE = "; write it like ann@example.org";

    private EmailSyntax() {}

    /** Without the white space around it, whatever Unicode counts as such. */
    static String trim(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && isSpace(written.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(written.charAt(end - 1))) {
            end--;
        }
        return written.substring(start, end);
    }

    /** What is wrong with the trimmed address and what would be right, or nothing. */
    static @Nullable String problemWith(String address) {
        if (address.isEmpty()) {
            return "it is empty" + EXAMPLE;
        }
        if (address.length() > MOST_CHARACTERS) {
            return "it has " + address.length() + " characters; at most " + MOST_CHARACTERS + " are allowed";
        }
        var problem = problemWithCharacters(address);
        return problem == null ? problemWithParts(address, address.lastIndexOf('@')) : problem;
    }

    /** Whether the text can be one label of a domain. */
    static boolean isLabel(String text) {
        return text.indexOf('.') < 0 && problemWithCharacters(text) == null && problemWithDomain(text, 0) == null;
    }

    private static @Nullable String problemWithCharacters(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isLetterOrDigit(c) && isForbidden(c)) {
                return describe(c, i + 1);
            }
        }
        return null;
    }

    private static boolean isForbidden(int c) {
        return c < 0x80 ? c <= ' ' || c == 0x7f || DELIMITERS.indexOf(c) >= 0 : isForbiddenBeyondAscii(c);
    }

    private static boolean isForbiddenBeyondAscii(int c) {
        var type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || isSpace(c) || Invisible.is(c);
    }

    private static String describe(int c, int position) {
        if (isSpace(c)) {
            return "it has white space inside, at character " + position
                    + "; remove it, and any name beside the address";
        }
        return DELIMITERS.indexOf(c) >= 0
                ? "it has " + Require.quote(Character.toString(c)) + " at character " + position
                        + "; write one address, without quotes or a name"
                : String.format("it has the invisible character U+%04X at character %d; remove it", c, position);
    }

    private static @Nullable String problemWithParts(String address, int at) {
        if (at < 0) {
            return "it has no @" + EXAMPLE;
        }
        if (at == 0) {
            return "there is nothing before the @" + EXAMPLE;
        }
        if (address.indexOf('@') < at) {
            return "it has more than one @; write one address";
        }
        return at > MOST_LOCAL
                ? "the part before the @ has " + at + " characters; at most " + MOST_LOCAL + " are allowed"
                : problemWithDomain(address, at + 1);
    }

    private static @Nullable String problemWithDomain(String address, int start) {
        if (start == address.length()) {
            return "there is nothing after the @" + EXAMPLE;
        }
        for (int label = start, i = start; i <= address.length(); i++) {
            if (i == address.length() || address.charAt(i) == '.') {
                var problem = problemWithLabel(address, label, i);
                if (problem != null) {
                    return problem;
                }
                label = i + 1;
            } else if (!isDomainCharacter(address.charAt(i))) {
                return "the part after the @ has " + Require.quote(address.substring(i, i + 1))
                        + "; it may have letters, digits, hyphens and dots";
            }
        }
        return null;
    }

    private static @Nullable String problemWithLabel(String address, int start, int end) {
        if (start == end) {
            return "the part after the @ has two dots in a row, or a dot at an end" + EXAMPLE;
        }
        if (end - start > MOST_LABEL) {
            return Require.quote(address.substring(start, end)) + " after the @ has more than " + MOST_LABEL
                    + " characters; put a dot where one is missing";
        }
        return address.charAt(start) == '-' || address.charAt(end - 1) == '-'
                ? Require.quote(address.substring(start, end)) + " after the @ begins or ends with a hyphen; remove it"
                : null;
    }

    private static boolean isDomainCharacter(char c) {
        return c < 0x80 ? isLetterOrDigit(c) || c == '-' || c == '_' : OTHER_DOTS.indexOf(c) < 0;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
