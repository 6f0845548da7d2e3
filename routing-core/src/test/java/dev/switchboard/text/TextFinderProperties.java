package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextFinderProperties {
    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Property
    void everyTextIsFoundInItselfBetweenOthers(@ForAll("texts") String text, @ForAll("texts") String other) {
        var finder = TextFinder.of(text);
        Assume.that(!finder.isBlank());
        var found = new int[1];

        finder.find(other + "\n" + text + "\n" + other, (start, end) -> found[0]++);

        assertThat(found[0]).isPositive();
    }

    @Property
    void whatIsFoundReadsAsWhatWasWanted(@ForAll("texts") String text, @ForAll("texts") String wanted) {
        var finder = TextFinder.of(wanted);
        var end = new int[1];

        finder.find(text + "\n" + wanted, (start, behind) -> {
            assertThat(start).isBetween(end[0], behind - 1);
            assertThat(Folding.fold((text + "\n" + wanted).substring(start, behind)))
                    .containsIgnoringWhitespaces(Folding.fold(wanted.strip()).strip());
            end[0] = behind;
        });
    }
}
