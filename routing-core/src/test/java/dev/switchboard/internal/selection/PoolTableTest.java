package dev.switchboard.internal.selection;

import static dev.switchboard.expertise.Rung.Criterion.ALL;
import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.limited;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;

import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limits;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.Selection.Obstacle;
import dev.switchboard.internal.selection.Selection.Result;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: who is in the pool")
class PoolTableTest {
    static Stream<Scene> rules() {
        return table(
                that("an operator of the persona is in the pool", agent("ann")).chooses("ann", "ANYONE"),
                that(
                                "nobody is chosen who is not an operator of the persona, although preferred and previous",
                                agent("ann"))
                        .asks(request -> request.withPreferred(List.of("bob")).withPrevious("bob"))
                        .chooses("ann", "ANYONE"),
                that("nobody inactive is chosen", agent("ann").withActive(false), agent("bob"))
                        .chooses("bob"),
                that("the asker is not chosen", agent("ann"), agent("bob"))
                        .asks(request -> request.withAsker(List.of(EmailAddress.of("ann@acme.test"))))
                        .chooses("bob")
                        .passesOver("ann", Obstacle.ASKER),
                that(
                                "the asker is not chosen under another of the addresses they are known by",
                                agent("ann"),
                                agent("bob"))
                        .asks(request -> request.withAsker(
                                List.of(EmailAddress.of("private@mail.test"), EmailAddress.of("ANN@acme.test"))))
                        .chooses("bob"),
                that("nobody is asked instead of the asker if there is nobody else", agent("ann"))
                        .asks(request -> request.withAsker(List.of(EmailAddress.of("ann@acme.test"))))
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that("nobody excluded is chosen", agent("ann"), agent("bob"))
                        .asks(request -> request.withExcluded(Set.of("ann")))
                        .chooses("bob")
                        .passesOver("ann", Obstacle.EXCLUDED),
                that("to exclude a stranger changes nothing", agent("ann"))
                        .asks(request -> request.withExcluded(Set.of("zoe")))
                        .chooses("ann"),
                that("a viewer is never chosen", agent("ann").withRole(AgentRole.VIEWER), agent("bob"))
                        .chooses("bob"),
                that(
                                "a viewer is never chosen, even from a list and preferred",
                                agent("ann").withRole(AgentRole.VIEWER))
                        .asks(request -> request.withCandidates(List.of("ann")).withPreferred(List.of("ann")))
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that("whoever is not present is not available", agent("ann"), agent("bob"))
                        .away("ann")
                        .chooses("bob")
                        .passesOver("ann", Obstacle.NOT_PRESENT),
                that("the best of all is not chosen if absent", knowing("ann", "billing"), agent("bob"))
                        .wants("billing")
                        .away("ann")
                        .chooses("bob", "ANYONE"),
                that("somebody in a call is in the pool, unless the persona says otherwise", agent("ann"))
                        .inCall("ann")
                        .chooses("ann"),
                that("nobody in a call is chosen if the persona says so", agent("ann"), agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withCallsExcluded(true))
                        .inCall("ann")
                        .chats("bob", 5)
                        .chooses("bob")
                        .passesOver("ann", Obstacle.IN_CALL),
                that(
                                "if the persona says so, nobody in a call is chosen although preferred",
                                agent("ann"),
                                agent("bob"))
                        .ranked(AgentRanking.EXPERTISE_FIRST.withCallsExcluded(true))
                        .asks(request -> request.withPreferred(List.of("ann")))
                        .inCall("ann")
                        .chooses("bob", "ANYONE"),
                that(
                                "an overflow agent is not asked while a member can be chosen",
                                agent("ann").withRole(AgentRole.OVERFLOW),
                                agent("bob"))
                        .chats("bob", 5)
                        .chooses("bob"),
                that(
                                "an overflow agent on a high rung is not asked while a member stands on the last",
                                knowing("ann", "billing").withRole(AgentRole.OVERFLOW),
                                agent("bob"))
                        .wants("billing")
                        .chooses("bob", "ANYONE"),
                that(
                                "an overflow agent is asked if no member is present",
                                agent("ann").withRole(AgentRole.OVERFLOW),
                                agent("bob"))
                        .away("bob")
                        .chooses("ann", "ANYONE")
                        .passesOver("bob", Obstacle.NOT_PRESENT),
                that(
                                "an overflow agent is asked if no member has room",
                                agent("ann").withRole(AgentRole.OVERFLOW),
                                limited("bob", Limits.total(1)))
                        .chats("bob", 1)
                        .chooses("ann", "ANYONE")
                        .passesOver("bob", Obstacle.FULL),
                that(
                                "an overflow agent is asked if no member stands on a rung",
                                knowing("ann", "billing").withRole(AgentRole.OVERFLOW),
                                agent("bob"))
                        .ranked(AgentRanking.of(Rung.of(ALL)))
                        .wants("billing")
                        .chooses("ann", "ALL"),
                that(
                                "a member who got a conversation a moment ago goes before an overflow agent",
                                agent("ann").withRole(AgentRole.OVERFLOW),
                                agent("bob"))
                        .assigned("bob", Duration.ofSeconds(1))
                        .chooses("bob"),
                that(
                                "overflow agents are ranked among themselves like members",
                                agent("ann").withRole(AgentRole.OVERFLOW),
                                knowing("bob", "billing").withRole(AgentRole.OVERFLOW))
                        .wants("billing")
                        .chooses("bob", "ALL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
