package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sentences that may be about anything, with three gaps. */
final class Carriers {
    private static final List<String> SENTENCES = """
            how do i get the %s for the %s next to the %s
            can you tell me whether the %s comes with a %s or a %s
            i need help with the %s because the %s and the %s are not there
            who takes care of the %s when the %s has had its %s
            my %s is gone since somebody took the %s to the %s
            is there a %s that would fit the %s and the %s
            what should i do about the %s and the %s before the %s
            we have used the %s without the %s and now want a %s
            please send me the %s together with the %s and the %s
            when will the %s be ready so that the %s and the %s can start
            i would like to know more about the %s of the %s and its %s
            why does the %s need the %s if we already have the %s
            where can i find the %s and which %s goes with the %s
            the %s does not work with the %s and the %s any more
            does anyone know how much the %s and the %s cost with the %s
            could you show me the %s again and also the %s and the %s
            they told me that the %s was late and the %s was on the %s
            must i give back the %s after the %s or keep it with the %s
            nobody on the team has seen the %s or the %s near the %s
            it took a week until the %s and the %s were at the %s
            """.lines().toList();
    private static final int GAPS = 3;

    private Carriers() {}

    /** One with these words in its gaps, and with something before or after it. */
    static String text(List<String> words, SplittableRandom random) {
        var rest = new ArrayList<>(words);
        var text = SENTENCES.get(random.nextInt(SENTENCES.size()));
        for (int gap = 0; gap < GAPS; gap++) {
            text = text.replaceFirst("%s", rest.remove(random.nextInt(rest.size())));
        }
        var more = Words.common(random);
        return Sentences.written(random.nextBoolean() ? more + " " + text : text + " " + more, random);
    }
}
