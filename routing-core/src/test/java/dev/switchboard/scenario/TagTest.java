package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.FOLLOW_UP;
import static dev.switchboard.scenario.Shop.HELP;
import static dev.switchboard.scenario.Shop.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Smart tags: attached, handed to the answer provider, and what they do to the automation")
class TagTest {

    @Test
    @DisplayName("T-AI-01 something unknown: message and conversation carry sys_human_help, cause UNKNOWN")
    void theUnknownIsTagged() {
        var shop = Shop.open();

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(names(decision.tags())).containsExactly(HELP);
        assertThat(names(shop.transcript(decision).get(0).tags())).containsExactly(HELP);
        assertThat(names(shop.conversation(decision).tags())).containsExactly(HELP);
        assertThat(decision.cause()).contains(HandoffCause.UNKNOWN);
    }

    @Test
    @DisplayName("T-AI-02 understood but impossible: sys_human_follow_up, its text is sent, cause CANNOT_EXECUTE")
    void theImpossibleIsTagged() {
        var shop = Shop.open();
        shop.answer = Answer.cannotExecute("I cannot change a delivered order.");

        var decision = shop.ask("Please change my delivered order");

        assertThat(names(decision.tags())).containsExactly(FOLLOW_UP);
        assertThat(decision.cause()).contains(HandoffCause.CANNOT_EXECUTE);
        assertThat(shop.chatOf(decision)).startsWith("I cannot change a delivered order.");
    }

