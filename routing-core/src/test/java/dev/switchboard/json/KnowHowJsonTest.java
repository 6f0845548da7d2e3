package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.Rung.Criterion;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Channel;
import dev.switchboard.tag.SmartTag;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Expertise, agents and rankings in the policy document")
class KnowHowJsonTest {

    @Test
    @DisplayName("OD-1, OD-4, OD-14: every field is read")
    void readsEveryField() {
        var policy = PolicyJson.read("""
                {"personas": [ {"id": "HR", "owner": "olga@acme.example",
                    "reasons": [{"label": "Contracts", "expertise": ["law", {"name": "German", "level": 2, "required": true}]}],
                    "tags": [{"name": "refund", "expertise": ["returns"]}],
                    "operators": ["dan"], "expertise": ["payroll"],
                    "ranking": {"rungs": [["LANGUAGE", "ALL"], "MOST", [], "ANYONE"], "order": "SCORE", "buffer": "PT0S",
                        "sticky": false, "excludeCalls": true} } ],
                "agents": [ {"id": "dan", "email": "dan@acme.example", "expertise": ["payroll", {"name": "law", "level": 3}],
                    "languages": ["en", "DE-ch"], "country": "ch", "role": "OVERFLOW", "score": 7, "active": false,
                    "limits": {"total": 5, "personas": {"HR": "never"}, "channels": {"email": "unlimited", "chat": 2}}} ],
                "expertise": [ "payroll", {"name": "Law", "id": "legal"} ],
                "workload": {"weight": 30, "weights": {"phone": 100}, "loadWindow": "PT10M", "limitWindow": "PT1H"} }
                """);

        var german = new WantedExpertise("German", 2, true);
        assertThat(policy)
                .isEqualTo(Policy.builder()
                        .personas(Persona.named("HR")
                                .ownedBy("olga@acme.example")
                                .reasons(ContactReason.named("Contracts")
                                        .withExpertise(List.of(WantedExpertise.of("law"), german)))
                                .tags(SmartTag.custom("refund").withExpertise("returns"))
                                .operators("dan")
                                .expertise("payroll")
                                .ranking(AgentRanking.of(
                                                Rung.of(Criterion.ALL, Criterion.LANGUAGE),
                                                Rung.of(Criterion.MOST),
                                                Rung.ANYONE,
                                                Rung.ANYONE)
                                        .withOrder(AgentOrder.SCORE)
                                        .withBuffer(Duration.ZERO)
                                        .withSticky(false)
                                        .withCallsExcluded(true)))
                        .agents(Agent.of("dan", "dan@acme.example")
                                .withExpertise(List.of(HeldExpertise.of("payroll"), new HeldExpertise("law", 3)))
                                .withLanguages("en", "de-CH")
                                .withCountry("CH")
                                .withRole(AgentRole.OVERFLOW)
                                .withScore(7)
                                .withActive(false)
                                .withLimits(Limits.total(5)
                                        .withPersona("HR", Limit.NEVER)
                                        .withChannel(Channel.EMAIL, Limit.UNLIMITED)
                                        .withChannel(Channel.CHAT, Limit.of(2))))
                        .expertise(
                                Expertise.named("payroll"),
                                Expertise.named("Law").withId("legal"))
                        .workload(Workload.DEFAULT
                                .withWeight(30)
                                .withWeight(Channel.PHONE, 100)
                                .withLoadWindow(Duration.ofMinutes(10))
                                .withLimitWindow(Duration.ofHours(1)))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"EXPERTISE_FIRST", "LANGUAGE_FIRST"})
    @DisplayName("a ranking may be named, alone or with settings of its own")
    void namesARanking(String name) {
        var preset = RankingReader.PRESETS.getOrDefault(name, AgentRanking.of(Rung.ANYONE));

        assertThat(ranking("\"" + name + "\"")).isEqualTo(preset);
        assertThat(ranking("{\"rungs\": \"" + name + "\", \"sticky\": false}")).isEqualTo(preset.withSticky(false));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every order is read and written by its name")
    void namesAnOrder(AgentOrder order) {
        var policy = PolicyJson.read(Documents.withFields("\"ranking\": {\"order\": \"" + order + "\"}"));

        assertThat(policy.require("HR").ranking()).isEqualTo(AgentRanking.EXPERTISE_FIRST.withOrder(order));
        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    private static AgentRanking ranking(String json) {
        return PolicyJson.read(Documents.withFields("\"ranking\": " + json))
                .require("HR")
                .ranking();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is wrong is named with its place")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"expertise\": \"law\"                  | WRONG_TYPE /personas/0/expertise 3:14",
                "\"expertise\": [\"\", 1]                | EXPERTISE_NAME_REQUIRED /personas/0/expertise/0 3:15; WRONG_TYPE /personas/0/expertise/1 3:19",
                "\"expertise\": [{\"level\": 0, \"x\": 1}] | MISSING_FIELD /personas/0/expertise/0/name 3:15; INVALID_VALUE /personas/0/expertise/0/level 3:25; UNKNOWN_FIELD /personas/0/expertise/0/x 3:28",
                "\"expertise\": [{\"name\": \"a\", \"level\": 6}] | INVALID_VALUE /personas/0/expertise/0/level 3:38",
                "\"expertise\": [{\"name\": \"a\", \"required\": 1}] | WRONG_TYPE /personas/0/expertise/0/required 3:41",
                "\"ranking\": 5                          | WRONG_TYPE /personas/0/ranking 3:12",
                "\"ranking\": \"LANGUAGE\"               | INVALID_VALUE /personas/0/ranking 3:12",
                "\"ranking\": {\"rungs\": []}            | INVALID_VALUE /personas/0/ranking/rungs 3:22",
                "\"ranking\": {\"rungs\": [\"SOME\", [1]]} | INVALID_VALUE /personas/0/ranking/rungs/0 3:23; WRONG_TYPE /personas/0/ranking/rungs/1/0 3:32",
                "\"ranking\": {\"buffer\": \"-PT1S\"}    | INVALID_VALUE /personas/0/ranking/buffer 3:23",
                "\"ranking\": {\"buffer\": \"P36501D\"}  | INVALID_VALUE /personas/0/ranking/buffer 3:23",
                "\"ranking\": {\"order\": \"BUSY\", \"sticki\": true} | INVALID_VALUE /personas/0/ranking/order 3:22; UNKNOWN_FIELD /personas/0/ranking/sticki 3:30",
                "\"reasons\": [{\"label\": \"a\", \"expertise\": [null]}] | WRONG_TYPE /personas/0/reasons/0/expertise/0 3:42",
                "\"script\": \"hi\" | WRONG_TYPE /personas/0/script 3:11",
                "\"script\": [\"\", 1, {\"forwrd\": []}] | BLANK /personas/0/script/0 3:12; WRONG_TYPE /personas/0/script/1 3:16; MISSING_FIELD /personas/0/script/2/forward 3:19; UNKNOWN_FIELD /personas/0/script/2/forwrd 3:20",
                "\"script\": [{\"forward\": [\"\"]}] | EXPERTISE_NAME_REQUIRED /personas/0/script/0/forward/0 3:25",
                "\"tags\": [{\"name\": \"a\", \"expertise\": {}}] | WRONG_TYPE /personas/0/tags/0/expertise 3:37",
            })
    void saysWhatIsWrongWithAPersona(String fields, String expected) {
        assertThat(Documents.places(Documents.withFields(fields))).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is wrong with agents and expertise is named with its place")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"expertise\": [\"a\", {\"name\": \" A\"}]   | DUPLICATE_EXPERTISE /expertise/1/id",
                "\"expertise\": [{\"name\": \"a\", \"id\": \"x\"}, {\"name\": \"A \", \"id\": \"y\"}] | DUPLICATE_EXPERTISE /expertise/1/name",
                "\"expertise\": [{\"id\": \"x\"}]             | MISSING_FIELD /expertise/0/name",
                "\"workload\": {\"weight\": 0, \"weights\": {\"email\": 0, \"\": 1}} | INVALID_VALUE /workload/weight; INVALID_VALUE /workload/weights/email; BLANK /workload/weights/",
                "\"workload\": {\"loadWindow\": \"PT0S\", \"limitWindow\": 5} | INVALID_VALUE /workload/loadWindow; WRONG_TYPE /workload/limitWindow",
                "\"agents\": [{\"id\": \"d\", \"email\": \"d@x\", \"limits\": {\"total\": 0, \"personas\": {\"HR\": \"none\"}, \"channels\": {\"chat\": 1.5}}}] | INVALID_VALUE /agents/0/limits/total; INVALID_VALUE /agents/0/limits/personas/HR; INVALID_VALUE /agents/0/limits/channels/chat",
                "\"agents\": [{\"id\": \"d\", \"email\": \"d@x\", \"limits\": {\"personas\": {\"HP\": 2}}}] | UNKNOWN_PERSONA /agents/0/limits/personas/HP",
                "\"agents\": [{\"id\": \"d\", \"email\": \"d@x\", \"languages\": [\"english!\", \"\"], \"country\": \"XX\", \"role\": \"BOSS\"}] | INVALID_VALUE /agents/0/languages/0; BLANK /agents/0/languages/1; INVALID_VALUE /agents/0/country; INVALID_VALUE /agents/0/role",
                "\"agents\": [{\"id\": \"d\", \"email\": \"d@x\", \"expertise\": [{\"name\": \"a\", \"level\": 9, \"required\": true}]}] | INVALID_VALUE /agents/0/expertise/0/level; UNKNOWN_FIELD /agents/0/expertise/0/required",
            })
    void saysWhatIsWrongWithAgents(String fields, String expected) {
        var document = "{\"personas\": [{\"id\": \"HR\", \"owner\": \"o@x\"}],\n" + fields + "}";

        assertThat(Documents.problems(document).stream()
                        .map(problem ->
                                problem.code().name() + " " + problem.place().pointer()))
                .containsExactly(expected.split("; "));
    }
}
