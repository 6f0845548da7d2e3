package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("3.3 What waits in an inbox is known to somebody who works on it, whoever leaves meanwhile")
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LeftAloneTest {
    private static final String DAN = "dan@shop.test";
    private static final String EVA = "eva@shop.test";
    private static final String SAM = "sam@shop.test";
    private final RuntimeException busy = new TemporaryFailureException("the mail server is busy");
    private final RuntimeException refused = new IllegalStateException("no such mailbox");

    private final ContestedStore store = new ContestedStore();
    private final List<Notification> told = new ArrayList<>();
    private final Map<String, Queue<RuntimeException>> failures = new HashMap<>();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");

    @Test
    @DisplayName("A-20 a question decided while the team changes goes to the new team at once")
    void theTeamChangesMeanwhile() {
        var shop = withTeam("dan");
        store.beforeCommit(1, () -> changeTeam(shop, "eva"));

        ask(shop);

        assertThat(notified()).containsExactly(DAN, EVA);
        assertThat(reply(shop, DAN)).isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(reply(shop, EVA)).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("A-20 so does one of which the former team could not be told at first")
    void theTeamChangesMeanwhileUntold() {
        var shop = withTeam("dan");
        fail(DAN, busy);
        store.beforeCommit(1, () -> changeTeam(shop, "eva"));
        ask(shop);

        shop.escalateOverdue(clock.advance(Duration.ofMinutes(1)));

        assertThat(notified()).containsExactly(EVA);
        assertThat(shop.redeliver()).isZero();
    }

    @Test
    @DisplayName(
            "A-20 a process that died after it had changed the team: the next look at what is overdue tells the new one")
    void changedByAProcessThatDied() {
        var shop = withTeam("dan");
        ask(shop);
        var before = shop.policies().current();
        var after = new PolicyVersion(before.number() + 1, team("eva"), clock.instant(), "Eva instead", "");
        store.commit(new Commit()
                .put(Key.policyVersion(after.number()), 0, after)
                .put(Key.policyHead(), before.number(), after.number()));

        var moved = shop.escalateOverdue(clock.instant());

        assertThat(moved).isEqualTo(1);
        assertThat(notified()).containsExactly(DAN, EVA);
        assertThat(shop.escalateOverdue(clock.instant())).isZero();
    }

    @Test
    @DisplayName("I-11 if of a team only those are left who could not be told, they are told")
    void onlyThoseWhoWereGivenUp() {
        var shop = withTeam("dan", "eva");
        fail(DAN, busy, refused);
        ask(shop);
        shop.escalateOverdue(clock.advance(Duration.ofHours(1)));
        assertThat(notified()).containsExactly(EVA);
        assertThat(shop.redeliver()).isZero();

        changeTeam(shop, "dan");

        assertThat(notified()).containsExactly(EVA, DAN);
        assertThat(reply(shop, DAN)).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("I-11 so are those whom nobody tries to tell any more")
    void onlyThoseWhoAreParked() {
        var shop = withTeam("dan", "eva");
        fail(DAN, busy, busy, busy, busy, busy, busy);
        ask(shop);
        for (int i = 0; i < 6; i++) {
            shop.escalateOverdue(clock.advance(Duration.ofHours(1)));
        }

        changeTeam(shop, "dan");

        assertThat(notified()).containsExactly(EVA, DAN);
        assertThat(shop.redeliver()).isZero();
    }

    @Test
    @DisplayName("I-11 if the last of a team whom somebody was still to tell cannot be told, the next step has it")
    void theLastCannotBeTold() {
        var shop = withTeam("dan", "eva");
        fail(DAN, busy, refused, refused);
        ask(shop);
        changeTeam(shop, "dan");
        assertThat(notified()).containsExactly(EVA);

        shop.escalateOverdue(clock.advance(Duration.ofMinutes(1)));

        assertThat(notified()).containsExactly(EVA, SAM);
    }

    @Test
    @DisplayName("whoever is alone and gave it back knows: they are not told again")
    void givenBackByTheOnlyOne() {
        var shop = withTeam("dan");
        var id = ask(shop).conversation();
        shop.inboxes().claim(id, Actor.agent("dan"));
        clock.advance(Duration.ofMinutes(1));
        shop.inboxes().release(id, Actor.agent("dan"));

        var moved = shop.escalateOverdue(clock.advance(Duration.ofMinutes(1)));

        assertThat(moved).isZero();
        assertThat(notified()).containsExactly(DAN);
    }

    private Switchboard withTeam(String... members) {
        return Switchboard.over(team(members))
                .store(store)
                .clock(clock)
                .notifier(this::tell)
                .build();
    }

    private static Policy team(String... members) {
        return Policy.builder()
                .personas(Persona.named("Shop")
                        .ownedBy(SAM, "Sam")
                        .operators("dan", "eva")
                        .rules(TagRule.anyOf("sys_human_help").moveTo("human")))
                .agents(Agent.of("dan", DAN, "Dan"), Agent.of("eva", EVA, "Eva"))
                .inboxes(Inbox.followUp("human").withMembers(members))
                .build();
    }

    private static void changeTeam(Switchboard shop, String... members) {
        shop.policies().apply(team(members), shop.policies().current().number());
    }

    private static RoutingDecision ask(Switchboard shop) {
        var question = Question.to("Shop", "Where do I park my balloon?").inConversation("chat");
        return shop.router().route(question, Asker.withEmail("zoe@mail.test"));
    }

    private void fail(String email, RuntimeException... causes) {
        failures.put(email, new ArrayDeque<>(List.of(causes)));
    }

    private void tell(Notification notification) {
        var failing = failures.get(recipient(notification));
        if (failing != null && !failing.isEmpty()) {
            throw failing.remove();
        }
        told.add(notification);
    }

    private List<String> notified() {
        return told.stream().map(LeftAloneTest::recipient).toList();
    }

    private ReplyResult reply(Switchboard shop, String email) {
        var token = told.stream()
                .filter(one -> recipient(one).equals(email))
                .reduce((earlier, later) -> later)
                .flatMap(Notification::replyToken)
                .orElseThrow();
        return shop.replies().accept(Reply.to(token, email, "Behind the house."));
    }

    private static String recipient(Notification notification) {
        return notification.recipient().person().email().toString();
    }
}
