package dev.switchboard.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.internal.words.Similarity;
import dev.switchboard.internal.words.Words;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeywordIndexProperties {

    @Property
    @Label("what an index leaves out is not alike: a search finds what a comparison with every keyword finds")
    void findsAllThatAreAlike(@ForAll("words") List<String> keywords, @ForAll("word") String word) {
        var distinct = keywords.stream().distinct().toList();
        var builder = new KeywordIndexBuilder(0);
        for (var keyword : distinct) {
            builder.add(keyword, Tokens.of(keyword), 0, FunctionWords.EVERY_LANGUAGE);
        }
        var found = new TreeMap<String, Float>();

        builder.build(false)
                .findLike(
                        read(word),
                        0,
                        false,
                        1,
                        (keyword, alike) -> found.merge(distinct.get(keyword), alike, Math::max));

        assertThat(found).isEqualTo(compareAll(distinct, word));
    }

    private static Map<String, Float> compareAll(List<String> keywords, String word) {
        var alike = new TreeMap<String, Float>();
        for (var keyword : keywords) {
            float similarity = similarity(word, keyword);
            if (similarity > 0) {
                alike.put(keyword, similarity);
            }
        }
        return alike;
    }

    private static float similarity(String word, String keyword) {
        if (word.equals(keyword)) {
            return 1;
        }
        if (read(word).stem(0) == read(keyword).stem(0)) {
            return Similarity.SAME_STEM;
        }
        if (word.length() < Similarity.SHORTEST || keyword.length() < Similarity.SHORTEST) {
            return 0;
        }
        char[] one = word.toCharArray();
        char[] other = keyword.toCharArray();
        float end = Similarity.ofSameEnd(one, 0, one.length, other, 0, other.length);
        if (one[0] != other[0]) {
            return end;
        }
        float beginning = Similarity.ofSameBeginning(one, 0, one.length, other, 0, other.length);
        return Math.max(Math.max(end, beginning), Similarity.ofMistyped(one, 0, one.length, other, 0, other.length));
    }

    private static Words read(String word) {
        return new Words().read(Tokens.of(word));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("bgx").ofMinLength(1).ofMaxLength(11);
    }
}
