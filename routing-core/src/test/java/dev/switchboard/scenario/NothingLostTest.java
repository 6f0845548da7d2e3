package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.FaultyStore.Moment;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.IntegrationException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever fails in between, a question is with somebody")
class NothingLostTest {
    private static final String MIA = "mia@acme.test";
    private static final String OLGA = "olga@acme.test";
    private final RuntimeException down = new IntegrationException("mail is down");

    @Test
    @DisplayName(
            "A-17 however early the store fails after a failed notification, redelivery brings the question to somebody")
    void aStoreThatFailsAfterAFailedNotificationLosesNothing() {
        var callsUntilRouted = callsOfARouteWhoseFirstNotificationFails(Long.MAX_VALUE);

        assertThat(LongStream.rangeClosed(4, callsUntilRouted).boxed())
                .allSatisfy(call -> assertThat(isSomewhere(call))
                        .as("failing at store call " + call)
                        .isTrue());
    }

    private long callsOfARouteWhoseFirstNotificationFails(long failing) {
        var store = new FaultyStore(new InMemoryStore()).failAt(failing, Moment.BEFORE);
        var office = Office.with(Office.hr(), parts -> parts.store(store));
        office.notifier.failNext(down);
        office.ask(ANN, Office.PTO);
        return store.calls();
    }

    /** Either routing failed before anything was committed, or somebody is told, at the latest by redelivery. */
    private boolean isSomewhere(long failing) {
        var store = new FaultyStore(new InMemoryStore()).failAt(failing, Moment.BEFORE);
        var office = Office.with(Office.hr(), parts -> parts.store(store));
        office.notifier.failNext(down);
        var question = Question.to("HR", Office.PTO).withId("m");
        try {
            office.route(question, ANN);
        } catch (RuntimeException failed) {
            office.route(question, ANN);
        }
        office.switchboard.escalateOverdue(office.clock.advance(Duration.ofMinutes(2)));
        return !office.notifier.notifications().isEmpty();
    }

    @Test
    @DisplayName("a human who joins while still being notified stays, and was notified once")
    void joiningWhileBeingNotifiedIsKept() {
        var opened = new AtomicReference<@Nullable Office>();
        var office = Office.with(
                Office.hr(),
                parts -> parts.notifier(notification -> requireNonNull(opened.get())
                        .switchboard
                        .conversations()
                        .join(notification.joinToken().orElseThrow())));
        opened.set(office);

        var decision = office.ask(ANN, Office.PTO);

        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ACKNOWLEDGED);
        assertThat(office.conversation(decision).participants()).hasSize(1);
        assertThat(office.timeline(decision))
                .containsExactly("given to mia@acme.test by SPECIALIST", MIA + " joined", MIA + " was notified");
        assertThat(office.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("a message for a human who joined is tried again until it arrives")
    void aHeldMessageIsTriedAgain() {
        var office = Office.open();
        office.askIn("chat", ANN, Office.PTO);
        office.join(MIA);
        office.notifier.failNext(down);
        office.askIn("chat", ANN, "And Monday too?");

        var tried = office.switchboard.redeliver();

        assertThat(tried).isEqualTo(1);
        assertThat(office.lastNotificationTo(MIA).question()).isEqualTo("And Monday too?");
        assertThat(office.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("A-20 the open questions of a persona that is removed are logged as unroutable")
    void aRemovedPersonaStrandsNothing() {
        var office = Office.open();
        var decision = office.ask(ANN, Office.PTO);

        office.switchboard.policies().apply(Policy.of(Persona.named("IT").ownedBy("ivo@acme.test")), 1);

        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);
        assertThat(office.happened()).contains(Kind.QUESTION_UNROUTABLE);
    }

    @Test
    @DisplayName("A-18 a human who joined and left again without answering does not keep the question")
    void joiningAndLeavingIsNoAnswer() {
        var office = Office.with(Office.hr().responseTimeout(Duration.ofHours(4)));
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        var after = office.clock.advance(Duration.ofHours(5));
        assertThat(office.switchboard.escalateOverdue(after)).isZero();
        office.switchboard.conversations().leave(decision.conversation(), MIA);

        assertThat(office.switchboard.escalateOverdue(after)).isEqualTo(1);
        assertThat(office.lastNotification().recipient().person().email()).hasToString(OLGA);
    }

    @Test
    @DisplayName("conversations whose names look alike when joined have different keys")
    void keysNeverMeet() {
        var office = Office.with(
                Persona.named("a/b").ownedBy(OLGA), Persona.named("a").ownedBy(OLGA));

        office.route(Question.to("a/b", Office.UNKNOWN).inConversation("c"), ANN);
        office.route(Question.to("a", Office.UNKNOWN).inConversation("b/c"), ANN);

        assertThat(office.notifier.notifications())
                .extracting(one -> one.key())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    @DisplayName("an id generator that repeats itself costs another id, not the question")
    void aRepeatedIdIsPassedOver() {
        var store = new InMemoryStore();
        var one = Office.with(Office.hr(), parts -> parts.store(store));
        var other = Office.with(Office.hr(), parts -> parts.store(store));

        var first = one.ask(ANN, Office.PTO);
        var second = other.ask(ANN, Office.PTO);

        assertThat(second.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(second.conversation()).isNotEqualTo(first.conversation());
        assertThat(other.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("A-52 what was handed over to the owner stays there for the same reason while the map is the same")
    void anOwnerWhoTookOverKeepsTheQuestion() {
        var office = Office.open();
        office.notifier.failNext(down);
        office.askIn("chat", ANN, Office.PTO);

        var second = office.askIn("chat", ANN, Office.PTO);

        assertThat(second.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(second)).endsWith("STICKY KEPT");
        assertThat(office.notified()).containsExactly(OLGA, OLGA);
    }

    @Test
    @DisplayName("A-19 and goes to the new specialist once the map names one")
    void anOwnerWhoTookOverGivesWayToANewSpecialist() {
        var office = Office.open();
        office.notifier.failNext(down);
        office.askIn("chat", ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));

        var second = office.askIn("chat", ANN, Office.PTO);

        assertThat(Office.codes(second)).containsSequence("STICKY NONE", "SPECIALIST FOUND");
        assertThat(office.notified()).containsExactly(OLGA, "max@acme.test");
    }

    @Test
    @DisplayName("A-20 a removed specialist who had joined is out of the conversation, and the automation may speak")
    void aRemovedSpecialistIsOutOfTheConversation() {
        var office = Office.open();
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);

        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(office.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(office.happened())
                .containsSubsequence(Kind.PARTICIPANT_LEFT, Kind.AUTOMATION_MODE_CHANGED, Kind.ESCALATION_REASSIGNED);
    }

    @Test
    @DisplayName("a persona that does not exist is named, with the one probably meant")
    void reassigningForAnUnknownPersonaIsRefused() {
        var office = Office.open();

        assertThatThrownBy(() -> office.switchboard.policies().reassignOpen("hr", "ann@acme.test"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("\"hr\"", "did you mean \"HR\"?");
    }
}
