package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.absence.Absence;
import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two switchboards over one store when time has brought something: the other acts before each of the commits of the first. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("What time brings, with two routers over one store")
class AbsenceRaceTest {
    private static final byte[] KEY = "a key that both of them know".getBytes(StandardCharsets.US_ASCII);
    private static final String MIA = "mia@acme.test";
    private static final String MAX = "max@acme.test";
    private static final String OLGA = "olga@acme.test";
    private static final Duration HOUR = Duration.ofHours(1);

    private final ContestedStore store = new ContestedStore();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final RecordingChatGateway chat = new RecordingChatGateway();
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("a deadline moves a question once, whoever looks first")
    void movedOnce(int commit) {
        var persona = hr().deadline(Deadline.within(HOUR));
        var ours = open(persona);
        var theirs = open(persona);
        var decision = ask(ours);
        clock.advance(HOUR);
        store.beforeCommit(commit, () -> theirs.escalateOverdue(clock.instant()));

        ours.escalateOverdue(clock.instant());
        store.otherwiseNow();

        assertThat(notified()).containsExactly(MIA, OLGA);
        assertThat(escalation(ours, decision).deadline().moves()).isEqualTo(1);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("somebody is reminded once, whoever looks first")
    void remindedOnce(int commit) {
        var persona = hr().deadline(Deadline.within(HOUR).then(DeadlineAction.REMIND, DeadlineAction.OWNER));
        var ours = open(persona);
        var theirs = open(persona);
        var decision = ask(ours);
        clock.advance(HOUR);
        store.beforeCommit(commit, () -> theirs.escalateOverdue(clock.instant()));

        ours.escalateOverdue(clock.instant());
        store.otherwiseNow();

        assertThat(notified()).containsExactly(MIA, MIA);
        assertThat(escalation(ours, decision).deadline().times()).isEqualTo(1);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("that nobody was to be had counts once, whoever looks first")
    void countedOnce(int commit) {
        var persona =
                Persona.named("HR").ownedBy(OLGA).deadline(Deadline.within(HOUR).then(DeadlineAction.NEXT_SUBSTITUTE));
        var ours = open(persona);
        var theirs = open(persona);
        var decision = ask(ours);
        clock.advance(HOUR.multipliedBy(3));
        store.beforeCommit(commit, () -> theirs.escalateOverdue(clock.instant()));

        ours.escalateOverdue(clock.instant());
        store.otherwiseNow();

        assertThat(escalation(ours, decision).deadline().times()).isEqualTo(3);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("a reply while the move runs wins, and nobody is asked after it")
    void aReplyWins(int commit) {
        var persona = hr().deadline(Deadline.within(HOUR));
        var ours = open(persona);
        var theirs = open(persona);
        var decision = ask(ours);
        var token = notifier.notifications().get(0).replyToken().orElseThrow();
        clock.advance(HOUR);
        store.beforeCommit(
                commit,
                () -> assertThat(theirs.replies().accept(Reply.to(token, MIA, "Granted.")))
                        .isIn(ReplyResult.DELIVERED, ReplyResult.UNDELIVERED));

        ours.escalateOverdue(clock.instant());
        store.otherwiseNow();
        clock.advance(Duration.ofDays(1));
        ours.escalateOverdue(clock.instant());

        assertThat(chat.textsIn(decision.conversation())).endsWith("Granted.");
        assertThat(escalation(ours, decision).state().isOpen()).isFalse();
        assertThat(notified()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    @DisplayName("an absence that both see begin moves each question once")
    void anAbsenceBegins(int commit) {
        var ours = open(moving(), tomorrow());
        var theirs = open(moving(), tomorrow());
        var first = ask(ours);
        var second = ask(ours);
        clock.advance(Duration.ofDays(1));
        store.beforeCommit(commit, () -> theirs.escalateOverdue(clock.instant()));

        ours.escalateOverdue(clock.instant());
        store.otherwiseNow();

        assertThat(List.of(first, second))
                .allSatisfy(one -> assertThat(escalation(ours, one).asked()).hasSize(2));
        assertThat(notified()).containsExactlyInAnyOrder(MIA, MIA, MAX, MAX, MIA, MIA);
    }

    @ParameterizedTest(name = "before commit {0}")
    @ValueSource(ints = {1, 2})
    @DisplayName("of two who say the same absence at once both are heard, and it is known once")
    void saidTwice(int commit) {
        var ours = open(hr());
        var theirs = open(hr());
        var admin = Actor.admin("root@acme.test");
        var absence = Absence.of(
                EmailAddress.of(MIA), clock.instant(), clock.instant().plus(HOUR));
        store.beforeCommit(commit, () -> theirs.absences().announce(absence, admin));

        ours.absences().announce(absence, admin);
        store.otherwiseNow();

        assertThat(ours.absences().announced(EmailAddress.of(MIA))).containsExactly(absence);
    }

    private static PersonaBuilder hr() {
        return Persona.named("HR")
                .ownedBy(OLGA)
                .reasons(ContactReason.PTO)
                .specialist(MIA, "Mia", "ann@acme.test")
                .specialist(MAX, "Max");
    }

    private static PersonaBuilder moving() {
        return hr().absence(AbsenceRules.DEFAULT.whenAway(OpenQuestions.MOVE));
    }

    private static PersonalCalendar tomorrow() {
        return PersonalCalendar.of(MIA).withSubstitute(MAX).away("2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z");
    }

    private Switchboard open(PersonaBuilder persona, PersonalCalendar... calendars) {
        return Switchboard.over(
                        Policy.builder().personas(persona).calendars(calendars).build())
                .notifier(notifier)
                .chatGateway(chat)
                .store(store)
                .clock(clock)
                .tokenKey(KEY)
                .build();
    }

    private static RoutingDecision ask(Switchboard switchboard) {
        return switchboard
                .router()
                .route(Question.to("HR", "Please approve time off on Friday"), Asker.withEmail("ann@acme.test"));
    }

    private static Escalation escalation(Switchboard switchboard, RoutingDecision decision) {
        return switchboard
                .conversations()
                .find(decision.conversation())
                .orElseThrow()
                .escalation(decision.escalation().orElseThrow())
                .orElseThrow();
    }

    private List<String> notified() {
        return notifier.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }
}
