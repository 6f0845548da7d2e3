package dev.switchboard.examples.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @DisplayName("the interval is Wilson's, with 95 % confidence")
    @CsvSource({
        "50, 100, 0.4038, 0.5962",
        "10,  10, 0.7225, 1",
        " 0,  10, 0,      0.2775",
        " 1,   1, 0.2065, 1",
        "95, 100, 0.8882, 0.9785"
    })
    void knowsHowSureItIs(long part, long all, double low, double high) {
        var share = new Share(part, all);

        assertThat(share.low()).isCloseTo(low, within(0.0001));
        assertThat(share.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    @DisplayName("of nothing there is no share")
    void needsSomething() {
        assertThat(new Share(0, 0).exists()).isFalse();
        assertThat(new Share(0, 1).exists()).isTrue();
    }
}
