package dev.switchboard.identity;

/**
 * Recognises in one pass what most addresses are: small letters and digits of ASCII, which are their own key. Whatever else is an
 * address is for {@link EmailSyntax} and {@link EmailKey} to say.
 */
final class PlainEmail {
    private PlainEmail() {}

    /** Whether it is an address, as written, and its own key. */
    static boolean is(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at <= EmailSyntax.MOST_LOCAL
                && text.length() <= EmailSyntax.MOST_CHARACTERS
                && isLocal(text, at)
                && isDomain(text, at + 1);
    }

    private static boolean isLocal(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!isSmall(c) && c != '.' && c != '-' && c != '_' && c != '+') {
                return false;
            }
        }
        return true;
    }

    /** Two hyphens may belong to an A-label, whose key is another. */
    private static boolean isDomain(String text, int start) {
        char before = '.';
        for (int i = start, label = start; i <= text.length(); i++) {
            char c = i == text.length() ? '.' : text.charAt(i);
            if (c == '.') {
                if (before == '.' || before == '-' || i - label > EmailSyntax.MOST_LABEL) {
                    return false;
                }
                label = i + 1;
            } else if (c == '-' ? before == '.' || before == '-' : !isSmall(c) && c != '_') {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
