package dev.switchboard.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line that goes by numbers")
class LineTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final int SIZE = 50;

    /** Candidate number n has the number n, and got a conversation n seconds after noon; put in in any order. */
    private static Line line() {
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, SIZE).boxed().toList());
        Collections.shuffle(numbers, new Random(7));
        var line = Line.EMPTY;
        for (int number : numbers) {
            line = line.with(ranked(number));
        }
        return line;
    }

    private static Ranked ranked(int number) {
        var agent = Agent.of("a" + number, "a" + number + "@acme.test");
        var work = new Work(List.of(), false, NOON.plusSeconds(number), 1);
        return new Ranked(Candidate.of(agent, work, Workload.DEFAULT, NOON), Ranked.NEVER, number, 0);
    }

    private static List<String> walked(Instant latest, long last) {
        var walked = new ArrayList<String>();
        line().assignedUntil(latest, last).forEachRemaining(one -> walked.add(one.id()));
        return walked;
    }

    private static List<String> ids(IntStream numbers) {
        return numbers.mapToObj(number -> "a" + number).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 49, 50, 51})
    @DisplayName("is walked from anywhere, everybody once")
    void isWalkedFromAnywhere(int last) {
        var behind = IntStream.rangeClosed(last + 1, SIZE);
        var before = IntStream.rangeClosed(1, Math.min(last, SIZE));

        assertThat(walked(Instant.MAX, last)).isEqualTo(ids(IntStream.concat(behind, before)));
    }

    @Test
    @DisplayName("is walked from anywhere without those who got something too late")
    void leavesOutTheLateOnes() {
        assertThat(walked(NOON.plusSeconds(30), 17))
                .isEqualTo(ids(IntStream.concat(IntStream.rangeClosed(18, 30), IntStream.rangeClosed(1, 17))));
        assertThat(walked(NOON, 17)).isEmpty();
    }
}