    @Test
    @DisplayName(
            "T-AI-03 a refund: the provider is told what to ask for, the reply is sent, and only then it is suspended")
    void theRefundConversationBegins() {
        var shop = Shop.open();
        shop.answer = Answer.known("Please send order number, address, reason and a photo.", 1);

        var decision = shop.ask(Shop.REFUND);

        assertThat(shop.asked)
                .singleElement()
                .satisfies(request -> assertThat(request.instructions())
                        .containsExactly("Returns are free within 30 days.\nAsk for: order number, shipping address, "
                                + "reason for the return, photo of the product."));
        assertThat(shop.chatOf(decision)).startsWith("Please send order number, address, reason and a photo.");
        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.SUSPENDED);
        assertThat(decision.reply()).contains("Please send order number, address, reason and a photo.");
        assertThat(names(decision.tags())).containsExactly("return_or_refund");
        assertThat(decision.cause()).contains(HandoffCause.SENSITIVE);
    }

    @Test
    @DisplayName("T-AI-17 names that begin with sys_ are not created, renamed or deleted")
    void reservedTagsAreLeftAlone() {
        var policies = Shop.open().switchboard.policies();

        assertThatThrownBy(() -> SmartTag.custom("sys_mine")).hasMessageContaining("sys_");
        for (var edit : List.of(
                PolicyEdit.removeTag("Shop", HELP),
                PolicyEdit.renameTag("Shop", HELP, "mine"),
                PolicyEdit.renameTag("Shop", "return_or_refund", "SYS_mine"))) {
            assertThatThrownBy(() -> policies.edit(edit))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(one -> one.code().name())
                                    .containsExactly("RESERVED_TAG"));
        }
        assertThat(policies.current().number()).isEqualTo(1);
    }

    @Test
    @DisplayName("I-9 a custom tag can be renamed, in rules too, and deleted")
    void customTagsAreEdited() {
        var shop = Shop.with(
                Shop.shop().rules(TagRule.anyOf("return_or_refund", HELP).notify("dan")));

        shop.switchboard.policies().edit(PolicyEdit.renameTag("Shop", "return_or_refund", "refund"));
        var renamed = shop.switchboard.policies().current().policy().require("Shop");
        shop.switchboard.policies().edit(PolicyEdit.removeTag("Shop", "refund"));
        var removed = shop.switchboard.policies().current().policy().require("Shop");

        assertThat(renamed.tags()).extracting(SmartTag::name).containsExactly("refund");
        assertThat(names(renamed.rules().get(0).anyOf())).containsExactly("refund", HELP);
        assertThat(removed.tags()).isEmpty();
    }

    @Test
    @DisplayName("T-AI-18 two tags: both attached, both instructions by priority, suspended after the reply")
    void severalTagsAddUp() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("vip")
                        .withPhrases("gold customer")
                        .withInstructions("Be especially kind.")
                        .withPriority(5)));
        shop.answer = Answer.known("Certainly.", 1);

        var decision = shop.ask("As a gold customer I want my money back");

        assertThat(names(decision.tags())).containsExactly("return_or_refund", "vip");
        assertThat(shop.asked.get(0).instructions()).hasSize(2).first().isEqualTo("Be especially kind.");
        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.SUSPENDED);
    }

    @Test
    @DisplayName("3.4 equal instructions of two tags are given once")
    void equalInstructionsAreGivenOnce() {
        var shop = Shop.with(Shop.shop()
                .tags(
                        SmartTag.custom("one").withPhrases("alpha").withInstructions("Be brief."),
                        SmartTag.custom("two").withPhrases("omega").withInstructions("Be brief.")));

        shop.ask("alpha and omega");

        assertThat(shop.asked.get(0).instructions()).containsExactly("Be brief.");
    }

    @Test
    @DisplayName("T-AI-34 instructions stay active: a later message without a tag still has them")
    void instructionsStayActive() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("vip").withPhrases("gold customer").withInstructions("Be kind.")));
        shop.answer = Answer.known("Yes.", 1);

        shop.ask("I am a gold customer");
        shop.ask("When do you open?");
        shop.ask("another chat", "When do you open?");

        assertThat(shop.asked.get(1).instructions()).containsExactly("Be kind.");
        assertThat(shop.asked.get(2).instructions()).isEmpty();
    }

    @Test
    @DisplayName("T-AI-25 an outbound tag is attached to the reply, and its rules fire")
    void outboundTagsAreFoundInTheReply() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("transfer").withPhrases("transfer you").withDirection(Direction.OUTBOUND))
                .rules(TagRule.anyOf("transfer").assign("eva")));
        shop.answer = Answer.known("I will transfer you to a colleague.", 1);

        var decision = shop.ask("Could you transfer you know what?");

        assertThat(names(shop.transcript(decision).get(0).tags())).isEmpty();
        assertThat(names(shop.transcript(decision).get(1).tags())).containsExactly("transfer");
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(decision.target().orElseThrow().id()).isEqualTo("eva");
        assertThat(decision.reply()).contains("I will transfer you to a colleague.");
        assertThat(shop.notified()).containsExactly(Shop.EVA);
    }

    @Test
    @DisplayName("3.4 a reply is not sent if a tag of the reply wants none; a hand-off that its rules want stays")
    void aTagOfTheReplyWantsNone() {
        var promise = SmartTag.custom("promise")
                .withPhrases("we will refund")
                .withDirection(Direction.OUTBOUND)
                .withPostAction(PostAction.NO_REPLY);
        var shop = Shop.with(Shop.shop().tags(promise));
        var ruled = Shop.with(Shop.shop()
                .tags(promise)
                .rules(TagRule.anyOf("promise").assign("eva").withPriority(1)));
        shop.answer = Answer.known("We will refund you.", 1);
        ruled.answer = shop.answer;

        var decision = shop.ask("Where is my money?");
        var handedOff = ruled.ask("Where is my money?");

        assertThat(decision.outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(shop.chatOf(decision)).isEmpty();
        assertThat(names(decision.tags())).containsExactly("promise");
        assertThat(decision.explain()).contains("a reply tagged promise is not sent");
        assertThat(handedOff.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(handedOff.reply()).isEmpty();
    }

    @Test
    @DisplayName("T-AI-32 who asks for a person gets one, although the question is known")
    void whoAsksForAPersonGetsOne() {
        var shop = Shop.open();
        shop.answer = Answer.known("We open at nine.", 1);

        var decision = shop.route(
                Question.to("Shop", "When do you open?").inConversation("chat").askingForHuman());

        assertThat(shop.asked).isEmpty();
        assertThat(names(decision.tags())).containsExactly(FOLLOW_UP);
        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(decision.cause()).contains(HandoffCause.ASKED_FOR_HUMAN);
    }

    @Test
    @DisplayName("3.3 stage 2: no reply and no hand-off: ignored, nobody is asked or told")
    void noReplyIsIgnored() {
        var shop = Shop.with(Shop.shop().tags(advert()));

        var decision = shop.ask("Buy cheap watches");

        assertThat(decision.outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(shop.asked).isEmpty();
        assertThat(shop.notified()).isEmpty();
        assertThat(shop.chatOf(decision)).isEmpty();
    }

    @Test
    @DisplayName("A-34 no reply never cancels a hand-off: attention by a human wins over silence")
    void noReplyNeverCancelsAHandOff() {
        var shop = Shop.with(Shop.shop()
                .tags(advert())
                .rules(TagRule.anyOf("return_or_refund").assign("eva")));

        var decision = shop.ask("Buy cheap watches, and I want a refund");

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(shop.asked).isEmpty();
        assertThat(decision.reply()).isEmpty();
        assertThat(shop.notified()).containsExactly(Shop.EVA);
    }

    @Test
    @DisplayName("A-34 an advert tag drops nobody who asks for a person")
    void noReplyNeverCancelsAWishForAPerson() {
        var shop = Shop.with(Shop.shop().tags(advert()));

        var decision = shop.route(Question.to("Shop", "cheap watches?").askingForHuman());

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
    }

    @Test
    @DisplayName(
            "3.3 stage 5: a tag can ask for a human although the question is answered; the decision carries the answer")
    void aTagHandsOverWhatIsAnswered() {
        var shop = Shop.with(Shop.shop()
                .tags(SmartTag.custom("angry").withPhrases("outrageous").withHandOff(true)));
        shop.answer = Answer.known("I am sorry.", 1);

        var decision = shop.ask("This is outrageous");

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(decision.reply()).contains("I am sorry.");
        assertThat(shop.conversation(decision).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(shop.notified()).containsExactly(Shop.SAM);
    }

    @Test
    @DisplayName("A-39 the same tag again: once on the conversation, on every message it fits")
    void theSameTagAgain() {
        var shop = Shop.open();

        shop.ask(Shop.UNKNOWN);
        var again = shop.ask("And where my zeppelin?");

        assertThat(names(shop.conversation(again).tags())).containsExactly(HELP);
        assertThat(shop.transcript(again).stream().filter(one -> one.author().isAsker()))
                .hasSize(2)
                .allSatisfy(one -> assertThat(names(one.tags())).containsExactly(HELP));
    }

    @Test
    @DisplayName(
            "MP-41 a preview does not ask a detector of the host, unless it is pure, but takes the tags that it is told")
    void aPreviewTakesTheTagsItIsTold() {
        var calls = new ArrayList<String>();
        var shop = Shop.with(
                Shop.shop().rules(TagRule.anyOf("return_or_refund").assign("eva")),
                parts -> parts.tagDetector(request -> {
                    calls.add(request.text());
                    return List.of();
                }));
        var router = shop.switchboard.router();
        var question = Question.to("Shop", "Hello");

        var plain = router.preview(question, Shop.ZOE);
        var assumed = router.preview(question, Shop.ZOE, Assumptions.none().tags("return_or_refund", "no such tag"));

        assertThat(plain.tags()).containsExactly(Tag.HUMAN_HELP);
        assertThat(assumed.target().orElseThrow().id()).isEqualTo("eva");
        assertThat(names(assumed.tags())).containsExactly("return_or_refund", HELP);
        assertThat(calls).isEmpty();
    }

    @Test
    @DisplayName(
            "a decision that lost a race to one that came after an edit of the tags asks about the tags there are now")
    void anEditWhileTheDetectorThinks() {
        var later = new AtomicReference<Runnable>(() -> {});
        var shop = Shop.with(
                Shop.shop(),
                parts -> parts.tagDetector(request -> {
                    later.getAndSet(() -> {}).run();
                    return request.tags().stream()
                            .map(tag -> TagMatch.of(tag.tag(), 1))
                            .toList();
                }));
        later.set(() -> {
            shop.switchboard.policies().edit(PolicyEdit.renameTag("Shop", "return_or_refund", "refund"));
            shop.ask("Somebody else is faster");
        });

        var decision = shop.ask(Shop.REFUND);

        assertThat(decision.policyVersion()).isEqualTo(2);
        assertThat(names(decision.tags())).containsExactly("refund");
        assertThat(shop.happened()).doesNotContain(Kind.CLASSIFIER_FAILED);
    }

    @Test
    @DisplayName("A-38 a detector that says the asker wants a person is believed")
    void aDetectorSaysThatAPersonIsWanted() {
        var shop = Shop.with(
                Shop.shop(), parts -> parts.tagDetector(request -> List.of(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1))));
        shop.answer = Answer.known("At nine.", 1);

        var decision = shop.ask("Beam me up");

        assertThat(decision.cause()).contains(HandoffCause.ASKED_FOR_HUMAN);
        assertThat(names(decision.tags())).containsExactly(FOLLOW_UP);
    }

    @Test
    @DisplayName(
            "MP-41 A-38 a preview that assumes that a person is wanted decides as a question does of which that is found")
    void aPreviewAssumesThatAPersonIsWanted() {
        var shop = Shop.with(
                Shop.shop(), parts -> parts.tagDetector(request -> List.of(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1))));
        var question = Question.to("Shop", "Beam me up");

        var preview = shop.switchboard
                .router()
                .preview(question, Shop.ZOE, Assumptions.none().tags(FOLLOW_UP));

        assertThat(preview.trace()).isEqualTo(shop.route(question).trace());
        assertThat(preview.cause()).contains(HandoffCause.ASKED_FOR_HUMAN);
        assertThat(names(preview.tags())).containsExactly(FOLLOW_UP);
    }

    @Test
    @DisplayName("A-38 3.8 a detector that finds in a reply that a person is wanted lies")
    void aReplyWantsNoPerson() {
        var shop = Shop.with(
                Shop.shop().tags(SmartTag.custom("praise").withPhrases("nine").withDirection(Direction.OUTBOUND)),
                parts -> parts.tagDetector(request -> request.direction() == Direction.INBOUND
                        ? List.of()
                        : List.of(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1))));
        shop.answer = Answer.known("At nine.", 1);

        var decision = shop.ask("When do you open?");

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(decision.explain()).contains("OUTBOUND_TAGS DETECTOR_FAILED");
    }

    @Test
    @DisplayName("T-AI-32 the words are enough: whoever writes that a person is wanted gets one")
    void theWordsAreEnough() {
        var shop = Shop.open();
        shop.answer = Answer.known("At nine.", 1);

        var decision = shop.ask("Kann ich bitte mit einem Menschen sprechen?");

        assertThat(decision.cause()).contains(HandoffCause.ASKED_FOR_HUMAN);
        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
    }

    @Test
    @DisplayName("3.8 a detector that fails or lies found no tag; an event says so, and the question reaches a human")
    void aFailingDetectorLosesNothing() {
        var failing = Shop.with(
                Shop.shop(),
                parts -> parts.tagDetector(request -> {
                    throw new IllegalStateException("down");
                }));
        var lying = Shop.with(
                Shop.shop(), parts -> parts.tagDetector(request -> List.of(TagMatch.of(new Tag("no such"), 1))));

        for (var shop : List.of(failing, lying)) {
            var decision = shop.ask(Shop.REFUND);

            assertThat(names(decision.tags())).containsExactly(HELP);
            assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
            assertThat(shop.happened()).contains(Kind.CLASSIFIER_FAILED);
        }
    }

    private static SmartTag advert() {
        return SmartTag.custom("advert").withPhrases("cheap watches").withPostAction(PostAction.NO_REPLY);
    }
}
