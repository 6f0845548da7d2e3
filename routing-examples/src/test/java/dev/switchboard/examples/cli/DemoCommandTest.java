package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoCommandTest {

    @Test
    @DisplayName(
            "T-MP-52 the story shows configuration, lint, notification, and the chat with the answer, and exits with 0")
    void tellsTheStory() {
        var run = Shell.run("demo");

        assertThat(run.out())
                .containsSubsequence(
                        "reasons      PTO",
                        "specialists  2 for 3 users",
                        "Lint: nothing found",
                        "How many leave days do I have?",
                        "It answers by itself: ANSWERED. Notifications sent: 0.",
                        "Can I take Friday off?",
                        "ESCALATED_SPECIALIST, to Mia",
                        "Mia is notified, and nobody else",
                        "To: Mia <mia@acme.example>",
                        "Subject: HR assistant: a question about PTO from Ann",
                        "Can I take Friday off?",
                        "Yes, enjoy the long weekend!",
                        "ties the reply to Ann's question: DELIVERED",
                        "Ann's chat",
                        "09:00  Ann: How many leave days do I have?",
                        "09:00  HR assistant: Everybody has 25 leave days a year.",
                        "09:02  Ann: Can I take Friday off?",
                        "09:02  HR assistant: I have passed your question on",
                        "09:27  Mia: Yes, enjoy the long weekend!",
                        "Why Mia?",
                        "ESCALATED_SPECIALIST mia@acme.example, because \"PTO\"",
                        "SPECIALIST FOUND");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("the story is the same each time")
    void isRepeatable() {
        assertThat(Shell.run("demo")).isEqualTo(Shell.run("demo"));
    }
}
