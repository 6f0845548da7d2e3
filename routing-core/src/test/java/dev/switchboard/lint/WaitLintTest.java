package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitLintTest {
    private static final Wait TEN_MINUTES = Wait.upTo(Duration.ofMinutes(10));
    private static final Chain CHAIN = Chain.of(ChainStep.TAG_ASSIGNMENT, ChainStep.EXPERTISE, ChainStep.OWNER);

    private static PersonaBuilder wanting(String... expertise) {
        return Lint.hr().operators("dan", "eva").expertise(expertise);
    }

    private static List<String> places(PersonaBuilder persona) {
        return Lint.places(Lint.shop(persona)).stream()
                .filter(one -> one.startsWith("WAIT") || one.startsWith("PRIORITY"))
                .toList();
    }

    @Test
    void findsWaitingWithoutADeadline() {
        assertThat(places(wanting("law").chain(CHAIN.waiting(Wait.UNLIMITED))))
                .containsExactly("WAIT_WITHOUT_DEADLINE /personas/0/chain/1");
        assertThat(places(wanting("law").chain(CHAIN.waitingWhenNobodyThere(Wait.UNLIMITED))))
                .containsExactly("WAIT_WITHOUT_DEADLINE /personas/0/chain/1");
        assertThat(places(wanting("law").chain(CHAIN.waiting(TEN_MINUTES)))).isEmpty();
    }

    @Test
    void findsItInTheChainOfAReasonToo() {
        var reason = ContactReason.named("Contracts")
                .withExpertise("law")
                .withChain(Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.UNLIMITED));

        assertThat(places(wanting().reasons(reason)))
                .containsExactly("WAIT_WITHOUT_DEADLINE /personas/0/reasons/0/chain/0");
    }

    @Test
    void findsWaitingForNothing() {
        assertThat(places(wanting().chain(CHAIN.waiting(TEN_MINUTES))))
                .containsExactly("WAIT_FOR_NOTHING /personas/0/chain/1");
    }

    @Test
    void findsPrioritiesInALineInWhichNobodyWaits() {
        var persona = wanting("law")
                .reasons(ContactReason.named("Contracts").withPriorityMinutes(5))
                .tags(SmartTag.custom("angry").withPriorityMinutes(5))
                .askerClasses(new AskerClass("tier", "gold", 5));

        assertThat(places(persona))
                .containsExactly(
                        "PRIORITY_UNUSED /personas/0/askerClasses",
                        "PRIORITY_UNUSED /personas/0/reasons",
                        "PRIORITY_UNUSED /personas/0/tags");
        assertThat(places(persona.chain(CHAIN.waiting(TEN_MINUTES)))).isEmpty();
    }
}
