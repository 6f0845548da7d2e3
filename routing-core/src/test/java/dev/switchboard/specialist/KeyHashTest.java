package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyHashTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 514e28b7", "2, 30f4c306", "ffffffff, 81f16f39", "12345678, e37cd1bc"})
    @DisplayName("hashes are mixed as MurmurHash3 ends, whose bits are known to be good")
    void mixesAsMurmurHash3Ends(String hash, String mixed) {
        assertThat(KeyHash.mix(Integer.parseUnsignedInt(hash, 16))).isEqualTo(Integer.parseUnsignedInt(mixed, 16));
    }
}
