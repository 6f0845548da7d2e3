package dev.switchboard.benchmarks.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.routing.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final Gauge NOTHING = () -> 0;
    private static final Firm FIRM = new Firm(500, 10);

    @Test
    void everyQuestionOfADayHasAnOutcomeAndTheSameEachTime() throws InterruptedException {
        var one = Day.of(FIRM, 300, NOTHING).tally();
        var other = Day.of(FIRM, 300, NOTHING).tally();

        assertThat(one.outcomes().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(one.questions());
        assertThat(one.outcomes().keySet())
                .contains(Outcome.ANSWERED, Outcome.ESCALATED_SPECIALIST, Outcome.ESCALATED_AGENT);
        assertThat(other.outcomes()).isEqualTo(one.outcomes());
        assertThat(other.untilTold().seconds(1)).isEqualTo(one.untilTold().seconds(1));
        assertThat(other.shares()).isEqualTo(one.shares());
    }

    @Test
    void whatIsOldIsForgotten() throws InterruptedException {
        var soak = Soak.of(2_000, () -> 1, point -> {});

        assertThat(soak.heap()).hasSize(40).allMatch(point -> point.y() > 0);
        assertThat(soak.perSecond()).isPositive();
    }

    @Test
    void sharesAreFairIfAllHaveAsMany() {
        assertThat(Shares.of(List.of(3L, 3L, 3L)).fairness()).isEqualTo(1);
        assertThat(Shares.of(List.of(9L, 0L, 0L)).fairness()).isLessThan(0.34);
    }
}
