package dev.switchboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kinds of entries of a history")
class HistoryEntryTest {
    @Test
    @DisplayName("a new kind of entry needs a kind, a parameter of fold, and this line")
    void thereAreFive() {
        assertThat(HistoryEntry.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        HistoryEntry.InteractionBegan.class,
                        HistoryEntry.Decided.class,
                        HistoryEntry.Tagged.class,
                        HistoryEntry.HandOff.class,
                        HistoryEntry.Changed.class)
                .hasSameSizeAs(HistoryEntry.Kind.values());
    }
}
