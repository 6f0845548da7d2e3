package dev.switchboard.internal.selection;

import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.limited;
import static dev.switchboard.internal.selection.Scene.speaking;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;

import dev.switchboard.agent.Limits;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.internal.selection.Selection.Obstacle;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: someone who got a conversation a moment ago is passed over")
class BufferTableTest {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    static Stream<Scene> rules() {
        return table(
                that(
                                "someone who got a conversation less than 120 seconds ago is passed over",
                                agent("ann"),
                                agent("bob"))
                        .assigned("ann", Duration.ofSeconds(120).minusMillis(1))
                        .chats("bob", 5)
                        .chooses("bob")
                        .passesOver("ann", Obstacle.BUFFERED),
                that("someone who got a conversation 120 seconds ago is not passed over", agent("ann"), agent("bob"))
                        .assigned("ann", Duration.ofSeconds(120))
                        .chats("bob", 5)
                        .chooses("ann"),
                that("the buffer is configurable: longer", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withBuffer(Duration.ofMinutes(10)))
                        .assigned("ann", Duration.ofMinutes(9))
                        .chats("bob", 5)
                        .chooses("bob"),
                that("the buffer is configurable: shorter", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withBuffer(Duration.ofSeconds(10)))
                        .assigned("ann", Duration.ofSeconds(10))
                        .chats("bob", 5)
                        .chooses("ann"),
                that("without a buffer nobody is passed over", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withBuffer(Duration.ZERO))
                        .assigned("ann", Duration.ZERO)
                        .chats("bob", 5)
                        .chooses("ann"),
                that("nobody is passed over if nobody else is on the rung", agent("ann"))
                        .assigned("ann", A_MOMENT)
                        .chooses("ann", "ANYONE"),
                that("the buffer never leads to a lower rung", knowing("ann", "billing"), agent("bob"))
                        .wants("billing")
                        .assigned("ann", A_MOMENT)
                        .chooses("ann", "ALL"),
                that("the buffer applies to the last rung too", agent("ann"), agent("bob"))
                        .wants("billing")
                        .assigned("ann", A_MOMENT)
                        .chooses("bob", "ANYONE"),
                that(
                                "the buffer applies to a rung in the middle",
                                knowing("ann", "billing"),
                                knowing("bob", "billing"),
                                agent("cyd"))
                        .wants("billing", "tax")
                        .assigned("ann", A_MOMENT)
                        .chats("bob", 5)
                        .chooses("bob", "MOST"),
                that(
                                "if everybody on the rung got one a moment ago, nobody is passed over: the smaller load goes first",
                                agent("ann"),
                                agent("bob"))
                        .assigned("ann", Duration.ofSeconds(100))
                        .assigned("bob", A_MOMENT)
                        .chats("ann", 1)
                        .chooses("bob"),
                that(
                                "if everybody on the rung got one a moment ago, the longest time goes first among equals",
                                agent("ann"),
                                agent("bob"),
                                agent("cyd"))
                        .assigned("ann", Duration.ofSeconds(30))
                        .assigned("bob", Duration.ofSeconds(90))
                        .assigned("cyd", Duration.ofSeconds(60))
                        .chooses("bob"),
                that("who is left on the rung is in the pool: an absent one does not count", agent("ann"), agent("bob"))
                        .assigned("ann", A_MOMENT)
                        .away("bob")
                        .chooses("ann"),
                that(
                                "who is left on the rung is in the pool: a full one does not count",
                                agent("ann"),
                                limited("bob", Limits.total(1)))
                        .assigned("ann", A_MOMENT)
                        .chats("bob", 1)
                        .chooses("ann"),
                that(
                                "passed over for anyone who is left, even one in a call with two conversations",
                                agent("ann"),
                                agent("bob"))
                        .assigned("ann", A_MOMENT)
                        .inCall("bob")
                        .chats("bob", 2)
                        .chooses("bob"),
                that("never assigned is never passed over", agent("ann"), agent("bob"))
                        .assigned("bob", A_MOMENT)
                        .chats("ann", 5)
                        .chooses("ann"),
                that(
                                "the buffer does not lead from two matches to one",
                                knowing("ann", "billing", "tax"),
                                knowing("bob", "returns"))
                        .wants("billing", "tax", "returns")
                        .assigned("ann", A_MOMENT)
                        .chooses("ann", "MOST"),
                that(
                                "the buffer does not lead from the exact language to another region",
                                speaking("ann", "de-CH"),
                                speaking("bob", "de-DE"))
                        .speaks("de-CH")
                        .assigned("ann", A_MOMENT)
                        .chooses("ann", "LANGUAGE"),
                that(
                                "the buffer does not lead from one language to the next",
                                speaking("ann", "de"),
                                speaking("bob", "en"))
                        .speaks("de", "en")
                        .assigned("ann", A_MOMENT)
                        .chooses("ann", "LANGUAGE"),
                that(
                                "the buffer holds in another order too: a higher score is passed over",
                                agent("ann").withScore(9),
                                agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.SCORE))
                        .assigned("ann", A_MOMENT)
                        .chooses("bob"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
