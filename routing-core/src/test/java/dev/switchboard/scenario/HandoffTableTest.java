package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hand-off by tags: which step gets the question, for every combination of circumstances")
class HandoffTableTest {
    private static final String TEXT = "alpha and omega, cheap watches";
    private static final String ASKER = "ann@acme.test";
    private static final String EXPERT = "fay@acme.test";
    private static final String OTHER = "eva@acme.test";

    /** One combination of circumstances, and what must come of it. */
    private record Case(
            boolean known,
            boolean specialist,
            boolean assigned,
            boolean assigneeAsks,
            boolean moved,
            boolean inboxHasMembers,
            boolean ownerAsks,
            boolean noReply,
            boolean expertAvailable) {

        static Case of(int bits) {
            return new Case(
                    bit(bits, 0),
                    bit(bits, 1),
                    bit(bits, 2),
                    bit(bits, 3),
                    bit(bits, 4),
                    bit(bits, 5),
                    bit(bits, 6),
                    bit(bits, 7),
                    bit(bits, 8));
        }

        private static boolean bit(int bits, int place) {
            return (bits >> place & 1) == 1;
        }

        Outcome expected() {
            var wanted = assigned || moved;
            if (noReply && !wanted) {
                return Outcome.IGNORED;
            }
            return known && !wanted ? Outcome.ANSWERED : whoAnswers();
        }

        private Outcome whoAnswers() {
            if (specialist) {
                return Outcome.ESCALATED_SPECIALIST;
            }
            if (assigned && !assigneeAsks) {
                return Outcome.ESCALATED_AGENT;
            }
            if (expertAvailable) {
                return Outcome.ESCALATED_AGENT;
            }
            if (moved && (inboxHasMembers || !ownerAsks)) {
                return Outcome.QUEUED;
            }
            return ownerAsks ? Outcome.UNROUTABLE : Outcome.ESCALATED_OWNER;
        }

        List<String> notified() {
            return switch (expected()) {
                case ESCALATED_SPECIALIST -> List.of("mia@acme.test");
                case ESCALATED_AGENT -> List.of(assigned && !assigneeAsks ? OTHER : EXPERT);
                case QUEUED -> List.of(inboxHasMembers ? "dan@acme.test" : "olga@acme.test");
                case ESCALATED_OWNER -> List.of("olga@acme.test");
                default -> List.of();
            };
        }

        boolean isAnswered() {
            return known && !noReply;
        }

        Policy policy() {
            var persona = Persona.named("HR")
                    .ownedBy(ownerAsks ? ASKER : "olga@acme.test")
                    .operators("fay")
                    .expertise("balloons")
                    .reasons(ContactReason.named("Topic"))
                    .specialist("mia@acme.test", "", specialist ? new String[] {ASKER} : new String[0])
                    .tags(
                            SmartTag.custom("assigning").withPhrases("alpha"),
                            SmartTag.custom("moving").withPhrases("omega"));
            if (noReply) {
                persona.tags(
                        SmartTag.custom("advert").withPhrases("cheap watches").withPostAction(PostAction.NO_REPLY));
            }
            if (assigned) {
                persona.rules(TagRule.anyOf("assigning").assign("eva"));
            }
            if (moved) {
                persona.rules(TagRule.anyOf("moving").moveTo("team"));
            }
            return Policy.builder()
                    .personas(persona)
                    .agents(
                            Agent.of("eva", assigneeAsks ? ASKER : OTHER),
                            Agent.of("dan", "dan@acme.test"),
                            Agent.of("fay", EXPERT))
                    .inboxes(Inbox.followUp("team").withMembers(inboxHasMembers ? List.of("dan") : List.of()))
                    .build();
        }
    }

    static Stream<Case> everyCombination() {
        return IntStream.range(0, 512).mapToObj(Case::of);
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    @DisplayName("T-X-01 every combination has exactly one outcome, and it is the first eligible step")
    void everyCombinationHasExactlyOneOutcome(Case given) {
        var answers = new ScriptedAnswers();
        if (given.known()) {
            answers.onText(TEXT, Answer.known("Answer."));
        }
        var classifier = new ScriptedClassifier().onText(TEXT, ReasonMatch.of("Topic", 1));
        var availability =
                new FixedAvailability().set(EXPERT, given.expertAvailable() ? Presence.ONLINE : Presence.OFFLINE);
        var office = Office.with(
                given.policy(),
                parts -> parts.answers(answers).classifier(classifier).availability(availability));

        var decision = office.ask(Asker.withEmail(ASKER), TEXT);

        assertThat(decision.outcome()).isEqualTo(given.expected());
        assertThat(office.notified()).isEqualTo(given.notified());
        assertThat(office.chatOf(decision).contains("Answer.")).isEqualTo(given.isAnswered());
        assertThat(decision.reply().isPresent()).isEqualTo(given.isAnswered());
        assertThat(office.conversation(decision).placement().isPresent()).isEqualTo(given.moved());
        assertThat(office.conversation(decision).escalations())
                .hasSize(given.notified().isEmpty() ? 0 : 1);
    }
}
