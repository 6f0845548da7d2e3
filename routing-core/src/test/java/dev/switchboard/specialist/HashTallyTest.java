package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HashTallyTest {

    @Test
    @DisplayName(
            "hashes that came twice or more often are told from their neighbours that came once, each time is counted")
    void repeatedHashesAreCounted() {
        var tally = new HashTally();
        IntStream.of(5, 3, 1, 2, 1, 5, 4, 1, -1, 5, 2, 5, -1).forEach(tally::add);

        tally.finish();

        assertThat(IntStream.rangeClosed(-2, 6).filter(tally::isRepeated)).containsExactly(-1, 1, 2, 5);
        assertThat(tally.repeated()).isEqualTo(11);
    }
}
