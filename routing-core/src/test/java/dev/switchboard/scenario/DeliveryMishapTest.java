package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.TemporaryFailureException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What executors, threads and administrators do to deliveries under way")
class DeliveryMishapTest {
    private static final String MIA = "mia@acme.test";
    private static final Duration HOUR = Duration.ofHours(1);
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    private void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static void staysWithMia(Office office, RoutingDecision decision) {
        assertThat(office.notified()).isEmpty();
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ASSIGNED);

        office.switchboard.escalateOverdue(office.clock.advance(HOUR));

        assertThat(office.notified()).containsExactly(MIA);
    }

    /** The first deliveries are made by a thread that is interrupted. */
    private static Executor interruptingFirst() {
        var isFirst = new AtomicBoolean(true);
        return task -> {
            var interrupts = isFirst.getAndSet(false);
            if (interrupts) {
                Thread.currentThread().interrupt();
            }
            task.run();
            assertThat(Thread.interrupted()).isEqualTo(interrupts);
        };
    }

    @Test
    @DisplayName("A-17 an interrupted thread cannot wait for a notifier, but the question stays where it is")
    void interrupted() {
        var office = Office.with(
                Office.hr(),
                parts -> parts.callExecutor(task -> new Thread(task).start(), HOUR)
                        .dispatchExecutor(interruptingFirst()));

        var decision = office.ask(ANN, Office.PTO);
        assertThat(office.escalation(decision).isWith(EmailAddress.of(MIA))).isTrue();
        office.switchboard.escalateOverdue(office.clock.advance(HOUR));

        assertThat(office.notified()).contains(MIA).containsOnly(MIA);
    }

    @Test
    @DisplayName("A-17 a notifier that gives up because its thread was interrupted has not refused")
    void interruptedNotifier() {
        var office = Office.with(Office.hr(), parts -> parts.dispatchExecutor(interruptingFirst()));
        office.notifier.failNext(new IllegalStateException("interrupted"));

        staysWithMia(office, office.ask(ANN, Office.PTO));
    }

    @Test
    @DisplayName("A-17 a call executor that is full is no refusal by the notifier: the question stays where it is")
    void callExecutorIsFull() {
        var isFull = new AtomicBoolean();
        var office = Office.with(
                Office.hr(),
                parts -> parts.dispatchExecutor(tasks::add)
                        .callExecutor(
                                task -> {
                                    if (isFull.get()) {
                                        throw new RejectedExecutionException("full");
                                    }
                                    task.run();
                                },
                                HOUR));
        var decision = office.ask(ANN, Office.PTO);
        isFull.set(true);
        runTasks();
        isFull.set(false);

        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ASSIGNED);
        office.switchboard.escalateOverdue(office.clock.advance(HOUR));
        runTasks();

        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("an executor that throws anything else is one that rejects, and keeps nobody from closing")
    void executorThrows() {
        var office = Office.with(
                Office.hr(),
                parts -> parts.closingTime(Duration.ofDays(1)).dispatchExecutor(task -> {
                    throw new IllegalStateException("no more");
                }));

        office.ask(ANN, Office.PTO);
        office.switchboard.close();

        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("an executor that runs what it then rejects makes each delivery once")
    void executorRunsAndRejects() {
        var office = Office.with(
                Office.hr(),
                parts -> parts.dispatchExecutor(task -> {
                    task.run();
                    throw new RejectedExecutionException("too late");
                }));

        office.ask(ANN, Office.PTO);

        assertThat(office.notified()).containsExactly(MIA);
        assertThat(office.chat.deliveries()).hasSize(1);
    }

    @Test
    @DisplayName("a lease and a closing time may be as long as a duration can be")
    void longest() {
        var longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        var office =
                Office.with(Office.hr(), parts -> parts.deliveryLease(longest).closingTime(longest));

        office.ask(ANN, Office.PTO);
        office.switchboard.close();

        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName(
            "what is asked after somebody was anonymised in the middle of a delivery is not taken for that delivery")
    void anonymisedMeanwhile() {
        var store = new InMemoryStore();
        var shown = new ArrayList<String>();
        var dying = over(store, parts -> parts.dispatchExecutor(task -> {}));
        var slow = over(
                store,
                parts -> parts.chatGateway(delivery -> {
                    shown.add(delivery.message().text());
                    if (shown.size() == 1) {
                        anonymise(dying, delivery.message().conversation());
                        dying.askIn("chat", ANN.verified(), Office.YEARLY_DAYS);
                    }
                }));
        var last = over(
                store,
                parts -> parts.chatGateway(
                        delivery -> shown.add(delivery.message().text())));

        slow.askIn("chat", ANN.verified(), Office.YEARLY_DAYS);
        last.switchboard.escalateOverdue(last.clock.advance(HOUR));

        assertThat(shown).containsExactly("There are 25 leave days per year.", "There are 25 leave days per year.");
    }

    private static Office over(InMemoryStore store, UnaryOperator<SwitchboardBuilder> parts) {
        return Office.with(Office.hr(), all -> parts.apply(all.store(store).tokenKey(new byte[16])));
    }

    private static void anonymise(Office office, ConversationId id) {
        var contact = office.switchboard.conversations().find(id).orElseThrow().contact();
        office.switchboard.directory().anonymise(contact.orElseThrow(), Actor.admin("root@acme.test"));
    }

    @Test
    @DisplayName(
            "I-11 what is still to be delivered for a persona that is no more is delivered, or somebody else is told")
    void personaIsGone() {
        var office = Office.open();
        office.notifier.failNext(new TemporaryFailureException("busy"));
        office.chat.failNext(new TemporaryFailureException("busy"));
        var decision = office.ask(ANN, Office.PTO);
        var another = Persona.named("IT").ownedBy("olga@acme.test");
        office.switchboard.policies().apply(Policy.of(another), 1);

        office.switchboard.escalateOverdue(office.clock.advance(HOUR));

        assertThat(office.escalation(decision).state().isOpen()).isFalse();
        assertThat(office.chat.deliveries()).hasSize(1);
        assertThat(office.switchboard.redeliver()).isZero();
    }
}
