package dev.switchboard.identity;

import java.util.Arrays;

/** The other direction, as RFC 3492 section 6.3 describes it; the library needs only decoding. */
final class PunycodeEncoder {

    private PunycodeEncoder() {}

    static String encode(String label) {
        return encode(label.codePoints().toArray());
    }

    static String encode(int... input) {
        var output = new StringBuilder();
        Arrays.stream(input).filter(c -> c < 0x80).forEach(output::appendCodePoint);
        int basic = output.length();
        if (basic > 0) {
            output.append('-');
        }
        int n = 0x80;
        int delta = 0;
        int bias = 72;
        for (int handled = basic; handled < input.length; delta++, n++) {
            int least = leastFrom(n, input);
            delta += (least - n) * (handled + 1);
            n = least;
            for (int c : input) {
                delta += c < n ? 1 : 0;
                if (c == n) {
                    appendNumber(output, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
        }
        return output.toString();
    }

    private static int leastFrom(int n, int[] input) {
        int least = Integer.MAX_VALUE;
        for (int c : input) {
            least = c >= n ? Math.min(least, c) : least;
        }
        return least;
    }

    private static void appendNumber(StringBuilder output, int number, int bias) {
        int q = number;
        for (int k = 36; ; k += 36) {
            int threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
            if (q < threshold) {
                output.append(digit(q));
                return;
            }
            output.append(digit(threshold + (q - threshold) % (36 - threshold)));
            q = (q - threshold) / (36 - threshold);
        }
    }

    private static char digit(int digit) {
        return "abcdefghijklmnopqrstuvwxyz0123456789".charAt(digit);
    }

    private static int adapt(int delta, int points, boolean first) {
        int scaled = first ? delta / 700 : delta / 2;
        scaled += scaled / points;
        int k = 0;
        for (; scaled > 455; k += 36) {
            scaled /= 35;
        }
        return k + 36 * scaled / (scaled + 38);
    }
}
