package dev.switchboard.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionPageTest {

    static Stream<RoutingDecision> oneOfEachKind() {
        return Decided.oneOfEachKind();
    }

    @Test
    void theHeadSaysWhoHasTheQuestionAndWhyFirst() {
        var page = Parsed.of(DecisionPage.of(Decided.specialist()));

        assertThat(page.texts("title")).containsExactly("m1: To the asker’s specialist");
        assertThat(page.texts("h1")).containsExactly("Mia has the question");
        assertThat(page.texts("p").get(0))
                .isEqualTo("A person is needed because the automation does not know the answer."
                        + " mia@acme.example is the specialist of ann@acme.example for PTO.");
        assertThat(page.texts("div", "sb-columns")).hasSize(1);
        assertThat(page.texts("dl").get(0))
                .isEqualTo("specialistMia (mia@acme.example)tagssys_human_helpquestionm1personaHRconversation~m1"
                        + "policyversion 7outcomeESCALATED_SPECIALISTcauseUNKNOWN");
    }

    @Test
    void thePathNamesEachStageInItsOrderWithWhatItDidAndItsCode() {
        var page = Parsed.of(DecisionPage.of(Decided.specialist()));

        assertThat(page.texts("p", "sb-stage"))
                .containsExactly(
                        "Admission went on",
                        "What it is about noted",
                        "Answer of the automation failed",
                        "Who has an earlier question passed over",
                        "The asker’s specialist decided it");
        assertThat(page.texts("ol")).hasSize(2);
        assertThat(page.texts("code"))
                .contains("ADMISSION ADMITTED", "SPECIALIST FOUND", "SPECIALIST AMBIGUOUS_MAPPING");
        assertThat(page.texts("p", "sb-end")).containsExactly("It ended here: Mia has the question.");
        assertThat(page.texts("h2")).containsExactly("The path", "What it is about", "Who was considered");
    }

    @Test
    void candidatesAreShownWithWhetherTheyWereTakenAndWhy() {
        var page = Parsed.of(DecisionPage.of(Decided.specialist()));

        assertThat(page.texts("ul")).singleElement().asString().startsWith("max@acme.example not taken");
        assertThat(page.texts("li", "sb-settled"))
                .last()
                .isEqualTo(
                        "mia@acme.example taken" + "mia@acme.example is the specialist of ann@acme.example for PTO.");
        assertThat(page.texts("ul").get(0)).contains("zoe@acme.example not taken");
    }

    @Test
    void reasonsHaveTheirScoresAsNumbersAndBars() {
        var page = Parsed.of(DecisionPage.of(Decided.specialist()));

        assertThat(page.texts("tr"))
                .containsExactly("Contact reasonHow sure, from 0 to 1", "PTO0.83", "Sick leave (beside)0.41");
        assertThat(page.all("svg"))
                .allMatch(bar -> bar.getAttribute("aria-hidden").equals("true"));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyKindOfDecisionHasAStepThatDecidedIt(RoutingDecision decision) {
        var page = Parsed.of(DecisionPage.of(decision));

        assertThat(page.texts("p", "sb-stage").stream().filter(it -> it.endsWith("decided it")))
                .hasSize(1);
        assertThat(page.texts("h1").get(0)).isNotBlank();
        assertThat(page.texts("code")).contains(decision.outcome().name());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void nothingThatWasWrittenOrSaidIsInThePage(RoutingDecision decision) {
        assertThat(DecisionPage.of(decision)).doesNotContain("secret");
    }

    @Test
    void aQuestionInTheLineSaysWhoWasPassedOver() {
        var page = Parsed.of(DecisionPage.of(Decided.waitingInLine()));

        assertThat(page.texts("h1")).containsExactly("The question waits in the line for an agent");
        assertThat(page.texts("ul").get(0)).contains("dan not taken", "3 others not taken");
    }

    @Test
    void whoeverStandsInIsTaken() {
        var page = Parsed.of(DecisionPage.of(Decided.of(
                Decided.EVA,
                Decided.ADMITTED,
                Trace.Step.of(Stage.EXPERTISE, StageResult.ABSENT, "dan", ""),
                Trace.Step.of(Stage.SPECIALIST, StageResult.SUBSTITUTED, "eva@acme.example", "mia@acme.example", ""))));

        assertThat(page.texts("p", "sb-stage")).last().isEqualTo("The asker’s specialist decided it");
        assertThat(page.texts("ul").get(0)).contains("dan not taken", "eva@acme.example taken");
    }

    @Test
    void whoeverIsChosenAndStandsInIsNeverSaidNotToBeTaken() {
        var page = Parsed.of(DecisionPage.of(Decided.of(
                Decided.EVA,
                Decided.ADMITTED,
                Trace.Step.of(Stage.EXPERTISE, StageResult.ASSIGNED, "eva", "ALL", "billing"),
                Trace.Step.of(Stage.EXPERTISE, StageResult.PASSED_OVER, "dan", "ABSENT"),
                Trace.Step.of(Stage.EXPERTISE, StageResult.SUBSTITUTED, "eva", "dan", ""))));

        assertThat(page.texts("ul").get(0))
                .contains("eva taken", "dan not taken")
                .doesNotContain("eva not taken");
    }

    @Test
    void whoeverStandsInForTheOwnerOfAnInboxWithoutMembersIsTaken() {
        var page = Parsed.of(DecisionPage.of(Decided.of(
                Decided.HUMAN,
                Decided.ADMITTED,
                Trace.Step.of(Stage.TAG_ASSIGNMENT, StageResult.NOT_ELIGIBLE, "dan", "1", "vip"),
                Trace.Step.of(Stage.OWNER, StageResult.SUBSTITUTED, "eva", "olga@acme.example", ""),
                Trace.Step.of(Stage.INBOX, StageResult.OWNER_TOLD, "human", "eva@acme.example"))));

        assertThat(page.texts("ul").get(0))
                .contains("eva taken", "eva@acme.example taken", "dan not taken")
                .doesNotContain("eva not taken");
    }

    @Test
    void thePathFollowsTheOrderOfTheTraceWhateverTheChain() {
        var decision = Decided.of(
                Decided.EVA,
                Decided.ADMITTED,
                Trace.Step.of(Stage.EXPERTISE, StageResult.NOT_WANTED),
                Trace.Step.of(Stage.TAG_ASSIGNMENT, StageResult.ASSIGNED, "eva", "1", "vip"));

        assertThat(Parsed.of(DecisionPage.of(decision)).texts("p", "sb-stage"))
                .containsExactly(
                        "Admission went on",
                        "Somebody who knows about it passed over",
                        "Assigned by a rule decided it");
    }

    @Test
    void aDecisionWithoutStepsOrFactsIsShownAllTheSame() {
        var silent = Parsed.of(DecisionPage.of(Decided.specialist().withoutContent()));
        var empty = Parsed.of(DecisionPage.of(Decided.of(Decided.MIA)));

        assertThat(silent.texts("p", "sb-stage")).contains("The asker’s specialist decided it");
        assertThat(empty.texts("section", "sb-path").get(0)).contains("No step was recorded.");
    }

    @Test
    void aNameThatLooksLikeMarkupIsShownAsItIs() {
        var name = "<img src=x onerror=alert(1)> & \"co\"";

        var page = Parsed.of(DecisionPage.of(Decided.of(new Target(Target.Kind.AGENT, "eva", name), Decided.ADMITTED)));

        assertThat(page.texts("h1")).containsExactly(name + " has the question");
        assertThat(page.all("img")).isEmpty();
    }

    @Test
    void aPieceForAHostBeginsAtTheHeadingLevelThatFits() {
        var piece = Parsed.of(DecisionPage.piece(Decided.specialist(), 3).markup());

        assertThat(piece.root().getTagName()).isEqualTo("article");
        assertThat(piece.texts("h3")).containsExactly("Mia has the question");
        assertThat(piece.texts("h5")).containsExactly("The question", "The chain: who takes it");
        assertThat(piece.all("*")).noneMatch(element -> element.hasAttribute("id"));
        assertThatThrownBy(() -> DecisionPage.piece(Decided.specialist(), 5)).hasMessageContaining("from 1 to 4");
    }
}
