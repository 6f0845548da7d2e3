package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Participant;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OneOutcomeProperties {

    @Property(tries = 300, seed = "11", edgeCases = EdgeCasesMode.NONE)
    @Label("I-11 whatever is asked, by whom and under which policy: exactly one outcome, and the world is as it says")
    void everyQuestionHasExactlyOneOutcome(
            @ForAll("circumstances") Circumstances circumstances, @ForAll("questions") List<Asked> questions) {
        var world = new World(circumstances.policy());

        for (int i = 0; i < questions.size(); i++) {
            var before = new Counts(world);
            var decision = world.route(questions.get(i));
            new Check(world, before, decision, questions.get(i)).run();
            if (i % 3 == 2 && !world.notifier.notifications().isEmpty()) {
                world.lastNotification().joinToken().ifPresent(world.switchboard.conversations()::join);
            }
        }
    }

    @Property(tries = 200, seed = "1111", edgeCases = EdgeCasesMode.NONE)
    @Label("I-11 whoever cannot be notified: in the end somebody who was told has the question, or its gap is logged")
    void somebodyHasItOrTheGapIsLogged(
            @ForAll("circumstances") Circumstances circumstances,
            @ForAll("questions") List<Asked> questions,
            @ForAll List<Boolean> failures) {
        var world = new World(circumstances.policy());
        failures.forEach(fails -> {
            if (fails) {
                world.notifier.failNext(new IllegalStateException("no network"));
            }
        });

        for (var asked : questions) {
            var decision = world.route(asked);
            decision.escalation().ifPresent(id -> {
                var escalation = world.conversation(decision)
                        .orElseThrow()
                        .escalation(id)
                        .orElseThrow();
                assertThat(isTold(world, escalation) || isLogged(world, id.question()))
                        .isTrue();
            });
        }
    }

    @Provide
    Arbitrary<Circumstances> circumstances() {
        return Circumstances.any();
    }

    @Provide
    Arbitrary<List<Asked>> questions() {
        return Asked.any().list().ofMinSize(1).ofMaxSize(9);
    }

    private static boolean isTold(World world, Escalation escalation) {
        return escalation
                .recipient()
                .filter(who -> escalation.state() == EscalationState.NOTIFIED)
                .filter(who -> world.notifier.notifications().stream()
                        .anyMatch(one -> one.recipient().equals(who)
                                && one.escalation()
                                        .filter(escalation.id()::equals)
                                        .isPresent()))
                .isPresent();
    }

    private static boolean isLogged(World world, MessageId message) {
        return world.switchboard.conversations().knowledgeGaps("HR").stream()
                .anyMatch(gap -> gap.question().equals(message));
    }

    /** How much there was of everything. */
    private record Counts(int events, int notifications, int deliveries, int gaps) {
        Counts(World world) {
            this(
                    world.events.events().size(),
                    world.notifier.notifications().size(),
                    world.chat.deliveries().size(),
                    world.switchboard.conversations().knowledgeGaps("HR").size());
        }
    }

    /** Compares what a decision says with what happened. */
    private record Check(World world, Counts before, RoutingDecision decision, Asked asked) {

        void run() {
            if (decision.trace().resultOf(Stage.ADMISSION).orElseThrow() == StageResult.REPEATED) {
                nothingHappened();
                return;
            }
            switch (decision.outcome()) {
                case REJECTED -> nothingHappened();
                case ANSWERED -> answered();
                case HELD -> held();
                case ESCALATED_SPECIALIST, ESCALATED_OWNER -> escalated();
                case UNROUTABLE -> unroutable();
                default -> throw new AssertionError("nothing leads to " + decision.outcome());
            }
            if (decision.outcome() != Outcome.REJECTED) {
                theMessageIsKept();
            }
        }

        private void nothingHappened() {
            assertThat(new Counts(world)).isEqualTo(before);
        }

        private void answered() {
            assertThat(notified()).isEmpty();
            assertThat(world.chat.deliveries()).hasSize(before.deliveries + 1);
            assertThat(escalations()).noneMatch(one -> one.id().question().equals(question()));
        }

        private void held() {
            var conversation = world.conversation(decision).orElseThrow();
            var humans = Stream.concat(
                            conversation.participants().stream().map(Participant::who),
                            conversation.assignee().stream())
                    .map(one -> one.person().email())
                    .filter(email -> !conversation.asker().emails().contains(email))
                    .map(Object::toString)
                    .distinct()
                    .toList();
            assertThat(notified()).isEqualTo(humans).isNotEmpty();
            assertThat(world.chat.deliveries()).hasSize(before.deliveries);
            assertThat(escalations()).noneMatch(one -> one.id().question().equals(question()));
        }

        private void escalated() {
            var target = decision.target().orElseThrow();
            assertThat(notified()).containsExactly(target.id());
            assertThat(escalations())
                    .filteredOn(one -> one.id().question().equals(question()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(decision.escalation()).contains(one.id());
                        assertThat(one.state()).isEqualTo(EscalationState.NOTIFIED);
                        assertThat(one.recipient().orElseThrow().person().email())
                                .hasToString(target.id());
                    });
            assertThat(world.conversation(decision).orElseThrow().asker().emails())
                    .noneMatch(email -> email.toString().equalsIgnoreCase(target.id()));
        }

        private void unroutable() {
            assertThat(notified()).isEmpty();
            assertThat(isLogged(world, question())).isTrue();
            assertThat(escalations()).noneMatch(one -> one.id().question().equals(question()));
        }

        private void theMessageIsKept() {
            assertThat(world.switchboard.conversations().transcript(decision.conversation()))
                    .anyMatch(message -> message.text().equals(asked.question().text()));
        }

        private List<String> notified() {
            return world.notified()
                    .subList(before.notifications, world.notified().size());
        }

        private List<Escalation> escalations() {
            return world.conversation(decision).orElseThrow().escalations();
        }

        private MessageId question() {
            return decision.basis().question();
        }
    }
}
