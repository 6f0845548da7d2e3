package dev.switchboard.scenario;

import static dev.switchboard.scenario.Leave.LEA;
import static dev.switchboard.scenario.Leave.MAX;
import static dev.switchboard.scenario.Leave.MIA;
import static dev.switchboard.scenario.Leave.OLGA;
import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.notification.Occasion;
import dev.switchboard.persona.AskerText;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A specialist who is away")
class AbsentSpecialistTest {

    @Test
    @DisplayName("is stood in for by the substitute of their calendar")
    void theSubstituteAnswers() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(Leave.target(decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("is in the trace with the end and the chain")
    void theTraceSaysSo() {
        var decision = Leave.with(Leave.hr(), Leave.away(MIA, MAX)).ask(ANN, Office.PTO);

        assertThat(Office.codes(decision)).contains("SPECIALIST SUBSTITUTED").doesNotContain("SPECIALIST FOUND");
        assertThat(decision.trace().steps())
                .filteredOn(step -> step.result().name().equals("SUBSTITUTED"))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.facts()).containsExactly(MAX, MIA, "2026-01-09T09:00:00Z", MIA + " > " + MAX));
        assertThat(decision.explain())
                .contains("mia@acme.test is away until 2026-01-09T09:00:00Z, and max@acme.test stands in");
    }

