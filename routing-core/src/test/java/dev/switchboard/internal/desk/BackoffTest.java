package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The pause before another attempt")
class BackoffTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private static OutboxEntry entry(int number) {
        return new OutboxEntry.ToAsker(new ConversationId(new PersonaId("HR"), "c" + number), 1, List.of());
    }

    @ParameterizedTest
    @DisplayName("doubles after each failure up to an hour, a fifth more or less")
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "5, PT8M", "8, PT1H", "100, PT1H"})
    void doubles(int failures, Duration pause) {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Duration.between(NOON, Backoff.next(entry(i), failures, NOON)))
                    .isBetween(
                            pause.multipliedBy(4).dividedBy(5),
                            pause.multipliedBy(6).dividedBy(5));
        }
    }

    @Test
    @DisplayName("differs from entry to entry, and is the same for the same one")
    void jitter() {
        var all = new HashSet<Instant>();
        for (int i = 0; i < 1_000; i++) {
            all.add(Backoff.next(entry(i), 1, NOON));
            assertThat(Backoff.next(entry(i), 1, NOON)).isEqualTo(Backoff.next(entry(i), 1, NOON));
        }
        assertThat(all).hasSizeGreaterThan(30);
    }
}
