package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

class DirectoryRoomTest {
    @RegisterExtension
    final Browser browser = new Browser();

    private Window dan() {
        return browser.open("directory", "agent:dan");
    }

    private Window ada() {
        return browser.open("directory", "admin:ada@demo.example");
    }

    @Test
    @DisplayName("T-ML-35 contacts are sorted, filtered and found")
    void listed() {
        var dan = dan().seesIn("#contact-table tbody tr", "Ann");

        dan.press("Sort by Name").press("Sort by Name").seesIn("#contact-table tbody tr", "Zoe");
        dan.choose("filter-field", "email").seesIn("#contact-table tbody tr", "Ann");
        dan.choose("filter-field", "").type("contact-text", "123 45").press("Search");

        dan.seesIn("#contact-table caption", "Found").seesIn("#contact-table tbody tr", "Zoe");
        assertThat(dan.count("#contact-table tbody tr")).isEqualTo(1);
    }

    @Test
    @DisplayName("T-ML-35 a draft changes nothing until it is saved, and says what is wrong with it")
    void drafted() {
        var ada = ada().click("contact-1");
        var dan = dan().click("contact-1").press("Edit").press("Add one more value");

        dan.type("draft-name", "Ann Lee")
                .type("draft-new-0-value", "no address")
                .press("Save");
        dan.seesIn("#draft-problems", "EMAIL_INVALID");
        assertThat(ada.text("#card")).doesNotContain("Ann Lee");
        dan.type("draft-new-0-value", "lee@acme.example").press("Save");

        dan.seesIn("#card", "Ann Lee (1)");
        ada.seesIn("#card", "lee@acme.example").seesIn("#history", "value added email lee@acme.example, by agent dan");
    }

    @Test
    @DisplayName("A-63 of two who edit a card the second is told that it has changed, and overwrites nothing")
    void changedMeanwhile() {
        var dan = dan().click("contact-1").press("Edit");
        var ada = ada().click("contact-1").press("Edit");

        dan.type("draft-name", "Ann Lee").press("Save").seesIn("#card", "Ann Lee");
        ada.seesIn("#draft-stale", "This contact has changed since you began.");
        ada.type("draft-name", "Ann Ray").press("Save");

        ada.seesIn("#draft-problems", "contact 1 has changed since the draft was begun");
        ada.press("Drop the changes").seesIn("#card", "Ann Lee");
    }

    @Test
    @DisplayName("T-ML-35 two contacts become one, and two again")
    void mergedAndUndone() {
        var ada = ada().click("select-1").click("select-2");

        ada.choose("merge-survivor", "2").press("Merge 2 contacts");
        ada.seesIn("#card", "Zoe (2)").seesIn("#card", "ann@acme.example");
        assertThat(ada.count("#contact-table tbody tr")).isEqualTo(1);
        ada.press("Undo the merge of Ann (1)");

        ada.sees("Undone: 1 active again.").seesIn("#contact-table", "Ann");
        ada.until("a card without Ann", page -> !ada.text("#card").contains("ann@acme.example"));
    }

    @Test
    @DisplayName("T-ML-35 from a conversation a contact is made, and the conversation is disconnected from it")
    void fromAConversation() {
        var dan = dan().choose("session-conversation", "Shop/yan-shop").seesIn("#session", "It is nobody’s.");

        dan.type("session-name", "Yan Moor").press("Create and link");
        dan.seesIn("#card", "Yan Moor").seesIn("#card", "yan@mail.example").seesIn("#session", "It is Yan Moor’s (3).");
        dan.press("Disconnect");

        dan.seesIn("#session", "It is nobody’s.").seesIn("#contact-table", "Yan Moor");
    }

    @Test
    @DisplayName("T-ML-35 what happened stands in one line, and what was said is found in it and marked")
    void historyIsSearched() {
        var dan = dan().click("contact-1").seesIn("#history", "escalated specialist: Mia");

        dan.type("history-text", "FRIDAY").press("Find");
        dan.seesIn("#history mark", "Friday").press("Read the conversation HR/ann-hr");

        dan.seesIn("#interaction", "I have passed your question on");
    }

    @Test
    @DisplayName("a specialist may not read the directory, and an agent may not anonymise")
    void refused() {
        var mia = browser.open("directory", "person:mia@acme.example");
        var dan = dan().click("contact-1");

        dan.press("Anonymise…").press("Anonymise contact 1");

        mia.sees("Refused: mia@acme.example may not READ_CONTACT");
        dan.sees("Refused: agent dan may not ANONYMISE_CONTACT").seesIn("#card", "ann@acme.example");
    }

    @Test
    @DisplayName("markup in a name is shown as text")
    void markupIsText() {
        var markup = "<img src=x onerror=document.title='taken'>";
        var dan = dan().press("New contact");

        dan.type("draft-name", markup).press("Save");

        dan.seesIn("#card", markup).seesIn("#contact-table", markup).seesIn("#history", markup);
        assertThat(dan.count("main img")).isZero();
    }

    @Test
    @DisplayName("the way from a search to a card can be done by keyboard")
    void theKeyboardIsEnough() {
        var dan = dan().sees("Search names and values");

        dan.tabTo("contact-text").keys("zoe", Keys.ENTER).seesIn("#contact-table caption", "Found");
        dan.tabTo("contact-2").keys(Keys.ENTER);

        dan.seesIn("#card", "Zoe (2)");
        dan.until("the card has the focus", page -> dan.focused().equals("card-heading"));
    }

    @Test
    @DisplayName("a phone shows desk and directory without being scrolled sideways")
    void phoneWidth() {
        var dan = browser.open("directory", "agent:dan", 360, 800)
                .click("contact-1")
                .press("Edit");
        assertThat(dan.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);

        dan.go("desk", "agent:dan").click("claim-human-Shop_yan-shop").sees("Send to the asker");

        assertThat(dan.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
