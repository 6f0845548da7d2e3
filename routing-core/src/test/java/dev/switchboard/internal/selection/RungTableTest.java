package dev.switchboard.internal.selection;

import static dev.switchboard.expertise.Rung.Criterion.COUNTRY;
import static dev.switchboard.expertise.Rung.Criterion.LANGUAGE;
import static dev.switchboard.expertise.Rung.Criterion.MOST;
import static dev.switchboard.expertise.Rung.Criterion.ONE;
import static dev.switchboard.internal.selection.Scene.agent;
import static dev.switchboard.internal.selection.Scene.knowing;
import static dev.switchboard.internal.selection.Scene.speaking;
import static dev.switchboard.internal.selection.Scene.table;
import static dev.switchboard.internal.selection.Scene.that;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.internal.selection.Selection.Result;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Selection: the first rung that anybody in the pool meets decides")
class RungTableTest {
    private static final AgentRanking MOST_AND_LANGUAGE = AgentRanking.of(Rung.of(MOST, LANGUAGE), Rung.ANYONE);
    private static final AgentRanking BY_LANGUAGE = AgentRanking.of(Rung.of(LANGUAGE), Rung.ANYONE);

    static Stream<Scene> rules() {
        return table(
                that(
                                "EXPERTISE_FIRST: all wanted and the language goes before all wanted",
                                knowing("ann", "billing"),
                                knowing("bob", "billing").withLanguages("de"))
                        .wants("billing")
                        .speaks("de")
                        .chats("bob", 3)
                        .chooses("bob", "ALL+LANGUAGE"),
                that(
                                "EXPERTISE_FIRST: all wanted goes before most wanted and the language",
                                knowing("ann", "billing", "tax"),
                                knowing("bob", "billing").withLanguages("de"))
                        .wants("billing", "tax")
                        .speaks("de")
                        .chats("ann", 3)
                        .chooses("ann", "ALL"),
                that(
                                "EXPERTISE_FIRST: most wanted and the language goes before most wanted",
                                knowing("ann", "billing"),
                                knowing("bob", "tax").withLanguages("de"))
                        .wants("billing", "tax")
                        .speaks("de")
                        .chats("bob", 3)
                        .chooses("bob", "MOST+LANGUAGE"),
                that(
                                "EXPERTISE_FIRST: most wanted goes before the language",
                                knowing("ann", "billing"),
                                speaking("bob", "de"))
                        .wants("billing", "tax")
                        .speaks("de")
                        .chats("ann", 3)
                        .chooses("ann", "MOST"),
                that("EXPERTISE_FIRST: the language goes before anyone", agent("ann"), speaking("bob", "de"))
                        .wants("billing")
                        .speaks("de")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that("EXPERTISE_FIRST: anyone goes before nobody", speaking("ann", "fr"))
                        .wants("billing")
                        .speaks("de")
                        .chooses("ann", "ANYONE"),
                that(
                                "EXPERTISE_FIRST does not ask for the country",
                                agent("ann"),
                                agent("bob").withCountry("CH"))
                        .wants("billing")
                        .from("CH")
                        .chooses("ann", "ANYONE"),
                languageFirst(
                                "language and all goes before language and one",
                                speaking("ann", "de").withExpertise("billing"),
                                speaking("bob", "de").withExpertise("billing", "tax"))
                        .chats("bob", 3)
                        .chooses("bob", "ALL+LANGUAGE"),
                languageFirst(
                                "language and one goes before language",
                                speaking("ann", "de"),
                                speaking("bob", "de").withExpertise("tax"))
                        .chats("bob", 3)
                        .chooses("bob", "ONE+LANGUAGE"),
                languageFirst(
                                "language goes before country and all",
                                speaking("ann", "de"),
                                knowing("bob", "billing", "tax").withCountry("CH"))
                        .chats("ann", 3)
                        .chooses("ann", "LANGUAGE"),
                languageFirst(
                                "country and all goes before country and one",
                                knowing("ann", "billing").withCountry("CH"),
                                knowing("bob", "billing", "tax").withCountry("CH"))
                        .chats("bob", 3)
                        .chooses("bob", "ALL+COUNTRY"),
                languageFirst(
                                "country and one goes before country",
                                agent("ann").withCountry("CH"),
                                knowing("bob", "billing").withCountry("CH"))
                        .chats("bob", 3)
                        .chooses("bob", "ONE+COUNTRY"),
                languageFirst(
                                "country goes before all",
                                agent("ann").withCountry("CH"),
                                knowing("bob", "billing", "tax"))
                        .chats("ann", 3)
                        .chooses("ann", "COUNTRY"),
                languageFirst("all goes before one", knowing("ann", "billing"), knowing("bob", "billing", "tax"))
                        .chats("bob", 3)
                        .chooses("bob", "ALL"),
                languageFirst("one goes before anyone", agent("ann"), knowing("bob", "tax"))
                        .chats("bob", 3)
                        .chooses("bob", "ONE"),
                languageFirst("anyone goes before nobody", agent("ann")).chooses("ann", "ANYONE"),
                languageFirst(
                                "two matches of three stand with one match where at least one is asked for",
                                knowing("ann", "billing"),
                                knowing("bob", "billing", "tax"))
                        .wants("billing", "tax", "returns")
                        .chats("bob", 1)
                        .chooses("ann", "ONE"),
                that(
                                "most wanted: who holds two of three goes before who holds one",
                                knowing("ann", "billing"),
                                knowing("bob", "tax", "returns"))
                        .wants("billing", "tax", "returns")
                        .chats("bob", 9)
                        .chooses("bob", "MOST"),
                that(
                                "most wanted is the most that anybody in the pool holds, not who is absent",
                                agent("ann"),
                                knowing("bob", "billing"),
                                knowing("cyd", "billing", "tax"))
                        .wants("billing", "tax", "returns")
                        .away("cyd")
                        .chooses("bob", "MOST"),
                that(
                                "most wanted and the language: the most that anybody holds who speaks it",
                                knowing("ann", "billing", "tax"),
                                knowing("bob", "billing").withLanguages("de"))
                        .wants("billing", "tax", "returns")
                        .speaks("de")
                        .chooses("bob", "MOST+LANGUAGE"),
                that(
                                "most wanted does not count what is held below the minimum level",
                                agent("ann")
                                        .withExpertise(
                                                List.of(new HeldExpertise("billing", 1), new HeldExpertise("tax", 1))),
                                knowing("bob", "returns", 3))
                        .wants(
                                WantedExpertise.of("billing").atLevel(2),
                                WantedExpertise.of("tax").atLevel(2),
                                WantedExpertise.of("returns").atLevel(2))
                        .chooses("bob", "MOST"),
                that(
                                "most wanted with a language: more matches go before the better language",
                                knowing("ann", "billing").withLanguages("de"),
                                knowing("bob", "billing", "tax").withLanguages("en"))
                        .ranked(MOST_AND_LANGUAGE)
                        .wants("billing", "tax", "returns")
                        .speaks("de", "en")
                        .chooses("bob", "MOST+LANGUAGE"),
                that("who holds none of what is wanted is on no rung of most wanted", agent("ann"))
                        .ranked(AgentRanking.of(Rung.of(MOST)))
                        .wants("billing")
                        .choosesNobody(Result.NOBODY_QUALIFIED),
                that(
                                "what is held and not wanted does not count",
                                knowing("ann", "billing"),
                                knowing("bob", "x", "y", "z"))
                        .wants("billing", "tax")
                        .chats("ann", 2)
                        .chooses("ann", "MOST"),
                that(
                                "the exact language goes before the same language with another region",
                                speaking("ann", "de-DE"),
                                speaking("bob", "de-CH"))
                        .speaks("de-CH")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that(
                                "the exact language is the whole tag: without region it is not the one with a region",
                                speaking("ann", "de"),
                                speaking("bob", "de-CH"))
                        .speaks("de-CH")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that(
                                "the exact language is the whole tag: with a region it is not the one without",
                                speaking("ann", "de-CH"),
                                speaking("bob", "de"))
                        .speaks("de")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that(
                                "the same language without region goes before the next tag",
                                speaking("ann", "en"),
                                speaking("bob", "de"))
                        .speaks("de-CH", "en")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that(
                                "the same language without region goes before the next tag, though that is of the same language",
                                speaking("ann", "de-AT"),
                                speaking("bob", "de-DE"))
                        .speaks("de-CH", "de-DE")
                        .chats("bob", 1)
                        .chooses("ann", "LANGUAGE"),
                that("the next tag goes before nothing", speaking("ann", "fr"), speaking("bob", "en"))
                        .speaks("de", "en")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that(
                                "the tags of the asker are taken in order, not those of the agent",
                                speaking("ann", "en", "fr"),
                                speaking("bob", "fr", "en", "de"))
                        .speaks("de", "en")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that(
                                "any language of an agent counts, not only the best one",
                                agent("ann"),
                                speaking("bob", "en", "fr", "de"))
                        .speaks("de")
                        .chats("bob", 3)
                        .chooses("bob", "LANGUAGE"),
                that("another language of the same country is no match", speaking("ann", "fr-CH"))
                        .ranked(BY_LANGUAGE)
                        .speaks("de-CH")
                        .chooses("ann", "ANYONE"),
                that("another country is no match", agent("ann").withCountry("DE"))
                        .ranked(AgentRanking.of(Rung.of(COUNTRY), Rung.ANYONE))
                        .from("CH")
                        .chooses("ann", "ANYONE"),
                that(
                                "a rung that names two things is met by who meets both",
                                agent("ann").withCountry("CH"),
                                speaking("bob", "de"),
                                speaking("cyd", "de").withCountry("CH"))
                        .ranked(AgentRanking.of(Rung.of(LANGUAGE, COUNTRY), Rung.ANYONE))
                        .speaks("de")
                        .from("CH")
                        .chooses("cyd", "LANGUAGE+COUNTRY"),
                that(
                                "the rungs are in the order that the persona gives them",
                                knowing("ann", "billing"),
                                speaking("bob", "de"))
                        .ranked(AgentRanking.of(Rung.of(LANGUAGE), Rung.of(ONE)))
                        .wants("billing")
                        .speaks("de")
                        .chooses("bob", "LANGUAGE"),
                that(
                                "a higher rung decides, not the smaller load, however small",
                                knowing("ann", "billing"),
                                agent("bob"))
                        .wants("billing")
                        .chats("ann", 100)
                        .chooses("ann", "ALL"),
                that(
                                "a required expertise is never dropped by a lower rung",
                                speaking("ann", "de"),
                                knowing("bob", "billing"))
                        .ranked(AgentRanking.LANGUAGE_FIRST)
                        .requires("billing")
                        .speaks("de")
                        .chooses("bob", "ALL"),
                that("a required expertise is never dropped by the last rung", agent("ann"), knowing("bob", "billing"))
                        .ranked(AgentRanking.of(Rung.ANYONE))
                        .requires("billing")
                        .chats("bob", 3)
                        .chooses("bob", "ANYONE"));
    }

    /** The asker speaks German, is in Switzerland and wants billing and tax. */
    private static Scene languageFirst(String rule, Agent... operators) {
        return that("LANGUAGE_FIRST: " + rule, operators)
                .ranked(AgentRanking.LANGUAGE_FIRST)
                .wants("billing", "tax")
                .speaks("de")
                .from("CH");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Scene rule) {
        rule.check();
    }
}
