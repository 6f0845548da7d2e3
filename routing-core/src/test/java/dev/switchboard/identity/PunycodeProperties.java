package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.Texts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PunycodeProperties {

    @Property
    void decodesWhatWasEncoded(@ForAll("labels") String label) {
        assertThat(Punycode.decode(PunycodeEncoder.encode(label))).contains(label);
    }

    @Property(tries = 5_000)
    void onlyOneTextDecodesToALabel(@ForAll("ascii") String encoded) {
        Punycode.decode(encoded)
                .filter(decoded -> !decoded.equals(encoded))
                .ifPresent(
                        decoded -> assertThat(PunycodeEncoder.encode(decoded)).isEqualTo(encoded));
    }

    @Provide
    Arbitrary<String> labels() {
        return Texts.any().map(text -> text.replaceAll("\\p{Cs}", ""));
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("aaaa---")
                .ofMaxLength(12);
    }
}
