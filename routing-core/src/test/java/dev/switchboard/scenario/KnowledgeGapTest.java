package dev.switchboard.scenario;

import static dev.switchboard.conversation.KnowledgeGap.State.ANSWERED;
import static dev.switchboard.conversation.KnowledgeGap.State.DISMISSED;
import static dev.switchboard.conversation.KnowledgeGap.State.OPEN;
import static dev.switchboard.conversation.KnowledgeGap.State.PROMOTED;
import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static dev.switchboard.scenario.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.GapResult;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.KnowledgeGaps;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.notification.Reply;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A-53 knowledge gaps: a state, a later answer, and promotion by the owner")
class KnowledgeGapTest {
    private static final String OLGAS = "olga@acme.test";
    private static final String MIA = "mia@acme.test";
    private static final Actor OWNER = Actor.person(OLGAS);
    private static final Actor ADMIN = Actor.admin("root@acme.test");
    private static final String ROOF = "On the roof.";

    private final Office office = Office.open();

    @Test
    @DisplayName("A-53 a gap is open until somebody answers, and then has the answer, by whom and when")
    void aGapIsAnswered() {
        var decision = office.ask(ANN, Office.UNKNOWN);
        assertThat(gap(decision).state()).isEqualTo(OPEN);
        assertThat(gap(decision).answer()).isEmpty();
        office.clock.advance(Duration.ofHours(1));

        office.reply(OLGAS, ROOF);

        assertThat(gap(decision).state()).isEqualTo(ANSWERED);
        assertThat(gap(decision).answer())
                .contains(new KnowledgeGap.Given(
                        new Author(Author.Role.OWNER, OLGAS, "Olga"), office.clock.instant(), ROOF));
        assertThat(gap(decision).settled()).isEmpty();
        assertThat(office.events.events(RoutingEvent.Kind.KNOWLEDGE_GAP_ANSWERED))
                .extracting(RoutingEvent::subject)
                .containsExactly(question(decision).value());
    }

    @Test
    @DisplayName("A-53 what a joined human writes answers the gaps of the questions that it answers, and no others")
    void joinedHumansAnswerGaps() {
        var mias = office.askIn("chat", ANN, Office.PTO);
        var owners = office.askIn("chat", ANN, Office.UNKNOWN);
        office.join(MIA);

        office.switchboard.conversations().write(mias.conversation(), MIA, "Granted.");

        assertThat(gap(mias).answer()).map(KnowledgeGap.Given::text).contains("Granted.");
        assertThat(gap(owners).state()).isEqualTo(OPEN);
    }

