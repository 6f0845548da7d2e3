package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Answer;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What could not be delivered at first is told to those whom it still concerns")
class RetryMeanwhileTest {
    private static final String MIA = "mia@acme.test";
    private static final String OLGA = "olga@acme.test";
    private final RuntimeException busy = new TemporaryFailureException("the mail server is busy");

    private final Office office = Office.open();

    @Test
    @DisplayName("A-20 a reminder that could not be delivered does not reach whoever was removed meanwhile")
    void notRemindedAfterRemoval() {
        var reminding = reminding();
        reminding.switchboard.policies().edit(PolicyEdit.removeSpecialist("HR", MIA));

        reminding.switchboard.escalateOverdue(reminding.clock.advance(Duration.ofMinutes(10)));

        assertThat(reminding.notified()).containsExactly(MIA, OLGA);
        assertThat(reminding.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("a reminder that could not be delivered does not reach whoever has the question no longer")
    void notRemindedOfWhatMoved() {
        var reminding = reminding();
        reminding.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));
        reminding.switchboard.policies().reassignOpen("HR", "ann@acme.test");

        reminding.switchboard.escalateOverdue(reminding.clock.advance(Duration.ofMinutes(10)));

        assertThat(reminding.notified()).containsExactly(MIA, "max@acme.test");
    }

    /** Mia has a question of Ann's, and could not be reminded of it. */
    private Office reminding() {
        var deadline = Deadline.within(Duration.ofHours(1)).then(DeadlineAction.REMIND, DeadlineAction.NEXT_STEP);
        var reminding = Office.with(Office.hr().deadline(deadline));
        reminding.ask(ANN, Office.PTO);
        reminding.notifier.failNext(busy);
        reminding.switchboard.escalateOverdue(reminding.clock.advance(Duration.ofHours(1)));
        assertThat(reminding.notified()).containsExactly(MIA);
        return reminding;
    }

    @Test
    @DisplayName("A-20 a further message that could not be delivered does not reach whoever was removed meanwhile")
    void removedMeanwhile() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        office.notifier.failNext(busy);
        office.askIn(decision.conversation().value(), ANN, "One more thing");

        office.switchboard.policies().edit(PolicyEdit.removeSpecialist("HR", MIA));
        office.waitOut(Duration.ofMinutes(1));

