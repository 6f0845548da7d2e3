package dev.switchboard.scenario;

import static dev.switchboard.scenario.Leave.ADMIN;
import static dev.switchboard.scenario.Leave.LEA;
import static dev.switchboard.scenario.Leave.MAX;
import static dev.switchboard.scenario.Leave.MIA;
import static dev.switchboard.scenario.Leave.NOW;
import static dev.switchboard.scenario.Leave.OLGA;
import static dev.switchboard.scenario.Leave.later;
import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.persona.PersonaBuilder;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The open questions of somebody who leaves or comes back")
class OpenQuestionsTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    @DisplayName("stay when the absence begins, by default")
    void stayWhenItBegins() {
        var office = Leave.with(Leave.hr(), Leave.awayFromTomorrow(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);

        assertThat(later(office, DAY)).isZero();
        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
    }

    @Test
    @DisplayName("that stayed move when the asker writes again")
    void moveWhenTheAskerWrites() {
        var office = Leave.with(Leave.hr(), Leave.awayFromTomorrow(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(DAY);

        office.askIn(decision.conversation().value(), ANN, "Please approve time off on Monday too");

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("that stayed move when their deadline passes")
    void moveAtTheDeadline() {
        var deadline = Deadline.within(Duration.ofHours(30)).then(DeadlineAction.NEXT_SUBSTITUTE);
        var office = Leave.with(Leave.hr().deadline(deadline), Leave.awayFromTomorrow(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);

        later(office, DAY);
        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
        later(office, Duration.ofHours(6));

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("move at once when the absence begins, if the persona says so; both are told")
    void moveAtOnce() {
        var office = Leave.with(moving(), Leave.awayFromTomorrow(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);

        assertThat(later(office, DAY.minusNanos(1))).isZero();
        assertThat(later(office, Duration.ofNanos(1))).isEqualTo(1);

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
        assertThat(office.notified()).containsExactly(MIA, MAX, MIA);
        assertThat(office.timeline(decision)).contains("taken from mia@acme.test: AWAY");
    }

    @Test
    @DisplayName("move at once to the next step if nobody stands in")
    void moveOnWithoutSubstitute() {
        var office =
                Leave.with(moving(), PersonalCalendar.of(MIA).away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z"));
        var decision = office.ask(ANN, Office.PTO);

        later(office, DAY);

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("that nobody else could have do not keep their human from being reminded when back")
    void remindedWhenBack() {
        var deadline = Deadline.within(DAY.multipliedBy(5)).then(DeadlineAction.REMIND);
        var office = Leave.with(
                moving().specialist("pia@acme.test", "Pia", OLGA).deadline(deadline),
                PersonalCalendar.of("pia@acme.test").away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z"));
        office.ask(Office.OLGA, Office.PTO);

        later(office, DAY.multipliedBy(6));

        assertThat(office.notified()).containsExactly("pia@acme.test", "pia@acme.test");
    }

    @Test
    @DisplayName("of an owner who leaves stay if nobody stands in")
    void theOwnersStay() {
        var office =
                Leave.with(moving(), PersonalCalendar.of(OLGA).away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z"));
        var decision = office.ask(ANN, Office.UNKNOWN);

        assertThat(later(office, DAY)).isZero();
        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("that somebody is at in the conversation do not move")
    void joinedOnesStay() {
        var office = Leave.with(moving(), Leave.awayFromTomorrow(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);

        assertThat(later(office, DAY)).isZero();
        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
    }

    @Test
    @DisplayName("stay with the substitute when the other is back, by default: nobody who returns is flooded")
    void stayWhenBack() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));
        for (int i = 0; i < 20; i++) {
            office.ask(ANN, Office.PTO);
        }
        office.notifier.clear();

        assertThat(later(office, DAY.multipliedBy(4))).isZero();
        assertThat(office.notified()).isEmpty();
    }

    @Test
    @DisplayName("that stayed with the substitute go back when the asker writes again")
    void goBackWhenTheAskerWrites() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(DAY.multipliedBy(4));

        var next = office.askIn(decision.conversation().value(), ANN, "Please approve time off on Monday too");

        assertThat(Leave.target(next)).isEqualTo(MIA);
        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
    }

    @Test
    @DisplayName("go back at once when the other is back, if the persona says so, each with one notification")
    void goBackAtOnce() {
        var office = Leave.with(moving(), Leave.away(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);
        office.notifier.clear();

        assertThat(later(office, DAY.multipliedBy(4))).isEqualTo(1);

        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
        assertThat(office.notified()).containsExactly(MIA);
        assertThat(office.timeline(decision)).contains("taken from max@acme.test: BACK");
    }

    @Test
    @DisplayName("that the substitute has taken up stay with the substitute")
    void takenUpOnesStay() {
        var office = Leave.with(moving(), Leave.away(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);
        office.join(MAX);

        assertThat(later(office, DAY.multipliedBy(4))).isZero();
        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("that a substitute has who leaves too go to the next one")
    void theSubstituteLeavesToo() {
        var office = Leave.with(moving(), Leave.away(MIA, MAX), Leave.awayFromTomorrow(MAX, LEA));
        var decision = office.ask(ANN, Office.PTO);

        later(office, DAY);

        assertThat(Leave.holder(office, decision)).isEqualTo(LEA);
    }

    @Test
    @DisplayName("move at once when the person says that they are away, if the persona says so")
    void announcedNow() {
        var office = Leave.with(moving(), PersonalCalendar.of(MIA).withSubstitute(MAX));
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofHours(1));

        office.switchboard.absences().announce(Leave.absence(MIA, NOW.minusSeconds(3600), NOW.plus(DAY)), ADMIN);

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("go back at once when the absence is withdrawn, if the persona says so")
    void withdrawn() {
        var office = Leave.with(moving(), PersonalCalendar.of(MIA).withSubstitute(MAX));
        var absence = Leave.absence(MIA, NOW, NOW.plus(DAY));
        office.switchboard.absences().announce(absence, ADMIN);
        var decision = office.ask(ANN, Office.PTO);
        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);

        office.switchboard.absences().withdraw(absence, ADMIN);

        assertThat(Leave.holder(office, decision)).isEqualTo(MIA);
    }

    @Test
    @DisplayName("stay when the absence is withdrawn, by default")
    void withdrawnByDefault() {
        var office = Leave.with(Leave.hr(), PersonalCalendar.of(MIA).withSubstitute(MAX));
        var absence = Leave.absence(MIA, NOW, NOW.plus(DAY));
        office.switchboard.absences().announce(absence, ADMIN);
        var decision = office.ask(ANN, Office.PTO);

        office.switchboard.absences().withdraw(absence, ADMIN);

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
        assertThat(office.happened()).contains(Kind.ABSENCE_CHANGED);
    }

    private static PersonaBuilder moving() {
        return Leave.hr()
                .absence(AbsenceRules.DEFAULT.whenAway(OpenQuestions.MOVE).whenBack(OpenQuestions.MOVE));
    }
}
