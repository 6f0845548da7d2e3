package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static dev.switchboard.scenario.Office.CID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.JoinResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.logging.LoggingListener;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.notification.ReplyToken;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.TemporaryFailureException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "3.8: a day on which everything happens, and nobody's words or tokens are in any log, event, trace or name")
class SecrecyTest {
    private static final String MIA = "mia@acme.test";
    private static final String OLGA = "olga@acme.test";
    private static final String KNOWN = "secretquestion about leave days";
    private static final String TIME_OFF = "secretquestion: time off on Friday";
    private static final String SICK = "secretquestion: I feel ill";
    private static final String PAYSLIP = "secretquestion: send my payslip";
    private static final String PERSONAL = "secretanswer";

    private final ScriptedAnswers answers = new ScriptedAnswers()
            .onText(KNOWN, Answer.known("secretanswer: 25 days"))
            .onText(PAYSLIP, Answer.cannotExecute("secretanswer: I cannot"));
    private final ScriptedClassifier classifier =
            new ScriptedClassifier().onText(TIME_OFF, new ReasonMatch("PTO", 0.9, List.of()));
    private final Office office = Office.with(
            Office.hr(),
            parts -> parts.answers(answers)
                    .classifier(classifier)
                    .tokenLifetime(Duration.ofDays(2))
                    .listener(new LoggingListener().withSubjects()));
    private final List<RoutingDecision> decisions = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();

    @BeforeEach
    void aDay() {
        logged.addAll(LogCapture.of(() -> {
            questionsAreAskedAndPartsFail();
            repliesComeIn();
            peopleJoin();
            specialistsLeaveAndTimePasses();
        }));
    }

    private void questionsAreAskedAndPartsFail() {
        ask("a", KNOWN);
        ask("a", TIME_OFF);
        office.notifier.failNext(new TemporaryFailureException("cannot send " + TIME_OFF));
        ask("b", TIME_OFF);
        office.notifier.failNext(new IllegalStateException("refused: " + TIME_OFF));
        ask("c", TIME_OFF);
        answers.failNext(new IllegalStateException("no model knows " + SICK));
        classifier.failNext(new IllegalArgumentException(SICK));
        ask("d", SICK);
        office.chat.failNext(new IllegalStateException("chat is down for " + KNOWN));
        ask("e", KNOWN);
        ask("i", PAYSLIP);
        decisions.add(office.switchboard.router().preview(Question.to("HR", TIME_OFF), ANN));
    }

    private void repliesComeIn() {
        var token = tokenOf(0);
        assertThat(reply(Reply.to(token, MIA, PERSONAL).withId("<1@acme.test>")))
                .isEqualTo(ReplyResult.DELIVERED);
        assertThat(reply(Reply.to(token, MIA, PERSONAL).withId("<1@acme.test>")))
                .isEqualTo(ReplyResult.REPEATED);
        assertThat(reply(Reply.to(tagOf(0), MIA, PERSONAL).automatic())).isEqualTo(ReplyResult.AUTOMATIC);
        assertThat(reply(Reply.to(tagOf(0), "secretanswer@acme.test", PERSONAL)))
                .isEqualTo(ReplyResult.WRONG_SENDER);
        assertThat(reply(Reply.to(new ReplyToken(token.value() + "x"), MIA, PERSONAL)))
                .isEqualTo(ReplyResult.TOKEN_INVALID);
        assertThat(reply(Reply.to(token, MIA, " "))).isEqualTo(ReplyResult.EMPTY);
        office.chat.failNext(new IllegalStateException("chat is down for " + PERSONAL));
        assertThat(reply(Reply.to(token, MIA, PERSONAL + " more"))).isEqualTo(ReplyResult.UNDELIVERED);
        office.switchboard.redeliver();
    }

    private void peopleJoin() {
        var conversations = office.switchboard.conversations();
        var token = office.notifier.notifications().get(0).joinToken().orElseThrow();
        conversations.invitation(token);
        assertThat(conversations.join(token)).isEqualTo(JoinResult.JOINED);
        assertThat(conversations.join(new JoinToken(token.value() + "x"))).isEqualTo(JoinResult.TOKEN_INVALID);
        conversations.write(decisions.get(1).conversation(), MIA, PERSONAL);
        ask("a", TIME_OFF);
        conversations.leave(decisions.get(1).conversation(), MIA);
    }

