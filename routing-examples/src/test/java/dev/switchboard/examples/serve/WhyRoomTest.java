package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WhyRoomTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    @DisplayName("the path of a decision is drawn, with who was considered and the trace")
    void aDecisionIsDrawn() {
        var olga = browser.open("why", "person:olga@acme.example");

        olga.press("Can I take Friday off?").seesIn("#decision", "Mia has the question");

        assertThat(olga.text("#decision")).contains("The asker’s specialist", "decided it", "Who was considered");
        assertThat(olga.count("#decision .sb-stages > .sb-settled")).isOne();
    }

    @Test
    @DisplayName("MP-41 a question is tried without being sent")
    void aQuestionIsTried() {
        var ada = browser.open("why", "admin:ada@demo.example").seesIn("#decisions", "Do you resole boots?");
        var before = ada.count("#decisions li");

        ada.type("try-text", "I feel ill today")
                .type("try-email", "cid@acme.example")
                .press("Try without sending");

        ada.seesIn("#decision", "Max has the question").sees("Nothing was sent and nothing was changed");
        assertThat(ada.count("#decisions li")).isEqualTo(before);
        assertThat(browser.open("mailbox", "person:max@acme.example")
                        .sees("No mail.")
                        .count("#mails .card"))
                .isZero();
    }

    @Test
    @DisplayName("model 3.7: an agent may not read why, and is refused when they try")
    void anAgentIsRefused() {
        var dan = browser.open("why", "agent:dan").sees("Nothing to see for whom you play.");

        dan.type("try-text", "Can I take Friday off?").press("Try without sending");

        dan.seesIn("#notice", "Refused: only the owner of HR and administrators may read why");
        assertThat(dan.count("#decision .sb-decision")).isZero();
    }

    @Test
    @DisplayName("pages fit a phone and a wide screen: nothing scrolls sideways")
    void pagesFit() {
        for (var room : new String[] {"chat", "mailbox", "setup", "why"}) {
            for (var width : new int[] {360, 1600}) {
                var window =
                        browser.open(room, "admin:ada@demo.example", width, 900).sees("You may do everything.");
                window.picture(room + "-" + width);

                assertThat(window.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(room + " at " + width)
                        .isEqualTo(true);
            }
        }
    }
}
