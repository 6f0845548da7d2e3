package dev.switchboard.examples.cli;

import static dev.switchboard.examples.cli.Shell.ann;
import static dev.switchboard.examples.cli.Shell.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String TIME_OFF = "PTO on Friday, please";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    @DisplayName("all 60 questions of the HR example are previewed as expected; warnings alone are no failure")
    void checksTheExample() {
        var run = Shell.run(
                "check", "--policy", Shell.HR_POLICY.toString(), "--questions", Shell.HR_QUESTIONS.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("HR, called HR assistant")
                .contains("owner        Salome van Tongeren <salome.vantongeren@brightwater.example>")
                .contains("specialists  12 (1 inactive) for 180 users")
                .contains("Promotion approvals (always a human)")
                .contains("Remote work abroad (own chain: OWNER)")
                .contains("WARNING SPECIALIST_INACTIVE at /personas/0/specialists/6")
                .contains("Expectations: 60 of 60 as expected")
                .endsWith("Result: fine, if what lint found is meant so\n");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("says who is away on a day without anybody to stand in, and asks the questions on that day")
    void looksAtADay() throws IOException {
        var policy = Files.writeString(folder.resolve("away.json"), """
                { "personas": [ {"id": "HR", "owner": "olga@x.example", "reasons": ["PTO"], "specialists": [
                    {"email": "mia@x.example", "users": ["ann@x.example"]} ]} ],
                  "calendars": [ {"person": "mia@x.example", "zone": "UTC",
                    "absences": [ {"from": "2026-12-24", "to": "2026-12-31"} ]} ] }
                """);
        var questions = Files.writeString(folder.resolve("q.jsonl"), """
                {"id": "1", "persona": "HR", "text": "Can I take Friday off?", "asker": {"email": "ann@x.example"}, \
                "expect": {"outcome": "ESCALATED_OWNER", "target": "olga@x.example"}}
                """);

        var run = Shell.run(
                "check", "--policy", policy.toString(), "--questions", questions.toString(), "--at", "2026-12-24");
        var another = Shell.run(
                "check", "--policy", policy.toString(), "--questions", questions.toString(), "--at", "2027-01-01");

        assertThat(run.out())
                .containsSubsequence(
                        "Away at 2026-12-24T12:00:00Z",
                        "INFO AWAY_UNREPLACED at /personas/0/specialists/0",
                        "Expectations: 1 of 1 as expected");
        assertThat(run.code()).isZero();
        assertThat(another.out()).contains("Away at 2027-01-01T12:00:00Z: nobody who is not stood in for");
        assertThat(another.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("a day that is none is bad usage, with the day")
    void noSuchDay() {
        var run = Shell.run("check", "--policy", Shell.HR_POLICY.toString(), "--at", "2026-02-30");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("\"2026-02-30\" is neither a day nor an instant; write 2026-12-24, or 2026-12-24T08:00:00Z");
    }

    @Test
    @DisplayName(
            "all questions of the shop example are previewed as expected; tags, rules and the workplace are summed up")
    void checksTheShop() {
        var run = Shell.run(
                "check", "--policy", Shell.SHOP_POLICY.toString(), "--questions", Shell.SHOP_QUESTIONS.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                        Shop, called Shop assistant
                          owner        Sam <sam@shop.example>
                          reasons      none
                          specialists  0 for 0 users
                          chain        SPECIALIST, TAG_ASSIGNMENT, EXPERTISE, INBOX, OWNER
                          answers      2 known answers, counted as known from a confidence of 0.5
                          tags         return_or_refund (asks for order number, shipping address, reason for the return, \
                        photo of the product; then the automation is silent)
                                       angry (needs a human)
                                       wholesale
                                       advert (no reply)
                          rules        wholesale: assign eva (priority 10)
                                       angry: notify fay; move to human (priority 5)
                                       return_or_refund or sys_human_help or sys_human_follow_up: move to human
                          operators    dan, eva, fay
                        For all personas
                          agents       dan, eva, fay
                          inboxes      human, called Human (dan, eva)
                          views        help, called Help wanted (tagged sys_human_help or sys_human_follow_up)

                        Lint: nothing found
                        """)
                .contains(
                        "eva (agent)                     0          1", "human (inbox)                   0         15")
                .contains("Expectations: 22 of 22 as expected")
                .endsWith("Result: fine\n");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName(
            "--in-order routes the lines over one store: a refund is held, and a message id that comes again changes nothing")
    void checksConversationsInOrder() {
        var run = Shell.run(
                "check",
                "--policy",
                Shell.SHOP_POLICY.toString(),
                "--questions",
                Shell.SHOP_CONVERSATIONS.toString(),
                "--in-order");

        assertThat(run.out())
                .contains("Outcomes of 15 questions, asked in order over one store\n")
                .contains("  HELD                   4 ")
                .contains("Expectations: 15 of 15 as expected");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("what rules, inboxes, views and variables say is summed up, whatever they say")
    void sumsUpEverything() {
        shell.write("policy.json", """
                {"personas": [{"id": "Shop", "owner": "sam@shop.example",
                  "tags": [{"name": "promise", "direction": "OUTBOUND"}, {"name": "wish", "direction": "BOTH"}],
                  "rules": [
                    {"anyOf": ["promise"], "notify": ["dan"], "assign": "dan", "executedBy": "PLATFORM"},
                    {"anyOf": ["wish"], "moveTo": "mail"}]}],
                 "agents": [{"id": "dan", "email": "dan@shop.example"}],
                 "inboxes": [{"id": "mail", "kind": "CHANNEL"}],
                 "views": [
                   {"id": "all"},
                   {"id": "mine", "assignedTo": "dan", "members": ["dan"], "personas": ["Shop"]},
                   {"id": "late", "assigned": false, "quietFor": "PT4H", "modes": ["SUSPENDED", "ACTIVE"]}],
                 "variables": [{"name": "customerNo", "label": "Customer number", "identifiesCustomer": true}, {"name": "city"}]}
                """);

        var run = Shell.run("check", "--policy", folder.resolve("policy.json").toString());

        assertThat(run.out()).contains("""
                  tags         promise (of replies)
                               wish (of messages and replies)
                  rules        promise: notify dan; assign dan (left to the platform)
                               wish: move to mail
                For all personas
                  agents       dan
                  inboxes      mail (has a channel; no members, the owner is told)
                  views        all (everything)
                               mine (of Shop; assigned to dan; for dan)
                               late (in mode SUSPENDED or ACTIVE; assigned to nobody; quiet for PT4H)
                  variables    customerNo, called Customer number (identifies the customer)
                               city
                """);
    }

    @Test
    @DisplayName("A-50 the summary says where the asker must agree before a human joins")
    void saysWhereTheAskerMustAgree() {
        shell.write("policy.json", """
                {"personas": [{"id": "Shop", "owner": "sam@shop.example", "joinApproval": "ASK"},
                    {"id": "HR", "owner": "olga@acme.example"}]}
                """);

        var run = Shell.run("check", "--policy", folder.resolve("policy.json").toString());

        assertThat(run.out()).containsOnlyOnce("  joining      only if the asker agrees\n");
    }

    @Test
    @DisplayName("the summary says when the people of a persona work")
    void saysWhenPeopleWork() {
        shell.write("policy.json", """
                {"personas": [{"id": "Shop", "owner": "sam@shop.example", "hours": {"zone": "Europe/Berlin",
                    "weekly": {"MONDAY": ["09:00-12:00", "13:00-17:30"]}, "holidays": ["2026-12-25"]}},
                    {"id": "HR", "owner": "olga@acme.example"}]}
                """);

        var run = Shell.run("check", "--policy", folder.resolve("policy.json").toString());

        assertThat(run.out())
                .containsOnlyOnce("  hours        Europe/Berlin, MONDAY 09:00-12:00 and 13:00-17:30, 1 holiday\n");
    }

    @Test
    @DisplayName("of many rows and names the first are shown, and the others counted")
    void shortensTheSummary() {
        var agents = IntStream.range(0, 12)
                .mapToObj(i -> "{\"id\": \"a%d\", \"email\": \"a%d@shop.example\"}".formatted(i, i))
                .collect(Collectors.joining(", "));
        var tags =
                IntStream.range(0, 27).mapToObj(i -> "\"topic%d\"".formatted(i)).collect(Collectors.joining(", "));
        shell.write(
                "policy.json",
                "{\"personas\": [{\"id\": \"Shop\", \"owner\": \"sam@shop.example\", \"tags\": [" + tags
                        + "]}], \"agents\": [" + agents + "]}");

        var run = Shell.run("check", "--policy", folder.resolve("policy.json").toString());

        assertThat(run.out())
                .contains("               topic24\n               and 2 more\n")
                .contains("  agents       a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 and 2 more\n");
    }

    @Test
    @DisplayName("the summary shows outcomes, load, and each differing line with the reason; the exit code is 1")
    void reports() {
        var run = shell.with(
                "check",
                List.of(
                        line("m1", TIME_OFF, ann(), "\"expect\": {\"outcome\": \"ESCALATED_SPECIALIST\"}"),
                        line("m2", TIME_OFF, ann(), "\"expect\": {\"outcome\": \"ANSWERED\"}"),
                        line("m3", "Where is the canteen?", ann(), "\"expect\": {\"outcome\": \"ANSWERED\"}"),
                        line("m4", "Why?", ann())));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                HR, called HR assistant
                  owner        Olga <olga@acme.example>
                  reasons      PTO
                  specialists  2 for 3 users
                  chain        SPECIALIST, TAG_ASSIGNMENT, EXPERTISE, INBOX, OWNER
                  answers      1 known answer, counted as known from a confidence of 0.5

                Lint: nothing found

                Outcomes of 4 questions, each asked on empty state
                  ANSWERED                    1  25.0%  ███████████████
                  ESCALATED_SPECIALIST        2  50.0%  ██████████████████████████████
                  ESCALATED_OWNER             1  25.0%  ███████████████

                Reasons
                  HR                   questions
                  PTO                          2  ██████████████████████████████
                  (no reason matched)          2  ██████████████████████████████

                Load
                  HR                           users  questions
                  mia@acme.example                 2          2  ██████████████████████████████
                  max@acme.example                 1          0
                  olga@acme.example (owner)        0          1  ███████████████

                Expectations: 2 of 3 as expected
                  line 2 (m2)
                    expected  ANSWERED
                    got       ESCALATED_SPECIALIST mia@acme.example
                    because   the question is about PTO; the answer is not known; mia@acme.example is the specialist of \
                ann@acme.example for PTO

                Result: 0 lint errors, 1 differing expectation
                """);
    }

    @Test
    @DisplayName("each line finds empty state, whatever the lines before it did")
    void forgets() {
        var same = "\"conversation\": \"c1\"";
        var specialist = "\"expect\": {\"outcome\": \"ESCALATED_SPECIALIST\", \"target\": \"mia@acme.example\"}";
        var owner = "\"expect\": {\"outcome\": \"ESCALATED_OWNER\"}";

        var run = shell.with(
                "check",
                List.of(line("m1", TIME_OFF, ann(), same, specialist), line("m1", "Why?", ann(), same, owner)));

        assertThat(run.out()).contains("Expectations: 2 of 2 as expected");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("without questions the load is that of users")
    void checksThePolicyAlone() {
        var run = Shell.run("check", "--policy", folder.resolve("policy.json").toString());

        assertThat(run.out())
                .contains("max@acme.example                 1          0  ███████████████\n")
                .doesNotContain("Outcomes", "Expectations")
                .endsWith("Result: fine\n");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("of many specialists those with most questions, then most users, are shown, and the others counted")
    void shortensTheLoad() {
        var specialists = IntStream.range(0, 40)
                .mapToObj(i -> "{\"email\": \"s%d@acme.example\", \"users\": [\"u%d@acme.example\"]}".formatted(i, i))
                .collect(Collectors.joining(", "));
        shell.write(
                "policy.json",
                "{\"personas\": [{\"id\": \"HR\", \"owner\": \"olga@acme.example\", \"reasons\": [\"PTO\"],"
                        + " \"specialists\": [" + specialists + "]}]}");

        var run = shell.with("check", List.of(line("m1", TIME_OFF, "{\"email\": \"u39@acme.example\"}")));

        assertThat(run.outLines())
                .containsSubsequence("  s39@acme.example                 1          1  ██████████████████████████████")
                .contains("  and 15 specialists with less");
    }

    @Test
    @DisplayName("what is rare has a bar all the same")
    void showsWhatIsRare() {
        var lines = new ArrayList<>(Collections.nCopies(99, line("m1", "Where is the canteen?", "{}")));
        lines.add(line("m2", "Why?", "{}"));

        var run = shell.with("check", lines);

        assertThat(run.out()).contains("ESCALATED_OWNER        1   1.0%  █\n");
    }

    @Test
    @DisplayName("a question that was not admitted differs with the reason for that")
    void explainsRejections() {
        var stranger = line("m1", "Why?", "{}", "\"expect\": {\"outcome\": \"ANSWERED\"}")
                .replace("HR", "HQ");

        var run = shell.with("check", List.of(stranger));

        assertThat(run.out()).contains("got       REJECTED\n", "because   there is no persona \"HQ\"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("what is accepted, be it an error, is no failure; it is listed after the rest, each with its reason")
    void listsWhatIsAccepted() {
        shell.write("policy.json", """
                {"personas": [{"id": "HR", "owner": "olga@acme.example", "answering": {"threshold": 0},
                    "knowledge": [{"questions": ["?"], "answer": "Yes"}]}],
                 "accepted": [{"finding": "NO_CONTENT_WORDS", "place": "/personas/0", "because": "A sign,\\n not a question"}]}
                """);

        var run = Shell.run("check", "--policy", folder.resolve("policy.json").toString());

        assertThat(run.out()).contains("""
                        Lint: 1 WARNING, 1 accepted
                          WARNING THRESHOLD_ZERO at /personas/0/answering/threshold
                            the threshold is 0; even an answer given without any confidence keeps the question from people.
                            Raise it; the default is 0.5.
                          accepted NO_CONTENT_WORDS at /personas/0/knowledge/0/questions/0
                            the question "?" has no word that says what it is about.
                            Meant so: A sign, not a question

                        """).endsWith("Result: fine, if what lint found is meant so\n");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("where all that was found is accepted, nothing is left to be said")
    void isFineIfAllIsAccepted() {
        shell.write("policy.json", """
                {"personas": [{"id": "HR", "owner": "olga@acme.example", "answering": {"threshold": 0}}],
                 "accepted": [{"finding": "THRESHOLD_ZERO", "because": "On trial"}]}
                """);

        var run = Shell.run("check", "--policy", folder.resolve("policy.json").toString());

        assertThat(run.out()).contains("Lint: nothing found, 1 accepted\n").endsWith("Result: fine\n");
    }

    @Test
    @DisplayName("a lint error is a failure")
    void failsOnLintErrors() {
        shell.write("policy.json", Shell.POLICY.replace("\"PTO\"", "{\"label\": \"PTO\", \"phrases\": [\"?!\"]}"));

        var run = shell.with("check", List.of(line("m1", TIME_OFF, ann())));

        assertThat(run.out())
                .contains("Lint: 1 ERROR\n", "  ERROR NO_WORDS at /personas/0/reasons/0/phrases/0\n")
                .endsWith("Result: 1 lint error, 0 differing expectations\n");
        assertThat(run.code()).isEqualTo(1);
    }
}
