package dev.switchboard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionsPageTest {

    @Test
    void outcomesAreCountedAndEachDecisionIsFoldedUnderWhoHasIt() {
        var decisions = DecisionsPage.titled("Decisions on <monday>");
        Decided.oneOfEachKind().forEach(decisions::add);
        decisions.add(Decided.answered());

        var page = Parsed.of(decisions.markup());

        assertThat(page.texts("h1")).containsExactly("Decisions on <monday>");
        assertThat(page.texts("tr"))
                .contains("Answered by the automation ANSWERED2 (20.0 %)", "Not admitted REJECTED1 (10.0 %)");
        assertThat(page.texts("summary"))
                .hasSize(10)
                .startsWith("m1: Mia has the question ESCALATED_SPECIALIST", "m2: The automation answered ANSWERED");
        assertThat(page.all("article")).hasSize(10);
    }

    @Test
    void ofTenThousandTheFirstAreShownAndTheOthersCounted() {
        var decisions = DecisionsPage.titled("Many");
        IntStream.range(0, 10_000).forEach(i -> decisions.add(Decided.specialist()));

        var markup = decisions.markup();

        assertThat(Parsed.of(markup).all("details")).hasSize(DecisionsPage.MOST);
        assertThat(markup)
                .contains("These are the first 500; there are 9,500 more decisions, counted above and not shown.")
                .contains("10,000 decisions.", "10,000 (100.0 %)")
                .hasSizeLessThan(5_000_000);
    }

    @Test
    void oneMoreThanIsShownIsOneMore() {
        var decisions = DecisionsPage.titled("Many");
        IntStream.rangeClosed(0, DecisionsPage.MOST).forEach(i -> decisions.add(Decided.answered()));

        assertThat(decisions.markup()).contains("there is 1 more decision, counted");
    }

    @Test
    void aPageWithoutDecisionsSaysSo() {
        var page = Parsed.of(DecisionsPage.titled("None").markup());

        assertThat(page.texts("p")).containsExactly("0 decisions.");
        assertThat(page.all("section")).isEmpty();
    }
}