    @Test
    @DisplayName("A-53 a reply from an inbox answers the gap")
    void inboxRepliesAnswerGaps() {
        var shop = Shop.open();
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), Shop.ACTOR_DAN);

        shop.inboxes().reply(decision.conversation(), Shop.ACTOR_DAN, ROOF, List.of());

        var gaps = shop.switchboard.knowledgeGaps();
        assertThat(gaps.of("Shop", ANSWERED)).singleElement().satisfies(gap -> {
            assertThat(gap.answer()).map(KnowledgeGap.Given::text).contains(ROOF);
            assertThat(gap.answer().orElseThrow().by().role()).isEqualTo(Author.Role.AGENT);
        });
    }

    @Test
    @DisplayName("A-53 the first answer in words stays: files are none, and what is written later is another message")
    void theFirstAnswerInWordsStays() {
        var decision = office.ask(ANN, Office.UNKNOWN);
        var token = office.replyTokenOf(OLGAS);
        office.switchboard
                .replies()
                .accept(Reply.to(token, OLGAS, "")
                        .withAttachments(List.of(new Attachment("map.pdf", "application/pdf", URI.create("files:m")))));
        assertThat(gaps().promote(question(decision), OWNER)).isEqualTo(GapResult.NO_ANSWER);

        office.reply(OLGAS, ROOF);
        office.reply(OLGAS, "Bring a rope.");

        assertThat(gap(decision).answer()).map(KnowledgeGap.Given::text).contains(ROOF);
        assertThat(office.events.events(RoutingEvent.Kind.KNOWLEDGE_GAP_ANSWERED))
                .hasSize(2);
    }

    @Test
    @DisplayName("T-MP-48 nobody learns by themself: the next who asks is not given another's answer")
    void nobodyLearnsByThemself() {
        office.ask(ANN, Office.UNKNOWN);
        office.reply(OLGAS, ROOF);

        var next = office.ask(BOB, Office.UNKNOWN);

        assertThat(next.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.chatOf(next)).doesNotContain(ROOF);
        assertThat(office.switchboard.policies().current().number()).isEqualTo(1);
    }

    @Test
    @DisplayName("A-53 promoted as asked and as given, it is answered by the persona from then on")
    void whatIsPromotedIsKnown() {
        var decision = answered();

        var result = gaps().promote(question(decision), OWNER);

        assertThat(result).isEqualTo(GapResult.DONE);
        assertThat(gap(decision).state()).isEqualTo(PROMOTED);
        assertThat(gap(decision).settled()).contains(new KnowledgeGap.Settled(OLGAS, office.clock.instant()));
        assertThat(knowledge()).endsWith(new KnownAnswer(List.of(Office.UNKNOWN), ROOF));
        assertThat(office.ask(BOB, Office.UNKNOWN).reply()).contains(ROOF);
        assertThat(office.happened())
                .containsSubsequence(RoutingEvent.Kind.POLICY_CHANGED, RoutingEvent.Kind.KNOWLEDGE_GAP_PROMOTED);
        assertThat(office.switchboard.policies().current().change()).isEqualTo("HR: add an answer");
    }

    @Test
    @DisplayName("A-53 an owner may say both in other words, also before anybody has answered")
    void anOwnerMayRewrite() {
        var decision = office.ask(ANN, Office.UNKNOWN);
        assertThat(gaps().promote(question(decision), OWNER)).isEqualTo(GapResult.NO_ANSWER);

        var words = new KnownAnswer(List.of("Where are balloons parked?", "balloon parking"), "Behind the house.");
        assertThat(gaps().promote(question(decision), words, ADMIN)).isEqualTo(GapResult.DONE);
        office.reply(OLGAS, ROOF);

        assertThat(office.ask(BOB, "Is there balloon parking?").reply()).contains("Behind the house.");
        assertThat(gap(decision).state()).isEqualTo(PROMOTED);
        assertThat(gap(decision).answer()).map(KnowledgeGap.Given::text).contains(ROOF);
        assertThat(gap(decision).settled().orElseThrow().by()).isEqualTo("root@acme.test");
    }

    @Test
    @DisplayName("A-53 what was promoted is not promoted again, nor dismissed, whatever the words")
    void nothingHappensTwice() {
        var question = question(answered());
        gaps().promote(question, OWNER);
        var version = office.switchboard.policies().current();

        assertThat(gaps().promote(question, OWNER)).isEqualTo(GapResult.ALREADY_PROMOTED);
        assertThat(gaps().promote(question, known("Why?", "Because."), OWNER)).isEqualTo(GapResult.ALREADY_PROMOTED);
        assertThat(gaps().dismiss(question, OWNER)).isEqualTo(GapResult.ALREADY_PROMOTED);

        assertThat(office.switchboard.policies().current()).isEqualTo(version);
        assertThat(office.events.events(RoutingEvent.Kind.KNOWLEDGE_GAP_PROMOTED))
                .hasSize(1);
    }

    @Test
    @DisplayName("A-53 two equal questions with one answer are one thing to know; another answer is refused")
    void anEqualQuestionIsKnown() {
        var first = office.ask(ANN, Office.UNKNOWN);
        var second = office.ask(BOB, "where do I park MY balloon");
        var third = office.ask(ANN, Office.UNKNOWN);
        gaps().promote(question(first), known(Office.UNKNOWN, ROOF), OWNER);
        var version = office.switchboard.policies().current();

        assertThat(gaps().promote(question(second), known(gap(second).text(), ROOF), OWNER))
                .isEqualTo(GapResult.DONE);
        assertThat(gaps().promote(question(third), known(gap(third).text(), "In the cellar."), OWNER))
                .isEqualTo(GapResult.ALREADY_KNOWN);

        assertThat(office.switchboard.policies().current()).isEqualTo(version);
        assertThat(gaps().of("HR")).extracting(KnowledgeGap::state).containsExactly(PROMOTED, PROMOTED, OPEN);
    }

    @Test
    @DisplayName("A-53 of several questions only those are added that the persona does not know yet")
    void onlyWhatIsMissingIsAdded() {
        var decision = office.ask(ANN, Office.UNKNOWN);
        var days = "There are 25 leave days per year.";

        gaps().promote(question(decision), new KnownAnswer(List.of(Office.YEARLY_DAYS, "balloon days"), days), OWNER);

        assertThat(knowledge()).endsWith(known(Office.YEARLY_DAYS, days), known("balloon days", days));
    }

    @Test
    @DisplayName("A-53 a dismissed gap stays so, keeps what is answered later, and may be promoted after all")
    void aGapIsDismissed() {
        var decision = office.ask(ANN, Office.UNKNOWN);

        assertThat(gaps().dismiss(question(decision), OWNER)).isEqualTo(GapResult.DONE);
        assertThat(gaps().dismiss(question(decision), ADMIN)).isEqualTo(GapResult.UNCHANGED);
        office.reply(OLGAS, ROOF);

        assertThat(gap(decision).state()).isEqualTo(DISMISSED);
        assertThat(gap(decision).settled().orElseThrow().by()).isEqualTo(OLGAS);
        assertThat(office.events.events(RoutingEvent.Kind.KNOWLEDGE_GAP_DISMISSED))
                .hasSize(1);
        assertThat(gaps().promote(question(decision), OWNER)).isEqualTo(GapResult.DONE);
        assertThat(gap(decision).state()).isEqualTo(PROMOTED);
    }

    @Test
    @DisplayName("A-53 gaps are listed by state, oldest first, those of one persona")
    void gapsAreListedByState() {
        var first = office.ask(ANN, Office.UNKNOWN);
        var second = office.ask(BOB, Office.UNKNOWN);
        var third = office.ask(ANN, "And my kite?");
        gaps().dismiss(question(second), OWNER);

        assertThat(gaps().of("HR")).containsExactly(gap(first), gap(second), gap(third));
        assertThat(gaps().of("HR", OPEN)).containsExactly(gap(first), gap(third));
        assertThat(gaps().of("HR", DISMISSED, OPEN)).hasSize(3);
        assertThat(gaps().of("HR", PROMOTED)).isEmpty();
        assertThat(gaps().of("IT")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("T-X-05 nobody but the persona's owner and administrators promotes or dismisses (model, 3.7)")
    void nobodyElseTeaches(Actor actor) {
        var two = Office.with(Office.hr(), Persona.named("IT").ownedBy("otto@acme.test"));
        var question = question(two.ask(ANN, Office.PTO));
        two.reply(MIA, "Granted.");
        var gaps = two.switchboard.knowledgeGaps();

        assertThat(gaps.promote(question, actor)).isEqualTo(GapResult.DENIED);
        assertThat(gaps.promote(question, known("Why?", "Because."), actor)).isEqualTo(GapResult.DENIED);
        assertThat(gaps.dismiss(question, actor)).isEqualTo(GapResult.DENIED);

        assertThat(gaps.of("HR", ANSWERED)).hasSize(1);
        assertThat(two.switchboard.policies().current().number()).isEqualTo(1);
    }

    static Stream<Actor> nobodyElseTeaches() {
        return Stream.of(
                Actor.person(MIA), Actor.person("ann@acme.test"), Actor.person("otto@acme.test"), Actor.agent("dan"));
    }

    @Test
    @DisplayName("A-53 the host's permissions decide, and are told of which conversation")
    void theHostsPermissionsDecide() {
        var strict = Office.with(
                Office.hr(),
                parts -> parts.permissions(request -> request.action() == Action.TEACH
                        && request.conversation().isPresent()
                        && request.actor().equals(Actor.person(MIA))));
        var question = question(strict.ask(ANN, Office.UNKNOWN));
        var gaps = strict.switchboard.knowledgeGaps();

        assertThat(gaps.dismiss(question, OWNER)).isEqualTo(GapResult.DENIED);
        assertThat(gaps.dismiss(question, Actor.person(MIA))).isEqualTo(GapResult.DONE);
    }

    @Test
    @DisplayName("A-53 what is not there is said: the gap, the persona")
    void whatIsNotThereIsSaid() {
        var known = office.ask(ANN, Office.YEARLY_DAYS);
        var decision = answered();
        office.switchboard.policies().apply(Policy.of(Persona.named("IT").ownedBy("otto@acme.test")), 1);

        assertThat(gaps().promote(question(known), ADMIN)).isEqualTo(GapResult.UNKNOWN_GAP);
        assertThat(gaps().dismiss(question(known), ADMIN)).isEqualTo(GapResult.UNKNOWN_GAP);
        assertThat(gaps().promote(question(decision), OWNER)).isEqualTo(GapResult.DENIED);
        assertThat(gaps().promote(question(decision), ADMIN)).isEqualTo(GapResult.UNKNOWN_PERSONA);
        assertThat(gaps().dismiss(question(decision), ADMIN)).isEqualTo(GapResult.DONE);
    }

    @Test
    @DisplayName("A-53 a question too long to be known is refused with its length, and nothing changes")
    void whatIsTooLongIsRefused() {
        var decision = office.ask(ANN, "balloon ".repeat(300));
        office.reply(OLGAS, ROOF);

        assertThatThrownBy(() -> gaps().promote(question(decision), OWNER))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("TOO_LONG", "2399", "2000");
        assertThat(gap(decision).state()).isEqualTo(ANSWERED);
    }

    @Test
    @DisplayName("A-6 A-53 an owner who asked in vain may say what the persona is to answer")
    void anOwnerWhoAskedTeaches() {
        var decision = office.ask(OLGA, Office.UNKNOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNROUTABLE);

        assertThat(gaps().promote(question(decision), known(Office.UNKNOWN, ROOF), OWNER))
                .isEqualTo(GapResult.DONE);

        assertThat(office.ask(OLGA, Office.UNKNOWN).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    @DisplayName("A-53 a gap whose question becomes unroutable later keeps what the owner made of it")
    void anUnroutableQuestionKeepsItsGap() {
        var short4 = Office.with(Office.hr().responseTimeout(Duration.ofHours(4)));
        var decision = short4.ask(ANN, Office.PTO);
        short4.switchboard.knowledgeGaps().dismiss(question(decision), OWNER);
        short4.clock.advance(Duration.ofHours(5));
        short4.notifier.failAlways(new IllegalStateException("mail server is down"));

        short4.switchboard.escalateOverdue(short4.clock.instant());

        assertThat(short4.happened()).contains(RoutingEvent.Kind.QUESTION_UNROUTABLE);
        assertThat(short4.switchboard.knowledgeGaps().of("HR", DISMISSED)).hasSize(1);
    }

    @Test
    @DisplayName("T-ML-16 A-53 anonymised, question and answer are gone, and cannot be promoted in their words")
    void anonymisingTakesQuestionAndAnswerAway() {
        var people = People.open();
        var ann = people.contact("Ann", People.email(People.ANN));
        var decision = people.office.ask(ANN.verified(), Office.UNKNOWN);
        people.office.reply(OLGAS, "Ann may park " + ROOF);
        var gaps = people.office.switchboard.knowledgeGaps();

        people.directory.anonymise(ann.id(), People.ADA);

        var gap = gaps.find(question(decision)).orElseThrow();
        assertThat(gap.text()).isEmpty();
        assertThat(gap.answer().orElseThrow().text()).isEmpty();
        assertThat(gap.answer().orElseThrow().by().id()).isEqualTo(OLGAS);
        assertThat(gap.state()).isEqualTo(ANSWERED);
        assertThat(gaps.promote(question(decision), OWNER)).isEqualTo(GapResult.NO_QUESTION);
    }

    @Test
    @DisplayName("A-53 neither a gap nor its answer shows texts in a log")
    void noTextInALog() {
        var gap = gap(answered());

        assertThat(gap.toString() + gap.answer().orElseThrow()).doesNotContain("balloon", "roof");
        assertThat(gap).hasToString("knowledge gap " + gap.question() + " ANSWERED");
    }

    @Test
    @DisplayName("A-53 knowledge is added and removed by an edit; what is known already makes no version")
    void knowledgeIsEdited() {
        var known = known(Office.UNKNOWN, ROOF);

        var added = office.edit(PolicyEdit.addKnowledge("HR", known));
        var again = office.edit(PolicyEdit.addKnowledge("HR", known));
        var removed = office.edit(PolicyEdit.removeKnowledge("HR", known));
        var nothing = office.edit(PolicyEdit.removeKnowledge("HR", known));

        assertThat(added.number()).isEqualTo(2);
        assertThat(added.policy().require("HR").knowledge()).endsWith(known);
        assertThat(again).isEqualTo(added);
        assertThat(removed.policy()).isEqualTo(Policy.of(Office.hr()));
        assertThat(nothing).isEqualTo(removed);
    }

    private RoutingDecision answered() {
        var decision = office.ask(ANN, Office.UNKNOWN);
        office.reply(OLGAS, ROOF);
        return decision;
    }

    private KnowledgeGaps gaps() {
        return office.switchboard.knowledgeGaps();
    }

    private KnowledgeGap gap(RoutingDecision decision) {
        return gaps().find(question(decision)).orElseThrow();
    }

    private List<KnownAnswer> knowledge() {
        return office.switchboard.policies().current().policy().require("HR").knowledge();
    }

    private static MessageId question(RoutingDecision decision) {
        return decision.basis().question();
    }

    private static KnownAnswer known(String question, String answer) {
        return new KnownAnswer(List.of(question), answer);
    }
}
