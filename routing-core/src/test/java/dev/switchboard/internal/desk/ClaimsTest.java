package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.MessageId;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    @ParameterizedTest
    @EnumSource(Claims.Purpose.class)
    @DisplayName("claims written are the claims read, for every purpose")
    void whatIsWrittenIsRead(Claims.Purpose purpose) {
        var claims = claims(purpose, "chat");

        assertThat(Claims.fromBytes(claims.toBytes())).contains(claims);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "\ud83d", "😀", "a/b c", "~m0"})
    @DisplayName("ids of any characters are read as written")
    void idsOfAnyCharactersAreRead(String id) {
        var claims = claims(Claims.Purpose.REPLY, id);

        assertThat(Claims.fromBytes(claims.toBytes())).contains(claims);
    }

    @Test
    @DisplayName("what was cut off says nothing")
    void whatWasCutOffSaysNothing() {
        var bytes = claims(Claims.Purpose.REPLY, "chat").toBytes();

        assertThat(IntStream.range(0, bytes.length).mapToObj(length -> Claims.fromBytes(Arrays.copyOf(bytes, length))))
                .allSatisfy(read -> assertThat(read).isEmpty());
    }

    @Test
    @DisplayName("a purpose that does not exist says nothing")
    void anUnknownPurposeSaysNothing() {
        var bytes = claims(Claims.Purpose.REPLY, "chat").toBytes();
        bytes[1] = 'X';

        assertThat(Claims.fromBytes(bytes)).isEmpty();
    }

    private static Claims claims(Claims.Purpose purpose, String conversation) {
        var persona = new PersonaId("HR");
        return new Claims(
                purpose,
                new ConversationId(persona, conversation),
                new EscalationId(new MessageId(persona, "m0")),
                "mia@acme.test",
                1_800_000_000L);
    }
}
