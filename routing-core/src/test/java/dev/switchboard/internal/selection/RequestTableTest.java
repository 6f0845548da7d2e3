package dev.switchboard.internal.selection;

import static dev.switchboard.expertise.Rung.Criterion.COUNTRY;
import static dev.switchboard.expertise.Rung.Criterion.LANGUAGE;
import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.limited;
import static dev.switchboard.internal.selection.Scene.speaking;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;

import dev.switchboard.agent.Limits;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.internal.selection.Selection.Result;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: what a request can want")
class RequestTableTest {
    static Stream<Scene> rules() {
        return table(
                that("expertise is preferred by default: someone without it beats nobody", agent("ann"))
                        .wants("billing")
                        .chooses("ann", "ANYONE"),
                that(
                                "one who holds the wanted expertise goes before one who does not",
                                agent("ann"),
                                knowing("bob", "billing"))
                        .wants("billing")
                        .chooses("bob", "ALL"),
                that("who lacks a required expertise is not chosen", agent("ann"), knowing("bob", "billing"))
                        .requires("billing")
                        .chats("bob", 9)
                        .chooses("bob", "ALL"),
                that("a required expertise that nobody holds is met by nobody", agent("ann"), knowing("bob", "tax"))
                        .requires("billing")
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that(
                                "one required and one preferred: the holder of the preferred one alone is not chosen",
                                knowing("ann", "tax"),
                                knowing("bob", "billing"))
                        .wants(WantedExpertise.of("billing").asRequired(), WantedExpertise.of("tax"))
                        .chats("bob", 3)
                        .chooses("bob", "MOST"),
                that("without a minimum level, holding it is enough", knowing("bob", "billing", 1), agent("ann"))
                        .wants("billing")
                        .chooses("bob", "ALL"),
                that(
                                "an expertise given without a level is held at level 1, which is below 2",
                                agent("ann"),
                                knowing("bob", "billing"))
                        .wants(WantedExpertise.of("billing").atLevel(2).asRequired())
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that(
                                "who holds it below the minimum level stands where those stand who do not hold it",
                                knowing("ann", "billing", 2))
                        .wants(WantedExpertise.of("billing").atLevel(3))
                        .chooses("ann", "ANYONE"),
                that("who holds it at the minimum level exactly meets it", knowing("ann", "billing", 3))
                        .wants(WantedExpertise.of("billing").atLevel(3))
                        .chooses("ann", "ALL"),
                that("who holds it above the minimum level meets it", knowing("ann", "billing", 5))
                        .wants(WantedExpertise.of("billing").atLevel(3))
                        .chooses("ann", "ALL"),
                that("below the minimum level of a required expertise nobody is chosen", knowing("ann", "billing", 4))
                        .wants(WantedExpertise.of("billing").atLevel(5).asRequired())
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that(
                                "case and white space do not count in the name of an expertise",
                                agent("ann"),
                                knowing("bob", " Order  STATUS"))
                        .wants("order status")
                        .chooses("bob", "ALL"),
                that("wanted twice, the higher minimum counts", knowing("ann", "billing", 3))
                        .wants(
                                WantedExpertise.of("billing").atLevel(2),
                                WantedExpertise.of("Billing").atLevel(4).asRequired())
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that(
                                "an absent language never equals an absent language: who speaks none does not meet LANGUAGE",
                                agent("ann"))
                        .ranked(AgentRanking.of(Rung.of(LANGUAGE)))
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that("a language matches nobody if the language of the asker is unknown", speaking("ann", "en"))
                        .ranked(AgentRanking.of(Rung.of(LANGUAGE), Rung.ANYONE))
                        .chooses("ann", "ANYONE"),
                that("an unknown language of an agent matches no asker", agent("ann"), speaking("bob", "en"))
                        .speaks("en")
                        .chooses("bob", "LANGUAGE"),
                that("an absent country never equals an absent country", agent("ann"))
                        .ranked(AgentRanking.of(Rung.of(COUNTRY)))
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that(
                                "the country matches nobody if the country of the asker is unknown",
                                agent("ann").withCountry("CH"))
                        .ranked(AgentRanking.of(Rung.of(COUNTRY), Rung.ANYONE))
                        .chooses("ann", "ANYONE"),
                that(
                                "an unknown country of an agent matches no asker",
                                agent("ann"),
                                agent("bob").withCountry("CH"))
                        .ranked(AgentRanking.of(Rung.of(COUNTRY), Rung.ANYONE))
                        .from("CH")
                        .chooses("bob", "COUNTRY"),
                that(
                                "a preferred person is taken before everybody else",
                                agent("ann"),
                                knowing("bob", "billing"),
                                agent("cyd"))
                        .wants("billing")
                        .asks(request -> request.withPreferred(List.of("cyd")))
                        .chats("cyd", 3)
                        .chooses("cyd", "PREFERRED"),
                that("of the preferred people the first is taken", agent("ann"), agent("bob"), agent("cyd"))
                        .asks(request -> request.withPreferred(List.of("cyd", "bob")))
                        .chats("cyd", 3)
                        .chooses("cyd", "PREFERRED"),
                that(
                                "a preferred person who is not in the pool gives way to the next preferred one",
                                agent("ann"),
                                agent("bob"),
                                agent("cyd"))
                        .asks(request -> request.withPreferred(List.of("cyd", "bob")))
                        .away("cyd")
                        .chooses("bob", "PREFERRED"),
                that("preferred people who are all not in the pool give way to the rungs", agent("ann"), agent("bob"))
                        .asks(request -> request.withPreferred(List.of("bob", "stranger")))
                        .away("bob")
                        .chooses("ann", "ANYONE"),
                that("a preferred person is taken before the previous agent", agent("ann"), agent("bob"))
                        .asks(request -> request.withPreferred(List.of("bob")).withPrevious("ann"))
                        .chooses("bob", "PREFERRED"),
                that(
                                "a required expertise is not dropped for a preferred person",
                                knowing("ann", "billing"),
                                agent("bob"))
                        .requires("billing")
                        .asks(request -> request.withPreferred(List.of("bob")))
                        .chooses("ann", "ALL"),
                that(
                                "a preferred person who got a conversation a moment ago is taken all the same",
                                agent("ann"),
                                agent("bob"))
                        .asks(request -> request.withPreferred(List.of("bob")))
                        .assigned("bob", Duration.ofSeconds(1))
                        .chooses("bob", "PREFERRED"),
                that("a preferred person who is excluded is not taken", agent("ann"), agent("bob"))
                        .asks(request -> request.withPreferred(List.of("bob")).withExcluded(Set.of("bob")))
                        .chooses("ann", "ANYONE"),
                that("of a closed list of candidates, nobody else is chosen", knowing("ann", "billing"), agent("bob"))
                        .wants("billing")
                        .asks(request -> request.withCandidates(List.of("bob")))
                        .chooses("bob", "ANYONE"),
                that(
                                "on the given list only presence, limits and eligibility are asked: not a required expertise",
                                knowing("ann", "billing"),
                                agent("bob"))
                        .requires("billing")
                        .asks(request -> request.withCandidates(List.of("bob")))
                        .chooses("bob", "ANYONE"),
                that("on the given list presence is asked", agent("ann"), agent("bob"))
                        .asks(request -> request.withCandidates(List.of("bob")))
                        .away("bob")
                        .choosesNobody(Result.NOBODY_THERE),
                that("on the given list limits are asked", agent("ann"), limited("bob", Limits.total(1)))
                        .asks(request -> request.withCandidates(List.of("bob")))
                        .chats("bob", 1)
                        .choosesNobody(Result.EVERYBODY_FULL),
                that(
                                "on the given list eligibility is asked: nobody inactive is chosen",
                                agent("ann"),
                                agent("bob").withActive(false))
                        .asks(request -> request.withCandidates(List.of("bob")))
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that("an empty list of candidates is a list: nobody is on it", agent("ann"))
                        .asks(request -> request.withCandidates(List.of()))
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that("the order of the list of candidates does not rank them", agent("ann"), agent("bob"), agent("cyd"))
                        .asks(request -> request.withCandidates(List.of("cyd", "bob")))
                        .chooses("bob", "ANYONE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