    @Test
    @DisplayName("without a substitute is passed over, and the owner has it, who is told why")
    void withoutSubstituteTheOwnerHasIt() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Leave.target(decision)).isEqualTo(OLGA);
        assertThat(Office.codes(decision)).contains("SPECIALIST ABSENT", "OWNER NOTIFIED");
        assertThat(office.lastNotificationTo(OLGA).body())
                .contains("mia@acme.test is away until 2026-01-09T09:00:00Z, and nobody stands in");
    }

    @Test
    @DisplayName("before the absence begins has the question")
    void beforeItBegins() {
        var office = Leave.with(Leave.hr(), Leave.awayFromTomorrow(MIA, MAX));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MIA);
    }

    @Test
    @DisplayName("is stood in for until the end instant, and at it is back")
    void untilTheEnd() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));

        office.clock.advance(Duration.ofDays(4).minusNanos(1));
        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MAX);
        office.clock.advance(Duration.ofNanos(1));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MIA);
    }

    @Test
    @DisplayName("has for this persona whom the persona names, before whom the calendar names")
    void thePersonasSubstituteComesFirst() {
        var rules = AbsenceRules.DEFAULT.withSubstitute(MIA, LEA);

        var office = Leave.with(Leave.hr().absence(rules), Leave.away(MIA, MAX));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(LEA);
    }

    @Test
    @DisplayName("has during one absence whom that names, before all others")
    void theAbsencesSubstituteComesFirst() {
        var rules = AbsenceRules.DEFAULT.withSubstitute(MIA, MAX);
        var calendar =
                PersonalCalendar.of(MIA).withSubstitute(MAX).away("2026-01-04T00:00:00Z", "2026-01-06T00:00:00Z", LEA);

        var office = Leave.with(Leave.hr().absence(rules), calendar);

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(LEA);
    }

    @Test
    @DisplayName("whose substitute is away too is stood in for by the substitute's substitute")
    void theChainGoesOn() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX), Leave.away(MAX, LEA));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Leave.target(decision)).isEqualTo(LEA);
        assertThat(decision.trace().steps())
                .anySatisfy(step -> assertThat(step.facts()).contains(MIA + " > " + MAX + " > " + LEA));
    }

    @Test
    @DisplayName("at the end of a chain of absent ones leaves it to the owner")
    void theOwnerIsLast() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX), Leave.away(MAX, LEA), Leave.away(LEA));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("in a loop of substitutes who are all away leaves it to the owner")
    void aLoopEnds() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX), Leave.away(MAX, MIA));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("who is their own substitute has none")
    void nobodyStandsInForThemself() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MIA));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("whose substitute asks is stood in for by the asker's substitute, never by the asker")
    void neverTheAsker() {
        var office = Leave.with(
                Leave.hr().specialist("pia@acme.test", "Pia", MAX),
                Leave.away("pia@acme.test", MAX),
                PersonalCalendar.of(MAX).withSubstitute(LEA));

        assertThat(Leave.target(office.ask(Asker.withEmail(MAX), Office.PTO))).isEqualTo(LEA);
    }

    @Test
    @DisplayName("whose substitute is nobody to the persona leaves it to the next step")
    void onlyWithTheRightToAnswer() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, "stranger@acme.test"));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("whose substitute may not answer is stood in for by that one's substitute")
    void aStrangerIsPassedOver() {
        var office = Leave.with(
                Leave.hr(),
                Leave.away(MIA, "stranger@acme.test"),
                PersonalCalendar.of("stranger@acme.test").withSubstitute(LEA));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(LEA);
    }

    @Test
    @DisplayName("whose substitute is deactivated leaves it to the owner")
    void anInactiveSubstituteIsPassedOver() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, LEA));
        office.edit(PolicyEdit.deactivate("HR", LEA));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("whose substitute left leaves it to the owner, and an open question goes there too")
    void aSubstituteWhoLeft() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, LEA));
        var open = office.ask(ANN, Office.PTO);

        office.edit(PolicyEdit.removeSpecialist("HR", LEA));

        assertThat(Leave.holder(office, open)).isEqualTo(OLGA);
        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("may be stood in for by an agent, who has it as one")
    void anAgentMayStandIn() {
        var office = Office.with(
                Policy.builder()
                        .personas(Leave.hr())
                        .agents(Agent.of("dan", "dan@acme.test", "Dan"))
                        .calendars(Leave.away(MIA, "dan@acme.test"))
                        .build(),
                parts -> parts);

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(Leave.target(decision)).isEqualTo("dan");
    }

    @Test
    @DisplayName("may be stood in for by the owner")
    void theOwnerMayStandIn() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, OLGA));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(decision)).contains("SPECIALIST SUBSTITUTED").doesNotContain("OWNER NOTIFIED");
    }

    @Test
    @DisplayName("is told, and so is the substitute; only the substitute has tokens")
    void bothAreTold() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));
        office.ask(ANN, Office.PTO);

        var toMax = office.lastNotificationTo(MAX);
        var toMia = office.lastNotificationTo(MIA);

        assertThat(office.notified()).containsExactly(MAX, MIA);
        assertThat(toMax.occasion()).isEqualTo(Occasion.QUESTION);
        assertThat(toMax.standIn().orElseThrow().insteadOf()).hasToString(MIA);
        assertThat(toMax.body()).contains("Why you: you stand in for a colleague");
        assertThat(toMia.occasion()).isEqualTo(Occasion.ABSENCE);
        assertThat(toMia.subject()).contains("while you are away");
        assertThat(toMia.body()).contains("You need not answer").contains(MAX + " stands in");
        assertThat(toMia.replyToken()).isEmpty();
        assertThat(toMia.joinToken()).isEmpty();
    }

    @Test
    @DisplayName("is told once in a conversation, not of each question in it")
    void theAbsentOneIsToldOnce() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));
        var first = office.ask(ANN, Office.PTO);
        office.askIn(first.conversation().value(), ANN, Office.PTO);

        assertThat(office.notified()).containsExactly(MAX, MIA, MAX);
    }

    @Test
    @DisplayName("who cannot be told does not keep the substitute from the question")
    void aFailureToTellTheAbsentOneIsHarmless() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));
        office.notifier.afterEach(() -> office.notifier.failAlways(new IllegalStateException("mail server is down")));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Leave.holder(office, decision)).isEqualTo(MAX);
        assertThat(office.notified()).containsExactly(MAX);
    }

    @Test
    @DisplayName("is named to the asker, with the substitute, if the persona says so")
    void theAskerIsTold() {
        var text = AskerText.of("{absent} is away; {substitute} will answer.").with("de", "{substitute} antwortet.");
        var office = Leave.with(Leave.hr().substituted(text), Leave.away(MIA, LEA));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(office.chatOf(decision)).containsExactly("Mia is away; Lea will answer.");
    }

    @Test
    @DisplayName("is not named to the asker otherwise")
    void theAskerIsNotToldByDefault() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, LEA));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(office.chatOf(decision))
                .singleElement()
                .satisfies(text -> assertThat(text).doesNotContain("Mia").doesNotContain("Lea"));
    }

    @Test
    @DisplayName("is previewed as it is routed")
    void previewIsEqual() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));
        var question = Question.to("HR", Office.PTO).withId("q1");

        var preview = office.switchboard.router().preview(question, ANN);

        assertThat(preview).isEqualTo(office.route(question, ANN));
    }

    @Test
    @DisplayName("is stood in for by somebody whose reply is the answer")
    void theSubstituteAnswersByReply() {
        var office = Leave.with(Leave.hr(), Leave.away(MIA, MAX));
        var decision = office.ask(ANN, Office.PTO);

        office.reply(MAX, "Granted.");

        assertThat(office.chatOf(decision)).last().isEqualTo("Granted.");
    }
}
