package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assertions about chats")
class ChatAssertTest {
    private static final String PASSED_ON =
            "I have passed your question on to a colleague. The answer will appear here.";

    private final Organisation acme = Organisation.sample().start();
    private final Chat chat = acme.chat("ann@acme.test");

    @BeforeEach
    void ask() {
        chat.write("PTO please");
        acme.reply("mia@acme.test", "Granted.");
    }

    @Test
    void whatIsSoPasses() {
        assertThat(chat)
                .shows(PASSED_ON, "Granted.")
                .showsInOrder("Granted.")
                .showsOnce("Granted.")
                .doesNotShow("Refused");
        assertThat(acme.chat("bob@acme.test")).showsNothing();
    }

    @Test
    void failuresShowTheChat() {
        Failing.says(
                () -> assertThat(chat).shows("Granted.", PASSED_ON),
                "the same in another order",
                "in\nchat HR/chat of ann@acme.test\n  " + PASSED_ON + "\n  Granted.");
        Failing.says(
                () -> assertThat(chat).shows(PASSED_ON, "Granted"),
                "missing: Granted",
                "too many: Granted.",
                "\"Granted.\" is near to \"Granted\"");
        Failing.says(
                () -> assertThat(chat).showsInOrder("Granted.", PASSED_ON),
                "without \"" + PASSED_ON + "\" after \"Granted.\"; it is there, but comes earlier");
        Failing.says(() -> assertThat(chat).showsOnce("Granted"), "did you mean \"Granted.\"?");
        Failing.says(() -> assertThat(chat).doesNotShow("Grant"), "expected not to be shown \"Grant\" but it was");
        Failing.says(() -> assertThat(chat).showsNothing(), "expected to be shown\n  nothing\nbut got");
    }

    @Test
    void whatIsShownTwiceIsNotShownOnce() {
        acme.reply("mia@acme.test", "Granted.");

        Failing.says(
                () -> assertThat(chat).showsOnce("Granted."),
                "expected to be shown once \"Granted.\" but it was 2 times");
    }
}
