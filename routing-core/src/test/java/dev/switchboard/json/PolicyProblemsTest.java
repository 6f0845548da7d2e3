package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import org.junit.jupiter.api.DisplayName;
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
            "joinApproval": "ALWAYS"                              | INVALID_VALUE /personas/0/joinApproval 3:17
            "joinApproval": true                                  | WRONG_TYPE /personas/0/joinApproval 3:17
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
            "chain": ["OWNR", {"step": "OWNER", "wait": "PT5M"}]  | INVALID_VALUE /personas/0/chain/0 3:11; CHAIN_INVALID /personas/0/chain/1/step 3:28
            "chain": [{"step": "OWNR"}, {"step": "OWNER"}, {}]    | INVALID_VALUE /personas/0/chain/0/step 3:20; CHAIN_INVALID /personas/0/chain/1/step 3:38; MISSING_FIELD /personas/0/chain/2/step 3:48
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
            "texts": {"passedOn": {}}                             | MISSING_FIELD /personas/0/texts/passedOn/otherwise 3:23
            "texts": {"passedOn": {"default": "a", "de_": "b"}}   | MISSING_FIELD /personas/0/texts/passedOn/otherwise 3:23; INVALID_VALUE /personas/0/texts/passedOn/default 3:24; INVALID_VALUE /personas/0/texts/passedOn/de_ 3:40
            "texts": {"passedOn": {"otherwise": 1, "de": 2, "": "c"}} | WRONG_TYPE /personas/0/texts/passedOn/otherwise 3:37; WRONG_TYPE /personas/0/texts/passedOn/de 3:46; BLANK /personas/0/texts/passedOn/ 3:49
            "texts": {"passedOn": {"otherwise": "a", "de": "b", "DE": "c"}} | DUPLICATE_FIELD /personas/0/texts/passedOn/DE 3:53
            "texts": {"passedOn": {"otherwise": "a", "de": "b", "de": "c"}} | DUPLICATE_FIELD /personas/0/texts/passedOn/de 3:53
            "texts": {"passedOn": {"otherwise": "a", "otherwise": "b"}} | DUPLICATE_FIELD /personas/0/texts/passedOn/otherwise 3:42
            "responseTimeout": "4 hours"                          | INVALID_VALUE /personas/0/responseTimeout 3:20
            "responseTimeout": "PT0S"                             | INVALID_VALUE /personas/0/responseTimeout 3:20
            "deadline": "4 hours"                                 | INVALID_VALUE /personas/0/deadline 3:13
            "deadline": "PT0S"                                    | INVALID_VALUE /personas/0/deadline 3:13
            "deadline": 4                                         | WRONG_TYPE /personas/0/deadline 3:13
            "deadline": {}                                        | MISSING_FIELD /personas/0/deadline/within 3:13
            "deadline": {"within": "PT0S", "then": [], "moves": 0} | INVALID_VALUE /personas/0/deadline/within 3:24; INVALID_VALUE /personas/0/deadline/then 3:40; INVALID_VALUE /personas/0/deadline/moves 3:53
            "deadline": {"within": "PT1H", "then": ["REMINDER", "OWNER", 1]} | INVALID_VALUE /personas/0/deadline/then/0 3:41; WRONG_TYPE /personas/0/deadline/then/2 3:62
            "deadline": {"within": "PT1H", "inHours": 1, "move": 2} | WRONG_TYPE /personas/0/deadline/inHours 3:43; UNKNOWN_FIELD /personas/0/deadline/move 3:46
            "responseTimeout": "PT4H", "deadline": "PT4H"         | INVALID_VALUE /personas/0/deadline 3:40
            "deadline": {"moves": 0}, "responseTimeout": "PT4H"   | INVALID_VALUE /personas/0/deadline 3:13; MISSING_FIELD /personas/0/deadline/within 3:13; INVALID_VALUE /personas/0/deadline/moves 3:23
            "reasons": [{"label": "a", "deadline": "PT", "urgent": 1}] | INVALID_VALUE /personas/0/reasons/0/deadline 3:40; WRONG_TYPE /personas/0/reasons/0/urgent 3:56
            "tags": [{"name": "a", "deadline": {"within": "-PT1H"}}] | INVALID_VALUE /personas/0/tags/0/deadline/within 3:47
            "texts": {"substituted": 1, "substitute": "a"}        | WRONG_TYPE /personas/0/texts/substituted 3:26; UNKNOWN_FIELD /personas/0/texts/substitute 3:29
            "absence": []                                         | WRONG_TYPE /personas/0/absence 3:12
            "absence": {"whenAway": "GO", "whenBack": true}       | INVALID_VALUE /personas/0/absence/whenAway 3:25; WRONG_TYPE /personas/0/absence/whenBack 3:43
            "absence": {"substitutes": [{}], "when": "STAY"}      | MISSING_FIELD /personas/0/absence/substitutes/0/person 3:29; MISSING_FIELD /personas/0/absence/substitutes/0/substitute 3:29; UNKNOWN_FIELD /personas/0/absence/when 3:34
            "absence": {"substitutes": [1, {"person": "m", "substitute": "n"}]} | WRONG_TYPE /personas/0/absence/substitutes/0 3:29; EMAIL_INVALID /personas/0/absence/substitutes/1/person 3:43; EMAIL_INVALID /personas/0/absence/substitutes/1/substitute 3:62
            "absence": {"substitutes": [{"person": "m@x", "substitute": "n@x"}, {"person": "M@x", "substitute": "o@x"}]} | INVALID_VALUE /personas/0/absence/substitutes/1 3:69
            "absence": {"substitutes": [{"person": "m@x", "substitute": "n@x"}, {"person": "M@x", "substitute": "o"}]} | INVALID_VALUE /personas/0/absence/substitutes/1 3:69; EMAIL_INVALID /personas/0/absence/substitutes/1/substitute 3:101
            "absence": {"substitutes": [{"person": "m@x", "substitute": "n"}, {"person": "l@x"}]} | EMAIL_INVALID /personas/0/absence/substitutes/0/substitute 3:61; MISSING_FIELD /personas/0/absence/substitutes/1/substitute 3:67
            "tags": "vip"                                         | WRONG_TYPE /personas/0/tags 3:9
            "tags": [5, null]                                     | WRONG_TYPE /personas/0/tags/0 3:10; WRONG_TYPE /personas/0/tags/1 3:13
            "tags": [""]                                          | BLANK /personas/0/tags/0 3:10
            "tags": ["sys_mine"]                                  | RESERVED_TAG /personas/0/tags/0 3:10
            "tags": [{"name": "SYS_mine", "x": 1}]                | RESERVED_TAG /personas/0/tags/0/name 3:19; UNKNOWN_FIELD /personas/0/tags/0/x 3:31
            "tags": [{"priority": 1}]                             | MISSING_FIELD /personas/0/tags/0/name 3:10
            "tags": ["a", "b", {"name": " a"}, "b"]               | DUPLICATE_TAG /personas/0/tags/2 3:20; DUPLICATE_TAG /personas/0/tags/3 3:36
            "tags": [{"name": "a", "description": 1}]             | WRONG_TYPE /personas/0/tags/0/description 3:39
            "tags": [{"name": "a", "direction": "IN"}]            | INVALID_VALUE /personas/0/tags/0/direction 3:37
            "tags": [{"name": "a", "direction": true}]            | WRONG_TYPE /personas/0/tags/0/direction 3:37
            "tags": [{"name": "a", "phrases": ["b", " "]}]        | BLANK /personas/0/tags/0/phrases/1 3:41
            "tags": [{"name": "a", "examples": "b"}]              | WRONG_TYPE /personas/0/tags/0/examples 3:36
            "tags": [{"name": "a", "wholeConversation": 1}]       | WRONG_TYPE /personas/0/tags/0/wholeConversation 3:45
            "tags": [{"name": "a", "instructions": []}]           | WRONG_TYPE /personas/0/tags/0/instructions 3:40
            "tags": [{"name": "a", "priority": 1.5}]              | INVALID_VALUE /personas/0/tags/0/priority 3:36
            "tags": [{"name": "a", "priority": 2147483648}]       | INVALID_VALUE /personas/0/tags/0/priority 3:36
            "tags": [{"name": "a", "priority": -1e9999999999}]    | INVALID_VALUE /personas/0/tags/0/priority 3:36
            "tags": [{"name": "a", "priority": "1"}]              | WRONG_TYPE /personas/0/tags/0/priority 3:36
            "tags": [{"name": "a", "asksFor": ["b", 1]}]          | WRONG_TYPE /personas/0/tags/0/asksFor/1 3:41
            "tags": [{"name": "a", "postAction": "SUSPEND"}]      | INVALID_VALUE /personas/0/tags/0/postAction 3:38
            "tags": [{"name": "a", "handOff": "yes"}]             | WRONG_TYPE /personas/0/tags/0/handOff 3:35
            "tags": [{"name": "a", "tellHuman": "NOW"}]           | INVALID_VALUE /personas/0/tags/0/tellHuman 3:37
            "rules": ["vip"]                                      | WRONG_TYPE /personas/0/rules/0 3:11
            "rules": [{"notify": []}]                             | MISSING_FIELD /personas/0/rules/0/anyOf 3:11
            "rules": [{"anyOf": []}]                              | MISSING_FIELD /personas/0/rules/0/anyOf 3:21
            "rules": [{"anyOf": "vip"}]                           | WRONG_TYPE /personas/0/rules/0/anyOf 3:21
            "rules": [{"anyOf": ["a", ""]}]                       | BLANK /personas/0/rules/0/anyOf/1 3:27
            "rules": [{"anyOf": ["a"], "notify": ["b", 1]}]       | UNKNOWN_AGENT /personas/0/rules/0/notify/0 3:39; WRONG_TYPE /personas/0/rules/0/notify/1 3:44
            "rules": [{"anyOf": ["a"], "notify": [" "]}]          | BLANK /personas/0/rules/0/notify/0 3:39
            "rules": [{"anyOf": ["a"], "assign": ["b"]}]          | WRONG_TYPE /personas/0/rules/0/assign 3:38
            "rules": [{"anyOf": ["a"], "moveTo": ""}]             | BLANK /personas/0/rules/0/moveTo 3:38
            "rules": [{"anyOf": ["a"], "priority": 0.1}]          | INVALID_VALUE /personas/0/rules/0/priority 3:40
            "rules": [{"anyOf": ["a"], "executedBy": "ME"}]       | INVALID_VALUE /personas/0/rules/0/executedBy 3:42
            "rules": [{"anyof": ["a"]}]                           | MISSING_FIELD /personas/0/rules/0/anyOf 3:11; UNKNOWN_FIELD /personas/0/rules/0/anyof 3:12
            "rules": [{"anyOf": ["a"], "notify": ["dan", "eva"]}] | UNKNOWN_AGENT /personas/0/rules/0/notify/0 3:39; UNKNOWN_AGENT /personas/0/rules/0/notify/1 3:46
            "rules": [{"anyOf": ["a"], "assign": "dan"}]          | UNKNOWN_AGENT /personas/0/rules/0/assign 3:38
            "rules": [{"anyOf": ["a"]}, {"anyOf": ["a"], "moveTo": "b"}] | UNKNOWN_INBOX /personas/0/rules/1/moveTo 3:56
            "operators": "dan"                                    | WRONG_TYPE /personas/0/operators 3:14
            "operators": ["", "dan", " ", 1]                      | BLANK /personas/0/operators/0 3:15; UNKNOWN_AGENT /personas/0/operators/1 3:19; BLANK /personas/0/operators/2 3:26; WRONG_TYPE /personas/0/operators/3 3:31
            "operators": ["dan"]                                  | UNKNOWN_AGENT /personas/0/operators/0 3:15
            "operators": ["dan", "dan"]                           | UNKNOWN_AGENT /personas/0/operators/0 3:15; UNKNOWN_AGENT /personas/0/operators/1 3:22
            "hours": {}                                           | MISSING_FIELD /personas/0/hours/zone 3:10
            "hours": {"zone": "UTC", "weekly": {"MONDAY": ["9"]}} | INVALID_VALUE /personas/0/hours/weekly/MONDAY/0 3:48
            "hours": {"zone": "UTC", "holidays": ["2026-2-3"]}    | INVALID_VALUE /personas/0/hours/holidays/0 3:39
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
            {"personas": [], "x": 1}                                              | MISSING_FIELD /personas 1:14; UNKNOWN_FIELD /x 1:18
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "agents": {}                                               | WRONG_TYPE /agents 2:11
            "agents": ["dan"]                                          | WRONG_TYPE /agents/0 2:12
            "agents": [{}]                                             | MISSING_FIELD /agents/0/id 2:12; MISSING_FIELD /agents/0/email 2:12
            "agents": [{"id": "", "email": "d", "nam": 1}]             | BLANK /agents/0/id 2:19; EMAIL_INVALID /agents/0/email 2:32; UNKNOWN_FIELD /agents/0/nam 2:37
            "agents": [{"id": 1, "email": "d@x", "name": []}]          | WRONG_TYPE /agents/0/id 2:19; WRONG_TYPE /agents/0/name 2:46
            "agents": [{"id": "d", "email": "d@x"}, {"id": "d ", "x": 1}] | MISSING_FIELD /agents/1/email 2:41; DUPLICATE_AGENT /agents/1/id 2:48; UNKNOWN_FIELD /agents/1/x 2:54
            "agents": [{"id": "d", "email": "d@x"}, {"id": "e", "email": "D@X"}] | DUPLICATE_AGENT /agents/1/email 2:62
            "agents": [{"id": "d", "email": "d"}, {"id": "e", "email": "f@x"}, {"id": "f", "email": "F@x"}, {"email": "f@x"}] | EMAIL_INVALID /agents/0/email 2:33; DUPLICATE_AGENT /agents/2/email 2:89; MISSING_FIELD /agents/3/id 2:97
            "inboxes": "human"                                         | WRONG_TYPE /inboxes 2:12
            "inboxes": ["human"]                                       | WRONG_TYPE /inboxes/0 2:13
            "inboxes": [{"name": "Human"}]                             | MISSING_FIELD /inboxes/0/id 2:13
            "inboxes": [{"id": " ", "name": "", "kind": "CHANEL"}]     | BLANK /inboxes/0/id 2:20; BLANK /inboxes/0/name 2:33; INVALID_VALUE /inboxes/0/kind 2:45
            "inboxes": [{"id": "a", "members": ["", 1], "member": 1}]  | WRONG_TYPE /inboxes/0/members/1 2:41; UNKNOWN_FIELD /inboxes/0/member 2:45
            "inboxes": [{"id": "a", "members": ["dan", " "]}]          | UNKNOWN_AGENT /inboxes/0/members/0 2:37; BLANK /inboxes/0/members/1 2:44
            "inboxes": [{"id": "a", "members": ["dan"]}]               | UNKNOWN_AGENT /inboxes/0/members/0 2:37
            "inboxes": [{"id": "a"}, {"id": "a"}]                      | DUPLICATE_INBOX /inboxes/1/id 2:33
            "views": 1                                                 | WRONG_TYPE /views 2:10
            "views": [1]                                               | WRONG_TYPE /views/0 2:11
            "views": [{"anyof": []}]                                   | MISSING_FIELD /views/0/id 2:11; UNKNOWN_FIELD /views/0/anyof 2:12
            "views": [{"id": "a", "name": 1, "anyOf": [""]}]           | WRONG_TYPE /views/0/name 2:31; BLANK /views/0/anyOf/0 2:44
            "views": [{"id": "a", "modes": ["SUSPENDED", "SILENT"]}]   | INVALID_VALUE /views/0/modes/1 2:46
            "views": [{"id": "a", "modes": "ACTIVE"}]                  | WRONG_TYPE /views/0/modes 2:32
            "views": [{"id": "a", "assigned": "yes"}]                  | WRONG_TYPE /views/0/assigned 2:35
            "views": [{"id": "a", "assignedTo": ""}]                   | BLANK /views/0/assignedTo 2:37
            "views": [{"id": "a", "assigned": false, "assignedTo": "d"}] | INVALID_VALUE /views/0/assignedTo 2:56; UNKNOWN_AGENT /views/0/assignedTo 2:56
            "views": [{"id": "a", "quietFor": "4h"}]                   | INVALID_VALUE /views/0/quietFor 2:35
            "views": [{"id": "a", "quietFor": "-PT4H"}]                | INVALID_VALUE /views/0/quietFor 2:35
            "views": [{"id": "a", "members": [1]}]                     | WRONG_TYPE /views/0/members/0 2:35
            "views": [{"id": "a", "personas": ["HR", "H"], "members": ["d"]}] | UNKNOWN_PERSONA /views/0/personas/1 2:42; UNKNOWN_AGENT /views/0/members/0 2:60
            "views": [{"id": "a", "assignedTo": "d"}]                  | UNKNOWN_AGENT /views/0/assignedTo 2:37
            "views": [{"id": "a"}, 1, {"id": "a"}]                     | WRONG_TYPE /views/1 2:24; DUPLICATE_VIEW /views/2/id 2:34
            "variables": {}                                            | WRONG_TYPE /variables 2:14
            "variables": ["city"]                                      | WRONG_TYPE /variables/0 2:15
            "variables": [{"label": "City"}]                           | MISSING_FIELD /variables/0/name 2:15
            "variables": [{"name": " ", "label": 1}]                   | BLANK /variables/0/name 2:24; WRONG_TYPE /variables/0/label 2:38
            "variables": [{"name": 1, "label": "\ud800"}]             | WRONG_TYPE /variables/0/name 2:24; INVALID_VALUE /variables/0/label 2:36
            "variables": [{"name": "a", "identifiesCustomer": "yes"}]  | WRONG_TYPE /variables/0/identifiesCustomer 2:51
            "variables": [{"name": "a", "identifies": true}]           | UNKNOWN_FIELD /variables/0/identifies 2:29
            "variables": [{"name": "a"}, {"name": "A"}, {"name": " a"}, {}] | DUPLICATE_VARIABLE /variables/2/name 2:54; MISSING_FIELD /variables/3/name 2:61
            "variables": [{"name": "a"}, {"name": "a"}], "views": 1    | DUPLICATE_VARIABLE /variables/1/name 2:39; WRONG_TYPE /views 2:55
            "calendars": {}                                            | WRONG_TYPE /calendars 2:14
            "calendars": [1, {}]                                       | WRONG_TYPE /calendars/0 2:15; MISSING_FIELD /calendars/1/person 2:18
            "calendars": [{"person": "m", "substitute": "n", "zones": 1}] | EMAIL_INVALID /calendars/0/person 2:26; EMAIL_INVALID /calendars/0/substitute 2:45; UNKNOWN_FIELD /calendars/0/zones 2:50
            "calendars": [{"person": "m@x"}, {"person": "n@x"}, {"person": "m@x "}] | DUPLICATE_CALENDAR /calendars/2/person 2:64
            "calendars": [{"person": "m@x"}, {"person": "M@X"}]        | DUPLICATE_CALENDAR /calendars/1/person 2:45
            "calendars": [{"person": "m"}, {"person": "m"}, {"person": "m@x"}, {"person": "M@X"}] | EMAIL_INVALID /calendars/0/person 2:26; EMAIL_INVALID /calendars/1/person 2:43; DUPLICATE_CALENDAR /calendars/3/person 2:79
            "calendars": [{"person": "m@x", "zone": "Europe/Berln", "absences": [{"from": "2026-01-01", "to": "2026-01-02"}]}] | INVALID_VALUE /calendars/0/zone 2:41
            "calendars": [{"person": "m@x", "zone": 1, "absences": [{"from": "2026-01-01", "to": "2026-01-02"}]}] | WRONG_TYPE /calendars/0/zone 2:41
            "calendars": [{"person": "m@x", "absences": [{"from": "2026-01-01", "to": "2026-01-02"}]}] | INVALID_VALUE /calendars/0/absences/0 2:46
            "calendars": [{"person": "m@x", "absences": [{"from": "2026-02-30", "to": "soon", "substitute": ""}]}] | INVALID_VALUE /calendars/0/absences/0/from 2:55; INVALID_VALUE /calendars/0/absences/0/to 2:75; EMAIL_INVALID /calendars/0/absences/0/substitute 2:97
            "calendars": [{"person": "m@x", "absences": [1, {}, {"from": "2026-02-01T00:00:00Z", "to": "2026-01-01T00:00:00Z"}]}] | WRONG_TYPE /calendars/0/absences/0 2:46; MISSING_FIELD /calendars/0/absences/1/from 2:49; MISSING_FIELD /calendars/0/absences/1/to 2:49; INVALID_VALUE /calendars/0/absences/2 2:53
            "calendars": [{"person": "m@x", "zone": "X", "absences": [{"from": "2026-12-24T12:00:00Z", "to": "2026-12-24T11:30"}]}] | INVALID_VALUE /calendars/0/zone 2:41
            "calendars": [{"person": "m@x", "zone": "X", "absences": [{"from": "2026-12-31", "to": "2026-12-24"}]}] | INVALID_VALUE /calendars/0/zone 2:41; INVALID_VALUE /calendars/0/absences/0 2:59
            "accepted": {}                                             | WRONG_TYPE /accepted 2:13
            "accepted": ["SELF_MAPPED"]                                | WRONG_TYPE /accepted/0 2:14
            "accepted": [{}]                                           | MISSING_FIELD /accepted/0/finding 2:14; MISSING_FIELD /accepted/0/because 2:14
            "accepted": [{"finding": "self", "place": "a", "because": " "}] | INVALID_VALUE /accepted/0/finding 2:26; INVALID_VALUE /accepted/0/place 2:43; BLANK /accepted/0/because 2:59
            "accepted": [{"finding": 1, "place": 1, "because": 1, "x": 1}] | WRONG_TYPE /accepted/0/finding 2:26; WRONG_TYPE /accepted/0/place 2:38; WRONG_TYPE /accepted/0/because 2:52; UNKNOWN_FIELD /accepted/0/x 2:55
            "variable": []                                             | UNKNOWN_FIELD /variable 2:1
            """)
    void saysWhatIsWrongWithAgentsInboxesViewsAndVariables(String field, String expected) {
        var json = "{\"personas\": [{\"id\": \"HR\", \"owner\": \"o@x\"}],\n" + field + "}";

        assertThat(Documents.places(json)).containsExactly(expected.split("; "));
    }

    @Test
    void namesTheLanguageThatIsThereTwice() {
        var json = Documents.withFields(
                "\"texts\": {\"passedOn\": {\"otherwise\": \"a\", \"de-CH\": \"b\", \"de_ch\": \"c\"}}");

        assertThat(Documents.problems(json))
                .extracting(Problem::message)
                .containsExactly("the language \"de_ch\" is there already as \"de-CH\"; keep one of the two");
    }

    @Test
    void reportsReferencesThroughoutTheDocument() {
        var json = """
                { "agents": [ {"id": "dan", "email": "dan@x"} ],
                  "inboxes": [ {"id": "human", "members": ["dan", "eve"]} ],
                  "views": [ {"id": "help", "personas": ["IT"]} ],
                  "personas": [
                  { "id": "HR", "owner": "o@x", "operators": ["dan"], "rules": [ {"anyOf": ["a"], "moveTo": "humans"} ] } ] }
                """;

        assertThat(Documents.places(json))
                .containsExactly(
                        "UNKNOWN_AGENT /inboxes/0/members/1 2:51",
                        "UNKNOWN_PERSONA /views/0/personas/0 3:42",
                        "UNKNOWN_INBOX /personas/0/rules/0/moveTo 5:93");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "agents": [{"id": "d", "email": "d@x"}, {"id": "e", "email": "D@X"}] | DUPLICATE_AGENT /agents/1/email 2:62 agent "e" has the address D@X of agent "d"; give each agent an address of their own
            "agents": [{"id": "d", "email": "d@x"}, {"id": "d", "email": "D@X"}] | DUPLICATE_AGENT /agents/1/id 2:48 agent "d" is there already as agent 0; give each its own id
            "expertise": ["Gifts", {"name": "Billing"}, {"name": "billing"}] | DUPLICATE_EXPERTISE /expertise/2/id 2:45 expertise "billing" is there already as expertise 1; give each its own id
            "expertise": ["Gifts", "Billing", " billing "] | DUPLICATE_EXPERTISE /expertise/2 2:35 expertise "billing" is there already as expertise 1; give each its own id
            "expertise": [{"name": "a", "id": "x"}, {"name": "A ", "id": "y"}] | DUPLICATE_EXPERTISE /expertise/1/name 2:50 expertise "A" is there already as "a"; give each its own name
            "expertise": [{"name": "a", "id": "x"}, {"name": "b", "id": "x"}] | DUPLICATE_EXPERTISE /expertise/1/id 2:61 expertise "x" is there already as expertise 0; give each its own id
            "calendars": [{"person": "n@x"}, {"person": "m@x"}, {"person": "M@X "}] | DUPLICATE_CALENDAR /calendars/2/person 2:64 calendar "m@x" is there already as calendar 1; give each its own person
            """)
    @DisplayName("what is there twice in two spellings is said in the same words, beside other problems and alone")
    void reportsWhatIsThereTwiceInTwoSpellings(String field, String expected) {
        var start = "{\"personas\": [{\"id\": \"HR\", \"owner\": \"o@x\"}],\n" + field;

        var alone = Documents.problems(start + "}");
        var beside = Documents.problems(start + ",\n\"unknown\": 1}");

        assertThat(alone).extracting(Documents::sentence).containsExactly(expected);
        assertThat(beside).hasSize(2).startsWith(alone.get(0));
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
    @DisplayName("ML-25 a name of more than 40 characters, or a label of more than 100, is too long, each at its place")
    void reportsNamesAndLabelsOfVariablesBeyondTheirLimits() {
        var json = """
                { "personas": [ {"id": "HR", "owner": "o@x"} ],
                  "variables": [
                  {"name": "%s", "label": "%s"},
                  {"name": "%s", "label": "%s"} ] }
                """.formatted("n".repeat(40), "l".repeat(100), "n".repeat(41), "l".repeat(101));

        assertThat(Documents.places(json))
                .containsExactly("TOO_LONG /variables/1/name 4:12", "TOO_LONG /variables/1/label 4:66");
    }

    @Test
    void saysWhatWouldBeRightOfAVariable() {
        var json = """
                { "personas": [ {"id": "HR", "owner": "o@x"} ],
                  "variables": [ {"name": "a", "identifyCustomer": true}, {"name": "a"}, {} ], "variabels": [] }
                """;

        assertThat(Documents.problems(json))
                .extracting(problem -> problem.message())
                .containsExactly(
                        "the field \"identifyCustomer\" does not exist here; did you mean \"identifiesCustomer\"?",
                        "variable \"a\" is there already as variable 0; give each its own name",
                        "the field \"name\" is missing; give how conversations name the variable",
                        "the field \"variabels\" does not exist here; did you mean \"variables\"?");
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

    @Test
    @DisplayName(
            "references to what is not there are reported beside what is wrong in itself; what cannot be read counts by its id")
    void reportsReferencesBesideOtherProblems() {
        var json = """
                { "personas": [
                  { "id": "HR", "owner": "olga", "operators": ["dan", "dam"],
                    "rules": [ {"anyOf": ["a"], "notify": ["eve"], "assign": "eva", "moveTo": "humn"} ] },
                  { "id": "IT", "owner": "ian@x", "operators": ["dan"] } ],
                  "agents": [ {"id": "dan", "email": "dan", "limits": {"personas": {"IT": 1, "HQ": 2}}} ],
                  "inboxes": [ {"id": "human", "members": ["dam"]} ],
                  "views": [ {"id": "v", "members": ["dan"], "assignedTo": "eva", "personas": ["HR", "Shop"]} ] }
                """;

        assertThat(Documents.places(json))
                .containsExactly(
                        "EMAIL_INVALID /personas/0/owner 2:26",
                        "UNKNOWN_AGENT /personas/0/operators/1 2:55",
                        "UNKNOWN_AGENT /personas/0/rules/0/notify/0 3:44",
                        "UNKNOWN_AGENT /personas/0/rules/0/assign 3:62",
                        "UNKNOWN_INBOX /personas/0/rules/0/moveTo 3:79",
                        "EMAIL_INVALID /agents/0/email 5:38",
                        "UNKNOWN_PERSONA /agents/0/limits/personas/HQ 5:84",
                        "UNKNOWN_AGENT /inboxes/0/members/0 6:44",
                        "UNKNOWN_AGENT /views/0/assignedTo 7:60",
                        "UNKNOWN_PERSONA /views/0/personas/1 7:86");
    }

    @Test
    @DisplayName("what refers to something whose id cannot be read is not called unknown")
    void doesNotGuessWithoutIds() {
        var json = """
                { "personas": [ { "id": "HR", "owner": "olga@x", "operators": ["dan"] } ],
                  "agents": [ {"email": "dan@x"} ] }
                """;

        assertThat(Documents.places(json)).containsExactly("MISSING_FIELD /agents/0/id 2:15");
        assertThat(Documents.places(json.replace("[ {\"email\": \"dan@x\"} ]", "{}")))
                .containsExactly("WRONG_TYPE /agents 2:13");
    }

    @Test
    @DisplayName("names that differ by white space alone are one name")
    void namesAreComparedWithoutWhiteSpace() {
        var json = """
                { "personas": [ { "id": "HR", "owner": "olga@x" } ],
                  "workload": { "weights": {"email": 1, " email": 2} },
                  "agents": [ {"id": "dan", "email": "dan@x", "limits": {"personas": {"HR": 2, "HR ": 9}}} ] }
                """;

        assertThat(Documents.places(json))
                .containsExactly(
                        "DUPLICATE_FIELD /workload/weights/ email 2:41",
                        "DUPLICATE_FIELD /agents/0/limits/personas/HR  3:80");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "nmae": 1            | the field "nmae" does not exist here; did you mean "name"?
            "chain": ["Owner"]   | there is no step "Owner"; did you mean "OWNER"?
            "answering": {"x":1} | the field "x" does not exist here; known here: threshold, whenAddressed
            "knowledge": [{"questions": [{}], "answer": "a"}] | this is an object but should be a text; write it in quotes
            "chain": [{}]        | the field "step" is missing; give the name of the step, such as EXPERTISE
            "chain": [{"step": "OWNER", "wait": "PT5M"}] | only step EXPERTISE waits; write the name of this one alone
            "chain": [{"step": "EXPERTISE", "wait": "soon"}, "OWNER"] | "soon" is not a duration; write four hours as PT4H, two days as P2D
            "chain": [{"step": "EXPERTISE", "wait": "PT0S"}, "OWNER"] | a wait of PT0S is not possible; give a duration such as PT10M, at most 366 days, or else "never" or "unlimited"
            "chain": [{"step": "EXPERTISE", "waits": "PT5M"}, "OWNER"] | the field "waits" does not exist here; did you mean "wait"?
            "askerClasses": [{"variable": "tier", "value": "gold", "priorityMinutes": -1}] | -1 priority minutes are not possible; give a number from 0 to 10080, which is a week
            "joinApproval": "ALWAYS" | there is no approval of joining "ALWAYS"; known here: NONE, ASK
            "texts": "bye"       | this is the text "bye" but should be an object; write { … }
            "name": 5            | this is the number 5 but should be a text; write it in quotes
            "reasons": true      | this is true but should be a list; write [ … ]
            "name": "a", "name": "b" | the field "name" is there twice; keep one of the two
            "reasons": [{}]      | the field "label" is missing; give what the topic is called
            "tags": [5]          | this is the number 5 but should be a name in quotes, or an object; write {"name": …}
            "tags": [{"name": "a", "direction": "inbund"}] | there is no direction "inbund"; did you mean "INBOUND"?
            "tags": [{"name": "a", "tellHuman": "soon"}]   | there is no moment to tell the human "soon"; known here: WHEN_ANSWERED, AT_ONCE, WITH_NEXT_MESSAGE
            "tags": [{"name": "a", "priority": 0.5}]       | the number 0.5 is not a whole number from -2147483648 to 2147483647
            "tags": [{"name": "a", "priority": "1"}]       | this is the text "1" but should be a whole number, such as 10
            "rules": [{"anyOf": []}]                       | a rule needs at least one tag; name the tags it is for
            "operators": ["dan"]                           | there is no agent "dan"; add one
            "hours": {"zone": "Europe/Berln"}              | there is no time zone "Europe/Berln"; did you mean "Europe/Berlin"?
            "hours": {}          | the field "zone" is missing; give a time zone, such as Europe/Berlin
            "hours": {"zone": "UTC", "weekly": {"MODNAY": []}} | the field "MODNAY" does not exist here; did you mean "MONDAY"?
            "hours": {"zone": "UTC", "holidays": ["2026-2-3"]} | "2026-2-3" is not a date; write year, month and day as 2026-12-25
            "deadline": {"within": "PT1H", "moves": 0}     | 0 moves are not possible; give at least 1, or leave it out
            "deadline": {"within": "PT1H", "then": ["REMINDER"]} | there is no thing to follow "REMINDER"; did you mean "REMIND"?
            "absence": {"whenAway": "GO"}                  | there is no way with open questions "GO"; known here: STAY, MOVE
            "responseTimeout": "4h" | "4h" is not a duration; write four hours as PT4H, two days as P2D
            """)
    void saysWhatWouldBeRight(String fields, String message) {
        assertThat(Documents.problems(Documents.withFields(fields)))
                .extracting(problem -> problem.message())
                .containsExactly(message);
    }

    @Test
    void saysWhatWouldBeRightOfACalendar() {
        var json = """
                { "personas": [ {"id": "HR", "owner": "o@x"} ],
                  "calendars": [
                  { "person": "m@x", "zone": "Europe/Berln" },
                  { "person": "n@x", "absences": [ {"from": "2026-12-24", "to": "2026-12-31"},
                    {"from": "2026-12-24T12:00:00Z", "to": "2026-12-24T12:00:00Z"}, {"from": "24.12.", "to": "2026-12-31"} ] },
                  { "person": "n@x" } ] }
                """;

        assertThat(Documents.problems(json))
                .extracting(problem -> problem.message())
                .containsExactly(
                        "there is no time zone \"Europe/Berln\"; did you mean \"Europe/Berlin\"?",
                        "from 2026-12-24 to 2026-12-31 depends on where n@x lives; say in which time zone, such as Europe/Berlin",
                        "from 2026-12-24T12:00:00Z to 2026-12-24T12:00:00Z does not end after it begins;"
                                + " give an end after the begin",
                        "\"24.12.\" is neither a day nor a time; write a day as 2026-12-24, half a day as \"2026-12-24 PM\","
                                + " a local time as 2026-12-24T15:30, an instant as 2026-12-24T15:30:00Z",
                        "calendar \"n@x\" is there already as calendar 1; give each its own person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "calendars": [{"person": "m", "absences": [{"from": "2026-12-24", "to": "2026-12-31"}]}] | from 2026-12-24 to 2026-12-31 depends on where the person lives; say in which time zone, such as Europe/Berlin
            "personas": [{"owner": " "}]            | the persona needs an owner with an e-mail address; name an active person
            "personas": [{"id": " ", "owner": " "}] | a persona needs an owner with an e-mail address; name an active person
            """)
    @DisplayName("what is said of a person or persona who is not usable names nobody who is not in the document")
    void namesNobodyWhoIsNotInTheDocument(String field, String expected) {
        assertThat(Documents.problems("{" + field + "}"))
                .extracting(Problem::message)
                .contains(expected);
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
