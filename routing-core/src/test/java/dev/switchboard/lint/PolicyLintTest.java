package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyLintTest {

    @Test
    void findsNothingInASensiblePolicy() {
        var policy = PolicyJson.read("""
                { "personas": [
                  { "id": "HR", "owner": {"email": "olga@acme.example", "name": "Olga"}, "requireVerifiedEmail": true,
                    "reasons": [ "PTO", "Sick leave", {"label": "Promotion approvals", "phrases": ["promote", "raise"],
                        "alwaysHuman": true, "chain": ["SPECIALIST", "OWNER"]}, {"label": "🏖", "phrases": ["beach day"]} ],
                    "specialists": [
                      {"email": "mia@acme.example", "name": "Mia", "users": ["ann@acme.example", "bob@acme.example"]},
                      {"email": "max@acme.example", "users": ["mia@acme.example"]},
                      {"email": "old@acme.example", "active": false} ],
                    "chain": ["INBOX", "SPECIALIST", "OWNER"],
                    "knowledge": [ {"questions": ["How many leave days do I have?", "How many leave days?"], "answer": "30"},
                                   {"questions": ["Where is the canteen?"], "answer": "Ground floor"} ],
                    "answering": {"threshold": 0.01} },
                  { "id": "IT", "owner": "ida@acme.example", "specialistRouting": false,
                    "knowledge": [ {"questions": ["How do I reset my password?"], "answer": "Press it"} ] },
                  { "id": "Approvals", "owner": "ida@acme.example",
                    "reasons": [ {"label": "Overtime", "alwaysHuman": true}, {"label": "Laptops", "chain": ["EXPERTISE", "OWNER"]} ] },
                  { "id": "Plain", "owner": "ida@acme.example" },
                  { "id": "Shop", "owner": "ida@acme.example",
                    "tags": [ {"name": "refund", "instructions": "Ask for the order", "asksFor": ["order number"],
                        "postAction": "SUSPEND_AFTERWARDS"}, "vip", "watched" ],
                    "rules": [ {"anyOf": ["sys_human_help", "sys_human_follow_up", "refund"], "moveTo": "human"},
                               {"anyOf": ["vip", "refund"], "assign": "eva", "priority": 2},
                               {"anyOf": ["vip"], "assign": "eva", "notify": ["dan"], "priority": 1} ],
                    "operators": ["dan", "eva"] },
                  { "id": "Desk", "owner": "ida@acme.example",
                    "reasons": [ {"label": "Invoices", "alwaysHuman": true, "chain": ["EXPERTISE", "OWNER"],
                        "expertise": [ {"name": "Billing", "level": 3, "required": true} ]} ],
                    "tags": [ {"name": "back", "expertise": ["returns"], "postAction": "SUSPEND_AFTERWARDS"} ],
                    "operators": ["dan", "eva", "fay"],
                    "ranking": {"rungs": [ ["ALL", "LANGUAGE"], "ALL", ["MOST", "LANGUAGE"], "MOST", "COUNTRY", "ANYONE" ]} },
                  { "id": "Sales", "owner": "ida@acme.example", "expertise": ["billing", "returns"], "operators": ["dan", "eva"],
                    "ranking": "LANGUAGE_FIRST" }
                ],
                  "agents": [
                    {"id": "dan", "email": "dan@acme.example", "expertise": [ {"name": "billing", "level": 4} ],
                        "languages": ["de"], "limits": {"total": 100, "personas": {"Desk": 10}, "channels": {"phone": "never"}}},
                    {"id": "eva", "email": "eva@acme.example", "expertise": ["returns"], "country": "CH"},
                    {"id": "fay", "email": "fay@acme.example", "role": "VIEWER", "active": false} ],
                  "expertise": [ {"name": "Billing"}, {"name": "returns"} ],
                  "workload": {"weight": 30, "weights": {"phone": 100, "email": 10}},
                  "inboxes": [ {"id": "human", "members": ["dan"]}, {"id": "web", "kind": "CHANNEL", "members": ["eva"]} ],
                  "views": [ {"id": "watched", "anyOf": ["watched", "sys_human_help"], "personas": ["Shop"]}, {"id": "all"} ],
                  "variables": [ {"name": "customerNo", "label": "Customer number", "identifiesCustomer": true}, {"name": "city"} ] }
                """);

        assertThat(PolicyLint.findings(policy)).isEmpty();
    }

    @Test
    void findsNothingInTheExampleOfTheFormat() {
        var policy = PolicyJson.read("""
                { "personas": [ { "id": "HR", "name": "HR assistant", "owner": {"email": "olga@acme.example", "name": "Olga"},
                    "reasons": [ "PTO", {"label": "Promotion approvals", "phrases": ["promote"], "alwaysHuman": true,
                        "chain": ["SPECIALIST", "OWNER"]} ],
                    "specialists": [ {"email": "mia@acme.example", "name": "Mia", "users": ["ann@acme.example"]} ],
                    "knowledge": [ {"questions": ["How many leave days do I have?"], "answer": "…"} ] } ] }
                """);

        assertThat(PolicyLint.findings(policy)).isEmpty();
    }

    @Test
    void goesThroughThePersonasInTheirOrder() {
        var policy = Policy.of(
                Lint.hr(),
                Persona.named("B").ownedBy("b@x.example").answerThreshold(0).knows("Yes", "?"),
                Persona.named("C").ownedBy("c@x.example").requireVerifiedEmail(true));

        assertThat(PolicyLint.findings(policy))
                .extracting(finding -> finding.place().pointer())
                .containsExactly(
                        "/personas/1/answering/threshold",
                        "/personas/1/knowledge/0/questions/0",
                        "/personas/2/requireVerifiedEmail");
    }

    @Test
    void goesThroughInboxesViewsAndVariablesAfterThePersonas() {
        var policy = Policy.builder()
                .personas(Lint.hr().answerThreshold(0))
                .inboxes(Inbox.followUp("a"), Inbox.followUp("b").withKind(Inbox.Kind.CHANNEL))
                .views(SharedView.of("v").anyOf("x"))
                .variables(VariableDefinition.of("a", "A"), VariableDefinition.of("b", "A"));

        assertThat(Lint.places(policy))
                .containsExactly(
                        "THRESHOLD_ZERO /personas/0/answering/threshold",
                        "INBOX_WITHOUT_MEMBERS /inboxes/0",
                        "INBOX_UNUSED /inboxes/0",
                        "INBOX_WITHOUT_MEMBERS /inboxes/1",
                        "VIEW_TAG_UNKNOWN /views/0/anyOf/0",
                        "VARIABLE_LABEL_SHARED /variables/1");
    }

    @Test
    void saysWhatWhyAndWhatToDo() {
        var finding = Lint.of(Lint.hr().answerThreshold(0)).get(0);

        assertThat(finding)
                .hasToString("WARNING THRESHOLD_ZERO /personas/0/answering/threshold: the threshold is 0; "
                        + "even an answer given without any confidence keeps the question from people. "
                        + "Raise it; the default is 0.5.");
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeSaysWhyItMatters(FindingCode code) {
        assertThat(code.why()).matches("[a-z].*[^.]");
    }

    @Test
    void listsAHundredOfAKind() {
        var persona = Lint.hr()
                .reason(ContactReason.named("PTO").withAlwaysHuman(true))
                .chain(ChainStep.OWNER);
        for (int i = 0; i < 150; i++) {
            persona.specialist("s" + i + "@x.example", "");
        }

        var findings = Lint.of(persona);

        assertThat(findings)
                .filteredOn(finding -> finding.code() == FindingCode.SPECIALIST_WITHOUT_USERS)
                .hasSize(101);
        assertThat(findings.get(findings.size() - 1).what()).isEqualTo("50 more of this kind are not listed");
    }

    @Test
    void listsAHundredOfAKindOfInboxes() {
        var policy = Policy.builder().personas(Lint.hr());
        for (int i = 0; i < 102; i++) {
            policy.inboxes(Inbox.followUp("inbox " + i).withKind(Inbox.Kind.CHANNEL));
        }

        var findings = Lint.of(policy);

        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).what()).isEqualTo("2 more of this kind are not listed");
        assertThat(findings.get(100).place()).hasToString("/inboxes");
    }

    @Test
    void takesTimeInProportionToTagsRulesAndViews() {
        var rules = IntStream.range(0, 60_000)
                .mapToObj(i -> TagRule.anyOf("a", "tag " + i).assign("dan").withPriority(i % 7))
                .toArray(TagRule[]::new);
        var views = IntStream.range(0, 60_000)
                .mapToObj(i -> SharedView.of("view " + i).anyOf("tag " + i))
                .toArray(SharedView[]::new);
        var policy = Lint.shop(Lint.hr().rules(rules)).views(views).build();

        assertThat(assertTimeout(Duration.ofSeconds(20), () -> PolicyLint.findings(policy)))
                .extracting(Finding::code)
                .containsOnly(FindingCode.RULE_TAG_UNKNOWN, FindingCode.VIEW_TAG_UNKNOWN);
    }
}
