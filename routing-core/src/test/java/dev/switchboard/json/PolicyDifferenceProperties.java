package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.policy.PolicyChange.Action;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.policy.PolicyMerge;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** Laws of differences between policies; the policies are those of the JSON properties. */
@Tag("long")
class PolicyDifferenceProperties {

    /** What two people made of one policy. */
    record Versions(Policy base, Policy yours, Policy theirs) {}

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isEmptyExactlyForEqualPoliciesAndAppliedToOneGivesTheOther(@ForAll("versions") Versions versions) {
        var difference = PolicyDifference.between(versions.base, versions.yours);
        var made = difference.applyTo(versions.base);

        assertThat(difference.isEmpty()).isEqualTo(versions.base.equals(versions.yours));
        assertThat(difference.changes().isEmpty()).isEqualTo(difference.isEmpty());
        assertThat(made).isEqualTo(versions.yours);
        assertThat(PolicyJson.write(made)).isEqualTo(PolicyJson.write(versions.yours));
        assertThat(difference.changes()).allSatisfy(PolicyDifferenceProperties::saysWhatItIs);
    }

    private static void saysWhatItIs(PolicyChange change) {
        assertThat(change.name().isEmpty()).isEqualTo(change.action() == Action.REORDERED);
        assertThat(change.toString()).isNotBlank().doesNotContain("\n");
        assertThat(change.details().isEmpty() && change.action() == Action.CHANGED)
                .isFalse();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void isEmptyForTheSamePolicyReadAnew(@ForAll("versions") Versions versions) {
        var again = PolicyJson.read(PolicyJson.write(versions.base));

        assertThat(PolicyDifference.between(versions.base, again).changes()).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whetherTwoChangesGoTogetherDoesNotDependOnWhoAsks(@ForAll("versions") Versions versions) {
        var mine = PolicyMerge.of(versions.base, versions.yours, versions.theirs);
        var others = PolicyMerge.of(versions.base, versions.theirs, versions.yours);

        assertThat(mine.policy().isPresent()).isEqualTo(others.policy().isPresent());
        assertThat(mine.policy().isPresent())
                .isEqualTo(mine.contradictions().isEmpty() && mine.problems().isEmpty());
        Statistics.label("go together")
                .collect(mine.policy().isPresent())
                .coverage(checker -> checker.check(true).percentage(share -> share > 10 && share < 90));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void whoeverChangesNothingIsInNobodysWayAndTheSameTwiceIsTheSame(@ForAll("versions") Versions versions) {
        assertThat(PolicyMerge.of(versions.base, versions.yours, versions.base).policy())
                .contains(versions.yours);
        assertThat(PolicyMerge.of(versions.base, versions.base, versions.theirs).policy())
                .contains(versions.theirs);
        assertThat(PolicyMerge.of(versions.base, versions.yours, versions.yours).policy())
                .contains(versions.yours);
    }

    @Provide
    Arbitrary<Versions> versions() {
        var policies = new PolicyJsonProperties().policies();
        var seeds = Arbitraries.longs();
        return Combinators.combine(policies, policies, seeds, seeds)
                .as((base, other, one, two) -> new Versions(
                        base, RelatedPolicies.child(base, other, one), RelatedPolicies.child(base, other, two)));
    }
}
