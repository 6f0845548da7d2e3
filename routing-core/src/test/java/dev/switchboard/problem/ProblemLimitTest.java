package dev.switchboard.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemLimitTest {
    private final Problems problems = new Problems();

    @Test
    void keepsAThousandProblems() {
        add(1_000);

        assertThat(problems.isFull()).isFalse();
        assertThat(problems.list())
                .hasSize(1_000)
                .noneMatch(problem -> problem.code() == PolicyProblem.TOO_MANY_PROBLEMS);
    }

    @Test
    void saysThatThereAreMore() {
        add(3_000);

        assertThat(problems.isFull()).isTrue();
        assertThat(problems.list()).hasSize(1_001);
        assertThat(problems.list().get(999).message()).isEqualTo("999");
        assertThat(problems.list().get(1_000))
                .hasToString(
                        "TOO_MANY_PROBLEMS: there are more than 1000 problems; correct the first ones, then try again");
        assertThatThrownBy(problems::throwIfAny).hasMessageStartingWith("1001 problems:");
    }

    private void add(int count) {
        IntStream.range(0, count).forEach(i -> problems.add(PolicyProblem.BLANK, Place.ROOT, String.valueOf(i)));
    }
}
