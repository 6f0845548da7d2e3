package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoCommandTest {

    @Test
    @DisplayName(
            "T-MP-52 the story of HR shows configuration, lint, notification, and the chat with the answer, and exits with 0")
    void tellsOfHr() {
        var run = Shell.run("demo", "hr");

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
    @DisplayName(
            "the story of a refund: asked for, silent, held with a photo, claimed, answered, handed back, answering again")
    void tellsOfTheRefund() {
        var run = Shell.run("demo", "refund");

        assertThat(run.out())
                .containsSubsequence(
                        "tags         return_or_refund (asks for order number, shipping address, reason for the return, photo of",
                        "rules        return_or_refund: move to human",
                        "Zoe: These shoes are too small, I want to return them.",
                        "The message carries the tag return_or_refund.",
                        "    Returns are free within 30 days.",
                        "    Ask for: order number, shipping address, reason for the return, photo of the product.",
                        "Please send me your order number, your address, the reason, and a photo of the shoes.",
                        "the automation is SUSPENDED. The conversation waits in inbox Human: QUEUED.",
                        "Notifications sent: 0.",
                        "Order 4711, Elm Street 4. They are a size too small. [file: shoes.jpg]",
                        "HELD: the assistant stays silent.",
                        "Dan and Eva are told",
                        "To: Dan <dan@shop.example>",
                        "    [file: shoes.jpg]\n\n    Why you: you work on the inbox",
                        "09:00  Zoe        Order 4711, Elm Street 4. They are a si…  return_or_refund  nobody",
                        "Dan claims the conversation: DONE.",
                        "The answer reaches Zoe's chat: DONE.",
                        "The automation is ACTIVE, and the inbox is empty.",
                        "(nothing waits)",
                        "It answers by itself: ANSWERED.",
                        "Zoe's chat",
                        "09:06  Zoe: Order 4711",
                        "09:15  Dan: Thank you, Zoe.",
                        "09:18  Shop assistant: We are open from nine to six.",
                        "TAG_EFFECTS APPLIED");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName(
            "T-AI-36 the story of the inbox uses the recommended rule: what waits, for whom, and that only one agent has it")
    void tellsOfTheInbox() {
        var run = Shell.run("demo", "inbox");

        assertThat(run.out())
                .containsSubsequence(
                        "rules        sys_human_help or sys_human_follow_up: move to human",
                        "Yan: Do you resole boots?",
                        "The assistant does not know: QUEUED in Human. Told: Dan, Eva.",
                        "I cannot redirect a parcel that is on its way.",
                        "since  who asked  last words                                tags                 assigned to",
                        "09:00  Yan        Do you resole boots?                      sys_human_help       nobody",
                        "09:05  Uma        Please send my parcel to my office inst…  sys_human_follow_up  nobody",
                        "Dan claims Yan's question: DONE.",
                        "Eva does, too: TAKEN.",
                        "09:00  Yan        Do you resole boots?                      sys_human_help       Dan",
                        "He gives it back: DONE.",
                        "has not lost its place. Told: Eva.",
                        "She claims it: DONE.",
                        "The answer reaches Yan's chat: DONE.",
                        "Nothing is left to do there: DONE.",
                        "09:05  Uma",
                        "Yan's chat",
                        "09:33  Eva: Yes, we do. Bring them in, it takes a week.",
                        "INBOX QUEUED: it waits in inbox human");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName(
            "the story of the colleagues: a script forwards to whoever knows and has room, a colleague helps, the asker is told")
    void tellsOfColleagues() {
        var run = Shell.run("demo", "colleagues");

        assertThat(run.out())
                .containsSubsequence(
                        "Yan was faster: Eva talks to him",
                        "Zoe: What would forty pairs cost",
                        "Shop assistant: Hello! Let me see who can tell you about prices.",
                        "ESCALATED_AGENT: Dan. Told: Dan.",
                        "JOINED",
                        "    Eva: returns, pricing at level 3; conversations: 1\n    Fay: returns; conversations: 0",
                        "* Zoe, waiting 2 min",
                        "She joins: JOINED. Eva is a moment late: NO_HELP_WANTED.",
                        "The conversation is IN_PROGRESS, and nobody looks for help: 0.",
                        "09:03  Dan joined the conversation.",
                        "09:05  Fay joined the conversation.",
                        "step 2 of the script forwards to somebody who is there",
                        "EXPERTISE ASSIGNED: dan comes first for pricing, on rung ALL")
                .doesNotContain("Nobody is there right now");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("the story of the absence: a substitute, a reminder, the owner, a chain that ends, the return")
    void tellsOfAbsence() {
        var run = Shell.run("demo", "absence");

        assertThat(run.out())
                .containsSubsequence(
                        "Before the holidays, somebody looks ahead",
                        "AWAY_UNREPLACED at /personas/0/specialists/0",
                        "HR: Mia is on leave; Max will answer you here.",
                        "Why Max?",
                        "SPECIALIST SUBSTITUTED: mia@acme.example is away until 2026-12-27T23:00:00Z, and max@acme.example stands in",
                        "Max is notified:",
                        "Why you: you stand in for a colleague",
                        "Mia is notified:",
                        "HR: while you are away, a question about PTO from Ann",
                        "You need not answer",
                        "2026-12-22T12:00:00Z: Max has not answered within four hours",
                        "HR: reminder, a question about PTO from Ann",
                        "2026-12-22T16:00:00Z: nor within eight",
                        "Olga is notified:",
                        "Olga: Yes, you can.",
                        "nobody in mia@acme.example > max@acme.example can answer",
                        "On the 28th Mia is back.",
                        "Why Mia?",
                        "SPECIALIST FOUND: mia@acme.example is the specialist of ann@acme.example for PTO");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName(
            "T-ML-35 on the console: list, search, card, conversation and history of the directory, with the in-memory store")
    void tellsOfTheDirectory() {
        var run = Shell.run("demo", "directory");

        assertThat(run.out())
                .containsSubsequence(
                        "1   Zoe Lang     zoe@mail.example",
                        "2   (not known)                    +41 79 123 45 67",
                        "#2  Zoe",
                        "phone     044 668 18 00     from operator  known to be theirs",
                        "Dan looks for \"zoe\"",
                        "2   Zoe ",
                        "1   Zoe Lang",
                        "#1  Zoe Lang",
                        "whatsapp  +41 79 123 45 67  from channel",
                        "09:00  INTERACTION_BEGAN  by email, Shop/mail",
                        "09:10  INTERACTION_BEGAN  by whatsapp, Shop/chat",
                        "09:12  CHANGED            named Zoe (agent dan)",
                        "absorbed 2 (agent dan)",
                        "unmerged 2 (admin ada@shop.example)",
                        "stands in 1 message: Shop/chat.");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("without a name all stories are told, one after the other")
    void tellsAll() {
        var all = Shell.run("demo");

        assertThat(all.out())
                .isEqualTo(String.join(
                        "\n\n",
                        Shell.run("demo", "hr").out(),
                        Shell.run("demo", "Refund").out(),
                        Shell.run("demo", "INBOX").out(),
                        Shell.run("demo", "colleagues").out(),
                        Shell.run("demo", "absence").out(),
                        Shell.run("demo", "directory").out()));
        assertThat(all.code()).isZero();
    }

    @Test
    @DisplayName("the stories are the same each time")
    void isRepeatable() {
        assertThat(Shell.run("demo")).isEqualTo(Shell.run("demo"));
    }
}
