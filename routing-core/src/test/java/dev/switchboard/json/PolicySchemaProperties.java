package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.policy.Policy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("long")
class PolicySchemaProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theSchemaAcceptsWhateverIsWritten(@ForAll("policies") Policy policy) {
        assertThat(PublishedSchema.complaints(PolicyJson.write(policy))).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void schemaAndReaderAgreeOnOneMistakeAnywhere(
            @ForAll("policies") Policy policy, @ForAll("mutations") Mutation mutation, @ForAll("places") int place) {
        var document = PublishedSchema.JSON.readTree(PolicyJson.write(policy));

        SchemaAgreement.check(mutation, mutation.of(document, place));
    }

    @Provide
    Arbitrary<Policy> policies() {
        return RandomPersonas.policies();
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        return Arbitraries.of(Mutation.ALL);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 500);
    }
}
