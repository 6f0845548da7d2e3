package dev.switchboard.examples.serve;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoryRoomTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    @DisplayName(
            "T-MP-52 a story begins with one click, is watched step by step in every window, and the rooms show what it does")
    void aStoryIsWatched() {
        var watcher = browser.open("mailbox", "person:mia@acme.example").seesIn("#mails", "Can I take Friday off?");
        var narrator = browser.open("chat", "asker").click("stories-open");

        narrator.press("Begin: A question reaches the specialist of the one who asks")
                .sees("Ann wants Friday off");
        watcher.sees("Ann wants Friday off").sees("No mail.");
        narrator.press("Next: The configuration").sees("Mia for Ann and Bob, Max for Cid");
        narrator.press("Next: Ann asks something the assistant knows").sees("It answers by itself: ANSWERED");
        narrator.press("Next: Ann asks for something only a human can grant");
        watcher.seesIn("#mails", "Can I take Friday off?");
        narrator.click("chat-HR-ann-and-hr").seesIn("#talk", "Everybody has 25 leave days a year.");
        narrator.press("Back to the open house");

        watcher.sees("Watch a story, step by step");
    }

    @Test
    @DisplayName("where a story plays, every room begins anew with who and what is there")
    void roomsBeginAnew() {
        var ada = browser.open("setup", "admin:ada@demo.example").seesIn("#setup-reasons", "PTO");
        var mia = browser.open("mailbox", "person:mia@acme.example").seesIn("#mails", "Can I take Friday off?");
        var narrator = browser.open("chat", "asker").click("stories-open");

        narrator.press("Begin: The assistant asks for details and falls silent, a human goes on");

        ada.seesIn("#setup-tags", "return_or_refund").seesIn("#setup-persona", "Shop assistant");
        mia.sees("Somebody who only asks gets no mail here.");
    }
}
