package dev.switchboard.scenario;

import static dev.switchboard.chain.DeadlineAction.NEXT_SUBSTITUTE;
import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.chain.Deadline;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.policy.Policy;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An overdue question whose next step finds whoever has it already")
class OverdueEdgesTest {
    private static final String MIA = "mia@acme.test";
    private static final String OLGA = "olga@acme.test";

    @Test
    @DisplayName("A-18 I-11 a further question of a conversation that somebody claimed goes on to the owner")
    void aFurtherQuestionOfAClaimedConversation() {
        var shop = Shop.with(Shop.shop().responseTimeout(Duration.ofHours(4)).rules(TagRule.followUp("Human")));
        var first = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(first.conversation(), Shop.ACTOR_DAN);
        shop.inboxes().reply(first.conversation(), Shop.ACTOR_DAN, "Behind the house.", List.of());
        var second = shop.ask("And my kite?");
        assertThat(holder(shop.escalation(second))).isEqualTo(Shop.DAN);
        shop.clock.advance(Duration.ofHours(5));

        var moved = shop.switchboard.escalateOverdue(shop.clock.instant());

        assertThat(moved).isEqualTo(1);
        assertThat(holder(shop.escalation(second))).isEqualTo(Shop.SAM);
    }

    @Test
    @DisplayName("A-18 I-11 a specialist whom a tag rule names too is passed there")
    void aSpecialistWhomARuleNames() {
        var office = Office.with(
                Policy.builder()
                        .agents(Agent.of("mia", MIA, "Mia"))
                        .personas(Office.hr()
                                .responseTimeout(Duration.ofHours(4))
                                .rules(TagRule.anyOf(Shop.HELP).assign("mia")))
                        .build(),
                parts -> parts);
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofHours(5));

        var moved = office.switchboard.escalateOverdue(office.clock.instant());

        assertThat(moved).isEqualTo(1);
        assertThat(holder(office.escalation(decision))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName("A-18 if nobody else is left it stays with who has it")
    void nobodyElse() {
        var office = Office.with(
                Policy.builder()
                        .agents(Agent.of("olga", OLGA, "Olga"))
                        .personas(Office.hr()
                                .responseTimeout(Duration.ofHours(4))
                                .rules(TagRule.anyOf(Shop.HELP).assign("olga")))
                        .build(),
                parts -> parts);
        var decision = office.ask(ANN, Office.UNKNOWN);
        office.clock.advance(Duration.ofHours(5));

        var moved = office.switchboard.escalateOverdue(office.clock.instant());

        assertThat(moved).isZero();
        assertThat(holder(office.escalation(decision))).isEqualTo(OLGA);
    }

    @Test
    @DisplayName(
            "A-40 I-4 taken from who claimed it, for a substitute: who has it now is responsible for the conversation")
    void theSubstituteOfAClaimer() {
        var shop = Shop.with(
                Shop.workplace()
                        .personas(Shop.shop()
                                .deadline(Deadline.within(Duration.ofHours(4)).then(NEXT_SUBSTITUTE))
                                .rules(TagRule.followUp("Human")))
                        .calendars(PersonalCalendar.of(Shop.DAN).withSubstitute(Shop.FAY)),
                parts -> parts);
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), Shop.ACTOR_DAN);
        shop.clock.advance(Duration.ofHours(5));

        shop.switchboard.escalateOverdue(shop.clock.instant());

        assertThat(holder(shop.escalation(decision))).isEqualTo(Shop.FAY);
        assertThat(shop.conversation(decision).assignee())
                .map(who -> who.person().email())
                .contains(EmailAddress.of(Shop.FAY));
        assertThat(shop.inboxes().claim(decision.conversation(), Shop.ACTOR_EVA))
                .isEqualTo(WorkResult.TAKEN);
    }

    private static String holder(Escalation escalation) {
        assertThat(escalation.state()).isNotEqualTo(EscalationState.UNROUTABLE);
        return escalation
                .recipient()
                .map(who -> who.person())
                .map(Person::email)
                .orElseThrow()
                .toString();
    }
}
