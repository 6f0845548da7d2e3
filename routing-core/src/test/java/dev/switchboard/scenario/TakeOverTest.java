package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.FaultyStore.Moment;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a switchboard that died left to deliver is taken over by another one, when its lease is over")
class TakeOverTest {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String MIA = "mia@acme.test";
    private final InMemoryStore store = new InMemoryStore();
    private final List<String> told = new ArrayList<>();

    private Office over(Supplier<Notifier> notifier) {
        var office = Office.with(
                Office.hr(), parts -> parts.store(store).tokenKey(new byte[16]).notifier(notifier.get()));
        office.notifier.failAlways(new IllegalStateException("only the other one"));
        return office;
    }

    private Notifier telling() {
        return notification -> told.add(notification.recipient().person().email() + " " + notification.key());
    }

    private List<Outbox> outboxes() {
        return store.query(new Query.Outboxes(), "", 10).items();
    }

    /** Decides, commits, and dies before anybody is told. */
    private void dieBeforeTelling() {
        var dying = over(() -> notification -> {
            throw new OutOfMemoryError("as if the process had died");
        });
        try {
            dying.askIn("chat", ANN, Office.PTO);
        } catch (OutOfMemoryError died) {
            assertThat(outboxes()).hasSize(1);
        }
    }

    @Test
    @DisplayName("not before, because it may be slow; then by itself, once, with the key it always had")
    void afterTheLease() {
        dieBeforeTelling();
        var other = over(this::telling);

        other.clock.advance(LEASE.minusSeconds(1));
        other.switchboard.escalateOverdue(other.clock.instant());
        assertThat(other.switchboard.redeliver()).isZero();
        assertThat(told).isEmpty();

        other.switchboard.escalateOverdue(other.clock.advance(Duration.ofSeconds(1)));
        other.switchboard.escalateOverdue(other.clock.advance(LEASE));

        assertThat(told).hasSize(1).first().asString().startsWith(MIA);
        assertThat(outboxes()).isEmpty();
    }

    @Test
    @DisplayName("the next message of the conversation takes it over too, in order")
    void withTheNextMessage() {
        dieBeforeTelling();
        var other = over(this::telling);
        other.clock.advance(LEASE);

        other.askIn("chat", ANN, "More PTO please");

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains(" 1 to ");
    }

    @Test
    @DisplayName("a message that comes before is left to whoever has the lease, also if that one is dead")
    void appendedWhileHeld() {
        dieBeforeTelling();
        var other = over(this::telling);

        var decision = other.askIn("chat", ANN, "More PTO please");
        assertThat(told).isEmpty();
        assertThat(other.chatOf(decision)).isEmpty();
        other.switchboard.escalateOverdue(other.clock.advance(LEASE));

        assertThat(told).hasSize(2);
        assertThat(other.chatOf(decision)).hasSize(2);
    }

    @Test
    @DisplayName(
            "who comes back late is refused: nothing it says about its deliveries is recorded, and it delivers nothing more")
    void theLateOneIsRefused() {
        var both = new ArrayList<Office>();
        both.add(over(() -> notification -> {
            told.add("late one");
            both.get(0).clock.advance(LEASE);
            both.get(1).switchboard.escalateOverdue(both.get(1).clock.advance(LEASE));
        }));
        both.add(over(this::telling));

        var decision = both.get(0).askIn("chat", ANN, Office.PTO);

        assertThat(told).hasSize(2).startsWith("late one");
        assertThat(both.get(0).chat.deliveries()).hasSizeLessThanOrEqualTo(1);
        var escalation = both.get(1).escalation(decision);
        assertThat(escalation.state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(escalation.timeline().stream().filter(one -> one.how().equals("%s was notified")))
                .hasSize(1);
        assertThat(outboxes()).isEmpty();
    }

    @Test
    @DisplayName("who comes back late delivers nothing more while the other one has not begun yet")
    void theLateOneWaitsForNobody() {
        var tasks = new ArrayList<Runnable>();
        var other = Office.with(
                Office.hr(),
                parts -> parts.store(store)
                        .tokenKey(new byte[16])
                        .notifier(telling())
                        .dispatchExecutor(tasks::add));
        var late = new ArrayList<Office>();
        late.add(Office.with(
                Office.hr(),
                parts -> parts.store(store)
                        .tokenKey(new byte[16])
                        .notifier(notification -> takeOver(late.get(0), other))
                        .chatGateway(delivery -> takeOver(late.get(0), other))));

        late.get(0).askIn("chat", ANN, Office.PTO);
        assertThat(late.get(0).notified()).hasSizeLessThanOrEqualTo(1);
        assertThat(tasks).hasSize(1);
        assertThat(outboxes())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.entries()).hasSize(2));
        tasks.forEach(Runnable::run);

        assertThat(told).hasSize(1);
        assertThat(other.chat.deliveries()).hasSize(1);
        assertThat(outboxes()).isEmpty();
    }

    private void takeOver(Office late, Office other) {
        late.clock.advance(LEASE);
        other.switchboard.escalateOverdue(other.clock.advance(LEASE));
    }

    @Test
    @DisplayName("a lease is renewed while deliveries go on, so that slow ones are made once")
    void renewed() {
        var other = over(this::telling);
        var made = new ArrayList<String>();
        var offices = new ArrayList<Office>();
        Runnable slow = () -> {
            var later = LEASE.dividedBy(2).plusSeconds(1);
            offices.get(0).clock.advance(later);
            other.switchboard.escalateOverdue(other.clock.advance(later));
        };
        offices.add(Office.with(
                Office.hr(),
                parts -> parts.store(store)
                        .chatGateway(delivery -> {
                            made.add(delivery.message().text());
                            slow.run();
                        })
                        .notifier(notification -> {
                            made.add(notification.key());
                            slow.run();
                        })));

        offices.get(0).askIn("chat", ANN, Office.PTO);

        assertThat(made).hasSize(2);
        assertThat(told).isEmpty();
        assertThat(other.chat.deliveries()).isEmpty();
        assertThat(outboxes()).isEmpty();
    }

    @Test
    @DisplayName("each claim has a fencing number greater than all before")
    void fencingNumbersGrow() {
        var leases = new ArrayList<Outbox.Lease>();
        var office = over(() -> notification -> leases.add(outboxes().get(0).lease()));
        for (int i = 0; i < 5; i++) {
            office.askIn("chat", ANN, Office.PTO + i);
        }

        assertThat(leases).hasSize(5);
        for (int i = 1; i < leases.size(); i++) {
            assertThat(leases.get(i).number()).isGreaterThan(leases.get(i - 1).number());
        }
    }

    @Test
    @DisplayName(
            "a store that fails once while results are recorded costs a repetition with the same key, not the delivery")
    void theStoreFailsOnce() {
        var faulty = new FaultyStore(store);
        var office = Office.with(Office.hr(), parts -> parts.store(faulty).notifier(telling()));
        office.notifier.failAlways(new IllegalStateException("only the other one"));
        faulty.beforeEach(call -> {
            if (told.size() == 1) {
                told.add("recorded");
                faulty.failAt(call, Moment.BEFORE);
            }
        });

        var decision = office.askIn("chat", ANN, Office.PTO);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ASSIGNED);
        office.switchboard.escalateOverdue(office.clock.advance(LEASE));

        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(told).hasSize(3);
        assertThat(told.get(2)).isEqualTo(told.get(0));
    }
}
