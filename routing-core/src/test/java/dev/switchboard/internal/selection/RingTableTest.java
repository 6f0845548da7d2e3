package dev.switchboard.internal.selection;

import static dev.switchboard.internal.selection.Scene.A_MINUTE;
import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.limited;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limits;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.internal.selection.Selection.Obstacle;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: round robin")
class RingTableTest {

    private static Scene three(String rule) {
        return that(rule, agent("ann"), agent("bob"), agent("cyd"));
    }

    static Stream<Scene> rules() {
        return table(
                three("the first of the ring begins")
                        .inRing("nobody", "cyd", "ann", "bob")
                        .chooses("cyd", "ANYONE"),
                three("the next one goes first, whatever the ids")
                        .inRing("cyd", "cyd", "bob", "ann")
                        .chooses("bob"),
                three("after the end the ring begins again")
                        .inRing("bob", "cyd", "ann", "bob")
                        .chooses("cyd"),
                three("the turn goes before load, calls and idleness")
                        .inRing("ann", "ann", "bob", "cyd")
                        .chats("bob", 5)
                        .inCall("bob")
                        .chooses("bob"),
                three("whoever is away is passed over")
                        .inRing("ann", "ann", "bob", "cyd")
                        .away("bob")
                        .chooses("cyd")
                        .passesOver("bob", Obstacle.NOT_PRESENT),
                that("whoever is full is passed over", agent("ann"), limited("bob", Limits.total(1)), agent("cyd"))
                        .inRing("ann", "ann", "bob", "cyd")
                        .chats("bob", 1)
                        .chooses("cyd")
                        .passesOver("bob", Obstacle.FULL),
                three("whoever has had the last turn comes last, and has it if nobody else can")
                        .inRing("bob", "ann", "bob", "cyd")
                        .away("ann", "cyd")
                        .chooses("bob"),
                three("whoever works here no longer keeps a place at which nobody is chosen")
                        .inRing("ann", "ann", "gone", "bob", "cyd")
                        .chooses("bob"),
                three("the turn of whoever works here no longer is still the last one")
                        .inRing("gone", "ann", "bob", "gone", "cyd")
                        .chooses("cyd"),
                that(
                                "the ring is one on a rung: the higher rung still decides",
                                agent("ann"),
                                agent("bob"),
                                knowing("cyd", "billing"))
                        .inRing("ann", "ann", "bob", "cyd")
                        .wants("billing")
                        .chooses("cyd", "ALL"),
                that(
                                "on a rung the next one who stands there goes first",
                                knowing("ann", "billing"),
                                agent("bob"),
                                knowing("cyd", "billing", 5))
                        .inRing("cyd", "ann", "bob", "cyd")
                        .wants("billing")
                        .chooses("ann"),
                three("whoever got a conversation a moment ago is passed over while somebody else is left")
                        .inRing("ann", "ann", "bob", "cyd")
                        .assigned("bob", A_MINUTE)
                        .assigned("ann", A_MINUTE)
                        .chooses("cyd")
                        .passesOver("bob", Obstacle.BUFFERED),
                three("if all got a conversation a moment ago, it is the next one's turn")
                        .inRing("ann", "ann", "bob", "cyd")
                        .assigned("ann", A_MINUTE.multipliedBy(2).minusMillis(1))
                        .assigned("bob", A_MINUTE)
                        .assigned("cyd", A_MINUTE)
                        .chooses("bob"),
                three("whoever served the asker before is kept, out of turn")
                        .inRing("ann", "ann", "bob", "cyd")
                        .asks(request -> request.withPrevious("ann"))
                        .chooses("ann", Selection.PREVIOUS),
                that(
                                "members have turns before anybody for the overflow",
                                agent("ann").withRole(AgentRole.OVERFLOW),
                                agent("bob"))
                        .inRing("bob", "ann", "bob")
                        .chooses("bob"),
                that("a stranger on a given list comes behind the ring", agent("ann"), agent("bob"), agent("cyd"))
                        .inRing("cyd", "bob", "cyd")
                        .asks(request -> request.withCandidates(List.of("ann", "bob")))
                        .chooses("ann"),
                manyBuffered("of many who got a conversation a moment ago the next one who did not is found")
                        .assigned("a03", Duration.ofHours(1))
                        .assigned("a17", Duration.ofHours(1))
                        .chooses("a17"),
                manyBuffered("those before the turn are found when the ring begins again")
                        .assigned("a03", Duration.ofHours(1))
                        .assigned("a04", Duration.ofHours(1))
                        .chooses("a03"),
                manyBuffered("whoever has the turn last is found after all others")
                        .assigned("a05", Duration.ofHours(1))
                        .chooses("a05"));
    }

    /** Twenty in a ring, of whom a05 had a turn last. */
    private static Scene manyBuffered(String rule) {
        var ids = IntStream.range(0, 20).mapToObj("a%02d"::formatted).toArray(String[]::new);
        var scene = that(rule, Arrays.stream(ids).map(Scene::agent).toArray(Agent[]::new))
                .ranked(AgentRanking.EXPERTISE_FIRST)
                .inRing("a05", ids);
        Arrays.stream(ids).forEach(id -> scene.assigned(id, A_MINUTE));
        return scene;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
