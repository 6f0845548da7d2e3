package dev.switchboard.identity;

import java.text.Normalizer;
import java.util.Locale;

/** What an address is compared by. */
final class EmailKey {
    private static final String ACE = "xn--";

    private EmailKey() {}

    static String of(String address) {
        var lower = fold(address);
        return lower.contains(ACE) ? withReadableDomain(lower) : lower;
    }

    private static String withReadableDomain(String lower) {
        var key = new StringBuilder(lower.substring(0, lower.lastIndexOf('@') + 1));
        for (int start = key.length(), end; start <= lower.length(); start = end + 1) {
            var dot = lower.indexOf('.', start);
            end = dot < 0 ? lower.length() : dot;
            key.append(readable(lower.substring(start, end))).append(dot < 0 ? "" : ".");
        }
        return key.toString();
    }

    /** The label that an A-label stands for; a label that is not a proper A-label stays as it is. */
    private static String readable(String label) {
        if (!label.startsWith(ACE) || !isAscii(label)) {
            return label;
        }
        return Punycode.decode(label.substring(ACE.length()))
                .filter(decoded -> decoded.equals(fold(decoded)))
                .filter(EmailSyntax::isLabel)
                .orElse(label);
    }

    /** Lower case, but not case folding: ß is not ss, and a final sigma is not another one. */
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
}
