package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {
    private static final List<String> TEXTS = List.of("", " ", "/", "~", "7", "1 2 ", "\n", "\uD83D\uDE00", "a/b");

    @Test
    @DisplayName("a cursor is read back as the turn it came from, whatever the ids and the time")
    void cursorsAreReadBack() {
        for (var at :
                List.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.parse("2026-01-05T09:00:00.000000001Z"))) {
            for (var persona : TEXTS) {
                for (var id : TEXTS) {
                    var turn = new Turn(at, new ConversationId(new PersonaId(persona), id));

                    assertThat(Turn.parse(turn.cursor())).isEqualTo(turn);
                }
            }
        }
    }

    @Test
    @DisplayName("a conversation that a message opened is found again by its turn")
    void theIdIsGivenBack() {
        var opened = ConversationId.openedBy(new MessageId(new PersonaId("HR"), "~1"));

        var turn = new Turn(Instant.EPOCH, opened);

        assertThat(Turn.parse(turn.cursor()).id()).isEqualTo(opened);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42",
                " ",
                "noon 2 HRc",
                "2026-01-05T09:00:00Z",
                "2026-01-05T09:00:00Z 2",
                "2026-01-05T09:00:00Z two HRc",
                "2026-01-05T09:00:00Z 9 HRc",
                "2026-01-05T09:00:00Z -1 HRc",
                "2026-01-05T09:00:00Z 2147483647 HRc"
            })
    @DisplayName("a text that is no cursor is refused as what it is")
    void othersAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Turn.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not the end of a page");
    }
}
