package dev.switchboard.scenario;

import static dev.switchboard.scenario.Leave.ADMIN;
import static dev.switchboard.scenario.Leave.LEA;
import static dev.switchboard.scenario.Leave.MAX;
import static dev.switchboard.scenario.Leave.MIA;
import static dev.switchboard.scenario.Leave.NOW;
import static dev.switchboard.scenario.Leave.OLGA;
import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.absence.Absence;
import dev.switchboard.absence.Away;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AbsenceProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Absences that are told while it runs")
class AnnouncedAbsenceTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final EmailAddress MIAS = EmailAddress.of(MIA);
    private static final Absence TODAY = Leave.absence(MIA, NOW, NOW.plus(DAY));

    @Test
    @DisplayName("count at once, with the substitute that they name")
    void countAtOnce() {
        var office = Leave.with(Leave.hr());

        office.switchboard.absences().announce(TODAY.withSubstitute(EmailAddress.of(LEA)), ADMIN);

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(LEA);
    }

    @Test
    @DisplayName("count for every router over the store")
    void countForAll() {
        var store = new InMemoryStore();
        var one = Leave.with(Leave.hr(), parts -> parts.store(store));
        var other = Leave.with(Leave.hr(), parts -> parts.store(store));

        one.switchboard.absences().announce(TODAY, ADMIN);

        assertThat(Leave.target(other.ask(ANN, Office.PTO))).isEqualTo(OLGA);
        assertThat(other.switchboard.absences().announced(MIAS)).containsExactly(TODAY);
    }

    @Test
    @DisplayName("are told by the person, by the owner of a persona for which they work, and by administrators")
    void whoMayTell() {
        var absences = Leave.with(Leave.hr()).switchboard.absences();

        absences.announce(TODAY, Actor.person(MIA));
        absences.announce(Leave.absence(MIA, NOW.plus(DAY), NOW.plus(DAY.multipliedBy(2))), Actor.person(OLGA));

        assertThat(absences.announced(MIAS)).hasSize(2);
        assertThatThrownBy(() -> absences.announce(TODAY, Actor.person(MAX)))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage(
                        "max@acme.test may not say when mia@acme.test is away; they themselves, owners of personas for"
                                + " which they work, and administrators may");
        assertThatThrownBy(() -> absences.withdraw(TODAY, Actor.person(MAX))).isInstanceOf(NotPermittedException.class);
    }

    @Test
    @DisplayName("that are told twice are one, and withdrawn once")
    void toldTwice() {
        var absences = Leave.with(Leave.hr()).switchboard.absences();
        absences.announce(TODAY, ADMIN);
        absences.announce(TODAY, ADMIN);

        assertThat(absences.announced(MIAS)).containsExactly(TODAY);
        assertThat(absences.withdraw(TODAY, ADMIN)).isTrue();
        assertThat(absences.withdraw(TODAY, ADMIN)).isFalse();
    }

    @Test
    @DisplayName("are united with those of the policy: away from the first begin to the last end")
    void united() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA));
        var end = Instant.parse("2026-01-12T09:00:00Z");
        office.switchboard.absences().announce(Leave.absence(MIA, Instant.parse("2026-01-09T09:00:00Z"), end), ADMIN);

        assertThat(office.switchboard.absences().at(MIAS, NOW))
                .contains(new Away(Instant.parse("2026-01-04T09:00:00Z"), end, null));
    }

    @Test
    @DisplayName("that end before they begin are refused, with both ends")
    void theEndBeforeTheBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leave.absence(MIA, NOW.plus(DAY), NOW))
                .withMessageContaining("an absence from 2026-01-06T09:00:00Z until 2026-01-05T09:00:00Z ends before it"
                        + " begins; give an end after the begin");
    }

    @Test
    @DisplayName("that the company's calendar knows count too")
    void theProviderIsAsked() {
        var office = Leave.with(
                Leave.hr(),
                parts -> parts.absences(only(MIAS)),
                PersonalCalendar.of(MIA).withSubstitute(MAX));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MAX);
    }

    @Test
    @DisplayName("that the company's calendar knows are kept for a while")
    void whatTheProviderSaysIsKept() {
        var asked = new ArrayList<EmailAddress>();
        AbsenceProvider provider = (person, from, until) -> {
            asked.add(person);
            return List.of();
        };
        var office = Leave.with(Leave.hr(), parts -> parts.absences(provider, Duration.ofMinutes(10)));

        office.ask(ANN, Office.PTO);
        office.ask(ANN, Office.PTO);
        assertThat(asked).containsExactly(MIAS);
        office.clock.advance(Duration.ofMinutes(10));
        office.ask(ANN, Office.PTO);

        assertThat(asked).containsExactly(MIAS, MIAS);
    }

    @Test
    @DisplayName("that a preview saw are not kept for a question")
    void aPreviewLeavesNoTrace() {
        var asked = new ArrayList<EmailAddress>();
        AbsenceProvider provider = (person, from, until) -> {
            asked.add(person);
            return asked.size() > 1 ? List.of() : List.of(TODAY);
        };
        var office = Leave.with(Leave.hr(), parts -> parts.absences(provider));

        var preview = office.switchboard.router().preview(Question.to("HR", Office.PTO), ANN);

        assertThat(Leave.target(preview)).isEqualTo(OLGA);
        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MIA);
    }

    @Test
    @DisplayName("that the company's calendar cannot tell are as it told last, and it is left alone for a moment")
    void theProviderFails() {
        var calls = new ArrayList<Instant>();
        AbsenceProvider provider = (person, from, until) -> {
            calls.add(from);
            if (calls.size() > 1) {
                throw new IllegalStateException("calendar is down");
            }
            return List.of(TODAY);
        };
        var office = Leave.with(Leave.hr(), parts -> parts.absences(provider, Duration.ZERO));
        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);
        int failed = calls.size();
        office.ask(ANN, Office.PTO);

        assertThat(calls).hasSize(failed);
    }

    @Test
    @DisplayName("that the company's calendar never told are none, and the question reaches its specialist")
    void theProviderNeverWorked() {
        AbsenceProvider broken = (person, from, until) -> {
            throw new IllegalStateException("calendar is down");
        };
        var office = Leave.with(Leave.hr(), parts -> parts.absences(broken));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MIA);
    }

    @Test
    @DisplayName("of somebody else that the company's calendar tells are left out of account")
    void theProviderLies() {
        AbsenceProvider liar = (person, from, until) -> List.of(Leave.absence(OLGA, NOW, NOW.plus(DAY)));
        var office = Leave.with(Leave.hr(), parts -> parts.absences(liar));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MIA);
    }

    @Test
    @DisplayName("for which nothing is told are a failure, not an absence")
    void theProviderReturnsNothing() {
        @SuppressWarnings("NullAway") // what a host may do
        AbsenceProvider nothing = (person, from, until) -> null;
        var office = Leave.with(Leave.hr(), parts -> parts.absences(nothing));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MIA);
    }

    private static AbsenceProvider only(EmailAddress who) {
        return (person, from, until) -> person.equals(who) ? List.of(Absence.of(who, NOW, NOW.plus(DAY))) : List.of();
    }
}
