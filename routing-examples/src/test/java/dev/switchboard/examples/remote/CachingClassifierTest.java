package dev.switchboard.examples.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CachingClassifierTest {
    private static final List<ContactReason> REASONS = List.of(ContactReason.PTO, ContactReason.SICK_LEAVE);
    private static final Duration HOUR = Duration.ofHours(1);

    private final VirtualClock clock = VirtualClock.at("2026-03-02T09:00:00Z");
    private final ScriptedClassifier asked = new ScriptedClassifier().onText("day off", ReasonMatch.of("PTO", 0.9));
    private final CachingClassifier cache = CachingClassifier.before(asked, 2, HOUR, clock);

    @Test
    void asksOnceForWhatDiffersInCaseAndSpaceOnly() {
        var first = classify("day off");
        var second = classify("  Day \n OFF ");

        assertThat(first).containsExactly(ReasonMatch.of("PTO", 0.9));
        assertThat(second).isEqualTo(first);
        assertThat(asked.requests()).hasSize(1);
    }

    @Test
    void remembersThatNothingFits() {
        classify("hello");
        classify("hello");

        assertThat(asked.requests()).hasSize(1);
    }

    @Test
    void remembersNoLabelTwice() {
        asked.onText("twice", ReasonMatch.of("PTO", 0.9), ReasonMatch.of("PTO", 0.8));
        classify("twice");
        classify("twice");

        assertThat(asked.requests()).hasSize(2);
    }

    @Test
    void asksAgainWithAnotherCaution() {
        classify("day off");
        var question = Question.to("HR", "day off");
        cache.classify(new ReasonRequest(question, Tokens.of("day off"), REASONS, OptionalDouble.of(9)));

        assertThat(asked.requests()).hasSize(2);
    }

    @Test
    void keepsLongTextsApartThatDifferAtTheEnd() {
        classify("a ".repeat(5_000) + "b");
        classify("a ".repeat(5_000) + "c");

        assertThat(asked.requests()).hasSize(2);
    }

    @Test
    void asksAgainOfOtherReasons() {
        classify("day off");
        cache.classify(request("day off", List.of(ContactReason.PTO.withPhrases("day off"))));

        assertThat(asked.requests()).hasSize(2);
    }

    @Test
    void asksAgainWhenTheAnswerIsTooOld() {
        classify("day off");
        clock.advance(HOUR.minusNanos(1));
        classify("day off");
        assertThat(asked.requests()).hasSize(1);

        clock.advance(Duration.ofNanos(1));
        classify("day off");
        assertThat(asked.requests()).hasSize(2);
    }

    @Test
    void forgetsWhatNobodyAskedForLongest() {
        classify("one");
        classify("two");
        classify("one");
        classify("three");
        classify("one");
        assertThat(asked.requests()).hasSize(3);

        classify("two");
        assertThat(asked.requests()).hasSize(4);
    }

    @Test
    void doesNotRememberFailures() {
        asked.failNext(new IllegalStateException("model is down"));

        assertThatThrownBy(() -> classify("day off")).hasMessage("model is down");
        assertThat(classify("day off")).hasSize(1);
    }

    @Test
    void doesNotRememberWhatTheEngineRefuses() {
        asked.onText("seven", ReasonMatch.of("PTO", 7)).onText("parking", ReasonMatch.of("Parking", 1));

        classify("seven");
        classify("seven");
        classify("parking");
        classify("parking");

        assertThat(asked.requests()).hasSize(4);
    }

    @Test
    void isAsPureAsTheOther() {
        assertThat(cache.isPure()).isTrue();
        assertThat(CachingClassifier.before(request -> List.of(), 1, HOUR, clock)
                        .isPure())
                .isFalse();
    }

    @Test
    void preparesTheOtherAndKeepsWhatItRemembers() {
        classify("day off");
        cache.preparedFor(REASONS).classify(request("day off", REASONS));
        assertThat(asked.requests()).hasSize(1);

        var learning = CachingClassifier.before(new BuiltInClassifier(), 2, HOUR, clock);
        assertThat(learning.preparedFor(REASONS).classify(request("a day off", REASONS)))
                .extracting(ReasonMatch::label)
                .containsExactly("PTO");
    }

    @Test
    void manyThreadsMayShareIt() {
        var answers = IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(
                        i -> classify(i % 2 == 0 ? "day off" : "hello " + i % 7).size())
                .toList();

        assertThat(answers)
                .isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> 1 - i % 2).toList());
    }

    @Test
    void refusesLimitsThatRememberNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> CachingClassifier.before(asked, 0, HOUR, clock));
        assertThatIllegalArgumentException().isThrownBy(() -> CachingClassifier.before(asked, 1, Duration.ZERO, clock));
    }

    private List<ReasonMatch> classify(String text) {
        return cache.classify(request(text, REASONS));
    }

    private static ReasonRequest request(String text, List<ContactReason> reasons) {
        return new ReasonRequest(Question.to("HR", text), Tokens.of(text), reasons);
    }
}
