package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.GapResult;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Reply;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two switchboards over one store: the other acts before the commit of the first. */
@DisplayName("A-53 of two who settle one gap at once, one does")
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KnowledgeGapRaceTest {
    private static final byte[] KEY = "a key that both of them know".getBytes(StandardCharsets.US_ASCII);
    private static final String SAM = "sam@shop.test";
    private static final String BALLOON = "Where do I park my balloon?";
    private static final Actor OWNER = Actor.person(SAM);
    private static final Actor ADMIN = Actor.admin("root@shop.test");
    private static final KnownAnswer ROOF = new KnownAnswer(List.of(BALLOON), "On the roof.");
    private static final KnownAnswer CELLAR = new KnownAnswer(List.of(BALLOON), "In the cellar.");

    private final ContestedStore store = new ContestedStore();
    private final RecordingNotifier notifier = new RecordingNotifier();
    private final Switchboard ours = open("ours-");
    private final Switchboard theirs = open("theirs-");

    @Test
    @DisplayName("of two promotions one is made, and the other is told")
    void twoPromotions() {
        var question = ask("q");
        store.beforeCommit(
                1,
                () -> assertThat(theirs.knowledgeGaps().promote(question, CELLAR, ADMIN))
                        .isEqualTo(GapResult.DONE));

        var result = ours.knowledgeGaps().promote(question, ROOF, OWNER);

        assertThat(result).isEqualTo(GapResult.ALREADY_PROMOTED);
        assertThat(knowledge()).containsExactly(CELLAR);
        assertThat(gap(question).settled().orElseThrow().by()).isEqualTo("root@shop.test");
    }

    @Test
    @DisplayName("two gaps with one question are not promoted with two answers")
    void twoAnswersToOneQuestion() {
        var first = ask("q1");
        var second = ask("q2");
        store.beforeCommit(1, () -> theirs.knowledgeGaps().promote(second, CELLAR, ADMIN));

        var result = ours.knowledgeGaps().promote(first, ROOF, OWNER);

        assertThat(result).isEqualTo(GapResult.ALREADY_KNOWN);
        assertThat(knowledge()).containsExactly(CELLAR);
        assertThat(gap(first).state()).isEqualTo(KnowledgeGap.State.OPEN);
    }

    @Test
    @DisplayName("what the persona knew is added again if it was taken away meanwhile")
    void whatItKnewIsTakenAway() {
        var question = ask("q");
        ours.policies().edit(PolicyEdit.addKnowledge("Shop", ROOF));
        store.beforeCommit(1, () -> theirs.policies().edit(PolicyEdit.removeKnowledge("Shop", ROOF)));

        var result = ours.knowledgeGaps().promote(question, ROOF, OWNER);

        assertThat(result).isEqualTo(GapResult.DONE);
        assertThat(knowledge()).containsExactly(ROOF);
    }

    @Test
    @DisplayName("another edit of the policy does not keep a promotion from being made")
    void anotherEdit() {
        var question = ask("q");
        store.beforeCommit(1, () -> theirs.policies().edit(PolicyEdit.addReason("Shop", ContactReason.PTO)));

        var result = ours.knowledgeGaps().promote(question, ROOF, OWNER);

        assertThat(result).isEqualTo(GapResult.DONE);
        assertThat(knowledge()).containsExactly(ROOF);
        assertThat(ours.policies().current().policy().require("Shop").reasons()).hasSize(1);
    }

    @Test
    @DisplayName("an answer that comes while the gap is dismissed is kept with it")
    void anAnswerComesMeanwhile() {
        var question = ask("q");
        store.beforeCommit(1, () -> reply(theirs));

        var result = ours.knowledgeGaps().dismiss(question, OWNER);

        assertThat(result).isEqualTo(GapResult.DONE);
        assertThat(gap(question).state()).isEqualTo(KnowledgeGap.State.DISMISSED);
        assertThat(gap(question).answer()).isPresent();
    }

    @Test
    @DisplayName("a promotion that comes while a human answers is kept, and the answer with it")
    void aPromotionComesMeanwhile() {
        var question = ask("q");
        store.beforeCommit(1, () -> theirs.knowledgeGaps().promote(question, CELLAR, OWNER));

        reply(ours);

        assertThat(gap(question).state()).isEqualTo(KnowledgeGap.State.PROMOTED);
        assertThat(gap(question).answer()).map(KnowledgeGap.Given::text).contains("On the roof.");
    }

    private void reply(Switchboard switchboard) {
        var token = notifier.notificationsTo(SAM).get(0).replyToken().orElseThrow();
        switchboard.replies().accept(Reply.to(token, SAM, "On the roof."));
    }

    private MessageId ask(String id) {
        var question = Question.to("Shop", BALLOON).withId(id);
        return ours.router()
                .route(question, Asker.withEmail("zoe@mail.test"))
                .basis()
                .question();
    }

    private KnowledgeGap gap(MessageId question) {
        return ours.knowledgeGaps().find(question).orElseThrow();
    }

    private List<KnownAnswer> knowledge() {
        return ours.policies().current().policy().require("Shop").knowledge();
    }

    private Switchboard open(String ids) {
        return Switchboard.over(Policy.of(Persona.named("Shop").ownedBy(SAM, "Sam")))
                .store(store)
                .notifier(notifier)
                .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
                .tokenKey(KEY)
                .ids(number -> ids + number)
                .build();
    }
}
