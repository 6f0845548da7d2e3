package dev.switchboard.internal.selection;

import static dev.switchboard.internal.selection.Scene.A_MINUTE;
import static dev.switchboard.internal.selection.Scene.SHOP;
import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.limited;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.internal.selection.Selection.Obstacle;
import dev.switchboard.internal.selection.Selection.Result;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Channel;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: who has room")
class RoomTableTest {
    private static final Workload WEIGHTED = Workload.DEFAULT
            .withWeight(Channel.PHONE, 100)
            .withWeight(Channel.CHAT, 30)
            .withWeight(Channel.EMAIL, 10);

    static Stream<Scene> rules() {
        return table(
                that("without limits there is always room", agent("ann"))
                        .chats("ann", 500)
                        .chooses("ann"),
                that("below the own total there is room", limited("ann", Limits.total(2)))
                        .chats("ann", 1)
                        .chooses("ann"),
                that("at the own total there is no room", limited("ann", Limits.total(2)), agent("bob"))
                        .chats("ann", 2)
                        .chats("bob", 3)
                        .chooses("bob")
                        .passesOver("ann", Obstacle.FULL),
                that("above the own total there is no room", limited("ann", Limits.total(2)))
                        .chats("ann", 3)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "towards the own total the conversations of every persona and channel count",
                                limited("ann", Limits.total(2)))
                        .place("ann", "bank", Channel.EMAIL, A_MINUTE)
                        .place("ann", SHOP, Channel.PHONE, A_MINUTE)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "at the limit for the persona there is no room",
                                limited("ann", Limits.NONE.withPersona(SHOP, Limit.of(1))))
                        .place("ann", SHOP, Channel.EMAIL, A_MINUTE)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "towards the limit for a persona those of others do not count",
                                limited("ann", Limits.NONE.withPersona(SHOP, Limit.of(1))))
                        .place("ann", "bank", Channel.CHAT, A_MINUTE)
                        .chooses("ann"),
                that(
                                "the limit for another persona does not apply",
                                limited("ann", Limits.NONE.withPersona("bank", Limit.of(1))))
                        .place("ann", "bank", Channel.CHAT, A_MINUTE)
                        .place("ann", "bank", Channel.CHAT, A_MINUTE)
                        .chooses("ann"),
                that(
                                "at the limit for the channel there is no room",
                                limited("ann", Limits.NONE.withChannel(Channel.CHAT, Limit.of(2))))
                        .chats("ann", 1)
                        .place("ann", "bank", Channel.CHAT, A_MINUTE)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "towards the limit for a channel those by others do not count",
                                limited("ann", Limits.NONE.withChannel(Channel.CHAT, Limit.of(1))))
                        .place("ann", Channel.EMAIL, A_MINUTE)
                        .chooses("ann"),
                that(
                                "the limit for another channel does not apply",
                                limited("ann", Limits.NONE.withChannel(Channel.EMAIL, Limit.of(1))))
                        .place("ann", Channel.EMAIL, A_MINUTE)
                        .chooses("ann"),
                that(
                                "room is needed below every limit: the total alone is not enough",
                                limited(
                                        "ann",
                                        Limits.total(9)
                                                .withPersona(SHOP, Limit.of(5))
                                                .withChannel(Channel.CHAT, Limit.of(1))))
                        .chats("ann", 1)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "room is needed below every limit: below the channel's alone is not enough",
                                limited("ann", Limits.total(1).withChannel(Channel.CHAT, Limit.of(5))))
                        .chats("ann", 1)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that("\"never\" leaves no room, with nothing to do", limited("ann", Limits.NONE.withTotal(Limit.NEVER)))
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "\"never\" for one channel leaves room by another",
                                limited("ann", Limits.NONE.withChannel(Channel.PHONE, Limit.NEVER)))
                        .chooses("ann"),
                that(
                                "\"unlimited\" for the persona does not lift the total",
                                limited("ann", Limits.total(1).withPersona(SHOP, Limit.UNLIMITED)))
                        .chats("ann", 1)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "load may be weighted: three chats of 30 and an e-mail of 10 fill 100 units",
                                limited("ann", Limits.total(100)))
                        .by(Channel.EMAIL)
                        .weighing(WEIGHTED)
                        .chats("ann", 3)
                        .place("ann", Channel.EMAIL, A_MINUTE)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "weighted, there is room for an e-mail of 10 beside three chats of 30",
                                limited("ann", Limits.total(100)))
                        .by(Channel.EMAIL)
                        .weighing(WEIGHTED)
                        .chats("ann", 3)
                        .chooses("ann"),
                that(
                                "weighted, there is no room for a fourth chat of 30 in 100 units",
                                limited("ann", Limits.total(100)))
                        .weighing(WEIGHTED)
                        .chats("ann", 3)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "a conversation silent for 30 minutes does not count towards limits",
                                limited("ann", Limits.total(1)))
                        .place("ann", Channel.CHAT, Duration.ofMinutes(30))
                        .chooses("ann"),
                that(
                                "a conversation silent for less than 30 minutes counts towards limits",
                                limited("ann", Limits.total(1)))
                        .place("ann", Channel.CHAT, Duration.ofMinutes(30).minusMillis(1))
                        .choosesNobody(Result.EVERYBODY_FULL),
                that("the window for the limit may be longer than that for load", limited("ann", Limits.total(1)))
                        .weighing(Workload.DEFAULT.withLimitWindow(Duration.ofHours(2)))
                        .place("ann", Channel.CHAT, Duration.ofMinutes(45))
                        .choosesNobody(Result.EVERYBODY_FULL),
                that("the window for the limit may be shorter than that for load", limited("ann", Limits.total(1)))
                        .weighing(Workload.DEFAULT.withLimitWindow(Duration.ofMinutes(5)))
                        .place("ann", Channel.CHAT, Duration.ofMinutes(10))
                        .chooses("ann"),
                that("silence is told for each conversation", limited("ann", Limits.total(2)))
                        .chats("ann", 1)
                        .place("ann", Channel.CHAT, Duration.ofHours(1))
                        .chooses("ann"),
                that(
                                "silent conversations do not count towards the limits for persona and channel",
                                limited(
                                        "ann",
                                        Limits.NONE
                                                .withPersona(SHOP, Limit.of(1))
                                                .withChannel(Channel.CHAT, Limit.of(1))))
                        .place("ann", Channel.CHAT, Duration.ofHours(1))
                        .chooses("ann"),
                that("a full agent is not taken although preferred", limited("ann", Limits.total(1)), agent("bob"))
                        .asks(request -> request.withPreferred(List.of("ann")))
                        .chats("ann", 1)
                        .chooses("bob", "ANYONE"),
                that(
                                "a full agent on a high rung gives way to one on a low rung",
                                knowing("ann", "billing").withLimits(Limits.total(1)),
                                agent("bob"))
                        .wants("billing")
                        .chats("ann", 1)
                        .chooses("bob", "ANYONE")
                        .passesOver("ann", Obstacle.FULL));
    }

    @Test
    @DisplayName("each limit is a number from 1: 0 is refused, and \"never\" is a word of its own")
    void refusesZero() {
        assertThatThrownBy(() -> Limit.of(0)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
