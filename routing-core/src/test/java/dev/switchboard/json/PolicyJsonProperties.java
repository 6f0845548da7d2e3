package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("long")
class PolicyJsonProperties {
    private static final String SAMPLE = """
            {"personas": [{"id": "HR", "owner": {"email": "o@x", "name": "Olga"}, "reasons": ["PTO", {"label": "b",
            "phrases": ["p"], "chain": ["OWNER"]}], "specialists": [{"email": "m@x", "users": ["a@x"]}],
            "answering": {"threshold": 0.5}, "knowledge": [{"questions": ["q"], "answer": "a"}],
            "tags": ["t", {"name": "u", "priority": 5, "postAction": "NO_REPLY"}],
            "rules": [{"anyOf": ["t"], "notify": ["d"], "moveTo": "i", "priority": -1}], "operators": ["d"]}],
            "agents": [{"id": "d", "email": "d@x"}], "inboxes": [{"id": "i", "members": ["d"]}],
            "views": [{"id": "v", "modes": ["ACTIVE"], "assignedTo": "d", "quietFor": "PT1H", "personas": ["HR"]}],
            "variables": [{"name": "n", "label": "l", "identifiesCustomer": true}, {"name": "m"}]}
            """;

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readingWhatWasWrittenGivesTheSamePolicy(@ForAll("policies") Policy policy) {
        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void writingWhatWasReadGivesTheSameText(@ForAll("policies") Policy policy) {
        var written = PolicyJson.write(policy);

        assertThat(PolicyJson.write(PolicyJson.read(written)))
                .isEqualTo(written)
                .endsWith("}\n");
    }

    @Property(tries = 2000)
    void noTextMakesTheReaderThrowAnythingElse(@ForAll("damagedDocuments") String json) {
        try {
            assertThat(PolicyJson.read(json).size()).isPositive();
        } catch (InvalidInputException invalid) {
            assertThat(invalid.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().column()).isPositive();
            });
        }
    }

    @Provide
    Arbitrary<String> damagedDocuments() {
        var piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1e99", "\\u", "\\ud800", "\u0000",
                        "\ud800"),
                Arbitraries.of("\"id\":", "\"owner\":", "\"reasons\":", "\"users\":", "[]", "{}", "\"\"", "5"),
                Arbitraries.strings().ofMaxLength(5));
        var position = Arbitraries.integers().between(0, SAMPLE.length());
        return Combinators.combine(position, Arbitraries.integers().between(0, 12), piece)
                .as((from, length, text) ->
                        SAMPLE.substring(0, from) + text + SAMPLE.substring(Math.min(SAMPLE.length(), from + length)));
    }

    @Provide
    Arbitrary<Policy> policies() {
        return RandomPersonas.policies();
    }
}
