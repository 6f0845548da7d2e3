package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.spi.IdGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link IdGenerator} promises. Extend it and supply the generator, and that of another process. */
public abstract class IdGeneratorContract {
    private static final int MANY = 10_000;
    private static final int LONGEST = 1_000;

    private IdGenerator generator;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected IdGeneratorContract() {}

    /** The generator, as a switchboard would be given it. Asked for once before each test. */
    protected abstract IdGenerator generator();

    /** The one that another process over the same store has. */
    protected abstract IdGenerator ofAnotherProcess();

    @BeforeEach
    void begin() {
        generator = generator();
    }

    private static Stream<String> ids(IdGenerator generator) {
        return LongStream.concat(LongStream.range(0, MANY), LongStream.of(1L << 32, Long.MAX_VALUE))
                .mapToObj(generator::idAt);
    }

    @Test
    @DisplayName("each number has an id of its own, which is not blank and at most 1,000 characters")
    void idsDiffer() {
        assertThat(ids(generator))
                .as("the ids; messages with one id are one message: put the whole number in")
                .doesNotHaveDuplicates()
                .allMatch(id -> !id.isBlank() && id.length() <= LONGEST);
    }

    @Test
    @DisplayName("the same number has the same id, whatever was asked before")
    void isAFunctionOfTheNumber() {
        var first = ids(generator).toList();

        assertThat(ids(generator))
                .as(
                        "the ids when asked again; a preview asks for an id that is used later: do not count, and do not guess")
                .isEqualTo(first);
    }

    @Test
    @DisplayName("another process has other ids")
    void processesDiffer() {
        var others = ids(ofAnotherProcess()).collect(Collectors.toSet());

        assertThat(ids(generator))
                .as("the ids; put something in that no other process over the same store has")
                .noneMatch(others::contains);
    }

    @Test
    @DisplayName("many threads get the ids that each would alone")
    void manyThreadsAsk() {
        var said = Crowd.asks(generator::idAt);

        assertThat(said)
                .as("the ids that many threads get")
                .isEqualTo(LongStream.range(0, Crowd.SIZE)
                        .mapToObj(generator::idAt)
                        .toList());
    }
}
