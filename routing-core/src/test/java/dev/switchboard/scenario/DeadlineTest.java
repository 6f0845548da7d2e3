package dev.switchboard.scenario;

import static dev.switchboard.chain.DeadlineAction.NEXT_STEP;
import static dev.switchboard.chain.DeadlineAction.NEXT_SUBSTITUTE;
import static dev.switchboard.chain.DeadlineAction.OWNER;
import static dev.switchboard.chain.DeadlineAction.REMIND;
import static dev.switchboard.scenario.Leave.LEA;
import static dev.switchboard.scenario.Leave.MAX;
import static dev.switchboard.scenario.Leave.MIA;
import static dev.switchboard.scenario.Leave.OLGA;
import static dev.switchboard.scenario.Leave.later;
import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.chain.Deadline;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.hours.Hours;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Occasion;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.Notifier;
import dev.switchboard.tag.SmartTag;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When nobody answers in time")
class DeadlineTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Deadline IN_AN_HOUR = Deadline.within(HOUR);

    @Test
    @DisplayName("whoever has the question is reminded, and keeps it")
    void reminded() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR.then(REMIND, NEXT_STEP)));
        var decision = office.ask(ANN, Office.PTO);

        assertThat(later(office, HOUR)).isZero();

        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
        assertThat(office.notified()).containsExactly(MIA, MIA);
        assertThat(office.lastNotification().occasion()).isEqualTo(Occasion.REMINDER);
        assertThat(office.lastNotification().subject()).contains("reminder");
        assertThat(office.happened()).contains(Kind.DEADLINE_PASSED);
    }

    @Test
    @DisplayName("the reminder can be answered like the notification")
    void aReminderHasTokens() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR.then(REMIND)));
        var decision = office.ask(ANN, Office.PTO);
        later(office, HOUR);

        office.reply(MIA, "Granted.");

        assertThat(office.chatOf(decision)).last().isEqualTo("Granted.");
    }

    @Test
    @DisplayName("nobody is reminded twice of one deadline, however often somebody looks")
    void remindedOnce() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR.then(REMIND, NEXT_STEP)));
        office.ask(ANN, Office.PTO);

        later(office, HOUR);
        later(office, Duration.ofMinutes(59));

        assertThat(office.notified()).containsExactly(MIA, MIA);
    }

    @Test
    @DisplayName("the next thing follows after as much time again, counted from the question")
    void theNextFollows() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR.then(REMIND, NEXT_STEP)));
        var decision = office.ask(ANN, Office.PTO);
        later(office, Duration.ofMinutes(90));

        assertThat(later(office, Duration.ofMinutes(30))).isEqualTo(1);

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("the substitute has it, whether the specialist is away or not")
    void theSubstituteHasIt() {
        var office = Leave.with(
                Leave.hr().deadline(IN_AN_HOUR.then(NEXT_SUBSTITUTE)),
                PersonalCalendar.of(MIA).withSubstitute(MAX),
                PersonalCalendar.of(MAX).withSubstitute(LEA));
        var decision = office.ask(ANN, Office.PTO);

        later(office, HOUR);
        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
        later(office, HOUR);
        assertThat(Leave.holder(office, decision)).isEqualTo(LEA);
        later(office, HOUR);

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("a substitute who is away is passed over")
    void anAbsentSubstitute() {
        var office = Leave.with(
                Leave.hr().deadline(IN_AN_HOUR.then(NEXT_SUBSTITUTE)),
                PersonalCalendar.of(MIA).withSubstitute(MAX),
                Leave.away(MAX, LEA));
        var decision = office.ask(ANN, Office.PTO);

        later(office, HOUR);

        assertThat(Leave.holder(office, decision)).isEqualTo(LEA);
    }

    @Test
    @DisplayName("without a substitute the next step has it")
    void withoutSubstitute() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR.then(NEXT_SUBSTITUTE)));
        var decision = office.ask(ANN, Office.PTO);

        later(office, HOUR);

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("the owner has it, if that is what follows")
    void theOwnerHasIt() {
        var office = Leave.with(
                Leave.hr().deadline(IN_AN_HOUR.then(OWNER)),
                PersonalCalendar.of(MIA).withSubstitute(MAX));
        var decision = office.ask(ANN, Office.PTO);

        later(office, HOUR);

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("whoever left meanwhile is not reminded: their substitute has it")
    void nobodyAwayIsReminded() {
        var office = Leave.with(
                Leave.hr().deadline(Deadline.within(Duration.ofDays(1)).then(REMIND)),
                Leave.awayFromTomorrow(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);

        later(office, Duration.ofDays(1));

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
        assertThat(office.notified()).containsExactly(MIA, MAX, MIA);
        assertThat(office.lastNotification().occasion()).isEqualTo(Occasion.ABSENCE);
    }

    @Test
    @DisplayName("it goes to no more others than the deadline allows")
    void atMostSoManyMoves() {
        var office = Leave.with(
                Leave.hr().deadline(IN_AN_HOUR.then(NEXT_SUBSTITUTE).atMost(1)),
                PersonalCalendar.of(MIA).withSubstitute(MAX),
                PersonalCalendar.of(MAX).withSubstitute(LEA));
        var decision = office.ask(ANN, Office.PTO);

        later(office, Duration.ofDays(30));

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("a move by hand, or one that an absence made, resets nothing")
    void neverReset() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR));
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofMinutes(50));
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));
        office.switchboard.policies().reassignOpen("HR", "ann@acme.test");

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
        assertThat(later(office, Duration.ofMinutes(10))).isEqualTo(1);
        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("a further message of the asker resets nothing")
    void aFurtherMessageResetsNothing() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR));
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofMinutes(50));
        office.askIn(decision.conversation().value(), ANN, "Hello?");

        later(office, Duration.ofMinutes(10));

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("an answer in time is the end of it")
    void anAnswerInTime() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR.then(REMIND)));
        office.ask(ANN, Office.PTO);
        office.reply(MIA, "Granted.");

        later(office, Duration.ofDays(1));

        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("a reply while the move runs wins")
    void aReplyWhileItMoves() {
        var office = Leave.with(Leave.hr().deadline(IN_AN_HOUR));
        var decision = office.ask(ANN, Office.PTO);
        office.notifier.beforeEach(() -> {
            office.notifier.beforeEach(() -> {});
            office.reply(MIA, "Granted.");
        });

        later(office, HOUR);

        assertThat(office.chatOf(decision)).last().isEqualTo("Granted.");
        assertThat(later(office, Duration.ofDays(1))).isZero();
        assertThat(office.escalation(decision).state().isOpen()).isFalse();
    }

    @Test
    @DisplayName("the deadline of the reason counts before the persona's")
    void theReasonsDeadline() {
        var reason = ContactReason.named("Payroll").withDeadline(Deadline.within(Duration.ofMinutes(30)));
        var office = Leave.with(Leave.hr().reason(reason).deadline(IN_AN_HOUR));
        var payroll = office.ask(ANN, "My payroll is wrong");
        var pto = office.ask(ANN, Office.PTO);

        later(office, Duration.ofMinutes(30));

        assertThat(Leave.holder(office, payroll)).isEqualTo(OLGA);
        assertThat(Leave.holder(office, pto)).isEqualTo(MIA);
    }

    @Test
    @DisplayName(
            "of the deadlines of reason and tags the one counts that is over first, longer than the persona's or not")
    void theTagsDeadline() {
        var tag = SmartTag.custom("angry").withDeadline(Deadline.within(Duration.ofHours(3)));
        var office = Leave.with(Leave.hr().tags(tag).deadline(IN_AN_HOUR));
        var decision = office.ask(ANN, Office.PTO + ", I am angry");

        later(office, Duration.ofHours(2));
        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
        later(office, HOUR);

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("only working hours count, if the deadline says so")
    void inWorkingHours() {
        var office = Leave.with(working().deadline(IN_AN_HOUR.inHours(true)));
        office.clock.advance(Duration.ofHours(8).minusMinutes(30));
        var decision = office.ask(ANN, Office.PTO);

        later(office, Duration.ofHours(16));
        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
        later(office, Duration.ofHours(1));

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("the nights count too, if it does not")
    void aroundTheClock() {
        var office = Leave.with(working().deadline(IN_AN_HOUR));
        office.clock.advance(Duration.ofHours(8).minusMinutes(30));
        var decision = office.ask(ANN, Office.PTO);

        later(office, HOUR);

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("what is urgent has half the time, around the clock")
    void urgent() {
        var reason = ContactReason.named("Payroll").withUrgent(true);
        var office = Leave.with(working().reason(reason).deadline(IN_AN_HOUR.inHours(true)));
        office.clock.advance(Duration.ofHours(12));
        var decision = office.ask(ANN, "My payroll is wrong");

        later(office, Duration.ofMinutes(30));

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("what is urgent is told on all channels, other things on the first that works")
    void urgentOnAllChannels() {
        var mail = new RecordingNotifier();
        var text = new RecordingNotifier();
        var reason = ContactReason.named("Payroll").withUrgent(true);
        var office = Leave.with(Leave.hr().reason(reason), parts -> parts.notifier(Notifier.firstOf(mail, text)));

        office.ask(ANN, Office.PTO);
        office.ask(ANN, "My payroll is wrong");

        assertThat(mail.notifications()).hasSize(2);
        assertThat(text.notifications()).singleElement().satisfies(one -> {
            assertThat(one.isUrgent()).isTrue();
            assertThat(one.subject()).startsWith("Urgent: ");
        });
    }

    @Test
    @DisplayName("what is urgent reaches one channel if the other fails")
    void urgentOnOneChannel() {
        var mail = new RecordingNotifier();
        var text = new RecordingNotifier();
        mail.failAlways(new IllegalStateException("mail server is down"));
        var reason = ContactReason.named("Payroll").withUrgent(true);
        var office = Leave.with(Leave.hr().reason(reason), parts -> parts.notifier(Notifier.firstOf(mail, text)));

        RoutingDecision decision = office.ask(ANN, "My payroll is wrong");

        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
        assertThat(text.notifications()).hasSize(1);
    }

    @Test
    @DisplayName("nothing ever happens without a deadline")
    void withoutDeadline() {
        var office = Leave.with(Leave.hr());
        office.ask(ANN, Office.PTO);

        later(office, Duration.ofDays(3650));

        assertThat(office.notified()).containsExactly(MIA);
    }

    private static PersonaBuilder working() {
        return Persona.named("HR")
                .ownedBy(OLGA)
                .reasons(ContactReason.PTO)
                .specialist(MIA, "Mia", "ann@acme.test")
                .hours(Hours.in("UTC").withWeekly(List.of(DayOfWeek.values()), "09:00-17:00"));
    }
}
