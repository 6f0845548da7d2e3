package dev.switchboard.identity;

import java.util.Optional;

/**
 * Decodes the letters behind {@code xn--} (RFC 3492, section 6.2). Own code because {@link java.net.IDN} implements IDNA 2003
 * and would read {@code straße} and {@code strasse} as one name.
 */
final class Punycode {
    private static final int BASE = 36;
    private static final int MOST_DAMP = 455;

    private Punycode() {}

    /** The decoded label, or nothing if the text is not Punycode. */
    static Optional<String> decode(String encoded) {
        var output = new StringBuilder(encoded.substring(0, Math.max(0, encoded.lastIndexOf('-'))));
        int in = encoded.lastIndexOf('-') + 1;
        long codePoint = 128;
        long i = 0;
        for (int bias = 72, count = output.length() + 1; in < encoded.length(); count++) {
            long before = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = in < encoded.length() ? Character.digit(rotated(encoded.charAt(in++)), BASE) : -1;
                i += digit * weight;
                if (digit < 0 || i > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
                int threshold = Math.min(Math.max(k - bias, 1), 26);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            bias = adapt(i - before, count, before == 0);
            codePoint += i / count;
            i %= count;
            if (codePoint > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            output.insert(output.offsetByCodePoints(0, (int) i), Character.toString((int) codePoint));
            i++;
        }
        return Optional.of(output.toString());
    }

    /** Punycode counts a to z as 0 to 25 and digits as 26 to 35; {@link Character#digit} counts digits first. */
    private static char rotated(char c) {
        if (c >= 'a' && c <= 'j') {
            return (char) (c - 'a' + '0');
        }
        if (c >= 'k' && c <= 'z') {
            return (char) (c - 10);
        }
        return c >= '0' && c <= '9' ? (char) (c - '0' + 'q') : '-';
    }

    private static int adapt(long delta, int count, boolean first) {
        long scaled = first ? delta / 700 : delta / 2;
        scaled += scaled / count;
        int k = 0;
        for (; scaled > MOST_DAMP; k += BASE) {
            scaled /= BASE - 1;
        }
        return k + (int) (BASE * scaled / (scaled + 38));
    }
}
