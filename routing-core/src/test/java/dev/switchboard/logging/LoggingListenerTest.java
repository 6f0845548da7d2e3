package dev.switchboard.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.scenario.LogCapture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

class LoggingListenerTest {
    private static final ConversationId CHAT = new ConversationId(new PersonaId("HR"), "chat");

    @ParameterizedTest
    @CsvSource({
        "NOTIFICATION_FAILED, WARN",
        "QUESTION_UNROUTABLE, WARN",
        "DELIVERY_PARKED, WARN",
        "OWNER_ABSENT, WARN",
        "ESCALATION_CREATED, INFO",
        "ABSENCE_HINTED, INFO",
        "POLICY_CHANGED, INFO",
        "MESSAGE_RECEIVED, DEBUG",
        "NOTIFICATION_SENT, DEBUG"
    })
    @DisplayName("3.6 failures are warnings, what happens with every message is for debugging, the rest is information")
    void theLevelGoesByTheKind(Kind kind, Level level) {
        assertThat(logged(new LoggingListener(), event(kind, "chat", "m0")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(" " + level + " ").endsWith(kind + " in \"HR/chat\""));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("3.6 every kind is logged, and whatever is called a failure is a warning")
    void everyKindIsLogged(Kind kind) {
        assertThat(logged(new LoggingListener(), event(kind, "chat", "m0"))).hasSize(1);
        assertThat(LoggingListener.levelOf(kind) == Level.WARN || !kind.name().endsWith("_FAILED"))
                .isTrue();
    }

    @Test
    @DisplayName("3.6 an address is logged only if the host asks for subjects")
    void subjectsAreLoggedOnRequest() {
        var joined = event(Kind.PARTICIPANT_JOINED, "chat", "mia@acme.test");

        assertThat(logged(new LoggingListener(), joined))
                .singleElement()
                .asString()
                .doesNotContain("mia");
        assertThat(logged(new LoggingListener().withSubjects(), joined))
                .singleElement()
                .asString()
                .endsWith("PARTICIPANT_JOINED in \"HR/chat\", about \"mia@acme.test\"");
    }

    @Test
    @DisplayName("3.6 why a reply was refused is a code, which is logged always")
    void codesAreLoggedAlways() {
        var refused = RoutingEvent.of(Kind.REPLY_REJECTED, Instant.EPOCH, "TOKEN_EXPIRED");
        var routed = event(Kind.QUESTION_ROUTED, "chat", "HELD");

        assertThat(logged(new LoggingListener(), refused))
                .singleElement()
                .asString()
                .contains(" WARN ")
                .endsWith("REPLY_REJECTED: \"TOKEN_EXPIRED\"");
        assertThat(logged(new LoggingListener().withSubjects(), routed))
                .singleElement()
                .asString()
                .endsWith("QUESTION_ROUTED in \"HR/chat\": \"HELD\"");
    }

    @Test
    @DisplayName("3.6 an event without conversation or subject is its kind")
    void anEventWithoutMoreIsItsKind() {
        var changed = RoutingEvent.of(Kind.POLICY_CHANGED, Instant.EPOCH, "");

        assertThat(logged(new LoggingListener().withSubjects(), changed))
                .singleElement()
                .asString()
                .endsWith(" POLICY_CHANGED");
    }

    @Test
    @DisplayName("A-69 the id of a chat cannot forge a second line of the log, nor fill it")
    void anIdForgesNoLine() {
        var forged =
                event(Kind.MESSAGE_RECEIVED, "chat\r\nERROR all is lost\u2028\u0007" + "x".repeat(100_000), "m\n0");

        assertThat(logged(new LoggingListener().withSubjects(), forged))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("chat\\u000d\\u000aERROR all is lost\\u2028\\u0007")
                        .endsWith("about \"m\\u000a0\"")
                        .hasSizeLessThan(300));
    }

    private static RoutingEvent event(Kind kind, String chat, String subject) {
        return RoutingEvent.of(kind, Instant.EPOCH, new ConversationId(CHAT.persona(), chat), subject);
    }

    private static List<String> logged(LoggingListener listener, RoutingEvent event) {
        return LogCapture.of(() -> listener.on(event));
    }
}
