package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Notification;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.RoutingDecision;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName(
        "I-11 A further message goes to whoever works on its inbox, also if the team changes while one is on its way")
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PassedOnTest {
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();
    private final Shop mail = Shop.with(team("dan"), parts -> parts.notifier(told -> whileTold()));
    private RoutingDecision answered;

    private void whileTold() {
        if (!meanwhile.isEmpty()) {
            meanwhile.remove().run();
        }
    }

    private static PolicyBuilder team(String... members) {
        return Policy.builder()
                .agents(Shop.agents())
                .inboxes(Inbox.followUp("Mail").withKind(Inbox.Kind.CHANNEL).withMembers(members))
                .personas(Shop.shop());
    }

    /** An answered question whose conversation is in the inbox, where the automation says nothing more. */
    @BeforeEach
    void deliver() {
        mail.answer = Answer.known("Upstairs.");
        answered = mail.ask("One");
        mail.inboxes().deliver("Mail", answered.conversation());
        mail.switchboard.conversations().suspend(answered.conversation(), Actor.person(Shop.SAM));
        mail.notifier.clear();
    }

    private List<String> told(String email) {
        return mail.notifier.notificationsTo(email).stream()
                .map(Notification::question)
                .toList();
    }

    private void changeTeam(String member) {
        var policies = mail.switchboard.policies();
        policies.apply(team(member).build(), policies.current().number());
    }

    @Test
    @DisplayName("what was on its way to whoever left is told to whoever came, at once")
    void atOnce() {
        meanwhile.add(() -> changeTeam("eva"));

        mail.ask("Two");

        assertThat(told(Shop.DAN)).containsExactly("Two");
        assertThat(told(Shop.EVA)).containsExactly("Two");
        assertThat(mail.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("what comes meanwhile is judged by the team of then: each message is told once")
    void whatComesMeanwhile() {
        meanwhile.add(() -> {
            changeTeam("eva");
            mail.ask("Three");
        });

        mail.ask("Two");

        assertThat(told(Shop.DAN)).containsExactly("Two");
        assertThat(told(Shop.EVA)).containsExactlyInAnyOrder("Two", "Three");
        assertThat(mail.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("whoever left and came back before the next attempt is told then")
    void backAgain() {
        meanwhile.add(() -> {
            changeTeam("eva");
            changeTeam("dan");
        });

        mail.ask("Two");

        assertThat(told(Shop.DAN)).containsExactly("Two");
        assertThat(told(Shop.EVA)).isEmpty();
        assertThat(mail.switchboard.redeliver()).isZero();
    }
}
