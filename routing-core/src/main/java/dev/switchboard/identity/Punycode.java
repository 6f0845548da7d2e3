package dev.switchboard.identity;

import java.util.Optional;

/**
 * Decodes the letters behind {@code xn--} (RFC 3492, section 6.2). Own code because {@link java.net.IDN} implements IDNA 2003
 * and would read {@code straße} and {@code strasse} as one name.
 *
 * <p>Takes ASCII in lower case. Two different texts never decode to the same label.
 */
final class Punycode {
    private static final int BASE = 36;
    private static final int FIRST_CODE_POINT = 0x80;
    private static final int FIRST_BIAS = 72;
    private static final int MOST_DAMP = 455;
    private static final int NONE = -1;

    private final String encoded;
    private final StringBuilder decoded;
    private int next;
    private int bias = FIRST_BIAS;

    private Punycode(String encoded) {
        int delimiter = encoded.lastIndexOf('-');
        this.encoded = encoded;
        this.decoded = new StringBuilder(encoded.substring(0, Math.max(0, delimiter)));
        this.next = delimiter > 0 ? delimiter + 1 : 0;
    }

    /** The decoded label, or nothing if the text is not Punycode. */
    static Optional<String> decode(String encoded) {
        var decoder = new Punycode(encoded);
        return decoder.decode() ? Optional.of(decoder.decoded.toString()) : Optional.empty();
    }

    private boolean decode() {
        long codePoint = FIRST_CODE_POINT;
        long position = 0;
        for (int count = decoded.length() + 1; next < encoded.length(); count++) {
            long delta = nextDelta();
            bias = adapt(delta, count, position == 0);
            codePoint += (position + delta) / count;
            position = (position + delta) % count;
            if (delta == NONE || !isCharacter(codePoint)) {
                return false;
            }
            decoded.insert(decoded.offsetByCodePoints(0, (int) position), Character.toString((int) codePoint));
            position++;
        }
        return true;
    }

    private long nextDelta() {
        long delta = 0;
        long weight = 1;
        for (int k = BASE; next < encoded.length(); k += BASE) {
            int digit = digit(encoded.charAt(next++));
            delta += digit * weight;
            if (digit == NONE || delta > Integer.MAX_VALUE) {
                return NONE;
            }
            int threshold = Math.min(Math.max(k - bias, 1), 26);
            if (digit < threshold) {
                return delta;
            }
            weight *= BASE - threshold;
        }
        return NONE;
    }

    /** Half a character must not be decoded: two of them would make a character that has an encoding of its own. */
    private static boolean isCharacter(long codePoint) {
        return codePoint <= Character.MAX_CODE_POINT && Character.getType((int) codePoint) != Character.SURROGATE;
    }

    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? c - '0' + 26 : NONE;
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
