package dev.switchboard.internal.selection;

import static dev.switchboard.expertise.Rung.Criterion.ALL;
import static dev.switchboard.expertise.Rung.Criterion.LANGUAGE;
import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.limited;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.Selection.Obstacle;
import dev.switchboard.internal.selection.Selection.Result;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: why nobody is chosen")
class ResultTableTest {
    static Stream<Scene> rules() {
        return table(
                that("nobody works for the persona: nobody qualifies").choosesNobody(Result.NOBODY_QUALIFIED),
                that(
                                "everybody is inactive, excluded, a viewer or the asker: nobody qualifies",
                                agent("ann").withActive(false),
                                agent("bob"),
                                agent("cyd").withRole(AgentRole.VIEWER),
                                agent("dan"))
                        .asks(request -> request.withExcluded(Set.of("bob"))
                                .withAsker(List.of(EmailAddress.of("dan@acme.test"))))
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that("somebody is there and stands on no rung: nobody qualifies", agent("ann"))
                        .ranked(AgentRanking.of(Rung.of(ALL), Rung.of(LANGUAGE)))
                        .wants("billing")
                        .speaks("en")
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that("everybody is absent: nobody is there", agent("ann"), agent("bob"))
                        .away("ann", "bob")
                        .choosesNobody(Result.NOBODY_THERE)
                        .passesOver("ann", Obstacle.NOT_PRESENT)
                        .passesOver("bob", Obstacle.NOT_PRESENT),
                that(
                                "whoever stands on a rung is absent, whoever is there stands on none: nobody is there",
                                knowing("ann", "billing"),
                                agent("bob"))
                        .ranked(AgentRanking.of(Rung.of(ALL)))
                        .wants("billing")
                        .away("ann")
                        .choosesNobody(Result.NOBODY_THERE),
                that(
                                "whoever has the required expertise is absent: nobody is there",
                                knowing("ann", "billing"),
                                agent("bob"))
                        .requires("billing")
                        .away("ann")
                        .choosesNobody(Result.NOBODY_THERE),
                that(
                                "whoever has the required expertise is full: everybody is full",
                                knowing("ann", "billing").withLimits(Limits.total(1)),
                                agent("bob"))
                        .requires("billing")
                        .chats("ann", 1)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "everybody present is full: everybody is full",
                                limited("ann", Limits.total(1)),
                                limited("bob", Limits.total(2)))
                        .chats("ann", 1)
                        .chats("bob", 2)
                        .choosesNobody(Result.EVERYBODY_FULL)
                        .passesOver("ann", Obstacle.FULL)
                        .passesOver("bob", Obstacle.FULL),
                that(
                                "one is full and one with room is absent: everybody is full",
                                limited("ann", Limits.total(1)),
                                agent("bob"))
                        .chats("ann", 1)
                        .away("bob")
                        .choosesNobody(Result.EVERYBODY_FULL),
                that("whoever is full and absent is absent: nobody is there", limited("ann", Limits.total(1)))
                        .chats("ann", 1)
                        .away("ann")
                        .choosesNobody(Result.NOBODY_THERE),
                that("everybody is in a call, and the persona asks nobody in a call: everybody is full", agent("ann"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withCallsExcluded(true))
                        .inCall("ann")
                        .choosesNobody(Result.EVERYBODY_FULL)
                        .passesOver("ann", Obstacle.IN_CALL),
                that(
                                "members are absent and the overflow agent is full: everybody is full",
                                agent("ann"),
                                limited("bob", Limits.total(1)).withRole(AgentRole.OVERFLOW))
                        .away("ann")
                        .chats("bob", 1)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that("who is chosen at once passes nobody over", agent("ann"), agent("bob"))
                        .chooses("ann")
                        .passesOverNobody(),
                that(
                                "all are counted who were not taken, however many are named",
                                Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m")
                                        .map(id -> limited(id, Limits.NONE.withTotal(Limit.NEVER)))
                                        .toArray(Agent[]::new))
                        .choosesNobody(Result.EVERYBODY_FULL)
                        .passesOverInAll(13));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
