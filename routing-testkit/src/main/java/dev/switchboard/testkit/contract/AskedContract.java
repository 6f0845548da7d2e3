package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the contracts share of those who are asked about texts, and say whether they are pure.
 *
 * @param <P> who is asked
 * @param <A> what they say
 */
abstract class AskedContract<P, A> {
    P asked;

    @SuppressWarnings("NullAway.Init") // set before each test
    AskedContract() {}

    abstract P fresh();

    abstract boolean isPure(P one);

    /** What one says to a text, with everything else as usual. */
    abstract @Nullable A ask(P one, String text);

    abstract @Nullable P preparedForSamples(P one);

    abstract @Nullable P preparedForOthers(P one);

    /** Texts to ask about. */
    abstract List<String> texts();

    @BeforeEach
    void begin() {
        asked = fresh();
    }

    /** The one that was given, and what it prepares: that is the one which a persona asks. */
    List<P> inUse() {
        var prepared = prepared(asked);
        return prepared == asked ? List.of(asked) : List.of(asked, prepared);
    }

    /** What one says, if it says something without failing. */
    A answer(P one, String text) {
        return sound(() -> ask(one, text), "is asked about \"" + text + "\"", "what is thrown counts as nothing said");
    }

    /** What this gives; fails with the advice if it throws, or gives null or a list with a null in it. */
    static <T> T sound(Asking<T> asking, String when, String advice) {
        var given = new AtomicReference<@Nullable T>();
        assertThat(catchThrowable(() -> given.set(asking.ask())))
                .as("what is thrown when it %s; %s", when, advice)
                .isNull();
        var answer = given.get();
        assertThat(answer).as("what is said when it %s; never null", when).isNotNull();
        if (answer instanceof Iterable<?> all) {
            assertThat(all)
                    .as("what is said when it %s; nothing in it is null", when)
                    .doesNotContainNull();
        }
        return Objects.requireNonNull(answer);
    }

    /** A call that may give nothing although it should not. */
    @FunctionalInterface
    interface Asking<T> {
        @Nullable
        T ask();
    }

    /** That no list changes while the ones behind it are made. */
    static void assertStay(Stream<? extends List<?>> lists) {
        var given = new ArrayList<List<?>>();
        var copies = new ArrayList<List<?>>();
        lists.forEach(list -> {
            given.add(list);
            copies.add(new ArrayList<>(list));
        });
        assertThat(given)
                .as("the lists that were given, after more questions; give a new list each time")
                .isEqualTo(copies);
    }

    private Map<String, A> answers(P one, List<String> inOrder) {
        var answers = new LinkedHashMap<String, A>();
        inOrder.forEach(text -> answers.put(text, answer(one, text)));
        return answers;
    }

    /** Another one of the same kind. */
    private P another(P one) {
        return one == asked ? fresh() : prepared(fresh());
    }

    /** Those in use that are pure; if none is, a check ends here. */
    private List<P> pureOnes() {
        var pure = inUse().stream().filter(this::saysItIsPure).toList();
        assumeTrue(!pure.isEmpty(), "it does not declare itself pure");
        return pure;
    }

    /** Whether it is pure, if it says that without failing. */
    boolean saysItIsPure(P one) {
        return sound(() -> isPure(one), "is asked whether it is pure", "what is thrown counts as no: return false");
    }

    @Test
    @DisplayName("it says something to every question, and never null")
    void saysSomething() {
        texts().forEach(text -> answer(asked, text));
    }

    @Test
    @DisplayName("any text is read: empty, of a million characters, in any script, with markup")
    void anyTextIsRead() {
        for (var one : inUse()) {
            for (var hard : HardText.all()) {
                sound(
                        () -> ask(one, hard.text()),
                        "is asked about a text that is " + hard,
                        "askers do write that: cut what is too long, and say that nothing fits to what cannot be read");
            }
        }
    }

    @Test
    @DisplayName("whether it is pure is the same each time, also after questions")
    void purityStays() {
        for (var one : inUse()) {
            var first = saysItIsPure(one);

            texts().forEach(text -> answer(one, text));

            assertThat(List.of(saysItIsPure(one), saysItIsPure(another(one))))
                    .as("isPure() after questions, and of another one; it is asked once, when a policy takes effect")
                    .containsOnly(first);
        }
    }

    @Test
    @DisplayName("if pure: the same question again gets the same answer")
    void aPureOneRepeatsItself() {
        for (var one : pureOnes()) {
            for (var text : texts()) {
                assertThat(answer(one, text))
                        .as(
                                "the second answer to \"%s\" beside the first; let isPure() return false if they may differ",
                                text)
                        .isEqualTo(answer(one, text));
            }
        }
    }

    @Test
    @DisplayName("if pure: another one, asked in another order, says the same; nothing is kept of earlier questions")
    void aPureOneKeepsNothing() {
        var backwards = new ArrayList<>(texts());
        Collections.reverse(backwards);

        for (var one : pureOnes()) {
            var expected = answers(one, texts());

            assertThat(answers(another(one), backwards))
                    .as("what another one says, asked in the opposite order; an answer depends on its request alone, "
                            + "or isPure() returns false")
                    .containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    @DisplayName("many threads are answered, and by a pure one as each would be alone")
    void manyThreadsAsk() {
        for (var one : inUse()) {
            assertManyAreAnswered(one);
        }
    }

    private void assertManyAreAnswered(P one) {
        var texts = texts();
        var alone = saysItIsPure(one) ? answers(another(one), texts) : Map.<String, A>of();

        var said = Crowd.asks(i -> answer(one, texts.get(i % texts.size())));

        for (int i = 0; i < said.size(); i++) {
            var text = texts.get(i % texts.size());
            assertThat(said.get(i))
                    .as("what is said to \"%s\" while many threads ask; share nothing between calls", text)
                    .isEqualTo(alone.getOrDefault(text, said.get(i)));
        }
    }

    @Test
    @DisplayName("preparing gives one that answers")
    void whatIsPreparedAnswers() {
        var prepared = prepared(asked);

        texts().forEach(text -> answer(prepared, text));
        texts().forEach(text -> answer(asked, text));
    }

    private P prepared(P one) {
        return sound(() -> preparedForSamples(one), "is prepared", "one that throws is used unprepared: give this one");
    }

    @Test
    @DisplayName("if pure: what was prepared stays as it is when another one is prepared from the same")
    void preparedOnesAreKeptApart() {
        var prepared = prepared(asked);
        assumeTrue(saysItIsPure(prepared), "it does not declare itself pure");
        var before = answers(prepared, texts());

        sound(() -> preparedForOthers(asked), "is prepared for something else", "give one that knows it");

        assertThat(answers(prepared, texts()))
                .as("what is said by one that was prepared before another; each persona has its own, and calls in "
                        + "flight end on the one they began with: give a new one, and change nothing")
                .containsExactlyEntriesOf(before);
    }
}
