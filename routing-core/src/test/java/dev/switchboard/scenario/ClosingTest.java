package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Outcome;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deliveries on an executor, and the end of a switchboard")
class ClosingTest {
    private static final String MIA = "mia@acme.test";
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final InMemoryStore store = new InMemoryStore();

    private void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private Office over(Duration closingTime) {
        return Office.with(
                Office.hr(),
                parts -> parts.store(store)
                        .tokenKey(new byte[16])
                        .dispatchExecutor(tasks::add)
                        .closingTime(closingTime));
    }

    @Test
    @DisplayName("the decision comes back before anybody is told; each conversation is one task")
    void onAnExecutor() {
        var office = over(Duration.ZERO);

        assertThat(office.askIn("one", ANN, Office.PTO).outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        office.askIn("one", ANN, "More PTO please");
        office.askIn("two", ANN, Office.PTO);
        assertThat(office.notified()).isEmpty();
        assertThat(tasks).hasSize(2);

        runTasks();
        assertThat(office.notified()).containsExactly(MIA, MIA, MIA);
    }

    @Test
    @DisplayName("what the executor rejects is delivered on the calling thread")
    void rejected() {
        var office = Office.with(
                Office.hr(),
                parts -> parts.dispatchExecutor(task -> {
                    throw new RejectedExecutionException("full");
                }));

        office.askIn("chat", ANN, Office.PTO);

        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("a closed switchboard takes no more work, and says so; what only reads still works")
    void takesNoMore() {
        var office = over(Duration.ZERO);
        var decision = office.askIn("chat", ANN, Office.PTO);
        runTasks();
        var token = office.joinTokenOf(MIA);
        office.switchboard.close();
        office.switchboard.close();

        List<ThrowingCallable> work = List.of(
                () -> office.askIn("chat", ANN, Office.PTO),
                () -> office.reply(MIA, "yes"),
                () -> office.switchboard.conversations().join(token),
                () -> office.switchboard.conversations().askerLeft(decision.conversation()),
                () -> office.edit(PolicyEdit.removeSpecialist("HR", MIA)),
                office.switchboard::redeliver,
                () -> office.switchboard.escalateOverdue(office.clock.instant()));
        assertThat(work)
                .allSatisfy(one -> assertThatIllegalStateException()
                        .isThrownBy(one)
                        .withMessage("this switchboard is closed; build another one over the same store"));
        assertThat(office.transcript(decision)).isNotEmpty();
        assertThat(office.escalation(decision).state().isOpen()).isTrue();
    }

    @Test
    @DisplayName("AI-16 a closed switchboard puts nothing into an inbox any more, nor approves or declines a join")
    void placesAndApprovesNoMore() {
        var shop = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Front").withKind(Inbox.Kind.CHANNEL))
                        .personas(Shop.shop()),
                parts -> parts);
        var chat = shop.ask(Shop.UNKNOWN).conversation();
        shop.switchboard.close();

        assertThatIllegalStateException().isThrownBy(() -> shop.inboxes().deliver("Front", chat));
        assertThatIllegalStateException()
                .isThrownBy(() -> shop.switchboard.conversations().approveJoin(chat, Shop.DAN));
        assertThatIllegalStateException()
                .isThrownBy(() -> shop.switchboard.conversations().declineJoin(chat, Shop.DAN));
        assertThat(shop.notified()).containsExactly(Shop.SAM);
    }

    @Test
    @DisplayName("a closed switchboard gives an agent who comes nothing from the line")
    void servesNoMore() {
        var desk = BusyDesk.open();
        desk.danLeaves();
        var waiting = desk.ask("waiting");
        desk.availability.set(Shop.DAN, Presence.ONLINE);
        desk.switchboard.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> desk.switchboard.agents().available("dan"))
                .withMessage("this switchboard is closed; build another one over the same store");

        assertThat(desk.holder(waiting)).isEqualTo("nobody");
    }

    @Test
    @DisplayName("what it could not deliver in time is handed back, and the next one need not wait for a lease")
    void handedBack() {
        var office = over(Duration.ZERO);
        office.askIn("chat", ANN, Office.PTO);
        office.switchboard.close();
        runTasks();
        assertThat(office.notified()).isEmpty();

        var next = over(Duration.ZERO);
        next.switchboard.escalateOverdue(next.clock.instant());
        runTasks();

        assertThat(next.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("it waits for a delivery that is under way, and for all behind it in that conversation")
    void waits() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var told = new ArrayList<String>();
        var office = Office.with(
                Office.hr(),
                parts -> parts.notifier(notification -> {
                    begun.countDown();
                    await(goOn);
                    told.add(notification.key());
                }));
        var asking = new Thread(() -> office.askIn("chat", ANN, Office.PTO));
        asking.start();
        begun.await();
        var closing = new Thread(office.switchboard::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.join();

        assertThat(told).hasSize(1);
        asking.join();
        assertThat(office.notified()).containsExactly(MIA);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
