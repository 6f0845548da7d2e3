package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.StageResult;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An agent who is away")
class AbsentAgentTest {
    private static final String DAN = "dan@shop.test";
    private static final String EVA = "eva@shop.test";
    private static final String FAY = "fay@shop.test";
    private static final Asker ASKER = Asker.withEmail("carl@home.test");
    private static final Duration HOUR = Duration.ofHours(1);

    private final RecordingNotifier notifier = new RecordingNotifier();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");

    @Test
    @DisplayName("is not chosen, and the trace says why")
    void isNotChosen() {
        var decision = ask(shop(preferred("billing")), Leave.away(DAN));

        assertThat(target(decision)).isEqualTo("eva");
        assertThat(decision.trace().steps())
                .anySatisfy(step -> assertThat(step.facts()).containsExactly("dan", "ABSENT"));
    }

    @Test
    @DisplayName("lends what they know to their substitute, who is chosen before those who do not know it")
    void theSubstituteKnowsIt() {
        var decision = ask(shop(preferred("billing")), Leave.away(DAN, FAY));

        assertThat(target(decision)).isEqualTo("fay");
        assertThat(Office.codes(decision)).contains("EXPERTISE SUBSTITUTED");
    }

    @Test
    @DisplayName("lends it also where it is required")
    void alsoWhereItIsRequired() {
        var required = List.of(WantedExpertise.of("billing").asRequired());

        assertThat(target(ask(shop(required), Leave.away(DAN, FAY)))).isEqualTo("fay");
        assertThat(ask(shop(required), Leave.away(DAN)).outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
    }

    @Test
    @DisplayName("is not stood in for where somebody else is as good who is there")
    void onlyWhereNeeded() {
        var decision = ask(shop(preferred("returns")), Leave.away(DAN, FAY));

        assertThat(target(decision)).isEqualTo("eva");
        assertThat(Office.codes(decision)).doesNotContain("EXPERTISE SUBSTITUTED");
    }

    @Test
    @DisplayName("is stood in for only by somebody who works for the persona")
    void onlyByOperators() {
        var policy = shop(preferred("billing")).agents(Agent.of("guy", "guy@shop.test"));

        assertThat(target(ask(policy, Leave.away(DAN, "guy@shop.test")))).isEqualTo("eva");
    }

    @Test
    @DisplayName("whose substitute is full is not stood in for")
    void aSubstituteWithoutRoom() {
        var switchboard = open(shop(preferred("billing")), Leave.away(DAN, FAY));

        assertThat(target(ask(switchboard))).isEqualTo("fay");
        assertThat(target(ask(switchboard))).isEqualTo("eva");
    }

    @Test
    @DisplayName("to whom a rule assigns is stood in for by their substitute")
    void fixedTargets() {
        var decision = ask(assigning(), Leave.away(DAN, EVA));

        assertThat(target(decision)).isEqualTo("eva");
        assertThat(Office.codes(decision)).contains("TAG_ASSIGNMENT SUBSTITUTED");
    }

    @Test
    @DisplayName("to whom a rule assigns, without a substitute, leaves it to the next rule")
    void theNextRule() {
        var decision = ask(assigning(), Leave.away(DAN));

        assertThat(target(decision)).isEqualTo("fay");
        assertThat(Office.codes(decision)).containsSubsequence("TAG_ASSIGNMENT ABSENT", "TAG_ASSIGNMENT ASSIGNED");
    }

    @Test
    @DisplayName("who works on an inbox is not told of what waits there; the others are")
    void membersOfAnInbox() {
        ask(inbox("dan", "eva"), Leave.away(DAN));

        assertThat(notified()).containsExactly(EVA);
    }

    @Test
    @DisplayName("who alone works on an inbox leaves it to the owner")
    void anInboxOfAbsentOnes() {
        ask(inbox("dan"), Leave.away(DAN));

        assertThat(notified()).containsExactly("sam@shop.test");
    }

    @Test
    @DisplayName("does not keep a conversation for further questions")
    void isNotSticky() {
        var switchboard = open(shop(preferred("billing")), Leave.awayFromTomorrow(DAN, FAY));
        var first = ask(switchboard);
        clock.advance(Duration.ofDays(1));

        var second = switchboard
                .router()
                .route(Question.to("Shop", "And my bill?").inConversation(first.conversation()), ASKER);

        assertThat(target(first)).isEqualTo("dan");
        assertThat(target(second)).isEqualTo("fay");
    }

    @Test
    @DisplayName("who comes back has further questions again, in place of who stood in")
    void comesBack() {
        var switchboard = open(shop(preferred("billing")), Leave.away(DAN, EVA));
        var first = ask(switchboard);
        clock.advance(Duration.ofDays(4));

        var second = switchboard
                .router()
                .route(Question.to("Shop", "And my bill?").inConversation(first.conversation()), ASKER);

        assertThat(target(first)).isEqualTo("eva");
        assertThat(target(second)).isEqualTo("dan");
    }

    @Test
    @DisplayName("who leaves has their open questions moved to who stands in, if the persona says so, and back")
    void openQuestionsMove() {
        var rules = AbsenceRules.DEFAULT.whenAway(OpenQuestions.MOVE).whenBack(OpenQuestions.MOVE);
        var switchboard =
                open(workplace(persona(preferred("billing")).absence(rules)), Leave.awayFromTomorrow(DAN, FAY));
        var decision = ask(switchboard);

        clock.advance(Duration.ofDays(1));
        switchboard.escalateOverdue(clock.instant());
        clock.advance(Duration.ofDays(3));
        switchboard.escalateOverdue(clock.instant());

        assertThat(switchboard
                        .conversations()
                        .find(decision.conversation())
                        .orElseThrow()
                        .escalation(decision.escalation().orElseThrow())
                        .orElseThrow()
                        .asked())
                .extracting(one -> one.recipient().person().email().toString())
                .containsExactly(DAN, FAY, DAN);
    }

    @Test
    @DisplayName("out of hours like everybody of the pool: the chain goes on, and says until when")
    void outOfHours() {
        var decision = ask(
                shop(preferred("billing")).expertise(Expertise.named("billing").withHours(afternoons())));

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(decision.trace().steps())
                .anySatisfy(step -> assertThat(step.facts()).containsExactly("2026-01-05T13:00:00Z", "billing"));
    }

    @Test
    @DisplayName("out of the hours of what is wanted: they count, not those of the persona, which are open before")
    void outOfTheirOwnHours() {
        var persona = persona(preferred("billing")).hours(daytime());
        var policy = workplace(persona).expertise(Expertise.named("billing").withHours(afternoons()));

        assertThat(ask(policy).trace().steps())
                .anySatisfy(step -> assertThat(step.facts()).containsExactly("2026-01-05T13:00:00Z", "billing"));
    }

    @Test
    @DisplayName("out of the hours of what is required: they count, not those of what is preferred and open")
    void outOfRequiredHours() {
        var both = List.of(WantedExpertise.of("billing").asRequired(), WantedExpertise.of("returns"));
        var policy = shop(both)
                .expertise(
                        Expertise.named("billing").withHours(afternoons()),
                        Expertise.named("returns").withHours(daytime()));

        assertThat(ask(policy).trace().steps())
                .filteredOn(step -> step.result() == StageResult.CLOSED)
                .singleElement()
                .satisfies(step -> assertThat(step.facts()).startsWith("2026-01-05T13:00:00Z"));
    }

    @Test
    @DisplayName("out of hours for one of two things that are required: says when they work on both")
    void bothAreOpen() {
        var both = List.of(
                WantedExpertise.of("billing").asRequired(),
                WantedExpertise.of("returns").asRequired());
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var mostDays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        var switchboard = open(shop(both)
                .expertise(
                        Expertise.named("billing").withHours(Hours.in("UTC").withWeekly(weekdays, "09:00-17:00")),
                        Expertise.named("returns").withHours(Hours.in("UTC").withWeekly(mostDays, "09:00-12:00"))));
        clock.advance(Duration.ofDays(4).plusHours(7).plusMinutes(30));

        assertThat(ask(switchboard).trace().steps())
                .filteredOn(step -> step.result() == StageResult.CLOSED)
                .singleElement()
                .satisfies(step -> assertThat(step.facts()).startsWith("2026-01-12T09:00:00Z"));
    }

    @Test
    @DisplayName("in hours like everybody of the pool is asked")
    void inHours() {
        var switchboard = open(
                shop(preferred("billing")).expertise(Expertise.named("billing").withHours(afternoons())));
        clock.advance(Duration.ofHours(4));

        assertThat(target(ask(switchboard))).isEqualTo("dan");
    }

    @Test
    @DisplayName("out of hours is waited for, if the chain waits, and has it when the hours begin")
    void waitsForTheHours() {
        var waiting = Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.UNLIMITED);
        var persona = persona(preferred("billing")).chain(waiting).hours(afternoons());
        var switchboard = open(workplace(persona));
        var decision = ask(switchboard);

        clock.advance(HOUR);
        var tooEarly = switchboard.escalateOverdue(clock.instant());
        clock.advance(HOUR.multipliedBy(3));
        var moved = switchboard.escalateOverdue(clock.instant());

        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(decision.explain()).contains("do not work now, but from 2026-01-05T13:00:00Z on");
        assertThat(tooEarly).isZero();
        assertThat(moved).isEqualTo(1);
        assertThat(notified()).containsExactly(DAN);
    }

