package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelKeyProperties {

    @Property
    void theKeyOfAKeyIsItself(@ForAll("texts") String text) {
        var key = LabelKey.of(text);

        assertThat(LabelKey.of(key)).isEqualTo(key);
    }

    @Property
    void compositionAndWhiteSpaceDoNotMatter(@ForAll("texts") String text) {
        var loose = "\u00a0" + Normalizer.normalize(text, Normalizer.Form.NFD).replace(" ", " \t ") + "\n";

        assertThat(LabelKey.of(loose)).isEqualTo(LabelKey.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
