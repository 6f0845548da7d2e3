package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskRoomTest {
    private static final String YAN_IN_THE_INBOX = "claim-human-Shop_yan-shop";
    private static final String YAN_WANTS_HELP = "join-Shop_yan-shop";

    @RegisterExtension
    final Browser browser = new Browser();

    private Window dan() {
        return browser.open("desk", "agent:dan");
    }

    private Window danWithYan() {
        return dan().click(YAN_IN_THE_INBOX).press("Join the conversation").seesIn("#talk-facts", "Joined: Dan.");
    }

    /** A button as it was on a page that has not heard the news yet. */
    private static void keep(Window window, String id) {
        window.until(
                id,
                page -> window.evaluate("Boolean(window.kept = document.getElementById('" + id + "'))")
                        .equals(true));
    }

    private static void pressKept(Window window) {
        window.evaluate("window.kept.click()");
    }

    @Test
    @DisplayName(
            "T-OD-28 who looks for help is listed with a star; the first of two joins, and the second is told that it was too late")
    void helpIsWanted() {
        var dan = danWithYan();
        var fay = browser.open("desk", "agent:fay").seesIn("#desk-help", "Nobody looks for help.");
        var eva = browser.open("desk", "agent:eva");

        dan.choose("want", "returns").press("Want that too").press("looking for help");
        fay.seesIn("#desk-help", "You know something of what is wanted");
        keep(eva, YAN_WANTS_HELP);
        fay.click(YAN_WANTS_HELP).sees("You are in the conversation, and the asker was told.");
        pressKept(eva);

        eva.sees("Nobody looks for help there any more: somebody was faster.");
        dan.seesIn("#talk-facts", "Joined: Dan, Fay.").seesIn("#talk-facts .badge", "in progress");
    }

    @Test
    @DisplayName("T-OD-28 conversations are found by the status that somebody gave them")
    void foundByStatus() {
        var dan = danWithYan();

        dan.press("waiting for the asker").seesIn("#desk-open", "waiting for the asker");
        dan.choose("desk-status", "WAITING_FOR_ASKER");

        dan.seesNoMore("Zoe and Shop").seesIn("#desk-open", "Yan and Shop");
    }

    @Test
    @DisplayName("T-OD-28 whom to invite is listed with what they know, and several who are ticked are invited at once")
    void severalAreInvited() {
        var dan = danWithYan().press("Invite…").seesIn("#invite-list", "Eva knows returns, pricing at level 3.");

        dan.type("invite-filter", "fay")
                .click("invite-fay")
                .type("invite-filter", "eva")
                .click("invite-eva");
        dan.seesIn("#invite-chosen", "Ticked: Fay, Eva").click("invite-go");

        dan.seesIn("#talk-facts", "Joined: Dan, Fay, Eva.");
        dan.until("no dialog", page -> dan.count("dialog[open]") == 0);
    }

    @Test
    @DisplayName("T-OD-28 what an agent says that they know is seen by everybody")
    void ownExpertise() {
        var dan = dan();
        var fay = browser.open("desk", "agent:fay");

        fay.click("know-pricing").press("Save what I know");

        dan.seesIn("#desk-expertise", "Dan, Eva (level 3), Fay");
    }

    @Test
    @DisplayName("T-OD-02 an expertise is made by an administrator; an agent is refused")
    void expertiseIsMade() {
        var dan = dan().click("expertise-manage-open")
                .type("expertise-name", "shoe care")
                .press("Create");
        dan.sees("Refused:");

        var ada = browser.open("desk", "admin:ada@demo.example").click("expertise-manage-open");
        ada.type("expertise-name", "leather").click("new-holder-fay").press("Create");

        ada.sees("There is an expertise \"leather\" now.");
        dan.seesIn("#desk-expertise", "leather\tFay");
        assertThat(dan.text("#desk-expertise tbody")).doesNotContain("shoe care");
    }

    @Test
    @DisplayName("T-AI-36 what waits in the inbox is claimed by the first of two, whose answer is in the asker's chat")
    void claimedOnce() {
        var yan = browser.open("chat", "asker").click("chat-Shop-yan-shop");
        var dan = dan().seesIn("#place-human", "Do you resole boots?");
        var eva = browser.open("desk", "agent:eva");
        keep(eva, YAN_IN_THE_INBOX);

        dan.click(YAN_IN_THE_INBOX).seesIn("#desk-mine", "Yan and Shop");
        pressKept(eva);
        dan.type("talk-text", "Yes, it takes a week.").press("Send to the asker");

        eva.sees("Somebody else was faster, or has it.").seesIn("#place-human", "Dan");
        yan.seesIn("#talk", "Yes, it takes a week.");
    }

    @Test
    @DisplayName("a specialist is told that there is no desk for them")
    void specialistsHaveNoDesk() {
        var mia = browser.open("desk", "person:mia@acme.example");

        mia.sees("There is no desk for whom you play");
    }
}
