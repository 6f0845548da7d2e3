package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.problem.PolicyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyProblemsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "nmae": "HR"                                          | UNKNOWN_FIELD /personas/0/nmae 3:1
            "name": "a", "name": "b"                              | DUPLICATE_FIELD /personas/0/name 3:14
            "name": 5                                             | WRONG_TYPE /personas/0/name 3:9
            "name": null                                          | WRONG_TYPE /personas/0/name 3:9
            "name": " "                                           | BLANK /personas/0/name 3:9
            "name": "a\\u0000b"                                   | INVALID_VALUE /personas/0/name 3:9
            "name": "\\ud800b"                                    | INVALID_VALUE /personas/0/name 3:9
            "specialistRouting": "yes"                            | WRONG_TYPE /personas/0/specialistRouting 3:22
            "requireVerifiedEmail": 1                             | WRONG_TYPE /personas/0/requireVerifiedEmail 3:25
            "reasons": "PTO"                                      | WRONG_TYPE /personas/0/reasons 3:12
            "reasons": [5]                                        | WRONG_TYPE /personas/0/reasons/0 3:13
            "reasons": [""]                                       | BLANK /personas/0/reasons/0 3:13
            "reasons": [{"label": ""}]                            | BLANK /personas/0/reasons/0/label 3:23
            "reasons": [{"alwaysHuman": true}]                    | MISSING_FIELD /personas/0/reasons/0/label 3:13
            "reasons": [{}, {}]                                   | MISSING_FIELD /personas/0/reasons/0/label 3:13; MISSING_FIELD /personas/0/reasons/1/label 3:17
            "reasons": [{"label": "a", "alwaysHuman": 1}]         | WRONG_TYPE /personas/0/reasons/0/alwaysHuman 3:43
            "reasons": [{"label": "a", "phrases": ["b", " "]}]    | BLANK /personas/0/reasons/0/phrases/1 3:45
            "reasons": [{"label": "a", "examples": ["b", 1]}]     | WRONG_TYPE /personas/0/reasons/0/examples/1 3:46
            "reasons": [{"label": "a", "description": []}]        | WRONG_TYPE /personas/0/reasons/0/description 3:43
            "reasons": [{"label": "a", "chain": ["INBOX"]}]       | CHAIN_INVALID /personas/0/reasons/0/chain 3:37
            "reasons": [{"label": "a", "phrase": []}]             | UNKNOWN_FIELD /personas/0/reasons/0/phrase 3:28
            "reasons": ["PTO", " pto"]                            | DUPLICATE_REASON /personas/0/reasons/1 3:20
            "reasons": ["", "a","b","c","d","e", "f"]             | BLANK /personas/0/reasons/0 3:13; TOO_MANY_REASONS /personas/0/reasons/6 3:38
            "specialists": {}                                     | WRONG_TYPE /personas/0/specialists 3:16
            "specialists": ["mia@x.example"]                      | WRONG_TYPE /personas/0/specialists/0 3:17
            "specialists": [{"name": "Mia"}]                      | SPECIALIST_EMAIL_REQUIRED /personas/0/specialists/0/email 3:17
            "specialists": [{"email": " "}]                       | SPECIALIST_EMAIL_REQUIRED /personas/0/specialists/0/email 3:27
            "specialists": [{"email": "mia"}]                     | EMAIL_INVALID /personas/0/specialists/0/email 3:27
            "specialists": [{"email": "m@x.example", "users": 1}] | WRONG_TYPE /personas/0/specialists/0/users 3:51
            "specialists": [{"email": "m@x.example", "user": []}] | UNKNOWN_FIELD /personas/0/specialists/0/user 3:42
            "specialists": [{"email": "m@x", "users": ["a"]}]     | EMAIL_INVALID /personas/0/specialists/0/users/0 3:44
            "specialists": [{"email": "m@x", "users": [null]}]    | WRONG_TYPE /personas/0/specialists/0/users/0 3:44
            "specialists": [{"email": "m", "users": ["a"]}]       | EMAIL_INVALID /personas/0/specialists/0/email 3:27; EMAIL_INVALID /personas/0/specialists/0/users/0 3:42
            "specialists": [{"email": "m@x"}, {"email": "M@x"}]   | DUPLICATE_SPECIALIST /personas/0/specialists/1/email 3:45
            "chain": "OWNER"                                      | WRONG_TYPE /personas/0/chain 3:10
            "chain": ["OWNR", 1]                                  | INVALID_VALUE /personas/0/chain/0 3:11; WRONG_TYPE /personas/0/chain/1 3:19
            "chain": ["OWNER", "INBOX"]                           | CHAIN_INVALID /personas/0/chain 3:10
            "knowledge": [1]                                      | WRONG_TYPE /personas/0/knowledge/0 3:15
            "knowledge": [{}]                                     | MISSING_FIELD /personas/0/knowledge/0/questions 3:15; MISSING_FIELD /personas/0/knowledge/0/answer 3:15
            "knowledge": [{"questions": [], "answer": ""}]        | MISSING_FIELD /personas/0/knowledge/0/questions 3:29; BLANK /personas/0/knowledge/0/answer 3:43
            "knowledge": [{"questions": ["a", ""], "answer": ""}] | BLANK /personas/0/knowledge/0/questions/1 3:35; BLANK /personas/0/knowledge/0/answer 3:50
            "knowledge": [{"questions": "a", "answr": ""}]        | MISSING_FIELD /personas/0/knowledge/0/answer 3:15; WRONG_TYPE /personas/0/knowledge/0/questions 3:29; UNKNOWN_FIELD /personas/0/knowledge/0/answr 3:34
            "classifying": {"caution": 0}                         | INVALID_VALUE /personas/0/classifying/caution 3:28
            "classifying": {"caution": "high"}                    | WRONG_TYPE /personas/0/classifying/caution 3:28
            "answering": 0.5                                      | WRONG_TYPE /personas/0/answering 3:14
            "answering": {"treshold": 0.5}                        | UNKNOWN_FIELD /personas/0/answering/treshold 3:15
            "answering": {"threshold": "0.5"}                     | WRONG_TYPE /personas/0/answering/threshold 3:28
            "answering": {"threshold": 1.5}                       | INVALID_VALUE /personas/0/answering/threshold 3:28
            "answering": {"threshold": 1e999999}                  | INVALID_VALUE /personas/0/answering/threshold 3:28
            "texts": {"passedOn": true}                           | WRONG_TYPE /personas/0/texts/passedOn 3:23
            "responseTimeout": "4 hours"                          | INVALID_VALUE /personas/0/responseTimeout 3:20
            "responseTimeout": "PT0S"                             | INVALID_VALUE /personas/0/responseTimeout 3:20
            "a/b~c": 1                                            | UNKNOWN_FIELD /personas/0/a~1b~0c 3:1
            """)
    void saysWhatIsWrongAndWhere(String fields, String expected) {
        assertThat(Documents.places(Documents.withFields(fields))).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            []                                                                    | WRONG_TYPE  1:1
            {}                                                                    | MISSING_FIELD /personas 1:1
            {"personas": []}                                                      | MISSING_FIELD /personas 1:14
            {"personas": {}}                                                      | WRONG_TYPE /personas 1:14
            {"personas": [null]}                                                  | WRONG_TYPE /personas/0 1:15
            {"personas": [{"owner": "o@x"}]}                                      | MISSING_FIELD /personas/0/id 1:15
            {"personas": [{"id": 1, "owner": "o@x"}]}                             | WRONG_TYPE /personas/0/id 1:22
            {"personas": [{"id": "\\u0000", "owner": "o@x"}, {"owner": "o@x"}]}   | INVALID_VALUE /personas/0/id 1:22; MISSING_FIELD /personas/1/id 1:49
            {"personas": [{"id": "", "owner": "o@x"}]}                            | BLANK /personas/0/id 1:22
            {"personas": [{"id": "a"}]}                                           | OWNER_REQUIRED /personas/0/owner 1:15
            {"personas": [{"id": "a", "owner": ""}]}                              | OWNER_REQUIRED /personas/0/owner 1:36
            {"personas": [{"id": "a", "owner": 5}]}                               | WRONG_TYPE /personas/0/owner 1:36
            {"personas": [{"id": "a", "owner": "o"}]}                             | EMAIL_INVALID /personas/0/owner 1:36
            {"personas": [{"id": "a", "owner": {}}]}                              | OWNER_REQUIRED /personas/0/owner/email 1:36
            {"personas": [{"id": "a", "owner": {"email": " "}}]}                  | OWNER_REQUIRED /personas/0/owner/email 1:46
            {"personas": [{"id": "a", "owner": {"email": "o"}}]}                  | EMAIL_INVALID /personas/0/owner/email 1:46
            {"personas": [{"id": "a", "owner": {"email": "o@x", "active":false}}]} | OWNER_REQUIRED /personas/0/owner/active 1:62
            {"personas": [{"id": "a", "owner": {"email": "o@x", "mail": 1}}]}     | UNKNOWN_FIELD /personas/0/owner/mail 1:53
            {"personas": [{"id": "a", "owner": "o@x"}, {"id": " a", "owner": 1}]} | DUPLICATE_PERSONA /personas/1/id 1:51; WRONG_TYPE /personas/1/owner 1:66
            {"persona": 1, "personas": [{"id": "a", "owner": "o@x"}]}             | UNKNOWN_FIELD /persona 1:2
            """)
    void saysWhatIsWrongWithAWholeDocument(String json, String expected) {
        assertThat(Documents.places(json)).containsExactly(expected.split("; "));
    }

    @Test
    void reportsAUserOfTwoSpecialists() {
        var fields = """
                "specialists": [{"email": "m@x", "users": ["ann@x"]},
                {"email": "n@x", "users": ["bob@x", "Ann@x"]}]""";

        assertThat(Documents.places(Documents.withFields(fields)))
                .containsExactly("ALREADY_MAPPED /personas/0/specialists/1/users/1 4:37");
    }

    @Test
    void checksTheUsersOfASpecialistWhoIsThereTwice() {
        var fields = """
                "specialists": [{"email": "l@x", "users": ["ann@x"]}, {"email": "m@x"},
                {"email": "m@x", "users": ["ann@x"]}]""";

        assertThat(Documents.places(Documents.withFields(fields)))
                .containsExactly(
                        "DUPLICATE_SPECIALIST /personas/0/specialists/2/email 4:11",
                        "ALREADY_MAPPED /personas/0/specialists/2/users/0 4:28");
    }

    @Test
    void reportsTextsBeyondTheirLimits() {
        var fields = """
                "name": "%s",
                "reasons": [{"label": "%s", "phrases": ["a", "%s"]}],
                "knowledge": [{"questions": ["a", "%s"], "answer": "%s"}],
                "specialists": [{"email": "m@x", "name": "%s"}]""".formatted(
                        "n".repeat(101),
                        "l".repeat(101),
                        "p".repeat(2_001),
                        "q".repeat(2_001),
                        "a".repeat(20_001),
                        "s".repeat(100_001));

        assertThat(Documents.places(Documents.withFields(fields)))
                .containsExactly(
                        "TOO_LONG /personas/0/name 3:9",
                        "TOO_LONG /personas/0/reasons/0/label 4:23",
                        "TOO_LONG /personas/0/reasons/0/phrases/1 4:145",
                        "TOO_LONG /personas/0/knowledge/0/questions/1 5:35",
                        "TOO_LONG /personas/0/knowledge/0/answer 5:2051",
                        "TOO_LONG /personas/0/specialists/0/name 6:42");
    }

    @Test
    void reportsEverythingAtOnceInTheOrderOfTheDocument() {
        var json = """
                { "personas": [
                  { "responseTimeout": 5, "owner": {"email": "olga", "active": false}, "ID": "x",
                    "specialists": [ {"users": ["ann", "ann@x", 7], "email": "mia"} ],
                    "reasons": [ "PTO", "pto", {"phrases": [""]} ],
                    "name": "", "id": " " },
                  7,
                  { "id": "b", "owner": "o@x", "answering": {"threshold": -1}, "chain": ["OWNER", "OWNER"] }
                ], "persons": [] }
                """;

        assertThat(Documents.places(json))
                .containsExactly(
                        "WRONG_TYPE /personas/0/responseTimeout 2:24",
                        "EMAIL_INVALID /personas/0/owner/email 2:46",
                        "OWNER_REQUIRED /personas/0/owner/active 2:64",
                        "UNKNOWN_FIELD /personas/0/ID 2:72",
                        "EMAIL_INVALID /personas/0/specialists/0/users/0 3:33",
                        "WRONG_TYPE /personas/0/specialists/0/users/2 3:49",
                        "EMAIL_INVALID /personas/0/specialists/0/email 3:62",
                        "DUPLICATE_REASON /personas/0/reasons/1 4:25",
                        "MISSING_FIELD /personas/0/reasons/2/label 4:32",
                        "BLANK /personas/0/reasons/2/phrases/0 4:45",
                        "BLANK /personas/0/name 5:13",
                        "BLANK /personas/0/id 5:23",
                        "WRONG_TYPE /personas/1 6:3",
                        "INVALID_VALUE /personas/2/answering/threshold 7:59",
                        "CHAIN_INVALID /personas/2/chain 7:73",
                        "UNKNOWN_FIELD /persons 8:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "nmae": 1            | the field "nmae" does not exist here; did you mean "name"?
            "chain": ["Owner"]   | there is no step "Owner"; did you mean "OWNER"?
            "answering": {"x":1} | the field "x" does not exist here; known here: threshold
            "chain": [{}]        | this is an object but should be a text; write it in quotes
            "texts": "bye"       | this is the text "bye" but should be an object; write { … }
            "name": 5            | this is the number 5 but should be a text; write it in quotes
            "reasons": true      | this is true but should be a list; write [ … ]
            "name": "a", "name": "b" | the field "name" is there twice; keep one of the two
            "reasons": [{}]      | the field "label" is missing; give what the topic is called
            "responseTimeout": "4h" | "4h" is not a duration; write four hours as PT4H, two days as P2D
            """)
    void saysWhatWouldBeRight(String fields, String message) {
        assertThat(Documents.problems(Documents.withFields(fields)))
                .extracting(problem -> problem.message())
                .containsExactly(message);
    }

    @Test
    void listsAThousandProblemsAndSaysThatThereAreMore() {
        var numbers = "1,".repeat(5_000) + "1";

        var problems = Documents.problems("{\"personas\": [" + numbers + "]}");

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(999).place().pointer()).isEqualTo("/personas/999");
        assertThat(problems.get(1_000).code()).isEqualTo(PolicyProblem.TOO_MANY_PROBLEMS);
    }
}
