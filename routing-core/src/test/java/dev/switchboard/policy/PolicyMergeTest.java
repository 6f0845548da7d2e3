package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.persona.Persona;
import dev.switchboard.tag.TagRule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two changes of rules on one tag")
class PolicyMergeTest {
    private static final TagRule TELL = TagRule.anyOf("vip").notify("dan");
    private static final TagRule GIVE = TagRule.anyOf("vip").assign("eva");
    private static final TagRule BOTH = TELL.assign("eva");

    @Test
    @DisplayName("that remove one rule each leave none of the two")
    void removeWhatEachRemoves() {
        var merge = PolicyMerge.of(policy(TELL, GIVE), policy(GIVE), policy(TELL));

        assertThat(merge.policy()).contains(policy());
    }

    @Test
    @DisplayName("keep or remove each of three rules as either of the two wishes")
    void removeOfThreeWhatEitherRemoves() {
        var all = List.of(TELL, GIVE, BOTH);
        for (int mine = 0; mine < 8; mine++) {
            for (int theirs = 0; theirs < 8; theirs++) {
                var merge = PolicyMerge.of(policy(some(all, 7)), policy(some(all, mine)), policy(some(all, theirs)));

                assertThat(merge.policy()).contains(policy(some(all, mine & theirs)));
            }
        }
    }

    @Test
    @DisplayName("that remove one and change another go together")
    void removeOneAndChangeAnother() {
        var merge =
                PolicyMerge.of(policy(TELL, GIVE, BOTH), policy(GIVE, BOTH), policy(TELL, GIVE, BOTH.withPriority(5)));

        assertThat(merge.policy()).contains(policy(GIVE, BOTH.withPriority(5)));
    }

    @Test
    @DisplayName("that remove and change the same rule contradict each other")
    void nameTheContradiction() {
        var merge = PolicyMerge.of(policy(TELL, GIVE), policy(GIVE), policy(TELL.withPriority(5), GIVE));

        assertThat(merge).hasToString("""
                both change the same; from theirs to yours:
                  - HR: rule on vip removed""");
    }

    @Test
    @DisplayName("are told as what happened to each rule")
    void areToldAsTheyWere() {
        var difference = PolicyDifference.between(policy(TELL, GIVE, BOTH), policy(GIVE, BOTH));

        assertThat(difference).hasToString("HR: rule on vip removed");
    }

    private static TagRule[] some(List<TagRule> all, int bits) {
        return IntStream.range(0, all.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(all::get)
                .toArray(TagRule[]::new);
    }

    private static Policy policy(TagRule... rules) {
        return Policy.builder()
                .personas(Persona.named("HR").ownedBy("olga@acme.test").rules(rules))
                .agents(Agent.of("dan", "dan@acme.test"), Agent.of("eva", "eva@acme.test"))
                .build();
    }
}
