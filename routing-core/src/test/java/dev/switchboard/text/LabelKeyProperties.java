package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelKeyProperties {

    @Property
    void theKeyOfAKeyIsItself(@ForAll("texts") String text) {
        var key = ContactReason.keyOf(text);

        assertThat(ContactReason.keyOf(key)).isEqualTo(key);
    }

    @Property
    void compositionAndWhiteSpaceDoNotMatter(@ForAll("texts") String text) {
        var loose = "\u00a0" + Normalizer.normalize(text, Normalizer.Form.NFD).replace(" ", " \t ") + "\n";

        assertThat(ContactReason.keyOf(loose)).isEqualTo(ContactReason.keyOf(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
