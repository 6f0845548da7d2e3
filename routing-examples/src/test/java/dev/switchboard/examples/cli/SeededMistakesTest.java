package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.examples.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One mistake at a time in the HR example. Each line of a table has a name for people, what stands in the document once, what somebody
 * writes instead (with line ends as backslash and n), where the mistake is found, and what is said about it: the value, a plus sign, and
 * what would be right.
 */
@DisplayName("What check says about a mistake in the HR example names the place, the value and what would be right")
class SeededMistakesTest {
    private static final Pattern PLACE = Pattern.compile("(\\w+) (\\S+ )?(\\d+):(\\d+)");

    @TempDir
    Path folder;

    private String example;

    @BeforeEach
    void readTheExample() throws IOException {
        example = Files.readString(Shell.HR_POLICY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            the last brace is missing | "answering": {"threshold": 0.5}\\n    }\\n  ]\\n} | "answering": {"threshold": 0.5}\\n    }\\n  ] | NOT_JSON 273:1 | close every quote, bracket and brace
            a comma too many at the end of a list | "Is there a bike shed?" | "Is there a bike shed?", | NOT_JSON 266:11 | ']' + remove the comma before it
            a comma is missing between two fields | "id": "HR", | "id": "HR" | NOT_JSON 5:7 | '"' + put a comma before it
            a colon is missing | "id": "HR" | "id" "HR" | NOT_JSON 4:12 | '"' + put a colon between a name and its value
            a quote inside a text | 28 days a year | 28 "days" a year | NOT_JSON 205:26 | 'd' + write a quote inside a text as \\"
            a line end inside a text | 28 days a year, | 28 days a year,\\n | NOT_JSON 205:37 | Illegal unquoted character + write a line end inside a text as \\n
            single quotes | "id": "HR" | 'id': 'HR' | NOT_JSON 4:7 | ''' + put texts and names in double quotes
            typographic quotes | "name": "HR assistant" | "name": “HR assistant” | NOT_JSON 5:15 | '“' + put texts and names in straight double quotes
            a comment | "specialistRouting": true, | // managers first\\n      "specialistRouting": true, | NOT_JSON 7:7 | '/' + remove the comment
            True instead of true | "specialistRouting": true | "specialistRouting": True | NOT_JSON 7:28 | 'True' + write true, false and null in small letters
            something follows after the document | "answering": {"threshold": 0.5}\\n    }\\n  ]\\n} | "answering": {"threshold": 0.5}\\n    }\\n  ]\\n}\\n} | NOT_JSON 274:1 | after the end of the document + remove it
            """)
    @DisplayName("a file that is not JSON is of no use: exit code 2")
    void saysWhyItIsNotJson(String name, String before, String after, String place, String words) {
        refuses(edited(before, after), ExitCode.UNUSABLE, place, words);
    }

    @Test
    @DisplayName("a file that was cut off in the middle of an address: exit code 2, where it ends")
    void saysThatItWasCutOff() {
        var cut = example.substring(0, example.indexOf(".cavalcante@"));

        refuses(cut, ExitCode.UNUSABLE, "NOT_JSON 56:60", "ends too early + or get all of it");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a field is misspelt | "specialistRouting": true | "specialistRuoting": true | UNKNOWN_FIELD /personas/0/specialistRuoting 7:7 | "specialistRuoting" + did you mean "specialistRouting"?
            a field in another case | "reasons": [ | "Reasons": [ | UNKNOWN_FIELD /personas/0/Reasons 9:7 | "Reasons" + did you mean "reasons"?
            a field that belongs elsewhere | "answering": {"threshold": 0.5} | "threshold": 0.5 | UNKNOWN_FIELD /personas/0/threshold 270:7 | "threshold" does not exist here
            the same field twice | "specialistRouting": true, | "specialistRouting": true,\\n      "specialistRouting": false, | DUPLICATE_FIELD /personas/0/specialistRouting 8:7 | "specialistRouting" + keep one of the two
            no owner | "owner": {"email": "salome.vantongeren@brightwater.example", "name": "Salome van Tongeren"}, | <nothing> | OWNER_REQUIRED /personas/0/owner 3:5 | "owner" + give the e-mail address of an active person
            an owner with nothing but a name | "owner": {"email": "salome.vantongeren@brightwater.example", "name" | "owner": {"name" | OWNER_REQUIRED /personas/0/owner/email 6:16 | "email" + give the e-mail address of an active person
            no id | "id": "HR", | <nothing> | MISSING_FIELD /personas/0/id 3:5 | "id" + give the name that questions use for this persona
            no label | "label": "Overtime approval", | <nothing> | MISSING_FIELD /personas/0/reasons/4/label 25:9 | "label" + give what the topic is called
            a specialist with an empty address | "email": "dunja.markovic@brightwater.example", | "email": "", | SPECIALIST_EMAIL_REQUIRED /personas/0/specialists/0/email 35:20 | needs an e-mail address; give one
            a switch in quotes | "requireVerifiedEmail": false | "requireVerifiedEmail": "false" | WRONG_TYPE /personas/0/requireVerifiedEmail 8:31 | "false" + true or false, without quotes
            a number in quotes | "threshold": 0.5 | "threshold": "0.5" | WRONG_TYPE /personas/0/answering/threshold 270:34 | "0.5" + a number, such as 0.5
            a text where a list belongs | "chain": ["OWNER"] | "chain": "OWNER" | WRONG_TYPE /personas/0/reasons/3/chain 23:20 | "OWNER" + a list; write [ … ]
            an object where a text belongs | "answer": "In the bike shed behind gate 2. Your badge opens it." | "answer": {"en": "In the bike shed."} | WRONG_TYPE /personas/0/knowledge/8/answer 267:21 | an object + a text; write it in quotes
            nothing instead of a name | "name": "Dunja Marković" | "name": null | WRONG_TYPE /personas/0/specialists/0/name 36:19 | null + a text; write it in quotes
            a blank phrase | "phrases": ["promote", | "phrases": [" ", | BLANK /personas/0/reasons/2/phrases/0 15:23 | blank + give it at least one character
            a label that is too long | "label": "Remote work abroad" | "label": "Remote work abroad, and all that belongs to it. Remote work abroad, and all that belongs to it. Remote work abroad, and all that belongs to it. " | TOO_LONG /personas/0/reasons/3/label 19:20 | "Remote work abroad, and + 143 characters; at most 100 are allowed
            an answer to no question | "questions": [\\n            "Where can I park my bike?",\\n            "Is there a bike shed?"\\n          ] | "questions": [] | MISSING_FIELD /personas/0/knowledge/8/questions 263:24 | write one that it answers
            """)
    @DisplayName("a field that is misspelt, missing or of the wrong type: exit code 1")
    void saysWhatIsWrongWithTheForm(String name, String before, String after, String place, String words) {
        refuses(edited(before, after), ExitCode.FINDINGS, place, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a sixth contact reason | "PTO", | "PTO", "Payroll", | TOO_MANY_REASONS /personas/0/reasons/5 25:9 | "Overtime approval" is one too many + remove one or use another persona
            a contact reason twice | "Sick leave", | "Sick leave", " sick  LEAVE", | DUPLICATE_REASON /personas/0/reasons/2 11:23 | "sick  LEAVE" + "Sick leave" + remove one of the two
            a user of two specialists | "aarav.deshmukh@brightwater.example", | "aarav.deshmukh@brightwater.example", "Bruno.Cavalcante@brightwater.example", | ALREADY_MAPPED /personas/0/specialists/1/users/2 56:54 | "bruno.cavalcante@brightwater.example" + "dunja.markovic@brightwater.example" + move the user, or leave this mapping out
            a specialist twice | "email": "meilin.tsao@brightwater.example" | "email": "Ewa.Wisnicka@brightwater.example" | DUPLICATE_SPECIALIST /personas/0/specialists/9/email 162:20 | "Ewa.Wisnicka@brightwater.example" + add each one once
            an address without @ | "email": "meilin.tsao@brightwater.example" | "email": "meilin.tsao.brightwater.example" | EMAIL_INVALID /personas/0/specialists/4/email 101:20 | "meilin.tsao.brightwater.example" + write it like ann@example.org
            a name beside an address | "emeka.nwosu@brightwater.example" | "Emeka Nwosu <emeka.nwosu@brightwater.example>" | EMAIL_INVALID /personas/0/specialists/0/users/4 40:13 | "Emeka Nwosu <emeka.nwosu@brightwater.example>" + remove it, and any name beside the address
            two addresses in one text | "quynh.tran@brightwater.example" | "quynh.tran@brightwater.example; q.tran@brightwater.example" | EMAIL_INVALID /personas/0/specialists/0/users/16 46:13 | ";" at character 31 + write one address
            an owner who is not active | "name": "Salome van Tongeren"},\\n      "spec | "name": "Salome van Tongeren", "active": false},\\n      "spec | OWNER_REQUIRED /personas/0/owner/active 6:109 | not active + name somebody who is
            a threshold in per cent | "threshold": 0.5 | "threshold": 50 | INVALID_VALUE /personas/0/answering/threshold 270:34 | 50 + not between 0 and 1
            a chain without its owner | "chain": ["OWNER"] | "chain": ["SPECIALIST"] | CHAIN_INVALID /personas/0/reasons/3/chain 23:20 | [SPECIALIST] + add OWNER as its last step
            a chain with a step twice | "chain": ["OWNER"] | "chain": ["OWNER", "OWNER"] | CHAIN_INVALID /personas/0/reasons/3/chain 23:20 | name each of its [OWNER] once
            a step that does not exist | "chain": ["OWNER"] | "chain": ["MANAGER", "OWNER"] | INVALID_VALUE /personas/0/reasons/3/chain/0 23:21 | "MANAGER" + known here: SPECIALIST, TAG_ASSIGNMENT, EXPERTISE, INBOX, OWNER
            a step in small letters | "chain": ["OWNER"] | "chain": ["owner"] | INVALID_VALUE /personas/0/reasons/3/chain/0 23:21 | "owner" + did you mean "OWNER"?
            a wait at a step that does not wait | "chain": ["OWNER"] | "chain": [{"step": "SPECIALIST", "wait": "PT5M"}, "OWNER"] | CHAIN_INVALID /personas/0/reasons/3/chain/0/step 23:30 | only step EXPERTISE waits; write the name of this one alone
            an approval that does not exist | "requireVerifiedEmail": false, | "joinApproval": "ASKS", | INVALID_VALUE /personas/0/joinApproval 8:23 | "ASKS" + did you mean "ASK"?
            a duration in words | "requireVerifiedEmail": false, | "responseTimeout": "4 hours", | INVALID_VALUE /personas/0/responseTimeout 8:26 | "4 hours" + write four hours as PT4H
            no time at all to answer | "requireVerifiedEmail": false, | "responseTimeout": "PT0S", | INVALID_VALUE /personas/0/responseTimeout 8:26 | PT0S + such as PT4H
            no caution | "requireVerifiedEmail": false, | "classifying": {"caution": 0}, | INVALID_VALUE /personas/0/classifying/caution 8:34 | 0.0 + a number above 0, such as 0.35
            a tag with a name of the library's own | "requireVerifiedEmail": false, | "tags": ["sys_urgent"], | RESERVED_TAG /personas/0/tags/0 8:16 | "sys_urgent" + choose another beginning
            a tag twice | "requireVerifiedEmail": false, | "tags": ["urgent", {"name": "urgent"}], | DUPLICATE_TAG /personas/0/tags/1 8:26 | "urgent" + remove one of the two
            """)
    @DisplayName("a value that is not possible: exit code 1")
    void saysWhichValueIsNotPossible(String name, String before, String after, String place, String words) {
        refuses(edited(before, after), ExitCode.FINDINGS, place, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a rule for an agent who does not exist | "requireVerifiedEmail": false, | "rules": [{"anyOf": ["sys_human_help"], "assign": "dunja"}], | UNKNOWN_AGENT /personas/0/rules/0/assign 8:57 | "dunja"; add one
            a rule for an inbox that does not exist | "requireVerifiedEmail": false, | "rules": [{"anyOf": ["sys_human_help"], "moveTo": "payroll"}], | UNKNOWN_INBOX /personas/0/rules/0/moveTo 8:57 | "payroll"; add one
            a rule without tags | "requireVerifiedEmail": false, | "rules": [{"anyOf": []}], | MISSING_FIELD /personas/0/rules/0/anyOf 8:27 | name the tags it is for
            an operator who is no agent | "requireVerifiedEmail": false, | "operators": ["dunja"], | UNKNOWN_AGENT /personas/0/operators/0 8:21 | "dunja"; add one
            a member whose name is misspelt | {\\n  "personas": [ | {\\n  "agents": [{"id": "dunja", "email": "d@brightwater.example"}],\\n  "inboxes": [{"id": "payroll", "members": ["dunia"]}],\\n  "personas": [ | UNKNOWN_AGENT /inboxes/0/members/0 3:45 | "dunia" + did you mean "dunja"?
            a level above the highest | {\\n  "personas": [ | {\\n  "agents": [{"id": "dunja", "email": "d@brightwater.example", "expertise": [{"name": "law", "level": 6}]}],\\n  "personas": [ | INVALID_VALUE /agents/0/expertise/0/level 2:103 | level 6 + a whole number from 1 to 5
            a language in words | {\\n  "personas": [ | {\\n  "agents": [{"id": "dunja", "email": "d@brightwater.example", "languages": ["German (Swiss)"]}],\\n  "personas": [ | INVALID_VALUE /agents/0/languages/0 2:78 | "German (Swiss)" + write a language as en or de
            a country in words | {\\n  "personas": [ | {\\n  "agents": [{"id": "dunja", "email": "d@brightwater.example", "country": "Switzerland"}],\\n  "personas": [ | INVALID_VALUE /agents/0/country 2:75 | "Switzerland" + the two letters of ISO 3166, such as CH
            a limit of nothing | {\\n  "personas": [ | {\\n  "agents": [{"id": "dunja", "email": "d@brightwater.example", "limits": {"total": 0}}],\\n  "personas": [ | INVALID_VALUE /agents/0/limits/total 2:84 | limit 0 + write "never" for nothing at all
            two agents with one address | {\\n  "personas": [ | {\\n  "agents": [{"id": "dunja", "email": "d@brightwater.example"}, {"id": "goran", "email": "D@brightwater.example"}],\\n  "personas": [ | DUPLICATE_AGENT /agents/1/email 2:90 | "goran" + "dunja" + an address of their own
            a view of a persona that does not exist | {\\n  "personas": [ | {\\n  "views": [{"id": "all", "personas": ["hr"]}],\\n  "personas": [ | UNKNOWN_PERSONA /views/0/personas/0 2:40 | "hr" + did you mean "HR"?
            """)
    @DisplayName("agents, rules, inboxes and views that do not fit together: exit code 1")
    void saysWhatDoesNotFitTogether(String name, String before, String after, String place, String words) {
        refuses(edited(before, after), ExitCode.FINDINGS, place, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a phrase without words | "phrases": ["promote", | "phrases": ["?!", | ERROR NO_WORDS /personas/0/reasons/2/phrases/0 | "?!" of "Promotion approvals" + Write it in words, or remove it.
            a known question without content | "Is there a bike shed?" | "What is it?" | ERROR NO_CONTENT_WORDS /personas/0/knowledge/8/questions/1 | "What is it?" + Add such a word, or remove the question.
            """)
    @DisplayName("what can never work is a lint error: exit code 1")
    void findsErrors(String name, String before, String after, String finding, String words) {
        var run = check(edited(before, after));

        finds(run, finding, words);
        assertThat(run.out()).endsWith("Result: 1 lint error, 0 differing expectations\n");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a phrase of function words | "phrases": ["promote", | "phrases": ["can I", | WARNING FUNCTION_WORDS_ONLY /personas/0/reasons/2/phrases/0 | "can I" of "Promotion approvals" + Add such a word.
            a phrase of two reasons | "phrases": ["approve overtime", | "phrases": ["promote", | WARNING SHARED_PHRASE /personas/0/reasons/4/phrases/0 | "promote" of "Overtime approval" + Remove one of the two.
            routing switched off | "specialistRouting": true | "specialistRouting": false | WARNING ROUTING_OFF /personas/0/specialistRouting | 12 specialists and 5 contact reasons + Switch it on, or remove them.
            a threshold of nothing | "threshold": 0.5 | "threshold": 0 | WARNING THRESHOLD_ZERO /personas/0/answering/threshold | the threshold is 0 + Raise it; the default is 0.5.
            an answer that is never given | "Where can I park my bike?" | "Who decides about my promotion?" | WARNING ANSWER_NEVER_GIVEN /personas/0/knowledge/8/questions/0 | "Who decides about my promotion?" + "Promotion approvals" + Remove the question, or let the persona answer on this topic.
            a known question twice | "Is there a bike shed?" | "Where is my payslip?" | WARNING SAME_QUESTION /personas/0/knowledge/8/questions/1 | "Where is my payslip?" + Remove one of the two, or add a word that tells them apart.
            a rule on a tag that does not exist | "requireVerifiedEmail": false, | "rules": [{"anyOf": ["urgent"], "notify": []}], | WARNING RULE_TAG_UNKNOWN /personas/0/rules/0/anyOf/0 | no tag "urgent" + Add the tag, or do not name it here.
            a rule that does nothing | "requireVerifiedEmail": false, | "rules": [{"anyOf": ["sys_human_help"]}], | WARNING RULE_WITHOUT_EFFECT /personas/0/rules/0 | "sys_human_help" + Say whom it notifies
            a specialist made inactive | "name": "Dunja Marković", | "name": "Dunja Marković", "active": false, | WARNING SPECIALIST_INACTIVE /personas/0/specialists/0 | dunja.markovic@brightwater.example + 22 + Move the users to somebody else, or activate the specialist.
            a specialist without users | "specialists": [ | "specialists": [ {"email": "new@brightwater.example"}, | INFO SPECIALIST_WITHOUT_USERS /personas/0/specialists/0 | new@brightwater.example + Add the users, or remove the specialist.
            a wait for ever | "chain": ["OWNER"] | "chain": [{"step": "EXPERTISE", "wait": "unlimited"}, "OWNER"] | WARNING WAIT_WITHOUT_DEADLINE /personas/0/reasons/3/chain/0 | "Remote work abroad" + Give it a deadline, such as PT10M.
            """)
    @DisplayName("what is probably not meant is a lint warning, or worth knowing: exit code 0")
    void findsWhatIsSuspicious(String name, String before, String after, String finding, String words) {
        var run = check(edited(before, after));

        finds(run, finding, words);
        assertThat(run.out()).endsWith("Result: fine, if what lint found is meant so\n");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    @DisplayName(
            "several mistakes are reported together, in the order of the document, and nothing is shown or written")
    void reportsSeveralMistakesTogether() throws IOException {
        var document = example.replace("\"specialistRouting\": true", "\"specialistRouting\": \"on\"")
                .replace("\"Sick leave\",", "\"Sick leave\", \"pto\",")
                .replace("\"chain\": [\"OWNER\"]", "\"chain\": [\"OWNR\"]")
                .replace("\"email\": \"dunja.markovic@brightwater.example\"", "\"email\": \"dunja.markovic\"")
                .replace("{\"threshold\": 0.5}", "{\"treshold\": 0.5}");

        var run = check(document);

        assertThat(run.errLines())
                .extracting(line -> line.replaceFirst("(line \\d+, column \\d+ \\S+: \\w+): .*", "$1"))
                .containsExactly(
                        "policy.json line 7, column 28 /personas/0/specialistRouting: WRONG_TYPE",
                        "policy.json line 11, column 23 /personas/0/reasons/2: DUPLICATE_REASON",
                        "policy.json line 23, column 21 /personas/0/reasons/4/chain/0: INVALID_VALUE",
                        "policy.json line 35, column 20 /personas/0/specialists/0/email: EMAIL_INVALID",
                        "policy.json line 270, column 21 /personas/0/answering/treshold: UNKNOWN_FIELD",
                        "5 problems in " + folder.resolve("policy.json") + "; nothing was done");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    @DisplayName("an import into a policy with a mistake changes nothing")
    void importsNothingIntoAPolicyWithAMistake() throws IOException {
        var policy = write(edited("\"PTO\",", "\"PTO\", \"Payroll\","));
        var before = Files.readString(policy);
        var rows = Files.writeString(
                folder.resolve("rows.csv"), Shell.run("csv", "template").out());
        var target = folder.resolve("new.json");

        var run = Shell.run(
                "csv",
                "import",
                rows.toString(),
                "--policy",
                policy.toString(),
                "--persona",
                "HR",
                "--mode",
                "merge",
                "--out",
                target.toString());

        assertThat(run.err()).contains("TOO_MANY_REASONS");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(target).doesNotExist();
        assertThat(policy).hasContent(before);
    }

    private void refuses(String document, int exitCode, String place, String words) {
        var run = check(document);

        assertThat(run.errLines()).singleElement().satisfies(line -> {
            assertThat(line).startsWith(beginning(place));
            assertThat(line).containsSubsequence(parts(words));
        });
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(exitCode);
    }

    /** How a line about a problem begins: a table has code, pointer, line and column. */
    private static String beginning(String place) {
        var found = PLACE.matcher(place);
        assertThat(found.matches()).as(place).isTrue();
        var pointer = found.group(2) == null ? "" : " " + found.group(2).strip();
        return "policy.json line " + found.group(3) + ", column " + found.group(4) + pointer + ": " + found.group(1)
                + ": ";
    }

    private static void finds(Run run, String finding, String words) {
        var title = "  " + finding.replaceFirst(" (\\S+)$", " at $1") + "\n";
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(title);
        var lines = run.out()
                .substring(run.out().indexOf(title) + title.length())
                .lines()
                .limit(2)
                .toList();
        assertThat(String.join("\n", lines)).containsSubsequence(parts(words));
    }

    private static String[] parts(String words) {
        return words.split(" \\+ ");
    }

    private String edited(String before, String after) {
        var there = before.replace("\\n", "\n");
        assertThat(example.split(Pattern.quote(there), -1))
                .as("what is around " + there)
                .hasSize(2);
        return example.replace(there, after.equals("<nothing>") ? "" : after.replace("\\n", "\n"));
    }

    private Run check(String document) {
        return Shell.run("check", "--policy", write(document).toString());
    }

    private Path write(String document) {
        try {
            return Files.writeString(folder.resolve("policy.json"), document);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
