package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.HELP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Given back where there is no inbox: somebody has it, and those who can claim it get the question with it")
class ReleaseTest {
    private static final Actor FAY = Actor.agent("fay");

    @Test
    @DisplayName(
            "3.5 who stands in for the owner gives it back, and nobody else is left: they have it still, and a colleague may claim it")
    void releasedByWhoStandsInForTheOwner() {
        var away = Shop.with(
                Shop.workplace().calendars(Leave.away(Shop.SAM, Shop.FAY)).personas(Shop.shop()), parts -> parts);
        var decision = away.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        away.notifier.clear();

        assertThat(away.inboxes().release(id, FAY)).isEqualTo(WorkResult.DONE);

        assertThat(away.notified()).isEmpty();
        assertThat(away.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);
        away.inboxes().reply(id, ACTOR_EVA, "Upstairs.", List.of());
        assertThat(away.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName(
            "3.5 who claimed it, and stands in for the owner who left since, gives it back: a colleague may claim it")
    void releasedByWhoStandsInSince() {
        var leaving = Shop.with(
                Shop.workplace()
                        .calendars(Leave.awayFromTomorrow(Shop.SAM, Shop.FAY))
                        .personas(Shop.shop()),
                parts -> parts);
        var decision = leaving.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        leaving.clock.advance(Duration.ofDays(1));
        leaving.inboxes().claim(id, FAY);
        leaving.notifier.clear();

        assertThat(leaving.inboxes().release(id, FAY)).isEqualTo(WorkResult.DONE);

        assertThat(leaving.notified()).doesNotContain(Shop.FAY);
        assertThat(leaving.conversation(decision).assignee()).isEmpty();
        assertThat(leaving.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);
        leaving.inboxes().reply(id, ACTOR_EVA, "Upstairs.", List.of());
        assertThat(leaving.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName("3.5 an owner who claimed and gave it back knows, and is not told again")
    void releasedByTheOwner() {
        var viewsOnly = Shop.with(Shop.shop());
        var decision = viewsOnly.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        viewsOnly.inboxes().claim(id, Actor.person(Shop.SAM));

        assertThat(viewsOnly.inboxes().release(id, Actor.person(Shop.SAM))).isEqualTo(WorkResult.DONE);

        assertThat(viewsOnly.notified()).containsExactly(Shop.SAM);
        viewsOnly.inboxes().claim(id, ACTOR_EVA);
        viewsOnly.inboxes().reply(id, ACTOR_EVA, "Upstairs.", List.of());
        assertThat(viewsOnly.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName("3.5 what an owner claimed and gave back is not taken up any more: it moves when they leave")
    void releasedByAnOwnerWhoLeaves() {
        var leaving = Shop.with(
                Shop.workplace()
                        .calendars(Leave.awayFromTomorrow(Shop.SAM, Shop.FAY))
                        .personas(Shop.shop().absence(AbsenceRules.DEFAULT.whenAway(OpenQuestions.MOVE))),
                parts -> parts);
        var decision = leaving.ask(Shop.UNKNOWN);
        leaving.inboxes().claim(decision.conversation(), Actor.person(Shop.SAM));
        leaving.inboxes().release(decision.conversation(), Actor.person(Shop.SAM));
        assertThat(leaving.notified()).containsExactly(Shop.SAM);

        leaving.switchboard.escalateOverdue(leaving.clock.advance(Duration.ofDays(1)));

        assertThat(leaving.notifier.notificationsTo(Shop.FAY)).hasSize(1);
    }

    @Test
    @DisplayName(
            "I-11 3.5 claimed from a view and given back: the owner is asked again, and a colleague may claim and answer it")
    void releasedToAView() {
        var viewsOnly = Shop.with(Shop.shop());
        var decision = viewsOnly.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        viewsOnly.inboxes().claim(id, FAY);
        viewsOnly.notifier.clear();

        assertThat(viewsOnly.inboxes().release(id, FAY)).isEqualTo(WorkResult.DONE);

        assertThat(viewsOnly.notified()).containsExactly(Shop.SAM);
        assertThat(viewsOnly
                        .escalation(decision)
                        .recipient()
                        .orElseThrow()
                        .person()
                        .email())
                .hasToString(Shop.SAM);
        assertThat(viewsOnly.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);
        viewsOnly.inboxes().reply(id, ACTOR_EVA, "Upstairs.", List.of());
        assertThat(viewsOnly.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName(
            "3.5 an owner who is an agent too claims from a view and gives it back: a colleague may claim and answer it")
    void releasedByAnOwnerWhoIsAnAgent() {
        var owned = Shop.with(
                Shop.workplace().agents(Agent.of("sam", Shop.SAM, "Sam")).personas(Shop.shop()), parts -> parts);
        var decision = owned.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        owned.inboxes().claim(id, Actor.agent("sam"));

        assertThat(owned.inboxes().release(id, Actor.agent("sam"))).isEqualTo(WorkResult.DONE);

        assertThat(owned.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);
        owned.inboxes().reply(id, ACTOR_EVA, "Upstairs.", List.of());
        assertThat(owned.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName(
            "I-11 A-6 given back by who had it by a rule, and the owner asks: nobody is left, and the gap is logged")
    void releasedAndTheOwnerAsks() {
        var ruled = Shop.with(Shop.shop().rules(TagRule.anyOf(HELP).assign("fay")));
        var asked = Question.to("Shop", Shop.UNKNOWN).inConversation("chat");
        var decision = ruled.switchboard.router().route(asked, Asker.withEmail(Shop.SAM));

        assertThat(ruled.inboxes().release(decision.conversation(), FAY)).isEqualTo(WorkResult.DONE);

        assertThat(ruled.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);
        assertThat(ruled.switchboard.conversations().knowledgeGaps("Shop")).hasSize(1);
    }

    @Test
    @DisplayName("3.5 whoever claimed it from a view of what nobody has, which no longer shows it, may give it back")
    void releasedOutsideOfItsView() {
        var free = Shop.with(
                Policy.builder()
                        .agents(Shop.agents())
                        .views(SharedView.of("free").assigned(false))
                        .personas(Shop.shop()),
                parts -> parts);
        var id = free.ask(Shop.UNKNOWN).conversation();
        assertThat(free.inboxes().claim(id, FAY)).isEqualTo(WorkResult.DONE);

        assertThat(free.inboxes().claim(id, FAY)).isEqualTo(WorkResult.UNCHANGED);
        assertThat(free.inboxes().release(id, FAY)).isEqualTo(WorkResult.DONE);

        assertThat(free.inboxes().claim(id, FAY)).isEqualTo(WorkResult.DONE);
    }
}
