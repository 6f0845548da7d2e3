package dev.switchboard.examples.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.ConversationKind;
import dev.switchboard.routing.Outcome;
import dev.switchboard.text.CountryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("every field of a line arrives where it belongs")
    void readsEverything() throws IOException {
        var line = read("""
                {"expect": {"outcome": "ESCALATED_SPECIALIST", "target": "mia@acme.example"}, "id": " m1 ", "persona": "HR",
                "text": " Hi\\nthere ", "asker": {"ids": {"whatsapp": "+1"}, "variables": {"site": "North"}, "verified": true,
                "name": "Ann", "email": "ann@acme.example"}, "conversation": "c1", "channel": "teams", "language": "en",
                "country": "ch", "kind": "DIRECT_MESSAGE",
                "answer": {"kind": "answered", "text": "Yes.", "confidence": 0.25}}
                """.replace("\n", " ")).get(0);

        assertThat(line.id()).isEqualTo("m1");
        assertThat(line.question().persona().value()).isEqualTo("HR");
        assertThat(line.question().text()).isEqualTo(" Hi\nthere ");
        assertThat(line.question().conversation().orElseThrow().value()).isEqualTo("c1");
        assertThat(line.question().channel().name()).isEqualTo("teams");
        assertThat(line.question().language()).contains("en");
        assertThat(line.question().country()).contains(new CountryCode("CH"));
        assertThat(line.question().kind()).isEqualTo(ConversationKind.DIRECT_MESSAGE);
        assertThat(line.asker().name()).isEqualTo("Ann");
        assertThat(line.asker().isVerified(EmailAddress.of("ann@acme.example"))).isTrue();
        assertThat(line.asker().identifiers()).extracting(Identifier::value).containsExactly("ann@acme.example", "+1");
        assertThat(line.asker().variables()).containsEntry("site", "North");
        assertThat(line.answer()).contains(Answer.known("Yes.", 0.25));
        assertThat(line.expectation()).contains(new Expectation(Outcome.ESCALATED_SPECIALIST, "mia@acme.example"));
    }

    @Test
    @DisplayName("a short line has the defaults")
    void readsLittle() throws IOException {
        var line = read(minimal("m1", "")).get(0);

        assertThat(line.question().conversation()).isEmpty();
        assertThat(line.question().channel().name()).isEqualTo("chat");
        assertThat(line.question().country()).isEmpty();
        assertThat(line.question().kind()).isEqualTo(ConversationKind.LIVE_CHAT);
        assertThat(line.asker().identifiers()).isEmpty();
        assertThat(line.answer()).isEmpty();
        assertThat(line.expectation()).isEmpty();
    }

    @Test
    @DisplayName("what is null counts as left out")
    void leavesOutNulls() throws IOException {
        var line = read(minimal("m1", ", \"expect\": {\"outcome\": \"ANSWERED\", \"target\": null}, \"answer\": null")
                        .replace("{}", "{\"email\": null, \"ids\": {\"whatsapp\": null}}"))
                .get(0);

        assertThat(line.asker().identifiers()).isEmpty();
        assertThat(line.asker().unusable()).isEmpty();
        assertThat(line.answer()).isEmpty();
        assertThat(line.expectation()).contains(new Expectation(Outcome.ANSWERED, null));
    }

    @Test
    @DisplayName("an answer is surely known, unknown, or cannot be executed")
    void readsAnswers() throws IOException {
        var lines = read(minimal("m1", ", \"answer\": {\"kind\": \"answered\", \"text\": \"Yes.\"}") + "\n"
                + minimal("m2", ", \"answer\": {\"kind\": \"unknown\"}") + "\n"
                + minimal("m3", ", \"answer\": {\"kind\": \"cannot_execute\", \"text\": \"No.\"}"));

        assertThat(lines)
                .extracting(line -> line.answer().orElseThrow())
                .containsExactly(Answer.known("Yes."), Answer.unknown(), Answer.cannotExecute("No."));
    }

    @Test
    @DisplayName("an asker's malformed address is no mistake of the file: such a question must be routed too")
    void keepsMalformedAddresses() throws IOException {
        var line = read(minimal("m1", "").replace("{}", "{\"email\": \"not an address\"}"))
                .get(0);

        assertThat(line.asker().emails()).isEmpty();
        assertThat(line.asker().unusable()).hasSize(1);
    }

    @Test
    @DisplayName("lines are numbered as an editor numbers them")
    void numbersLines() throws IOException {
        var lines = read("\n" + minimal("m1", "") + "\r\n\r\n" + minimal("m2", ""));

        assertThat(lines).extracting(QuestionLine::number).containsExactly(2, 4);
        assertThat(lines.get(1)).hasToString("line 4 (m2)");
    }

    @Test
    @DisplayName("a file that is wrong throughout does not fill the screen")
    void countsWhatIsTooMuch() {
        assertThatThrownBy(() -> read("{}\n".repeat(2_000)))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> {
                    assertThat(invalid.problems()).hasSize(1_001);
                    assertThat(invalid.problems().get(1_000).message()).contains("more than 1000 problems");
                });
    }

    private List<QuestionLine> read(String text) throws IOException {
        return QuestionFile.read(Files.writeString(folder.resolve("questions.jsonl"), text));
    }

    private static String minimal(String id, String more) {
        return "{\"id\": \"" + id + "\", \"persona\": \"HR\", \"text\": \"Why?\", \"asker\": {}" + more + "}";
    }
}