    @Test
    @DisplayName("out of hours for one thing that is preferred is asked about the other")
    void oneOfTwoIsClosed() {
        var both = List.of(WantedExpertise.of("billing"), WantedExpertise.of("returns"));
        var policy = shop(both).expertise(Expertise.named("billing").withHours(afternoons()));

        assertThat(ask(policy).trace().steps())
                .filteredOn(step -> step.result() == StageResult.ASSIGNED)
                .singleElement()
                .satisfies(step -> assertThat(step.facts()).endsWith("returns"));
    }

    @Test
    @DisplayName("out of hours is asked all the same about what is urgent")
    void urgentGoesByNoHours() {
        var reason = ContactReason.named("Billing").withExpertise("billing").withUrgent(true);
        var persona = persona(List.of()).reason(reason).hours(afternoons());

        assertThat(target(ask(workplace(persona)))).isEqualTo("dan");
    }

    private static Hours afternoons() {
        return Hours.in("UTC").withWeekly(List.of(DayOfWeek.values()), "13:00-18:00");
    }

    private static Hours daytime() {
        return Hours.in("UTC").withWeekly(List.of(DayOfWeek.values()), "09:00-17:00");
    }

    private static List<WantedExpertise> preferred(String name) {
        return List.of(WantedExpertise.of(name));
    }

