package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

class ChatRoomTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    @DisplayName(
            "T-MP-52 two windows: a question, the specialist's notification, join, answer, and the whole history in both")
    void anAskerAndASpecialist() {
        var ann = browser.open("chat", "asker").press("Begin the chat");
        var mia = browser.open("mailbox", "person:mia@acme.example");

        ann.type("chat-text", "Can I take the Monday after next off?").press("Send");
        ann.sees("Your question was passed on to Mia.").seesIn("#talk", "I have passed your question on");
        mia.seesIn("#mails", "Can I take the Monday after next off?").press("Join the conversation");
        ann.seesIn("#chat-state", "Here: Mia.");
        mia.fill("Your message", "Yes, enjoy it!").press("Send");

        ann.seesIn("#talk", "Yes, enjoy it!").seesIn("#talk", "Mia joined");
        assertThat(mia.text("#mails .lines"))
                .containsSubsequence(
                        "Can I take the Monday after next off?",
                        "I have passed your question on",
                        "Mia joined",
                        "Yes, enjoy it!");
        assertThat(ann.count("#talk .line")).isEqualTo(mia.count("#mails .lines .line"));
    }

    @Test
    @DisplayName("MP-19, MP-21 a reply by mail appears in the asker's chat")
    void aReplyAppearsInTheChat() {
        var ann = browser.open("chat", "asker").click("chat-HR-ann-hr");
        var mia = browser.open("mailbox", "person:mia@acme.example");

        mia.fill("Your reply", "Yes, you can.").press("Reply");

        mia.sees("Your answer is in the asker's chat.").seesIn("#mails", "answered");
        ann.seesIn("#talk", "Yes, you can.");
    }

    @Test
    @DisplayName("MP-5 what the assistant knows it answers itself")
    void theAssistantAnswers() {
        var ann = browser.open("chat", "asker").press("Begin the chat");

        ann.type("chat-text", "How many leave days do I have?").press("Send");

        ann.seesIn("#talk", "Everybody has 25 leave days a year.").sees("The assistant knew the answer.");
    }

    @Test
    @DisplayName("A-50 the asker is asked whether an agent may join, and agrees")
    void theAskerAgrees() {
        var someone = browser.open("chat", "asker")
                .choose("chat-who", "4")
                .press("Begin the chat")
                .type("chat-text", "What does it cost?")
                .press("Send")
                .sees("Your question was passed on to Eva.");
        var eva = browser.open("mailbox", "agent:eva").press("Join the conversation");
        eva.sees("The asker is asked first whether you may join.");

        someone.seesIn("#chat-asking", "Eva would like to join this chat.").press("Agree");

        someone.seesIn("#chat-state", "Here: Eva.");
        eva.sees("You are in the conversation");
    }

    @Test
    @DisplayName("whoever opens a chat in another window asks there as the same, verified or not")
    void aChatKeepsItsAsker() {
        browser.open("chat", "asker")
                .type("chat-email", "mallory@mail.example")
                .click("chat-verified")
                .press("Begin the chat")
                .type("chat-text", "Can I take Monday off?")
                .press("Send")
                .sees("Your question was passed on to Olga.");

        var another =
                browser.open("chat", "asker").pressIn("room", "Ann and HR").seesIn("#talk", "Monday");
        another.type("chat-text", "Can I take Tuesday off?").press("Send");

        another.sees("Your question was passed on to Olga.");
    }

    @Test
    @DisplayName("the way past the navigation leads into the room, and changes neither it nor who is played")
    void theSkipLinkStays() {
        var dan = browser.open("desk", "agent:dan").sees("My conversations");

        dan.keys(Keys.TAB).keys(Keys.ENTER);

        assertThat(dan.focused()).isEqualTo("room");
        assertThat(dan.evaluate("location.hash")).isEqualTo("#/desk?as=agent%3Adan");
    }

    @Test
    @DisplayName("markup in a question is shown as text in every room")
    void markupIsText() {
        var markup = "<img src=x onerror=document.title='taken'> <script>document.title='taken'</script>";
        var ann = browser.open("chat", "asker")
                .press("Begin the chat")
                .type("chat-text", markup)
                .press("Send")
                .seesIn("#talk", markup);
        var olga = browser.open("mailbox", "person:olga@acme.example").seesIn("#mails", markup);
        var ada = browser.open("why", "admin:ada@demo.example").seesIn("#decisions", markup);
        ada.press(markup).seesIn("#decision", "It ended here");

        assertThat(ann.evaluate("document.title")).isEqualTo("Chat – Switchboard");
        assertThat(olga.evaluate("document.title")).isEqualTo("Mailbox – Switchboard");
        assertThat(ada.evaluate("document.title")).isEqualTo("Why – Switchboard");
        assertThat(ada.count("main img, main script")).isZero();
    }

    @Test
    @DisplayName("everything on the way from the first key to the answer can be done by keyboard")
    void theKeyboardIsEnough() {
        var ann = browser.open("chat", "asker").sees("Begin a chat");

        ann.keys(Keys.TAB);
        assertThat(ann.focused())
                .as("the first stop is the way past the navigation")
                .isEqualTo("skip");
        ann.keys(Keys.ENTER);
        ann.tabTo("chat-open").keys(Keys.ENTER);
        ann.tabTo("chat-text").keys("How many leave days do I have?", Keys.ENTER);

        ann.seesIn("#talk", "Everybody has 25 leave days a year.");
        assertThat(ann.focused()).isEqualTo("chat-text");
    }
}
