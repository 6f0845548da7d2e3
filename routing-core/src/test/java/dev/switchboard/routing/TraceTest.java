package dev.switchboard.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A trace")
class TraceTest {
    private static final int MANY = 20;

    @Test
    @DisplayName("stays as it was built, however many steps are noted after that")
    void staysAsItWasBuilt() {
        var builder = Trace.builder();
        var traces = IntStream.range(0, MANY)
                .mapToObj(i -> {
                    builder.note(step(i));
                    return builder.build();
                })
                .toList();

        for (int i = 0; i < MANY; i++) {
            assertThat(traces.get(i).steps())
                    .isEqualTo(IntStream.rangeClosed(0, i)
                            .mapToObj(TraceTest::step)
                            .toList());
        }
    }

    @Test
    @DisplayName("cannot be changed through what it was made of or what it gives out")
    void cannotBeChangedFromOutside() {
        String[] facts = {"mia@acme.test", "ann@acme.test"};
        var builder = Trace.builder();
        builder.note(Trace.Step.of(Stage.SPECIALIST, StageResult.INACTIVE, facts));
        var trace = builder.build();
        facts[0] = "eve@acme.test";

        assertThat(trace.steps().get(0).facts()).containsExactly("mia@acme.test", "ann@acme.test");
        assertThatThrownBy(() -> trace.steps().set(0, step(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> trace.steps().get(0).facts().set(0, "eve@acme.test"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Trace.Step step(int number) {
        return Trace.Step.of(Stage.ADMISSION, StageResult.ADMITTED, Integer.toString(number));
    }
}
