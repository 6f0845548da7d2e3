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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: the agent who served the asker before")
class StickinessTableTest {
    static Stream<Scene> rules() {
        return table(
                previous("is kept by default").chats("zoe", 5).chooses("zoe", "PREVIOUS"),
                previous("is kept before the rungs, without the wanted expertise")
                        .wants("billing")
                        .chooses("zoe", "PREVIOUS"),
                previous("is kept though on no rung")
                        .ranked(AgentRanking.of(Rung.of(ALL)))
                        .wants("billing")
                        .chooses("zoe", "PREVIOUS"),
                previous("is not kept if the policy says so")
                        .ranked(AgentRanking.EXPERTISE_FIRST.withSticky(false))
                        .chooses("ann", "ANYONE"),
                previous("is not kept if absent").away("zoe").chooses("ann", "ANYONE"),
                previous("is not kept if in a call with two conversations")
                        .inCall("zoe")
                        .chats("zoe", 2)
                        .chooses("ann", "ANYONE"),
                previous("is not kept if in a call with three conversations")
                        .inCall("zoe")
                        .chats("zoe", 3)
                        .chooses("ann", "ANYONE"),
                previous("is kept if in a call with one conversation")
                        .inCall("zoe")
                        .chats("zoe", 1)
                        .chooses("zoe", "PREVIOUS"),
                previous("is kept with two conversations if not in a call")
                        .chats("zoe", 2)
                        .chooses("zoe", "PREVIOUS"),
                previous("is not kept if in a call and the persona asks nobody in a call")
                        .ranked(AgentRanking.EXPERTISE_FIRST.withCallsExcluded(true))
                        .inCall("zoe")
                        .chooses("ann", "ANYONE"),
                previous("is kept though a conversation came a moment ago")
                        .assigned("zoe", Duration.ofSeconds(1))
                        .chooses("zoe", "PREVIOUS"),
                previous("is not kept if excluded")
                        .asks(request -> request.withExcluded(Set.of("zoe")))
                        .chooses("ann", "ANYONE"),
                previous("is not kept if the asker")
                        .asks(request -> request.withAsker(List.of(EmailAddress.of("zoe@acme.test"))))
                        .chooses("ann", "ANYONE"),
                previous("is not kept if not on the list of candidates")
                        .asks(request -> request.withCandidates(List.of("ann")))
                        .chooses("ann", "ANYONE"),
                previous("is not kept without a required expertise")
                        .requires("billing")
                        .chooses("ann", "ALL"),
                that(
                                "a previous agent is not kept if inactive",
                                agent("ann"),
                                agent("zoe").withActive(false))
                        .asks(request -> request.withPrevious("zoe"))
                        .chooses("ann", "ANYONE"),
                that(
                                "a previous agent is not kept if a viewer",
                                agent("ann"),
                                agent("zoe").withRole(AgentRole.VIEWER))
                        .asks(request -> request.withPrevious("zoe"))
                        .chooses("ann", "ANYONE"),
                that("a previous agent is not kept if full", agent("ann"), limited("zoe", Limits.total(1)))
                        .asks(request -> request.withPrevious("zoe"))
                        .chats("zoe", 1)
                        .chooses("ann", "ANYONE"),
                that("a previous agent who is not kept for a call can be chosen on a rung", agent("zoe"))
                        .asks(request -> request.withPrevious("zoe"))
                        .inCall("zoe")
                        .chats("zoe", 2)
                        .chooses("zoe", "ANYONE"),
                that("without a previous agent the rungs decide", knowing("ann", "billing"), agent("zoe"))
                        .wants("billing")
                        .chooses("ann", "ALL"));
    }

    /** Zoe served the asker; ann, who knows billing, could as well. */
    private static Scene previous(String rule) {
        return that("a previous agent " + rule, knowing("ann", "billing"), agent("zoe"))
                .asks(request -> request.withPrevious("zoe"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
