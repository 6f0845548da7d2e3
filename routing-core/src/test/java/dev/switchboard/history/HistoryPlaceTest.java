package dev.switchboard.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.switchboard.directory.ContactChange;
import dev.switchboard.identity.ContactId;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A place in a history is written as a cursor and read back")
class HistoryPlaceTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.000000001Z");
    private static final PersonaId HR = new PersonaId("H R");

    @Test
    void conversationsOfAnyIdAreReadBack() {
        var host = HistoryPlace.of(NOON, new ConversationId(HR, " 7 x "), 3, 4);
        var opened = HistoryPlace.of(NOON, ConversationId.openedBy(new MessageId(HR, "~1")), 0, 0);

        assertThat(HistoryPlace.parse(host.cursor())).isEqualTo(host);
        assertThat(HistoryPlace.parse(opened.cursor())).isEqualTo(opened);
    }

    @Test
    void changesAreReadBack() {
        var place = HistoryPlace.of(new ContactChange(
                new ContactId(7), 2, NOON, "agent dan", ContactChange.Kind.BLOCKED, "", "", "", null));

        assertThat(HistoryPlace.parse(place.cursor())).isEqualTo(place).hasSameHashCodeAs(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "     ",
                "noon 0 1 0 2 HRc",
                "2026-01-05T12:00:00Z 0 1 0 2",
                "2026-01-05T12:00:00Z 0 1 0 9 HRc",
                "2026-01-05T12:00:00Z 0 1 0 -1 HRc",
                "2026-01-05T12:00:00Z 0 -1 0 2 HRc",
                "2026-01-05T12:00:00Z -7 1 0 0 ",
                "2026-01-05T12:00:00Z 7 1 0 2 HRc",
                "2026-01-05T12:00:00.0Z 7 1 0 0 "
            })
    void othersAreRefusedWithWhatWouldBeRight(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoryPlace.parse(text))
                .withMessage("\"" + text
                        + "\" is not the end of a page of a history; give what the page before says, or nothing");
    }
}