    private void specialistsLeaveAndTimePasses() {
        ask("f", TIME_OFF);
        var mias = office.lastNotificationTo(MIA).replyToken().orElseThrow();
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));
        assertThat(reply(Reply.to(mias, MIA, PERSONAL))).isEqualTo(ReplyResult.TOKEN_REVOKED);
        var olgas = office.lastNotificationTo(OLGA).replyToken().orElseThrow();
        office.clock.advance(Duration.ofDays(3));
        office.switchboard.escalateOverdue(office.clock.instant());
        assertThat(reply(Reply.to(olgas, OLGA, PERSONAL))).isEqualTo(ReplyResult.TOKEN_EXPIRED);
        decisions.add(office.askIn("g", BOB, KNOWN));
        decisions.add(office.askIn("h", CID, TIME_OFF));
        decisions.add(office.route(Question.to("HR", " "), ANN));
        decisions.add(office.route(Question.to("secretpersona", TIME_OFF), ANN));
    }

    @Test
    @DisplayName("3.8 the day was one on which everything happened, and it was heard")
    void everythingHappened() {
        assertThat(office.happened())
                .contains(
                        Kind.NOTIFICATION_FAILED,
                        Kind.NOTIFICATION_SENT,
                        Kind.CLASSIFIER_FAILED,
                        Kind.DELIVERY_FAILED,
                        Kind.REPLY_REJECTED,
                        Kind.ABSENCE_HINTED,
                        Kind.PARTICIPANT_JOINED,
                        Kind.ESCALATION_REASSIGNED,
                        Kind.KNOWLEDGE_GAP_ANSWERED);
        assertThat(decisions)
                .extracting(RoutingDecision::outcome)
                .contains(
                        Outcome.ANSWERED,
                        Outcome.ESCALATED_SPECIALIST,
                        Outcome.ESCALATED_OWNER,
                        Outcome.HELD,
                        Outcome.REJECTED);
        assertThat(logged).anyMatch(line -> line.contains("notifier failed"));
        assertThat(logged).anyMatch(line -> line.contains(" DEBUG "));
    }

    @Test
    @DisplayName("3.8 no log line, event, trace, explanation or name holds a token or anybody's words")
    void nothingIsGivenAway() {
        var said = said();

        assertThat(said).hasSizeGreaterThan(100);
        for (var secret : secrets()) {
            assertThat(said).noneMatch(text -> text.contains(secret));
        }
    }

    @Test
    @DisplayName("3.8 a token is not in the text of a notification either, but where a notifier puts it")
    void noTokenInTheText() {
        for (var one : office.notifier.notifications()) {
            var text = one.subject() + one.body();
            assertThat(tokens(one)).noneMatch(text::contains);
        }
    }

    @Test
    @DisplayName("3.8 no decision gives away what the automation said beside it")
    void noDecisionGivesAwayWhatWasSaid() {
        var basis = decisions.get(0).basis();
        var cause = HandoffCause.CANNOT_EXECUTE;

        assertThat(new RoutingDecision.Queued(basis, null, cause, PERSONAL)).hasToString("QUEUED: " + basis);
        assertThat(new RoutingDecision.Unroutable(basis, cause, PERSONAL)).hasToString("UNROUTABLE: " + basis);
        assertThat(new RoutingDecision.Answered(basis, Answer.known(PERSONAL)).toString())
                .doesNotContain(PERSONAL);
    }

    /** Everything that ends in a log of ours or, printed by a careless host, in one of its own. */
    private List<String> said() {
        var all = new ArrayList<>(logged);
        office.events.events().forEach(event -> all.add(event + " " + event.subject()));
        decisions.forEach(one ->
                all.addAll(List.of(one.toString(), one.explain(), one.trace().toString())));
        for (var one : office.notifier.notifications()) {
            all.addAll(List.of(one.toString(), one.key(), one.subject()));
            all.add(one.replyToken() + " " + one.replyTag() + " " + one.joinToken() + one.passedSteps());
        }
        replies.forEach(one -> all.add(one + " " + one.token()));
        office.chat.deliveries().forEach(one -> all.add(one + " " + one.message()));
        for (var decision : decisions) {
            office.switchboard.conversations().find(decision.conversation()).ifPresent(one -> {
                all.add(one + " " + one.escalations());
                one.escalations()
                        .forEach(escalation -> all.add(escalation.timeline().toString()));
            });
        }
        all.add(office.switchboard.conversations().knowledgeGaps("HR").toString());
        return all;
    }

    private List<String> secrets() {
        var all = new ArrayList<>(List.of("secretquestion", "secretanswer"));
        office.notifier.notifications().stream().flatMap(SecrecyTest::tokens).forEach(all::add);
        return all;
    }

    private static Stream<String> tokens(Notification of) {
        return Stream.of(
                        of.replyToken().map(ReplyToken::value),
                        of.replyTag().map(ReplyToken::value),
                        of.joinToken().map(JoinToken::value))
                .flatMap(Optional::stream);
    }

    private void ask(String chat, String text) {
        decisions.add(office.askIn(chat, ANN, text));
    }

    private ReplyResult reply(Reply reply) {
        replies.add(reply);
        return office.switchboard.replies().accept(reply);
    }

    private ReplyToken tokenOf(int notification) {
        return office.notifier.notifications().get(notification).replyToken().orElseThrow();
    }

    private ReplyToken tagOf(int notification) {
        return office.notifier.notifications().get(notification).replyTag().orElseThrow();
    }
}
