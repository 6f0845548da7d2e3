package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Message;
import dev.switchboard.routing.Asker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private final Office office = Office.open();

    @Test
    @DisplayName("the transcript says who asked and who answered")
    void theTranscriptSaysWhoWrote() {
        var decision = office.ask(ANN, Office.YEARLY_DAYS);

        assertThat(office.transcript(decision))
                .extracting(Message::author)
                .containsExactly(
                        new Author(Author.Role.ASKER, "ann@acme.test", "Ann"),
                        new Author(Author.Role.PERSONA, "HR", "HR"));
    }

    @Test
    @DisplayName("A-4 an asker of whom nothing is known is the author of the question all the same")
    void anAnonymousAskerIsAnAuthor() {
        var decision = office.ask(Asker.anonymous(), Office.UNKNOWN);

        var author = office.transcript(decision).get(0).author();

        assertThat(author.role()).isEqualTo(Author.Role.ASKER);
        assertThat(author.id()).isEmpty();
    }
}
