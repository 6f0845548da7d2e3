package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.HELP;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.tag.TagRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("T-X-03 the trace says what tags, rules and inboxes did, and why")
class TagTraceTest {

    private static List<String> steps(RoutingDecision decision, Stage... stages) {
        return decision.trace().steps().stream()
                .filter(step -> Arrays.asList(stages).contains(step.stage()))
                .map(step -> step.stage() + " " + step.result() + " " + String.join(" ", step.facts()))
                .map(String::strip)
                .toList();
    }

    private static PersonaBuilder angry() {
        return Shop.shop().tags(SmartTag.custom("angry").withPhrases("outrageous"));
    }

    private static Shop withSecondInbox(PersonaBuilder persona) {
        return Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Second").withMembers("dan"), Inbox.followUp("Empty"))
                        .personas(persona),
                parts -> parts);
    }

    @Test
    @DisplayName("whom rules told, where they moved and would have moved, each with the rule and the tag")
    void whatRulesDid() {
        var shop = withSecondInbox(angry().rules(
                        TagRule.anyOf("angry")
                                .notify("fay", "dan")
                                .moveTo("Human")
                                .withPriority(1),
                        TagRule.anyOf(HELP).moveTo("Second"),
                        TagRule.anyOf(HELP).moveTo("Human")));

        var decision = shop.ask("This is outrageous");

        assertThat(steps(decision, Stage.INBOUND_TAGS, Stage.TAG_EFFECTS, Stage.TAG_ASSIGNMENT, Stage.INBOX))
                .containsExactly(
                        "INBOUND_TAGS TAGGED angry",
                        "TAG_EFFECTS APPLIED NOTIFIED fay dan",
                        "TAG_EFFECTS APPLIED MOVED Human 1 angry",
                        "TAG_EFFECTS APPLIED SKIPPED Second 2 sys_human_help",
                        "TAG_ASSIGNMENT NO_RULE",
                        "INBOX QUEUED Human 2");
        assertThat(decision.explain())
                .contains(
                        "a rule tells fay, dan",
                        "rule 1 on angry puts the conversation into inbox Human",
                        "rule 2 on sys_human_help would put it into inbox Second, but another rule comes first",
                        "it waits in inbox Human, and its 2 members are told");
    }

    @Test
    @DisplayName("a conversation that is there already, and one that somebody has claimed, stay")
    void whatStays() {
        var shop = withSecondInbox(
                angry().rules(TagRule.followUp("Human"), TagRule.anyOf("angry").moveTo("Second")));
        shop.ask(Shop.UNKNOWN);

        var again = shop.ask("And my zeppelin?");
        shop.inboxes().claim(again.conversation(), ACTOR_DAN);
        shop.answer = Answer.known("I see.", 1);
        var claimed = shop.ask("This is outrageous");

        assertThat(steps(again, Stage.TAG_EFFECTS)).containsExactly("TAG_EFFECTS APPLIED KEPT Human 1 sys_human_help");
        assertThat(again.explain())
                .contains("the conversation is in inbox Human already, as rule 1 on sys_human_help wants");
        assertThat(steps(claimed, Stage.TAG_EFFECTS, Stage.STICKY))
                .containsExactly("TAG_EFFECTS APPLIED CLAIMED Human 2 angry", "STICKY KEPT dan");
        assertThat(claimed.explain())
                .contains("somebody has claimed the conversation in inbox Human, so rule 2 on angry does not move it");
        assertThat(claimed.explain()).contains("dan already has this conversation");
    }

    @Test
    @DisplayName("a waiting conversation moves on to another inbox, and is in that one only")
    void movesOn() {
        var shop = withSecondInbox(angry().rules(
                        TagRule.followUp("Human"),
                        TagRule.anyOf("angry").moveTo("Second").withPriority(1)));
        shop.ask(Shop.UNKNOWN);

        shop.ask("This is outrageous");

        assertThat(shop.inbox("Human")).isEmpty();
        assertThat(shop.inbox("Second")).containsExactly("chat");
    }

    @Test
    @DisplayName("an inbox without members, and one whose owner asks")
    void nobodyToTell() {
        var shop = withSecondInbox(Shop.shop().rules(TagRule.followUp("Empty")));

        var told = shop.ask(Shop.UNKNOWN);
        var nobody = shop.switchboard.router().route(Question.to("Shop", Shop.UNKNOWN), Asker.withEmail(SAM));

        assertThat(steps(told, Stage.INBOX)).containsExactly("INBOX OWNER_TOLD Empty " + SAM);
        assertThat(steps(nobody, Stage.INBOX, Stage.OWNER))
                .containsExactly("INBOX NO_MEMBERS Empty", "OWNER SELF_OWNER " + SAM);
        assertThat(told.explain()).contains("inbox Empty, which has no member to tell; " + SAM + " owns the persona");
        assertThat(nobody.explain()).contains("inbox Empty has no member to tell, and the owner asks");
    }

    @Test
    @DisplayName("no tag fits; a tag of the reply; a suspension; who is not eligible")
    void otherSteps() {
        var shop = Shop.with(angry().tags(
                        SmartTag.custom("transfer").withPhrases("transfer you").withDirection(Direction.OUTBOUND))
                .rules(TagRule.anyOf("return_or_refund").assign("dan")));
        shop.answer = Answer.known("I transfer you.", 1);
        assertThat(steps(shop.ask("Hello"), Stage.INBOUND_TAGS, Stage.OUTBOUND_TAGS))
                .containsExactly("INBOUND_TAGS NONE 2", "OUTBOUND_TAGS TAGGED transfer");

        shop.answer = Answer.known("Certainly.", 1);
        var own = shop.switchboard.router().route(Question.to("Shop", Shop.REFUND), Asker.withEmail(Shop.DAN));
        assertThat(steps(own, Stage.OUTBOUND_TAGS, Stage.TAG_EFFECTS, Stage.TAG_ASSIGNMENT))
                .containsExactly(
                        "OUTBOUND_TAGS NONE 1",
                        "TAG_EFFECTS APPLIED SUSPENDED return_or_refund",
                        "TAG_ASSIGNMENT NOT_ELIGIBLE dan 1 return_or_refund");
        assertThat(own.explain())
                .contains("after this turn the automation stays silent, because of return_or_refund")
                .contains("would assign it to dan, who asks or is given no conversations");
    }

    @Test
    @DisplayName(
            "3.3 stage 1: suspended, and nobody has it: the trace says so, the provider is not asked, and nothing is said")
    void suspendedAndNobodyHasIt() {
        var shop = Shop.with(Shop.shop().rules(TagRule.anyOf("return_or_refund").moveTo("Human")));
        shop.answer = Answer.known("Certainly.", 1);
        var first = shop.ask(Shop.REFUND);
        shop.inboxes().claim(first.conversation(), ACTOR_DAN);
        shop.inboxes().handle(first.conversation(), ACTOR_DAN);
        shop.chat.clear();

        var next = shop.ask("One more thing");

        assertThat(steps(next, Stage.GATE, Stage.ANSWER)).containsExactly("GATE SUSPENDED", "ANSWER SUSPENDED");
        assertThat(next.explain()).contains("the automation is suspended, and nobody has the conversation");
        assertThat(shop.chatOf(next)).isEmpty();
        assertThat(next.tags()).isEmpty();
    }

    static Stream<List<@Nullable TagMatch>> lies() {
        var refund = new Tag("return_or_refund");
        return Stream.of(
                Arrays.asList((TagMatch) null),
                List.of(TagMatch.of(refund, -0.01)),
                List.of(TagMatch.of(refund, 1.01)),
                List.of(TagMatch.of(refund, Double.NaN)),
                List.of(TagMatch.of(refund, 1), TagMatch.of(refund, 0.5)),
                List.of(TagMatch.of(new Tag("return_or_refunds"), 1)));
    }

    @ParameterizedTest
    @MethodSource("lies")
    @DisplayName("3.8 what a detector cannot mean counts as no tag, and the trace says why")
    void liesOfADetector(List<@Nullable TagMatch> lie) {
        var shop = Shop.with(Shop.shop(), parts -> parts.tagDetector(request -> lie));

        var decision = shop.ask(Shop.REFUND);

        assertThat(decision.tags()).containsExactly(Tag.HUMAN_HELP);
        assertThat(steps(decision, Stage.INBOUND_TAGS))
                .singleElement()
                .asString()
                .startsWith("INBOUND_TAGS DETECTOR_FAILED ")
                .containsAnyOf("is null", "not between 0 and 1", "unknown or repeated");
    }

    @Test
    @DisplayName("3.8 scores of 0 and of 1 are scores")
    void theEndsOfTheScale() {
        for (var score : List.of(0.0, 1.0)) {
            var shop = Shop.with(
                    Shop.shop(),
                    parts -> parts.tagDetector(request -> List.of(TagMatch.of(new Tag("return_or_refund"), score))));
            assertThat(Shop.names(shop.ask("Hello").tags())).contains("return_or_refund");
        }
    }
}
