package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HashTrieTest {

    /** {@code "Aa"}, {@code "BB"} and {@code "C#"} are keys of one hash. */
    private record Thing(String key, int version) implements HashTrie.Keyed {
        @Override
        public int hash() {
            return hashOf(key);
        }
    }

    private static int hashOf(String key) {
        return KeyHash.mix(key.hashCode());
    }

    private final HashTrie<Thing> three = HashTrie.<Thing>empty()
            .with(new Thing("Aa", 1))
            .with(new Thing("BB", 1))
            .with(new Thing("C#", 1));

    @Test
    @DisplayName("of things with one hash, each can be taken away and the others stay")
    void othersOfTheSameHashStay() {
        assertThat(List.of("Aa", "BB", "C#")).allSatisfy(gone -> {
            var two = three.without(hashOf(gone), gone);

            assertThat(two.find(hashOf(gone), gone)).isNull();
            assertThat(two.toList()).extracting(Thing::key).hasSize(2).doesNotContain(gone);
        });
    }

    @Test
    @DisplayName("a thing takes the place of the one that has its key, and of no other")
    void thingsAreReplacedByKey() {
        var replaced = three.with(new Thing("BB", 2));

        assertThat(replaced.toList())
                .containsExactlyInAnyOrder(new Thing("Aa", 1), new Thing("BB", 2), new Thing("C#", 1));
        assertThat(three.find(hashOf("BB"), "BB")).isEqualTo(new Thing("BB", 1));
    }

    @Test
    @DisplayName("the size is the number of things")
    void sizeCountsThings() {
        var without = three.without(hashOf("Aa"), "Aa");

        assertThat(three.size()).isEqualTo(3);
        assertThat(three.with(new Thing("BB", 2)).size()).isEqualTo(3);
        assertThat(without.size()).isEqualTo(2);
        assertThat(without.with(new Thing("x", 1)).size()).isEqualTo(3);
    }

    @Test
    @DisplayName("with its last thing taken away, nothing is left")
    void nothingIsLeft() {
        var nothing = HashTrie.<Thing>empty().with(new Thing("Aa", 1)).without(hashOf("Aa"), "Aa");

        assertThat(nothing.size()).isZero();
        assertThat(nothing.toList()).isEmpty();
    }
}