    private static PersonaBuilder persona(List<WantedExpertise> wanted) {
        return Persona.named("Shop")
                .ownedBy("sam@shop.test")
                .operators("dan", "eva", "fay")
                .expertise(wanted.toArray(new WantedExpertise[0]));
    }

    private static PolicyBuilder shop(List<WantedExpertise> wanted) {
        return workplace(persona(wanted));
    }

    private static PolicyBuilder workplace(PersonaBuilder persona) {
        return Policy.builder()
                .personas(persona)
                .agents(
                        Agent.of("dan", DAN, "Dan").withExpertise("billing", "returns"),
                        Agent.of("eva", EVA, "Eva").withExpertise("returns"),
                        Agent.of("fay", FAY, "Fay").withLimits(Limits.total(1)));
    }

    private static PolicyBuilder assigning() {
        return workplace(persona(List.of())
                .rules(
                        TagRule.anyOf(Tag.HUMAN_HELP.name()).assign("dan").withPriority(2),
                        TagRule.anyOf(Tag.HUMAN_HELP.name()).assign("fay").withPriority(1)));
    }

    private static PolicyBuilder inbox(String... members) {
        return workplace(persona(List.of()).rules(TagRule.followUp("team")))
                .inboxes(Inbox.followUp("team").withMembers(members));
    }

    private Switchboard open(PolicyBuilder policy, PersonalCalendar... calendars) {
        return Switchboard.over(policy.calendars(calendars).build())
                .notifier(notifier)
                .clock(clock)
                .build();
    }

    private RoutingDecision ask(PolicyBuilder policy, PersonalCalendar... calendars) {
        return ask(open(policy, calendars));
    }

    private static RoutingDecision ask(Switchboard switchboard) {
        return switchboard.router().route(Question.to("Shop", "My billing is wrong"), ASKER);
    }

    private static String target(RoutingDecision decision) {
        return decision.target().orElseThrow().id();
    }

    private List<String> notified() {
        return notifier.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }
}
