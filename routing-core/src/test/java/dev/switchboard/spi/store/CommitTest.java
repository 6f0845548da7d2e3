package dev.switchboard.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A commit")
class CommitTest {

    @Test
    @DisplayName("refuses to write a key twice, also if one of the writes removes it, and keeps the first")
    void refusesAKeyTwice() {
        var commit = new Commit().put(Key.policyHead(), 0, 1L);

        assertThatThrownBy(() -> commit.put(Key.policyHead(), 1, 2L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("written twice");
        assertThatThrownBy(() -> commit.remove(Key.policyHead(), Commit.ANY))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(commit.writes()).hasSize(1);
    }
}
