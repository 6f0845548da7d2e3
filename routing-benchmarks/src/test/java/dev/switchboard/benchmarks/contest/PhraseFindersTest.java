package dev.switchboard.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.benchmarks.office.PhraseBook;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseFindersTest {
    private static final List<String> WORDS = List.of("can't", "Sick", "day", "days", "a", "off", "W2");
    private static final List<String> BETWEEN = List.of(" ", ", ", "-", "? ", " 'n' ", "  ");

    private final SplittableRandom random = new SplittableRandom(3);

    @ParameterizedTest
    @EnumSource(names = {"HASH_MAP", "SCANNER"})
    @DisplayName("the hand-written ones find the same phrases as ours, also where they stand in and over each other")
    void findsTheSamePhrases(PhraseFinders handWritten) {
        for (int round = 0; round < 50; round++) {
            var book = new PhraseBook(phrases(), texts());

            var ours = PhraseFinders.SWITCHBOARD.over(book);
            var floor = handWritten.over(book);

            for (int i = 0; i < book.texts().size(); i++) {
                assertThat(floor.phrases(floor.find(i)))
                        .as(book.texts().get(i))
                        .isEqualTo(ours.phrases(ours.find(i)))
                        .isEqualTo(book.phrasesIn(book.texts().get(i)));
            }
        }
    }

    /** Lower case and without apostrophes, as the plainest way needs them. */
    private List<String> phrases() {
        return Stream.generate(() -> text(1 + random.nextInt(4), List.of(" "))
                        .toLowerCase(Locale.ROOT)
                        .replace("'", ""))
                .distinct()
                .limit(40)
                .toList();
    }

    private List<String> texts() {
        return Stream.generate(() -> text(12, BETWEEN)).limit(100).toList();
    }

    private String text(int words, List<String> between) {
        return IntStream.range(0, words).mapToObj(any -> one(WORDS)).collect(Collectors.joining(one(between)));
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
