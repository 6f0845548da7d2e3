package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import dev.switchboard.tag.TellHuman;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReadingTest {

    @Test
    void readsEveryField() {
        var policy = PolicyJson.read("""
                { "personas": [ { "id": "HR", "name": "HR assistant",
                    "owner": {"email": "olga@acme.example", "name": "Olga", "active": true},
                    "specialistRouting": false, "requireVerifiedEmail": true, "joinApproval": "ASK",
                    "reasons": [ "PTO", {"label": "Promotion approvals", "description": "Who moves up", "phrases": ["promote"],
                        "examples": ["Can Bob move up?"], "alwaysHuman": true, "chain": ["SPECIALIST", "OWNER"]} ],
                    "specialists": [
                        {"email": "mia@acme.example", "name": "Mia", "active": true, "users": ["ann@acme.example"]},
                        {"email": "max@acme.example", "active": false} ],
                    "chain": ["INBOX", "SPECIALIST", "OWNER"],
                    "knowledge": [ {"questions": ["How many leave days do I have?", "days left"], "answer": "Thirty"} ],
                    "classifying": {"caution": 1.5}, "answering": {"threshold": 0.75, "whenAddressed": true},
                    "texts": {"passedOn": "Passed on"}, "responseTimeout": "PT4H" } ] }
                """);

        var specialists = SpecialistMap.builder()
                .add(Specialist.of("mia@acme.example", "Mia"))
                .add(Specialist.of("max@acme.example", "").withActive(false))
                .map(EmailAddress.of("ann@acme.example"), EmailAddress.of("mia@acme.example"))
                .build();
        assertThat(policy)
                .isEqualTo(Policy.of(Persona.named("HR")
                        .ownedBy("olga@acme.example", "Olga")
                        .called("HR assistant")
                        .specialistRouting(false)
                        .requireVerifiedEmail(true)
                        .joinApproval(JoinApproval.ASK)
                        .reasons(
                                ContactReason.PTO,
                                ContactReason.named("Promotion approvals")
                                        .withDescription("Who moves up")
                                        .withPhrases("promote")
                                        .withExamples("Can Bob move up?")
                                        .withAlwaysHuman(true)
                                        .withChain(ChainStep.SPECIALIST, ChainStep.OWNER))
                        .specialists(specialists)
                        .chain(ChainStep.INBOX, ChainStep.SPECIALIST, ChainStep.OWNER)
                        .knows("Thirty", "How many leave days do I have?", "days left")
                        .caution(1.5)
                        .answerThreshold(0.75)
                        .answersWhenAddressed(true)
                        .passedOnText("Passed on")
                        .responseTimeout(Duration.ofHours(4))));
    }

    @Test
    void readsEveryFieldOfTagsRulesAgentsInboxesAndViews() {
        var policy = PolicyJson.read("""
                { "personas": [ { "id": "Shop", "owner": "olga@shop.example",
                    "tags": [ "complaint", {"name": "return_or_refund", "description": "Wants money back", "direction": "BOTH",
                        "phrases": ["send it back"], "examples": ["They do not fit"], "wholeConversation": true,
                        "instructions": "Be kind", "priority": -7, "asksFor": ["order number", "photo"],
                        "postAction": "SUSPEND_AFTERWARDS", "handOff": true, "tellHuman": "AT_ONCE"} ],
                    "rules": [ {"anyOf": ["sys_human_help", "complaint"], "notify": ["dan", "eva"], "assign": "eva",
                            "moveTo": "human", "priority": 10, "executedBy": "PLATFORM"},
                        {"anyOf": ["complaint"]} ],
                    "operators": ["eva", "dan", "eva"] } ],
                  "agents": [ {"id": "dan", "name": "Dan", "email": "dan@shop.example"}, {"id": "eva", "email": "eva@shop.example"} ],
                  "inboxes": [ {"id": "human", "name": "Human", "kind": "FOLLOW_UP", "members": ["dan"]},
                    {"id": "chat", "kind": "CHANNEL"} ],
                  "views": [ {"id": "help", "name": "Help wanted", "anyOf": ["sys_human_help"], "personas": ["Shop"],
                        "modes": ["SUSPENDED", "ACTIVE"], "assigned": true, "assignedTo": "dan", "quietFor": "PT4H", "members": ["eva"]},
                    {"id": "free", "assigned": false} ] }
                """);

        assertThat(policy)
                .isEqualTo(Policy.builder()
                        .personas(Persona.named("Shop")
                                .ownedBy("olga@shop.example")
                                .tags(
                                        SmartTag.custom("complaint"),
                                        SmartTag.custom("return_or_refund")
                                                .withDescription("Wants money back")
                                                .withDirection(Direction.BOTH)
                                                .withPhrases("send it back")
                                                .withExamples("They do not fit")
                                                .withWholeConversation(true)
                                                .withInstructions("Be kind")
                                                .withPriority(-7)
                                                .withAsksFor("order number", "photo")
                                                .withPostAction(PostAction.SUSPEND_AFTERWARDS)
                                                .withHandOff(true)
                                                .withTellHuman(TellHuman.AT_ONCE))
                                .rules(
                                        TagRule.anyOf("sys_human_help", "complaint")
                                                .notify("dan", "eva")
                                                .assign("eva")
                                                .moveTo("human")
                                                .withPriority(10)
                                                .executedBy(RuleExecutor.PLATFORM),
                                        TagRule.anyOf("complaint"))
                                .operators("eva", "dan"))
                        .agents(Agent.of("dan", "dan@shop.example", "Dan"), Agent.of("eva", "eva@shop.example"))
                        .inboxes(
                                Inbox.followUp("human").called("Human").withMembers("dan"),
                                Inbox.followUp("chat").withKind(Inbox.Kind.CHANNEL))
                        .views(
                                SharedView.of("help")
                                        .called("Help wanted")
                                        .anyOf("sys_human_help")
                                        .ofPersonas("Shop")
                                        .inModes(AutomationMode.SUSPENDED, AutomationMode.ACTIVE)
                                        .assignedTo("dan")
                                        .quietFor(Duration.ofHours(4))
                                        .withMembers("eva"),
                                SharedView.of("free").assigned(false))
                        .build());
    }

    @Test
    void givesWhatIsLeftOutOfATagRuleInboxOrViewTheDefaultsOfTheBuilder() {
        var policy = PolicyJson.read("""
                {"personas": [{"id": "HR", "owner": "olga@acme.example", "tags": [{"name": "vip"}], "rules": [{"anyOf": ["vip"]}]}],
                "agents": [{"id": "dan", "email": "dan@acme.example"}], "inboxes": [{"id": "human"}], "views": [{"id": "help"}]}""");

        assertThat(policy)
                .isEqualTo(Policy.builder()
                        .personas(Persona.named("HR")
                                .ownedBy("olga@acme.example")
                                .tags(SmartTag.custom("vip"))
                                .rules(TagRule.anyOf("vip")))
                        .agents(Agent.of("dan", "dan@acme.example"))
                        .inboxes(Inbox.followUp("human"))
                        .views(SharedView.of("help"))
                        .build());
    }

    @Test
    @DisplayName(
            "ML-25, ML-26 variables are read in their order; without label they are called by name, and identify nobody")
    void readsVariables() {
        var policy = PolicyJson.read("""
                {"personas": [{"id": "Shop", "owner": "olga@shop.example"}], "variables": [
                    {"name": "customerNo", "label": "Customer number", "identifiesCustomer": true},
                    {"name": " city ", "label": " "}, {"name": "card", "label": "Card", "identifiesCustomer": false} ]}""");

        assertThat(policy)
                .isEqualTo(Policy.builder()
                        .personas(Persona.named("Shop").ownedBy("olga@shop.example"))
                        .variables(
                                VariableDefinition.identifying("customerNo", "Customer number"),
                                VariableDefinition.of("city", "city"),
                                VariableDefinition.of("card", "Card"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"10.0, 10", "1e3, 1000", "-0, 0", "-2147483648, -2147483648", "2147483647, 2147483647"})
    void readsAWholeNumberHoweverItIsWritten(String number, int priority) {
        var policy =
                PolicyJson.read(Documents.withFields("\"tags\": [{\"name\": \"vip\", \"priority\": " + number + "}]"));

        assertThat(policy.require("HR").tags().get(0).priority()).isEqualTo(priority);
    }

    @Test
    void readsTheExampleOfTheFormat() {
        var policy = PolicyJson.read("""
                { "personas": [ { "id": "HR", "name": "HR assistant", "owner": {"email": "olga@acme.example", "name": "Olga"},
                    "specialistRouting": true, "requireVerifiedEmail": false,
                    "reasons": [ "PTO", {"label": "Promotion approvals", "description": "…", "phrases": ["promote"], "examples": ["…"], "alwaysHuman": true, "chain": ["SPECIALIST", "OWNER"]} ],
                    "specialists": [ {"email": "mia@acme.example", "name": "Mia", "active": true, "users": ["ann@acme.example"]} ],
                    "chain": ["SPECIALIST", "TAG_ASSIGNMENT", "EXPERTISE", "INBOX", "OWNER"],
                    "knowledge": [ {"questions": ["How many leave days do I have?"], "answer": "…"} ], "answering": {"threshold": 0.5} } ] }
                """);

        var persona = policy.require("HR");
        assertThat(persona.chain()).isEqualTo(Chain.DEFAULT);
        assertThat(persona.knowledge())
                .containsExactly(new KnownAnswer(List.of("How many leave days do I have?"), "…"));
        assertThat(persona.specialists().specialistOf(EmailAddress.of("ann@acme.example")))
                .hasValueSatisfying(mia -> assertThat(mia.name()).isEqualTo("Mia"));
    }

    @Test
    void givesWhatIsLeftOutTheDefaultsOfTheBuilder() {
        var policy = PolicyJson.read("""
                {"personas": [{"id": "HR", "owner": "olga@acme.example"}]}""");

        assertThat(policy).isEqualTo(Policy.of(Persona.named("HR").ownedBy("olga@acme.example")));
    }

    @Test
    void acceptsAnEmptyTextForTheAskerThatTellsNothing() {
        var policy = PolicyJson.read(Documents.withFields("\"texts\": {\"passedOn\": \"\"}"));

        assertThat(policy.require("HR").passedOnText()).isEmpty();
    }

    @Test
    void readsATextForTheAskerInSeveralLanguages() {
        var policy = PolicyJson.read(Documents.withFields(
                "\"texts\": {\"passedOn\": {\"otherwise\": \"One moment\", \"pt_br\": \"Um momento\", \"de\": \"\"}}"));

        var persona = Persona.named("HR")
                .ownedBy("olga@acme.example")
                .passedOnText("One moment")
                .passedOnText("de", "")
                .passedOnText("pt-BR", "Um momento");
        assertThat(policy).isEqualTo(Policy.of(persona));
        assertThat(PolicyJson.write(policy).replaceAll("\\s+", " "))
                .contains("\"passedOn\": { \"de\": \"\", \"pt-BR\": \"Um momento\", \"otherwise\": \"One moment\" }");
    }

    @Test
    void skipsAByteOrderMark() {
        var policy = PolicyJson.read("\ufeff" + Documents.withFields("\"name\": \"Ann\""));

        assertThat(policy.require("HR").name()).isEqualTo("Ann");
    }

    @Test
    void namesTheFileInEachPlace(@TempDir Path folder) throws IOException {
        var file = folder.resolve("policy.json");
        Files.writeString(file, "\ufeff" + Documents.withFields("\"nam\": 1, \"chain\": []"));

        assertThatThrownBy(() -> PolicyJson.read(file))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.place())
                                .containsExactly(
                                        new Place("policy.json", "/personas/0/nam", 3, 1),
                                        new Place("policy.json", "/personas/0/chain", 3, 20)));
    }

    @Test
    void readsAFileAsUtf8(@TempDir Path folder) throws IOException {
        var file = folder.resolve("policy.json");
        Files.writeString(file, Documents.withFields("\"name\": \"Jörg 😀\""));

        assertThat(PolicyJson.read(file).require("HR").name()).isEqualTo("Jörg 😀");
    }

    @Test
    void saysWhereAFileIsNotUtf8(@TempDir Path folder) throws IOException {
        var file = folder.resolve("latin.json");
        Files.write(file, new byte[] {'{', '\n', '"', 'J', (byte) 0xf6, 'r', 'g', '"'});

        assertThatThrownBy(() -> PolicyJson.read(file))
                .hasMessageContaining("latin.json line 2, column 3: NOT_JSON: the bytes from here on are not UTF-8");
    }

    @Test
    void reportsAFileThatCannotBeRead(@TempDir Path folder) {
        assertThatThrownBy(() -> PolicyJson.read(folder.resolve("none.json"))).isInstanceOf(UncheckedIOException.class);
    }
}
