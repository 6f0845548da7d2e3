package dev.switchboard.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailHashTest {

    @Test
    @DisplayName("addresses made up to share the hash of their strings have different hashes")
    void stringsOfOneHashAreToldApart() {
        var addresses =
                IntStream.range(0, 1 << 12).mapToObj(EmailHashTest::crafted).toList();

        assertThat(addresses)
                .extracting(String::hashCode)
                .containsOnly(addresses.get(0).hashCode());
        assertThat(addresses.stream()
                        .map(EmailAddress::of)
                        .mapToInt(EmailAddress::hashCode)
                        .distinct())
                .hasSize(addresses.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@acme.example", "ANN@acme.example", "zoë@bücher.example", "小林@会社.example"})
    @DisplayName("the hash is that of the bytes of the key, in one piece or in two")
    void isTheHashOfTheBytes(String text) {
        var address = EmailAddress.of(text);
        var bytes = address.key().getBytes(UTF_8);

        long first = EmailHash.add(EmailHash.START, bytes, 0, 3);

        assertThat(address.hashCode()).isEqualTo(EmailHash.fold(EmailHash.add(first, bytes, 3, bytes.length)));
    }

    /** For each bit one of two pairs that {@link String#hashCode} cannot tell apart. */
    private static String crafted(int bits) {
        var local = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            local.append(((bits >>> i) & 1) == 0 ? "b_" : "a~");
        }
        return local + "@x.example";
    }
}
