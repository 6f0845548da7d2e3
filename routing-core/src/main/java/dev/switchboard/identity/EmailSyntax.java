package dev.switchboard.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What an address must look like, and the key it is compared by (A-31). */
final class EmailSyntax {
    private static final int MOST_CHARACTERS = 254;
    private static final int MOST_LOCAL = 64;
    private static final int MOST_LABEL = 63;
    private static final String ACE = "xn--";

    private EmailSyntax() {}

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

    static Optional<String> problemWith(String address) {
        var at = address.lastIndexOf('@');
        if (address.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (address.length() > MOST_CHARACTERS) {
            return Optional.of(
                    "it has " + address.length() + " characters; at most " + MOST_CHARACTERS + " are allowed");
        }
        if (at < 0) {
            return Optional.of("it has no @; write it like ann@example.org");
        }
        return problemWithCharacters(address)
                .or(() -> problemWithLocal(address.substring(0, at)))
                .or(() -> problemWithDomain(address.substring(at + 1)));
    }

    private static Optional<String> problemWithCharacters(String address) {
        for (int i = 0, c; i < address.length(); i += Character.charCount(c)) {
            c = address.codePointAt(i);
            if (c > ' ' && c < 0x7f) {
                continue;
            }
            var type = Character.getType(c);
            if (isSpace(c)) {
                return Optional.of("it has white space inside, at character " + (i + 1));
            }
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                return Optional.of(String.format("it has the invisible character U+%04X at character %d", c, i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problemWithLocal(String local) {
        if (local.isEmpty()) {
            return Optional.of("there is nothing before the @");
        }
        if (local.indexOf('@') >= 0) {
            return Optional.of("it has more than one @");
        }
        return local.length() > MOST_LOCAL
                ? Optional.of("the part before the @ has " + local.length() + " characters; at most " + MOST_LOCAL
                        + " are allowed")
                : Optional.empty();
    }

    private static Optional<String> problemWithDomain(String domain) {
        if (domain.isEmpty()) {
            return Optional.of("there is nothing after the @");
        }
        int start = 0;
        for (int i = 0; i <= domain.length(); i++) {
            if (i == domain.length() || domain.charAt(i) == '.') {
                if (i == start) {
                    return Optional.of("the part after the @ has an empty label (two dots, or a dot at an end)");
                }
                if (i - start > MOST_LABEL || domain.charAt(start) == '-' || domain.charAt(i - 1) == '-') {
                    return Optional.of("the label " + domain.substring(start, i) + " after the @ is longer than "
                            + MOST_LABEL + " characters, or begins or ends with a hyphen");
                }
                start = i + 1;
            } else if (",;:<>()[]\\\"".indexOf(domain.charAt(i)) >= 0) {
                return Optional.of("the part after the @ has the character " + domain.charAt(i));
            }
        }
        return Optional.empty();
    }

    static String key(String address) {
        var lower = fold(address);
        return lower.contains(ACE) ? withReadableDomain(lower) : lower;
    }

    private static String withReadableDomain(String lower) {
        var key = new StringBuilder(lower.substring(0, lower.lastIndexOf('@') + 1));
        for (int start = key.length(); start <= lower.length(); ) {
            var dot = lower.indexOf('.', start);
            var end = dot < 0 ? lower.length() : dot;
            key.append(readable(lower.substring(start, end))).append(dot < 0 ? "" : ".");
            start = end + 1;
        }
        return key.toString();
    }

    /** The label that an A-label stands for; a label that is not a proper A-label stays as it is. */
    private static String readable(String label) {
        if (!label.startsWith(ACE)) {
            return label;
        }
        return Punycode.decode(label.substring(ACE.length()))
                .filter(decoded -> decoded.equals(fold(decoded)) && !isAscii(decoded))
                .filter(decoded -> decoded.indexOf('.') < 0
                        && problemWithCharacters(decoded).isEmpty())
                .orElse(label);
    }

    private static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
