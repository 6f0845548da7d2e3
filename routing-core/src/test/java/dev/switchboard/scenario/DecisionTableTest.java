package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Stage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTableTest {
    private static final String TEXT = "The question";
    private static final String ASKER = "ann@acme.test";
    private static final String REASON = "Topic";

    /** One combination of circumstances, and what must come of it. */
    private record Case(
            boolean known,
            boolean reasonMatched,
            boolean mapped,
            boolean active,
            boolean self,
            boolean ownerAsks,
            boolean sensitive,
            boolean routingOn) {

        static Case of(int bits) {
            return new Case(
                    bit(bits, 0),
                    bit(bits, 1),
                    bit(bits, 2),
                    bit(bits, 3),
                    bit(bits, 4),
                    bit(bits, 5),
                    bit(bits, 6),
                    bit(bits, 7));
        }

        private static boolean bit(int bits, int place) {
            return (bits >> place & 1) == 1;
        }

        /** Model 3.3, told from the back: who is left when everybody before was passed. */
        Outcome expected() {
            var outcome = ownerAsks ? Outcome.UNROUTABLE : Outcome.ESCALATED_OWNER;
            var eligible = mapped && active && !self;
            if (routingOn && reasonMatched && eligible) {
                outcome = Outcome.ESCALATED_SPECIALIST;
            }
            var humanAlways = routingOn && reasonMatched && sensitive;
            return known && !humanAlways ? Outcome.ANSWERED : outcome;
        }

        String specialist() {
            return self ? ASKER : "mia@acme.test";
        }

        String owner() {
            return ownerAsks ? ASKER : "olga@acme.test";
        }

        List<String> notified() {
            return switch (expected()) {
                case ESCALATED_SPECIALIST -> List.of(specialist());
                case ESCALATED_OWNER -> List.of(owner());
                default -> List.of();
            };
        }

        Stage settledBy() {
            return switch (expected()) {
                case ANSWERED -> Stage.ANSWER;
                case ESCALATED_SPECIALIST -> Stage.SPECIALIST;
                default -> Stage.OWNER;
            };
        }

        PersonaBuilder persona() {
            var users = mapped ? new String[] {ASKER} : new String[0];
            return Persona.named("HR")
                    .ownedBy(owner())
                    .reason(ContactReason.named(REASON).withAlwaysHuman(sensitive))
                    .specialist(specialist(), "", users);
        }
    }

    static Stream<Case> everyCombination() {
        return IntStream.range(0, 256).mapToObj(Case::of);
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    @DisplayName("T-X-01 every combination has exactly one outcome, and it is the first eligible step")
    void everyCombinationHasExactlyOneOutcome(Case given) {
        var office = officeFor(given);

        var decision = office.ask(Asker.withEmail(ASKER), TEXT);

        assertThat(decision.outcome()).isEqualTo(given.expected());
        assertThat(office.notified()).isEqualTo(given.notified());
        var steps = decision.trace().steps();
        assertThat(steps.get(steps.size() - 1).stage()).isEqualTo(given.settledBy());
        assertThat(office.chatOf(decision).contains("Answer.")).isEqualTo(given.expected() == Outcome.ANSWERED);
        assertThat(office.conversation(decision).escalations())
                .hasSize(given.notified().size());
    }

    private static Office officeFor(Case given) {
        var answers = new ScriptedAnswers();
        if (given.known()) {
            answers.onText(TEXT, Answer.known("Answer."));
        }
        var classifier = new ScriptedClassifier();
        if (given.reasonMatched()) {
            classifier.onText(TEXT, ReasonMatch.of(REASON, 1));
        }
        var office =
                Office.with(given.persona(), parts -> parts.answers(answers).classifier(classifier));
        if (!given.active()) {
            office.edit(PolicyEdit.deactivate("HR", given.specialist()));
        }
        if (!given.routingOn()) {
            var policies = office.switchboard.policies();
            var off = policies.current().policy().require("HR").toBuilder().specialistRouting(false);
            policies.apply(Policy.of(off), policies.current().number());
        }
        return office;
    }
}