        assertThat(office.notifier.notificationsTo(MIA)).hasSize(1);
        assertThat(office.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName(
            "I-11 a further message that could not be delivered before its human was removed goes to whoever has the question")
    void removedWithTheQuestion() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        office.notifier.failNext(busy);
        office.askIn(decision.conversation().value(), ANN, "One more thing");
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));
        assertThat(told(office, OLGA)).containsExactly(Office.PTO);

        office.waitOut(Duration.ofMinutes(1));

        assertThat(told(office, OLGA)).containsExactly(Office.PTO, "One more thing");
        assertThat(told(office, MIA)).containsExactly(Office.PTO);
        assertThat(office.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName(
            "I-11 a further message that could not be delivered before its human was removed goes to the owner if nobody is left")
    void removedWithNobodyLeft() {
        var decision = office.ask(ANN, Office.PTO);
        office.join(MIA);
        office.reply(MIA, "Granted.");
        office.notifier.failNext(busy);
        office.askIn(decision.conversation().value(), ANN, "One more thing");
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        office.waitOut(Duration.ofMinutes(1));

        assertThat(told(office, OLGA)).containsExactly("One more thing");
        assertThat(office.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("I-11 so does one to somebody who is the owner too, and stays it")
    void removedAsASpecialistOnly() {
        var persona = Office.hr().ownedBy(MIA, "Mia");
        var both = Office.with(persona);
        var decision = both.ask(ANN, Office.PTO);
        both.join(MIA);
        both.reply(MIA, "Granted.");
        both.notifier.failNext(busy);
        both.askIn(decision.conversation().value(), ANN, "One more thing");
        both.edit(PolicyEdit.removeSpecialist("HR", MIA));

        both.waitOut(Duration.ofMinutes(1));

        assertThat(told(both, MIA)).containsExactly(Office.PTO, "One more thing");
        assertThat(both.switchboard.redeliver()).isZero();
    }

    private static List<String> told(Office office, String email) {
        return office.notifier.notificationsTo(email).stream()
                .map(Notification::question)
                .toList();
    }

    @Test
    @DisplayName(
            "I-11 a further message that could not be delivered is not lost if the question before it is answered meanwhile")
    void theQuestionBeforeItIsAnswered() {
        var shop = Shop.with(Shop.shop());
        var decision = shop.ask(Shop.UNKNOWN);
        var first = shop.notifier.notificationsTo(Shop.SAM).get(0);
        shop.switchboard.conversations().suspend(decision.conversation(), Actor.person(Shop.SAM));
        shop.notifier.clear();
        shop.notifier.failNext(busy);
        shop.ask("One more thing");
        var reply = Reply.to(first.replyToken().orElseThrow(), Shop.SAM, "Here you are.");
        assertThat(shop.switchboard.replies().accept(reply)).isEqualTo(ReplyResult.DELIVERED);

        shop.switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(shop.notified()).containsExactly(Shop.SAM);
    }

    @Test
    @DisplayName("a further message that could not be delivered reaches whoever has the conversation still")
    void claimedStill() {
        var shop = furtherMessageFailed();

        shop.switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(shop.notified()).containsExactly(Shop.EVA);
    }

    /** Eva has claimed Zoe's conversation, and could not be told of what Zoe wrote then. */
    private Shop furtherMessageFailed() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), Shop.ACTOR_EVA);
        shop.switchboard.conversations().suspend(decision.conversation(), Shop.ACTOR_EVA);
        shop.notifier.clear();
        shop.notifier.failNext(busy);
        shop.ask("One more thing");
        assertThat(shop.notified()).isEmpty();
        return shop;
    }

    @Test
    @DisplayName(
            "a further message in an inbox that could not be delivered reaches its members, or the owner if there are none")
    void furtherMessageInAnInbox() {
        for (var members : List.of(List.of("dan"), List.<String>of())) {
            var mail = Shop.with(mail(members.toArray(String[]::new)), parts -> parts);
            mail.answer = Answer.known("Upstairs.");
            var decision = mail.ask(Shop.UNKNOWN);
            mail.notifier.failNext(busy);
            mail.inboxes().deliver("Mail", decision.conversation());
            assertThat(mail.notified()).isEmpty();

            mail.switchboard.escalateOverdue(mail.clock.advance(Duration.ofHours(1)));

            assertThat(mail.notified()).containsExactly(members.isEmpty() ? Shop.SAM : Shop.DAN);
        }
    }

    @Test
    @DisplayName(
            "I-11 a further message that could not be delivered before the team of its inbox changed goes to the new one")
    void theTeamChanged() {
        var mail = Shop.with(mail("dan"), parts -> parts);
        mail.answer = Answer.known("Upstairs.");
        var decision = mail.ask(Shop.UNKNOWN);
        mail.notifier.failNext(busy);
        mail.inboxes().deliver("Mail", decision.conversation());
        mail.switchboard.policies().apply(mail("eva").build(), 1);

        mail.switchboard.escalateOverdue(mail.clock.advance(Duration.ofHours(1)));

        assertThat(mail.notified()).containsExactly(Shop.EVA);
        assertThat(mail.switchboard.redeliver()).isZero();
    }

    private static PolicyBuilder mail(String... members) {
        return Policy.builder()
                .agents(Shop.agents())
                .inboxes(Inbox.followUp("Mail").withKind(Inbox.Kind.CHANNEL).withMembers(members))
                .personas(Shop.shop());
    }

    @Test
    @DisplayName(
            "whoever had joined before has heard of the further message: nobody is told in place of a colleague who was removed")
    void aColleagueHeard() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        var token = shop.lastNotificationTo(Shop.DAN).joinToken().orElseThrow();
        shop.switchboard.conversations().join(token);
        shop.switchboard.teamwork().invite(decision.conversation(), List.of("eva"), Shop.ACTOR_DAN);
        shop.notifier.clear();
        shop.notifier.failNext(busy);
        shop.ask("One more thing");
        assertThat(shop.notified()).containsExactly(Shop.EVA);
        shop.switchboard.policies().apply(withoutDan(), 1);

        shop.switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(shop.notifier.notificationsTo(Shop.EVA))
                .extracting(Notification::question)
                .containsOnlyOnce("One more thing");
        assertThat(shop.switchboard.redeliver()).isZero();
    }

    private static Policy withoutDan() {
        var agents = List.of(Shop.agents());
        return Policy.builder()
                .agents(agents.get(1), agents.get(2))
                .inboxes(Inbox.followUp("Human").withMembers("eva"))
                .personas(Persona.named("Shop")
                        .ownedBy(Shop.SAM, "Sam")
                        .operators("eva", "fay")
                        .rules(TagRule.followUp("Human")))
                .build();
    }
}
