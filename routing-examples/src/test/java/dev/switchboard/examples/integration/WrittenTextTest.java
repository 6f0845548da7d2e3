package dev.switchboard.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What somebody wrote, without what it answers")
class WrittenTextTest {
    private static final MailAddress ADDRESS = MailAddress.of("hr@acme.test");

    static Stream<Arguments> mails() {
        return Stream.of(
                Arguments.of("Yes.", "Yes."),
                Arguments.of("", ""),
                Arguments.of("Dear Ann,\n\nyes:\n- Friday\n\nMia", "Dear Ann,\n\nyes:\n- Friday\n\nMia"),
                Arguments.of("Yes.\n\nOn Friday HR <hr@acme.test> wrote:\n> May I?\n", "Yes."),
                Arguments.of("Yes.\n\nOn Friday HR <hr@acme.test>\nwrote:\n\n> May I?\n", "Yes."),
                Arguments.of("Yes.\n\nOn Friday HR\n<hr@acme.test> wrote:\n> May I?\n", "Yes."),
                Arguments.of("Ja.\nAm 20.11. schrieb HR:\n> Darf ich?\n>\n>> Frei?\n", "Ja."),
                Arguments.of("> May I?\nYes.\n> And Monday?\nNo.", "Yes.\nNo."),
                Arguments.of("Yes.\n-- \nMia, Acme", "Yes."),
                Arguments.of("Yes.\n\n-----Original Message-----\nFrom: HR\nMay I?", "Yes."),
                Arguments.of("Ja.\n________________________________\nVon: HR\nDarf ich?", "Ja."),
                Arguments.of("Yes.\n\nFrom: HR <HR@acme.test>\nSent: Friday\n\nMay I?", "Yes."),
                Arguments.of("Ja.\n\nVon: HR [mailto:hr@acme.test]\nGesendet: Freitag\n\nDarf ich?", "Ja."),
                Arguments.of("好\n\n发件人： hr@acme.test\n\n可以吗", "好"),
                Arguments.of("HR <hr@acme.test> 写道：\n> 可以吗\n好", "好"),
                Arguments.of("HR <hr@acme.test> skrev\n> Kan jag?\nJa.", "Ja."),
                Arguments.of("Yes.\n\nReply to HR+TAG@acme.test\n\nMay I?", "Yes."),
                Arguments.of("Yes.\nNext time ask hr@acme.test.\nMia", "Yes.\nNext time ask hr@acme.test.\nMia"),
                Arguments.of("Yes.\n\n*From:* hr@acme.test\n*Sent:* Friday\n\nMay I?", "Yes."),
                Arguments.of("Write to us: hr@acme.test\nMia", "Write to us: hr@acme.test\nMia"),
                Arguments.of("Ask:\n<hr@acme.test.example>", "Ask:\n<hr@acme.test.example>"),
                Arguments.of("> May I?\n", ""));
    }

    @Test
    @Timeout(10)
    @DisplayName("a line as long as somebody liked costs no more than its length")
    void longLine() {
        var line = "-".repeat(20_000) + "a".repeat(20_000);

        assertThat(WrittenText.of(line, ADDRESS, "tag")).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void isWhatIsNotQuoted(String mail, String written) {
        assertThat(WrittenText.of(mail, ADDRESS, "tag")).isEqualTo(written);
        assertThat(WrittenText.of(mail.replace("\n", "\r\n"), ADDRESS, "tag")).isEqualTo(written);
    }
}
