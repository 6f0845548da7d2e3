package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.spi.TemporaryFailureException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link NotifierContract} and {@link ChatGatewayContract} share: what is delivered under a key arrives, or is refused. */
abstract class DeliveryContract {
    private static final String SAMPLE = "Can I take Friday off?";
    private static final int LONG = 1_500;

    final String run = "contract " + UUID.randomUUID() + " ";

    DeliveryContract() {}

    /**
     * Whether what is delivered again under the same key reaches people once only. Default: yes. If not, say no: people are then told
     * again whenever an attempt failed half-way.
     */
    protected boolean honoursKeys() {
        return true;
    }

    /**
     * Lets the far side accept or refuse from now on. Default: it cannot be told, and what is promised about refusals is not checked.
     * Told to accept again after each test, when the {@code @AfterEach} methods of the subclass have run.
     *
     * @return whether it can be
     */
    protected boolean farSide(FarSide behaviour) {
        return false;
    }

    /** Delivers such a text. */
    abstract void deliver(String key, String text);

    /** The keys of everything that arrived, in order. */
    abstract List<String> allArrived();

    @AfterEach
    void acceptAgain() {
        farSide(FarSide.ACCEPTS);
    }

    String key(String name) {
        return run + name;
    }

    List<String> arrived() {
        return allArrived().stream().filter(key -> key.startsWith(run)).toList();
    }

    /** Delivers, and fails with this advice if that throws. */
    void succeed(Runnable delivery, String what, String advice) {
        assertThat(catchThrowable(delivery::run))
                .as("what is thrown when %s is delivered; %s", what, advice)
                .isNull();
    }

    private void send(String name) {
        succeed(() -> deliver(key(name), SAMPLE), "a plain text", "what the far side takes is no failure");
    }

    private @Nullable Throwable refusal(String name) {
        return catchThrowable(() -> deliver(key(name), SAMPLE));
    }

    @Test
    @DisplayName("what is delivered arrives")
    void arrives() {
        send("one");

        assertThat(arrived())
                .as(
                        "the keys that arrived, of %s in all; hand it over once and under its own key, return when the far side "
                                + "has it, and throw if it will not take it",
                        allArrived())
                .containsExactly(key("one"));
    }

    @Test
    @DisplayName("what is delivered again under the same key is no failure")
    void aRepetitionIsNoFailure() {
        send("one");

        send("one");

        assertThat(arrived())
                .as("the keys that arrived; what arrived before is delivered, so return")
                .contains(key("one"));
    }

    @Test
    @DisplayName("what is delivered again under the same key arrives once, also after something else")
    void aKeyArrivesOnce() {
        assumeTrue(honoursKeys(), "it does not honour keys");

        List.of("one", "one", "two", "one").forEach(this::send);

        assertThat(arrived())
                .as("the keys that arrived; hand the key to the far side, or remember it; "
                        + "if neither can be, let honoursKeys() return false")
                .containsExactlyInAnyOrder(key("one"), key("two"));
    }

    @Test
    @DisplayName("what reads the same under another key is something else, and arrives too")
    void likeOnesAllArrive() {
        send("one");
        send("two");

        assertThat(arrived())
                .as("the keys that arrived; go by the key and not by the text: people do ask the same twice")
                .containsExactlyInAnyOrder(key("one"), key("two"));
    }

    @Test
    @DisplayName("keys of any length with any characters are kept apart")
    void oddKeysAreKeptApart() {
        var names =
                new ArrayList<>(List.of("a", "A", "a ", " a", "a/b", "a%2Fb", "a\nb", "Aa", "BB", "\u00e9", "e\u0301"));
        names.addAll(List.of("\uD83D\uDE00", "x".repeat(LONG) + "1", "x".repeat(LONG) + "2", ""));

        for (var name : names) {
            succeed(
                    () -> deliver(key(name), SAMPLE),
                    "a plain text under a key with odd characters or of great length",
                    "a key has the ids of the host in it; where it does not fit, as in a header, hand over a digest of it");
        }

        assertThat(arrived())
                .as("the keys that arrived; a key has the ids of the host in it: keep it whole, or a digest of it")
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(this::key).toList());
    }

    @Test
    @DisplayName("any text arrives: empty, of a million characters, in any script, with markup")
    void anyTextArrives() {
        for (var hard : HardText.all()) {
            succeed(
                    () -> deliver(key(hard.what()), hard.text()),
                    "a text that is " + hard,
                    "escape it for the medium, and cut it if it is too long for it");
            assertThat(arrived())
                    .as("the keys that arrived of a text that is %s", hard)
                    .contains(key(hard.what()));
        }
    }

    @Test
    @DisplayName("what is delivered by many threads all arrives")
    void manyThreadsDeliver() {
        var keys =
                IntStream.range(0, Crowd.SIZE).mapToObj(i -> key("many " + i)).toList();

        Crowd.does(i -> deliver(keys.get(i), SAMPLE));

        assertThat(arrived())
                .as("the keys that arrived; guard what is kept against use by many threads")
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    @DisplayName("what the far side refuses for now is a TemporaryFailureException")
    void refusedForNowIsTemporary() {
        assumeTrue(farSide(FarSide.REFUSES_FOR_NOW), "the far side cannot be told to refuse for now");

        var thrown = refusal("one");

        assertThat(thrown)
                .as("what is thrown when the far side refuses for now; what is returned from counts as delivered, "
                        + "and only a TemporaryFailureException is worth another attempt")
                .isInstanceOf(TemporaryFailureException.class);
        assertThat(arrived())
                .as("the keys that arrived although they were refused")
                .isEmpty();
    }

    @Test
    @DisplayName("what was refused for now arrives when it is delivered again")
    void whatIsTriedAgainArrives() {
        assumeTrue(farSide(FarSide.REFUSES_FOR_NOW), "the far side cannot be told to refuse for now");
        refusal("one");
        assumeTrue(farSide(FarSide.ACCEPTS), "the far side cannot be told to accept again");

        send("one");

        assertThat(arrived())
                .as("the keys that arrived; remember a key when the far side has taken it, and not before")
                .containsExactly(key("one"));
    }

    @Test
    @DisplayName("what the far side refuses for good is an exception, and no TemporaryFailureException")
    void refusedForGoodIsThrown() {
        assumeTrue(farSide(FarSide.REFUSES_FOR_GOOD), "the far side cannot be told to refuse for good");

        var thrown = refusal("one");

        assertThat(thrown)
                .as("what is thrown when the far side refuses for good; what is returned from counts as delivered, "
                        + "after a TemporaryFailureException it is tried again for long, and after any other exception "
                        + "somebody else is asked at once")
                .isNotNull()
                .isNotInstanceOf(TemporaryFailureException.class);
        assertThat(arrived())
                .as("the keys that arrived although they were refused")
                .isEmpty();
    }

    @Test
    @DisplayName("a refusal concerns what was refused, and nothing that comes later")
    void aRefusalConcernsOneOnly() {
        assumeTrue(farSide(FarSide.REFUSES_FOR_GOOD), "the far side cannot be told to refuse for good");
        refusal("one");
        assumeTrue(farSide(FarSide.ACCEPTS), "the far side cannot be told to accept again");

        send("two");

        assertThat(arrived())
                .as("the keys that arrived; open a new connection rather than give up for ever")
                .containsExactly(key("two"));
    }
}
