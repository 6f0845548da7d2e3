package dev.switchboard.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-18 the time for an answer, and what follows")
class DeadlineTest {
    private static final Deadline FOUR_HOURS = Deadline.within(Duration.ofHours(4));
    private static final Deadline FULL = FOUR_HOURS
            .inHours(true)
            .then(DeadlineAction.REMIND, DeadlineAction.OWNER)
            .atMost(2);

    @Test
    void asksTheNextStepAgainAndAgainUnlessToldOtherwise() {
        assertThat(FOUR_HOURS.isPlain()).isTrue();
        assertThat(FOUR_HOURS.then()).containsExactly(DeadlineAction.NEXT_STEP);
        assertThat(FOUR_HOURS.isInHours()).isFalse();
        assertThat(FOUR_HOURS.moves()).isEmpty();
        assertThat(FULL.isPlain()).isFalse();
    }

    @Test
    void repeatsTheLastThing() {
        assertThat(FULL.after(0)).isEqualTo(DeadlineAction.REMIND);
        assertThat(FULL.after(1)).isEqualTo(DeadlineAction.OWNER);
        assertThat(FULL.after(7)).isEqualTo(DeadlineAction.OWNER);
        assertThat(FULL.isRepeating(1)).isFalse();
        assertThat(FULL.isRepeating(2)).isTrue();
    }

    @Test
    void isHalfAsLongAndAroundTheClockForWhatIsUrgent() {
        assertThat(FULL.urgently().within()).isEqualTo(Duration.ofHours(2));
        assertThat(FULL.urgently().isInHours()).isFalse();
        assertThat(FULL.urgently().then()).isEqualTo(FULL.then());
        assertThat(FULL.urgently().moves()).hasValue(2);
        assertThat(Deadline.within(Duration.ofNanos(1)).urgently().within()).isEqualTo(Duration.ofNanos(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT4H", "-PT0.000000001S"})
    void refusesWhatIsNoTimeToWait(Duration time) {
        assertThatThrownBy(() -> Deadline.within(time))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("give more than nothing, such as PT4H");
    }

    @Test
    void mayLastForEver() {
        assertThat(Deadline.within(Duration.ofSeconds(Long.MAX_VALUE)).within()).hasSeconds(Long.MAX_VALUE);
    }

    @Test
    void refusesThatNothingFollowsOrTooMuchOrNoMoves() {
        var many = Collections.nCopies(21, DeadlineAction.REMIND).toArray(DeadlineAction[]::new);

        assertThatThrownBy(() -> FOUR_HOURS.then(new DeadlineAction[0])).hasMessageContaining("give 1 to 20");
        assertThatThrownBy(() -> FOUR_HOURS.then(many)).hasMessageContaining("21 things are to follow; give 1 to 20");
        assertThatThrownBy(() -> FOUR_HOURS.atMost(0))
                .hasMessageContaining("0 moves are not possible; give at least 1");
    }

    @Test
    void isEqualIfAllOfItIs() {
        assertThat(Deadline.within(Duration.parse("PT240M")))
                .isEqualTo(FOUR_HOURS)
                .hasSameHashCodeAs(FOUR_HOURS);
        assertThat(FOUR_HOURS)
                .isNotEqualTo(FOUR_HOURS.inHours(true))
                .isNotEqualTo(FOUR_HOURS.then(DeadlineAction.OWNER))
                .isNotEqualTo(FOUR_HOURS.atMost(1));
        assertThat(FULL).hasToString("PT4H in working hours, then [REMIND, OWNER], at most 2 moves");
    }
}
