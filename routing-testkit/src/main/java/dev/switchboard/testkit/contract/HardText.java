package dev.switchboard.testkit.contract;

import java.util.List;

/**
 * A text that people and machines do send, and that is easily got wrong.
 *
 * @param what it is, in a word
 * @param text to the letter
 */
record HardText(String what, String text) {
    private static final int A_MILLION = 1_000_000;

    /** All of them. */
    static List<HardText> all() {
        return List.of(
                new HardText("nothing", ""),
                new HardText("white space", " \t\r\n \u00a0\u2028"),
                new HardText("a mark", "?"),
                new HardText(
                        "emoji",
                        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08"),
                new HardText(
                        "right to left", "\u0645\u062a\u0649 \u0625\u062c\u0627\u0632\u062a\u064a\u061f \u202Egnp.exe"),
                new HardText("zero width", "ho\u200Bli\u200Dday\uFEFF \u2060"),
                new HardText("accents in piles", "Z\u0351\u036B\u0343\u036A\u0302a\u0305\u030A\u035Bl\u0321\u034Ago"),
                new HardText("a language without spaces", "\u6211\u53EF\u4EE5\u661F\u671F\u4E94\u4F11\u5047\u5417"),
                new HardText("a language that nobody speaks", "\u16C1\u16B2 \u16B9\u16C1\u16DA \u16A0\u16B1\u16C1"),
                new HardText("markup", "<script>alert(1)</script> & </p> <!-- <![CDATA[ ]]> &#0; *b* _i_ [a](b)"),
                new HardText(
                        "other people's syntax", "'; DROP TABLE x; -- ${jndi:ldap://x} {{x}} %s %n {0} =1+1 \\\" \\"),
                new HardText("line ends of a mail", "Hello\r\nBcc: somebody@acme.test\r\n\r\n.\r\n"),
                new HardText("control characters", "a\u0000b\u0007c\u001bd\u007fe\u0085f"),
                new HardText("half a character", "a\uD83Db"),
                new HardText("a word of a million letters", "a".repeat(A_MILLION)),
                new HardText("a million characters in words", "day off ".repeat(A_MILLION / 8)));
    }

    /** What it is; the text may be a million characters. */
    @Override
    public String toString() {
        return "\"" + what + "\"";
    }
}
