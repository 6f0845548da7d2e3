package dev.switchboard.internal.selection;

import static dev.switchboard.internal.selection.Scene.A_MINUTE;
import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.limited;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;

import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.routing.Channel;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: who goes first on a rung")
class OrderTableTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    static Stream<Scene> rules() {
        return table(
                that(
                                "an agent in a call with two conversations comes last, whatever the load of the others",
                                agent("ann"),
                                agent("bob"))
                        .inCall("ann")
                        .chats("ann", 2)
                        .chats("bob", 7)
                        .chooses("bob"),
                that("an agent in a call with three conversations comes last too", agent("ann"), agent("bob"))
                        .inCall("ann")
                        .chats("ann", 3)
                        .chats("bob", 7)
                        .chooses("bob"),
                that("an agent in a call with one conversation does not come last", agent("ann"), agent("bob"))
                        .inCall("bob")
                        .chats("bob", 1)
                        .chats("ann", 2)
                        .chooses("bob"),
                that(
                                "an agent with two conversations who is not in a call does not come last",
                                agent("ann"),
                                agent("bob"))
                        .chats("bob", 2)
                        .chats("ann", 3)
                        .chooses("bob"),
                that("a silent conversation is none of the two of somebody in a call", agent("ann"), agent("bob"))
                        .inCall("bob")
                        .chats("bob", 1)
                        .place("bob", Channel.CHAT, AN_HOUR)
                        .chats("ann", 2)
                        .chooses("bob"),
                that(
                                "conversations are counted for the two of somebody in a call, not what they weigh",
                                agent("ann"),
                                agent("bob"))
                        .weighing(Workload.DEFAULT.withWeight(Channel.CHAT, 30))
                        .inCall("bob")
                        .chats("bob", 1)
                        .chats("ann", 2)
                        .chooses("bob"),
                that("who comes last is chosen if nobody else is on the rung", agent("ann"))
                        .inCall("ann")
                        .chats("ann", 2)
                        .chooses("ann"),
                that(
                                "among agents in a call with two conversations or more the smaller load goes first",
                                agent("ann"),
                                agent("bob"))
                        .inCall("ann")
                        .chats("ann", 3)
                        .inCall("bob")
                        .chats("bob", 2)
                        .chooses("bob"),
                that("the smaller load goes first", agent("ann"), agent("bob"))
                        .chats("ann", 2)
                        .chats("bob", 1)
                        .chooses("bob"),
                that("load is weighted: one call of 100 is more than three chats of 30", agent("ann"), agent("bob"))
                        .weighing(
                                Workload.DEFAULT.withWeight(Channel.PHONE, 100).withWeight(Channel.CHAT, 30))
                        .place("ann", Channel.PHONE, A_MINUTE)
                        .chats("bob", 3)
                        .chooses("bob"),
                that("load is weighted: two e-mails of 10 are less than a chat of 30", agent("ann"), agent("bob"))
                        .weighing(Workload.DEFAULT.withWeight(Channel.EMAIL, 10).withWeight(Channel.CHAT, 30))
                        .chats("ann", 1)
                        .place("bob", Channel.EMAIL, A_MINUTE)
                        .place("bob", Channel.EMAIL, A_MINUTE)
                        .chooses("bob"),
                that("the conversations of every persona count towards load", agent("ann"), agent("bob"))
                        .place("ann", "bank", Channel.CHAT, A_MINUTE)
                        .place("ann", "bank", Channel.CHAT, A_MINUTE)
                        .chats("bob", 1)
                        .chooses("bob"),
                that("a conversation silent for 30 minutes stops counting towards load", agent("ann"), agent("bob"))
                        .place("bob", Channel.CHAT, Duration.ofMinutes(30))
                        .chats("ann", 1)
                        .chooses("bob"),
                that("a conversation silent for less than 30 minutes counts towards load", agent("ann"), agent("bob"))
                        .place("ann", Channel.CHAT, Duration.ofMinutes(30).minusMillis(1))
                        .chooses("bob"),
                that("the time of silence is configurable", agent("ann"), agent("bob"))
                        .weighing(Workload.DEFAULT.withLoadWindow(Duration.ofMinutes(5)))
                        .place("bob", Channel.CHAT, Duration.ofMinutes(5))
                        .chats("ann", 1)
                        .chooses("bob"),
                that("the window for the limit is not that for load", agent("ann"), agent("bob"))
                        .weighing(Workload.DEFAULT.withLimitWindow(Duration.ofMinutes(5)))
                        .place("ann", Channel.CHAT, Duration.ofMinutes(10))
                        .chooses("bob"),
                that("the smaller load goes before being in no call", agent("ann"), agent("bob"))
                        .inCall("bob")
                        .chats("ann", 1)
                        .chooses("bob"),
                that("of equal loads, whoever is not in a call goes first", agent("ann"), agent("bob"))
                        .inCall("ann")
                        .chooses("bob"),
                that(
                                "not in a call goes before the higher level",
                                knowing("ann", "billing", 5),
                                knowing("bob", "billing", 1))
                        .wants("billing")
                        .inCall("ann")
                        .chooses("bob"),
                that(
                                "the smaller load goes before the higher level",
                                knowing("ann", "billing", 5),
                                knowing("bob", "billing", 1))
                        .wants("billing")
                        .chats("ann", 1)
                        .chooses("bob"),
                that(
                                "of equal loads, the higher level in the wanted expertise goes first",
                                knowing("ann", "billing", 2),
                                knowing("bob", "billing", 3))
                        .wants("billing")
                        .chooses("bob"),
                that(
                                "the levels in all that is wanted are added",
                                agent("ann")
                                        .withExpertise(
                                                List.of(new HeldExpertise("billing", 5), new HeldExpertise("tax", 1))),
                                agent("bob")
                                        .withExpertise(
                                                List.of(new HeldExpertise("billing", 3), new HeldExpertise("tax", 4))))
                        .wants("billing", "tax")
                        .chooses("bob", "ALL"),
                that(
                                "the level in what is not wanted does not count",
                                agent("ann")
                                        .withExpertise(
                                                List.of(new HeldExpertise("billing", 2), new HeldExpertise("tax", 5))),
                                knowing("bob", "billing", 3))
                        .wants("billing")
                        .chooses("bob"),
                that(
                                "a level below the minimum is still a level, among those who stand on the last rung",
                                agent("ann"),
                                knowing("bob", "billing", 2))
                        .wants(WantedExpertise.of("billing").atLevel(3))
                        .chooses("bob", "ANYONE"),
                that(
                                "the higher level goes before the longest time since the last assignment",
                                knowing("ann", "billing", 2),
                                knowing("bob", "billing", 3))
                        .wants("billing")
                        .assigned("ann", AN_HOUR)
                        .assigned("bob", Duration.ofMinutes(5))
                        .chooses("bob"),
                that("of equals, the longest time since the last assignment goes first", agent("ann"), agent("bob"))
                        .assigned("ann", Duration.ofMinutes(5))
                        .assigned("bob", Duration.ofMinutes(6))
                        .chooses("bob"),
                that("a millisecond tells times apart", agent("ann"), agent("bob"))
                        .assigned("ann", AN_HOUR)
                        .assigned("bob", AN_HOUR.plusMillis(1))
                        .chooses("bob"),
                that("never assigned goes first", agent("ann"), agent("bob"))
                        .assigned("ann", Duration.ofDays(20_000))
                        .chooses("bob"),
                that("the smaller load goes before never assigned", agent("ann"), agent("bob"))
                        .chats("ann", 1)
                        .assigned("bob", Duration.ofMinutes(5))
                        .chooses("bob"),
                that("the smallest id goes first if all else is equal", agent("cyd"), agent("ann"), agent("bob"))
                        .chooses("ann"),
                that("the smallest id goes first among those assigned at the same moment", agent("bob"), agent("ann"))
                        .assigned("ann", AN_HOUR)
                        .assigned("bob", AN_HOUR)
                        .chooses("ann"),
                that("ids are compared as texts", agent("a9"), agent("a10")).chooses("a10"),
                that("longest idle: the time since the last assignment goes before load", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.LONGEST_IDLE))
                        .assigned("ann", Duration.ofMinutes(5))
                        .assigned("bob", AN_HOUR)
                        .chats("bob", 3)
                        .chooses("bob"),
                that("longest idle: never assigned goes first", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.LONGEST_IDLE))
                        .assigned("ann", Duration.ofDays(9))
                        .chats("bob", 3)
                        .chooses("bob"),
                that("longest idle: equals are told apart by load", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.LONGEST_IDLE))
                        .chats("ann", 1)
                        .chooses("bob"),
                that(
                                "most spare room: the most below the limit goes first, not the smaller load",
                                limited("ann", Limits.total(3)),
                                limited("bob", Limits.total(9)))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.MOST_ROOM))
                        .chats("ann", 1)
                        .chats("bob", 4)
                        .chooses("bob"),
                that(
                                "most spare room: nobody has more than who has no limit",
                                limited("ann", Limits.total(9)),
                                agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.MOST_ROOM))
                        .chats("bob", 20)
                        .chooses("bob"),
                that(
                                "most spare room: equals are told apart by load",
                                limited("ann", Limits.total(5)),
                                limited("bob", Limits.total(3)))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.MOST_ROOM))
                        .chats("ann", 3)
                        .chats("bob", 1)
                        .chooses("bob"),
                that(
                                "most spare room is room below the limit, for which its own window counts",
                                limited("ann", Limits.total(5)),
                                limited("bob", Limits.total(5)))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.MOST_ROOM))
                        .weighing(Workload.DEFAULT
                                .withLoadWindow(Duration.ofMinutes(5))
                                .withLimitWindow(AN_HOUR))
                        .place("ann", Channel.CHAT, Duration.ofMinutes(20))
                        .chooses("bob"),
                that(
                                "own order by score: the higher score goes first, whatever the load",
                                agent("ann").withScore(1),
                                agent("bob").withScore(2))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.SCORE))
                        .chats("bob", 3)
                        .chooses("bob"),
                that(
                                "own order by score: below nothing is less than nothing",
                                agent("ann").withScore(-1),
                                agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.SCORE))
                        .chooses("bob"),
                that(
                                "own order by score: the smallest number there is comes last",
                                agent("ann").withScore(Integer.MIN_VALUE),
                                agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.SCORE))
                        .chooses("bob"),
                that("own order by score: equals are told apart by load", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.SCORE))
                        .chats("ann", 1)
                        .chooses("bob"),
                that(
                                "another order is one on a rung: the higher rung still decides",
                                agent("ann").withScore(9),
                                knowing("bob", "billing"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withOrder(AgentOrder.SCORE))
                        .wants("billing")
                        .chooses("bob", "ALL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
