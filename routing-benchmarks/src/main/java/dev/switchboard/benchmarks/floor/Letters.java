package dev.switchboard.benchmarks.floor;

/** What ASCII characters are. */
final class Letters {
    /** For each the letter or digit that it stands for, 1 for an apostrophe, 0 for what separates words. */
    static final byte[] KINDS = kinds();

    static final byte APOSTROPHE = 1;

    private Letters() {}

    private static byte[] kinds() {
        var kinds = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            kinds[c] = (byte) c;
            kinds[c - 0x20] = (byte) c;
        }
        for (char c = '0'; c <= '9'; c++) {
            kinds[c] = (byte) c;
        }
        kinds['\''] = APOSTROPHE;
        return kinds;
    }
}
