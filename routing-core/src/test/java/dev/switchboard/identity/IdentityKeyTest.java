package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityKeyTest {
    private static final KeyVersion VERSION = new KeyVersion("1");

    @Test
    @DisplayName("keys of two versions are equal if their parts are")
    void theVersionIsNotCompared() {
        var older = IdentityKey.read("vk::1", VERSION);
        var newer = IdentityKey.read("vk::1", new KeyVersion("2"));

        assertThat(older).isEqualTo(newer).hasSameHashCodeAs(newer);
        assertThat(older.version()).isNotEqualTo(newer.version());
    }

    @Test
    void theTextSaysWhichPartIsWhich() {
        var key = IdentityKey.read("variable%3Aa%253A:b%3A%25:c:%3A", VERSION);

        assertThat(key.kind()).isEqualTo(IdentifierKind.variable("a%3A"));
        assertThat(key.scope()).isEqualTo("b:%");
        assertThat(key.value()).isEqualTo("c:%3A");
        assertThat(key.text()).isEqualTo("variable%3Aa%253A:b%3A%25:c:%3A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "vk", "vk:1", "vk::", "vk:: ", "::1", "VK::1", " vk::1", "vk:%:1", "vk:%3a:1", "v\ud800::1"})
    void whatNoKeyIsWrittenAsIsRefused(String text) {
        assertThatThrownBy(() -> IdentityKey.read(text, VERSION))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems().get(0).code())
                                .isEqualTo(IdentityProblem.KEY_TEXT_INVALID))
                .hasMessageContaining("written like email::ann@example.org");
    }

    @Test
    @DisplayName("values made up to share the hash of their strings have different hashes")
    void hashesAreSpread() {
        var keys = IntStream.range(0, 1 << 10)
                .mapToObj(bits -> IdentityKey.read("telegram::" + crafted(bits), VERSION))
                .toList();

        assertThat(keys)
                .extracting(key -> key.value().hashCode())
                .containsOnly(keys.get(0).value().hashCode());
        assertThat(keys.stream().map(IdentityKey::hashCode).distinct()).hasSize(keys.size());
    }

    @Test
    @DisplayName("a key that is logged by mistake gives nobody away")
    void doesNotShowItsValue() {
        assertThat(IdentityKey.read("email::ann@acme.example", VERSION)).hasToString("email key");
    }

    /** For each bit one of two pairs that {@link String#hashCode} cannot tell apart. */
    private static String crafted(int bits) {
        var value = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            value.append(((bits >>> i) & 1) == 0 ? "b_" : "a~");
        }
        return value.toString();
    }
}
