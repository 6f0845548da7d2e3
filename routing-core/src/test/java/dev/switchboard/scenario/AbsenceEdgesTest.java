package dev.switchboard.scenario;

import static dev.switchboard.chain.DeadlineAction.NEXT_SUBSTITUTE;
import static dev.switchboard.chain.DeadlineAction.OWNER;
import static dev.switchboard.chain.DeadlineAction.REMIND;
import static dev.switchboard.scenario.Leave.ADMIN;
import static dev.switchboard.scenario.Leave.LEA;
import static dev.switchboard.scenario.Leave.MAX;
import static dev.switchboard.scenario.Leave.MIA;
import static dev.switchboard.scenario.Leave.NOW;
import static dev.switchboard.scenario.Leave.OLGA;
import static dev.switchboard.scenario.Leave.holder;
import static dev.switchboard.scenario.Leave.later;
import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.Absence;
import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.Placement;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AbsenceProvider;
import dev.switchboard.tag.TagRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Absences and deadlines where they meet the rest")
class AbsenceEdgesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    @DisplayName("A-35 whoever was to be told later and left: who stands in is told with the asker's next message")
    void toldLater() {
        var shop = open(Shop.workplace().personas(Shop.shop()).calendars(Leave.awayFromTomorrow(Shop.SAM, Shop.DAN)));
        shop.answer = Answer.known("Please tell me your order number.", 1);
        var first = shop.ask(Shop.REFUND);
        shop.clock.advance(DAY);

        shop.ask("Order 4711");

        assertThat(shop.escalation(first).isToldLater()).isFalse();
        assertThat(holderOf(shop, first)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("A-35 whoever was to be told later and left without a substitute is told all the same")
    void toldLaterWithoutSubstitute() {
        var away = PersonalCalendar.of(Shop.SAM).away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z");
        var shop = open(Shop.workplace().personas(Shop.shop()).calendars(away));
        shop.answer = Answer.known("Please tell me your order number.", 1);
        var first = shop.ask(Shop.REFUND);
        shop.clock.advance(DAY);

        shop.ask("Order 4711");

        assertThat(shop.escalation(first).isToldLater()).isFalse();
        assertThat(shop.notified()).contains(Shop.SAM);
    }

    @Test
    @DisplayName("who was away meanwhile and is back keeps their question when the asker writes")
    void backInTime() {
        var shop = open(billing(persona -> persona)
                .calendars(PersonalCalendar.of(Shop.DAN).away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z")));
        var first = shop.ask("My billing is wrong");
        shop.clock.advance(DAY.multipliedBy(5));

        shop.ask("And another billing thing");

        assertThat(holderOf(shop, first)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("a question that a deadline took from a substitute goes back too, when the absent one is back")
    void backFromTheSecondSubstitute() {
        var office = Leave.with(
                moving().deadline(Deadline.within(HOUR).then(NEXT_SUBSTITUTE).atMost(1)),
                Leave.away(MIA, MAX),
                PersonalCalendar.of(MAX).withSubstitute(LEA));
        var decision = office.ask(ANN, Office.PTO);

        later(office, HOUR);
        assertThat(holder(office, decision)).isEqualTo(LEA);
        later(office, DAY.multipliedBy(5));

        assertThat(holder(office, decision)).isEqualTo(MIA);
    }

    @Test
    @DisplayName("a substitute who leaves hands on to their own, not back to whoever did not answer")
    void notBackToTheSilentOne() {
        var office = Leave.with(
                moving().deadline(Deadline.within(HOUR).then(NEXT_SUBSTITUTE).atMost(1)),
                PersonalCalendar.of(MIA).withSubstitute(MAX),
                Leave.awayFromTomorrow(MAX, LEA));
        var decision = office.ask(ANN, Office.PTO);

        later(office, HOUR);
        later(office, DAY);

        assertThat(holder(office, decision)).isEqualTo(LEA);
    }

    @Test
    @DisplayName("an absent owner for whom a substitute is named later hands on when the asker writes")
    void aSubstituteNamedLater() {
        var office = Leave.with(Leave.hr());
        var until = NOW.plus(DAY.multipliedBy(30));
        office.switchboard.absences().announce(Leave.absence(OLGA, NOW, until), ADMIN);
        var decision = office.ask(ANN, Office.UNKNOWN);
        office.clock.advance(HOUR);
        office.switchboard
                .absences()
                .announce(new Absence(EmailAddress.of(OLGA), NOW, until.minusSeconds(1), EmailAddress.of(MAX)), ADMIN);

        office.askIn(decision.conversation().value(), ANN, "Hello? " + Office.UNKNOWN);

        assertThat(holder(office, decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("an owner who leaves twice hands on the second time, if somebody stands in then")
    void leavesTwice() {
        var office = Leave.with(
                moving(),
                PersonalCalendar.of(OLGA)
                        .away("2026-01-06T09:00:00Z", "2026-01-07T09:00:00Z")
                        .away("2026-01-10T09:00:00Z", "2026-01-30T09:00:00Z")
                        .withSubstitute(MAX),
                PersonalCalendar.of(MAX).away("2026-01-06T09:00:00Z", "2026-01-08T09:00:00Z"));
        var decision = office.ask(ANN, Office.UNKNOWN);

        later(office, DAY.multipliedBy(6));

        assertThat(holder(office, decision)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("the asker is told who answers instead when an open question moves, if the persona says so")
    void theAskerIsToldOfAMove() {
        var text = AskerText.of("{absent} is away; {substitute} will answer.");
        var told = Leave.with(moving().substituted(text), Leave.awayFromTomorrow(MIA, LEA));
        var untold = Leave.with(moving(), Leave.awayFromTomorrow(MIA, LEA));
        var first = told.ask(ANN, Office.PTO);
        var second = untold.ask(ANN, Office.PTO);

        later(told, DAY);
        later(untold, DAY);

        assertThat(told.chatOf(first)).last().isEqualTo("Mia is away; Lea will answer.");
        assertThat(told.transcript(first)).hasSize(3);
        assertThat(untold.chatOf(second)).hasSize(1);
    }

    @Test
    @DisplayName("what somebody claimed stays with them when they leave")
    void claimed() {
        var rules = AbsenceRules.DEFAULT.whenAway(OpenQuestions.MOVE);
        var shop = open(Shop.workplace()
                .personas(Shop.shop().rules(TagRule.followUp("Human")).absence(rules))
                .calendars(Leave.awayFromTomorrow(Shop.DAN, Shop.FAY)));
        var decision = shop.ask(Shop.UNKNOWN);
        shop.switchboard.inboxes().claim(decision.conversation(), Shop.ACTOR_DAN);

        shop.clock.advance(DAY);

        assertThat(shop.switchboard.escalateOverdue(shop.clock.instant())).isZero();
        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.CLAIMED);
    }

    @Test
    @DisplayName("an absence that is told when it is over moves nothing")
    void toldTooLate() {
        var office = Leave.with(moving(), PersonalCalendar.of(MIA).withSubstitute(MAX));
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(DAY.multipliedBy(5));

        office.switchboard.absences().announce(Leave.absence(MIA, NOW.plus(DAY), NOW.plus(DAY.multipliedBy(2))), ADMIN);
        later(office, DAY);

        assertThat(holder(office, decision)).isEqualTo(MIA);
    }

    @Test
    @DisplayName("a preview leaves a calendar alone that failed for a question a moment ago, as the next question does")
    void previewInThePause() {
        var isDown = new AtomicBoolean(true);
        AbsenceProvider provider = (who, from, until) -> {
            if (isDown.get()) {
                throw new IllegalStateException("calendar is down");
            }
            return who.equals(EmailAddress.of(MIA)) ? List.of(Absence.of(who, NOW, NOW.plus(DAY))) : List.of();
        };
        var office = Leave.with(
                Leave.hr(),
                parts -> parts.absences(provider, HOUR),
                PersonalCalendar.of(MIA).withSubstitute(MAX));
        office.ask(ANN, Office.PTO);
        isDown.set(false);
        var question = Question.to("HR", Office.PTO);

        var preview = office.switchboard.router().preview(question, ANN);

        assertThat(Office.codes(preview)).isEqualTo(Office.codes(office.route(question, ANN)));
    }

    @Test
    @DisplayName("a deadline after which nobody is left makes no noise")
    void silentInVain() {
        var office = Leave.with(Leave.hr().deadline(Deadline.within(HOUR)));
        office.ask(ANN, Office.UNKNOWN);
        int events = office.happened().size();

        for (int i = 0; i < 100; i++) {
            later(office, HOUR);
        }

        assertThat(office.happened()).hasSize(events);
    }

    @Test
    @DisplayName("reminders go on when no more moves are allowed")
    void remindersGoOn() {
        var office = Leave.with(
                Leave.hr()
                        .deadline(Deadline.within(HOUR)
                                .then(NEXT_SUBSTITUTE, REMIND)
                                .atMost(1)),
                PersonalCalendar.of(MIA).withSubstitute(MAX));
        office.ask(ANN, Office.PTO);

        later(office, HOUR);
        later(office, HOUR);

        assertThat(office.notified()).containsExactly(MIA, MAX, MAX);
    }

    @Test
    @DisplayName("of the members of an inbox those are reminded who are not away")
    void membersWhoAreThere() {
        var shop = open(Shop.workplace()
                .personas(Shop.shop()
                        .rules(TagRule.followUp("Human"))
                        .deadline(Deadline.within(DAY).then(REMIND)))
                .calendars(Leave.awayFromTomorrow(Shop.DAN, Shop.FAY)));
        shop.ask(Shop.UNKNOWN);
        shop.notifier.clear();

        shop.clock.advance(DAY);
        shop.switchboard.escalateOverdue(shop.clock.instant());

        assertThat(shop.notified()).containsExactly(Shop.EVA);
    }

    @Test
    @DisplayName("whoever left the inbox is not reminded: with its other members away, the question goes on")
    void nobodyToRemind() {
        var deadline = Deadline.within(DAY).then(REMIND);
        var shop = open(inbox(deadline, "dan", "eva"));
        var decision = shop.ask(Shop.UNKNOWN);
        shop.switchboard.policies().apply(inbox(deadline, "eva").build(), 1);

        shop.clock.advance(DAY);
        shop.switchboard.escalateOverdue(shop.clock.instant());

        assertThat(holderOf(shop, decision)).isEqualTo(Shop.SAM);
    }

    private static PolicyBuilder inbox(Deadline deadline, String... members) {
        return Policy.builder()
                .agents(Shop.agents())
                .inboxes(Inbox.followUp("Human").withMembers(members))
                .personas(Shop.shop().rules(TagRule.followUp("Human")).deadline(deadline))
                .calendars(Leave.awayFromTomorrow(Shop.EVA, Shop.FAY));
    }

    @Test
    @DisplayName(
            "an inbox whose members are all away tells who stands in for an absent owner, or the owner with an alarm")
    void anInboxWithoutAnybody() {
        var persona = Shop.shop().rules(TagRule.followUp("Human"));
        var replaced = open(Shop.workplace()
                .personas(persona)
                .calendars(Leave.away(Shop.DAN), Leave.away(Shop.EVA), Leave.away(Shop.SAM, Shop.FAY)));
        var alone = open(Shop.workplace()
                .personas(Shop.shop().rules(TagRule.followUp("Human")))
                .calendars(Leave.away(Shop.DAN), Leave.away(Shop.EVA), Leave.away(Shop.SAM)));

        replaced.ask(Shop.UNKNOWN);
        alone.ask(Shop.UNKNOWN);

        assertThat(replaced.notified()).contains(Shop.FAY);
        assertThat(replaced.happened()).doesNotContain(Kind.OWNER_ABSENT);
        assertThat(alone.notified()).contains(Shop.SAM);
        assertThat(alone.happened()).contains(Kind.OWNER_ABSENT);
    }

    @Test
    @DisplayName("a specialist who got an agent's question by a deadline keeps it when somebody else leaves the policy")
    void theSubstituteOfAnAgentStays() {
        var shop = open(billing(persona -> persona.specialist("mia@shop.test", "Mia", "x@shop.test")
                .specialist("old@shop.test", "Old", "y@shop.test")
                .deadline(Deadline.within(HOUR).then(NEXT_SUBSTITUTE).atMost(1))
                .absence(AbsenceRules.DEFAULT.withSubstitute(Shop.DAN, "mia@shop.test"))));
        var decision = shop.ask("My billing is wrong");
        shop.clock.advance(HOUR);
        shop.switchboard.escalateOverdue(shop.clock.instant());

        shop.switchboard.policies().edit(PolicyEdit.removeSpecialist("Shop", "old@shop.test"));

        assertThat(holderOf(shop, decision)).isEqualTo("mia@shop.test");
    }

    @Test
    @DisplayName("hours that never open keep no question: the chain goes on, and deadlines count around the clock")
    void neverOpen() {
        var never = Hours.in("UTC");
        var waiting = Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.UNLIMITED);
        var shop = open(billing(persona -> persona.hours(never).chain(waiting)));
        var office = Leave.with(Leave.hr()
                .hours(never)
                .deadline(Deadline.within(HOUR).inHours(true).then(OWNER)));

        shop.ask("My billing is wrong");
        var decision = office.ask(ANN, Office.PTO);
        later(office, HOUR);

        assertThat(shop.notified()).containsExactly(Shop.SAM);
        assertThat(holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("an expertise whose hours never open keeps no question either, whatever the hours of the persona")
    void theirHoursNeverOpen() {
        var waiting = Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.UNLIMITED);
        var daytime = Hours.in("UTC").withWeekly(List.of(DayOfWeek.values()), "09:00-17:00");
        var shop = open(billing(persona -> persona.hours(daytime).chain(waiting))
                .expertise(Expertise.named("billing").withHours(Hours.in("UTC"))));

        shop.ask("My billing is wrong");

        assertThat(shop.notified()).containsExactly(Shop.SAM);
    }

    @Test
    @DisplayName("two that are required and never work at the same time keep no question either")
    void neverOpenTogether() {
        var waiting = Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.UNLIMITED);
        var week = List.of(DayOfWeek.values());
        var shop = open(billing(persona -> persona.changeWanted(any -> List.of(
                                WantedExpertise.of("billing").asRequired(),
                                WantedExpertise.of("returns").asRequired()))
                        .chain(waiting))
                .expertise(
                        Expertise.named("billing").withHours(Hours.in("UTC").withWeekly(week, "09:00-12:00")),
                        Expertise.named("returns").withHours(Hours.in("UTC").withWeekly(week, "14:00-18:00"))));

        shop.ask("My billing is wrong");

        assertThat(shop.notified()).containsExactly(Shop.SAM);
    }

    @Test
    @DisplayName("a question is urgent if one of its reasons is, the primary one or not")
    void anyUrgentReason() {
        var accident = ContactReason.named("Accident").withUrgent(true);
        var office = Leave.with(Leave.hr().reason(accident).deadline(Deadline.within(HOUR)));
        var decision = office.ask(ANN, "Please approve time off on Friday, I had an accident");

        assertThat(decision.reasons()).hasSize(2);
        assertThat(office.lastNotification().isUrgent()).isTrue();
        later(office, Duration.ofMinutes(30));
        assertThat(holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("an urgent question has no more time because something else that is asked beside it has more")
    void urgentBesideALongDeadline() {
        var accident = ContactReason.named("Accident").withUrgent(true);
        var patient = ContactReason.PTO.withDeadline(Deadline.within(DAY.multipliedBy(3)));
        var office = Leave.with(asked(patient, accident).deadline(Deadline.within(HOUR)));
        var decision = office.ask(ANN, "Please approve time off on Friday, I had an accident");

        assertThat(decision.reasons()).extracting(one -> one.label()).containsExactly("PTO", "Accident");
        later(office, Duration.ofMinutes(30));
        assertThat(holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("of several deadlines the one counts that is over first, in working hours or around the clock")
    void theFirstToBeOver() {
        var nights = Hours.in("UTC").withWeekly(List.of(DayOfWeek.values()), "20:00-24:00");
        var inHours = ContactReason.PTO.withDeadline(Deadline.within(HOUR).inHours(true));
        var accident =
                ContactReason.named("Accident").withUrgent(true).withDeadline(Deadline.within(HOUR.multipliedBy(2)));
        var office = Leave.with(asked(inHours, accident).hours(nights));
        var decision = office.ask(ANN, "Please approve time off on Friday, I had an accident");

        later(office, HOUR.multipliedBy(2));

        assertThat(holder(office, decision)).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("somebody may be asked about at the end of time")
    void theEndOfTime() {
        var office = Leave.with(moving().deadline(Deadline.within(HOUR)), Leave.away(MIA, MAX));
        office.ask(ANN, Office.PTO);

        assertThat(office.switchboard.absences().at(EmailAddress.of(MIA), Instant.MAX))
                .isEmpty();
        assertThat(office.switchboard.escalateOverdue(Instant.MAX)).isPositive();
    }

    private static PersonaBuilder moving() {
        return Leave.hr()
                .absence(AbsenceRules.DEFAULT.whenAway(OpenQuestions.MOVE).whenBack(OpenQuestions.MOVE));
    }

    private static PersonaBuilder asked(ContactReason... about) {
        return Persona.named("HR").ownedBy(OLGA).reasons(about).specialist(MIA, "Mia", "ann@acme.test");
    }

    private static PolicyBuilder billing(UnaryOperator<PersonaBuilder> more) {
        var persona = Persona.named("Shop")
                .ownedBy(Shop.SAM)
                .operators("dan", "eva")
                .expertise(WantedExpertise.of("billing"));
        return Policy.builder()
                .agents(Agent.of("dan", Shop.DAN, "Dan").withExpertise("billing"), Agent.of("eva", Shop.EVA, "Eva"))
                .personas(more.apply(persona));
    }

    private static Shop open(PolicyBuilder policy) {
        return Shop.with(policy, parts -> parts);
    }

    private static String holderOf(Shop shop, RoutingDecision decision) {
        return shop.escalation(decision)
                .recipient()
                .orElseThrow()
                .person()
                .email()
                .toString();
    }
}
