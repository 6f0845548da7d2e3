package dev.switchboard.testkit.guide;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import dev.switchboard.testkit.Chat;
import dev.switchboard.testkit.Organisation;
import dev.switchboard.testkit.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The guide to testing is true")
class TestingGuideTest {
    private final Guide guide = Guide.of(
            "testing.md",
            LeaveTest.class,
            TestingGuideTest.class,
            ShopTest.class,
            StoriesTest.class,
            MailNotifier.class,
            MailNotifierTest.class,
            AcmeDesk.class,
            AcmeDeskTest.class);

    @TempDir
    Path folder;

    @Test
    void theCodeIsThatOfItsTests() {
        guide.hasTheCodeOfItsTests();
    }

    // spotless:off
    private static Organisation hr() {
        // begin organisation
Organisation acme = Organisation.called("HR")
        .ownedBy("olga@acme.test", "Olga")
        .reason("PTO")
        .reason("Balloons", "zeppelin", "where do I park")
        .specialist("mia@acme.test", "Mia").of("ann@acme.test", "bob@acme.test")
        .specialist("max@acme.test").of("cid@acme.test")
        .knows("There are 25 leave days per year.", "How many leave days are there?")
        .contact("Ann", "ann@acme.test", "whatsapp:+41791234567")
        .start();
        // end organisation
        return acme;
    }

    private static Organisation shop() {
        // begin desk
Organisation shop = Organisation.called("Shop")
        .ownedBy("sam@shop.test")
        .agent("dan@shop.test", "billing")
        .agent("eva@shop.test", "billing", "returns")
        .tag(SmartTag.custom("refund").withPhrases("money back").withPostAction(PostAction.SUSPEND_AFTERWARDS))
        .rule(TagRule.anyOf("refund").assign("eva").withPriority(10))
        .followUp("human", "dan", "eva")
        .start();
        // end desk
        return shop;
    }

    private static void given(Path file, InboxAdapter platform) {
        // begin given
try (Organisation acme = Organisation.over(PolicyJson.read(file))
        .at("2026-03-02T08:30:00Z")
        .with(builder -> builder.inboxAdapter(platform))
        .start()) {
    assertThat(acme.ask("eve@acme.test", "Where do I park?")).escalatedTo("olga@acme.test");
}
        // end given
    }

    private static void people(Organisation acme) {
        // begin people
Chat ann = acme.chat("whatsapp:+41791234567").by(Channel.WHATSAPP);
ann.write("Can I take Friday off?");

acme.join("mia@acme.test");
acme.write("mia@acme.test", "Granted.");
acme.leave("mia@acme.test");

assertThat(ann).showsInOrder("Mia joined the conversation.", "Granted.");
assertThat(ann.conversation()).hasMode(AutomationMode.ACTIVE);
assertThat(acme.history("ann@acme.test")).hasInteractions(Channel.WHATSAPP);
        // end people
    }

    private static void world(Organisation acme) {
        // begin world
acme.losesMail("mia@acme.test");                            // the next in the chain is told
acme.becomes("eva@shop.test", Presence.OFFLINE);            // expertise looks for somebody else
acme.away("max@acme.test", Duration.ofDays(3));             // who stands in for him gets his questions
acme.pass(Duration.ofHours(5));                             // time-outs are over, and what waited is tried again
acme.answers("Is it open?", Answer.known("Yes."));          // the automation knows it
acme.means("Is it mine?", "PTO");                           // the classifier is sure
acme.answers().failNext(new IllegalStateException());       // it fails once; every fixture can
        // end world
    }

    private static void asserts(Organisation acme) {
        // begin asserts
RoutingDecision decision = acme.ask("eve@acme.test", "Can I take Friday off?");

assertThat(decision)
        .hasOutcome(Outcome.ESCALATED_OWNER)
        .escalatedTo("olga@acme.test")
        .because("PTO")
        .causedBy(HandoffCause.UNKNOWN)
        .tagged("sys_human_help")
        .afterTrying(Stage.REASONS, Stage.ANSWER, Stage.SPECIALIST)
        .afterTrying(Stage.SPECIALIST, StageResult.NO_MAPPING)
        .notifying(acme.notifier(), "olga@acme.test");
assertThat(acme.told("olga@acme.test"))
        .asks("Can I take Friday off?")
        .isFrom("eve@acme.test")
        .canBeAnswered();
assertThat(acme.conversation(decision))
        .isUnassigned()
        .hasTimeline("olga@acme.test was notified");
        // end asserts
    }
    // spotless:on

    @Test
    void theCompanyIsAsDescribed() {
        var acme = hr();

        assertThat(acme.ask("ann@acme.test", "Where do I park my zeppelin?")).because("Balloons");
        assertThat(acme.ask("cid@acme.test", "PTO please")).escalatedTo("max@acme.test");
        people(acme);
        asserts(acme);
    }

    @Test
    void theShopIsAsDescribed() {
        var shop = shop();

        assertThat(shop.ask("zoe@mail.test", "I want my money back")).escalatedTo("eva");
        assertThat(shop.ask("zoe@mail.test", "Do you resole boots?")).escalatedTo("human");
    }

    @Test
    void policiesAndPartsMayBeGiven() throws IOException {
        var file = folder.resolve("policy.json");
        Files.writeString(file, "{\"personas\": [{\"id\": \"HR\", \"owner\": \"olga@acme.test\"}]}");

        given(file, new InMemoryInboxPlatform());
    }

    @Test
    void theWorldIsAsTheTestWantsIt() {
        var acme = hr();
        world(acme);

        assertThat(acme.ask("ann@acme.test", "PTO please")).afterTrying(Stage.ANSWER, StageResult.PROVIDER_FAILED);
        assertThat(acme.notifier()).told("olga@acme.test");
        assertThat(acme.ask("ann@acme.test", "Is it mine?")).because("PTO");
        assertThat(acme.ask("ann@acme.test", "Is it open?")).answered("Yes.");
    }

    @Test
    void aFailureSaysWhatCameNearest() {
        var decision = hr().ask("ann@acme.test", "PTO please");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(decision).because("PTOs"))
                .satisfies(failure -> guide.shows(failure.getMessage()));
    }

    @Test
    void theScenarioRuns() {
        var text = Guide.read(Path.of("src/test/resources/guide/leave.scenario"));

        guide.shows(text);
        assertThat(Scenarios.in(Path.of("src/test/resources/guide/leave.scenario")))
                .hasSize(1);
    }

    @Test
    void theProblemsOfAFileAreAsShown() throws IOException {
        Files.writeString(
                folder.resolve("hr.json"),
                "{\"personas\": [{\"id\": \"HR\", \"owner\": \"olga@acme.test\", \"reasons\": [\"PTO\"]}]}");
        Files.write(
                folder.resolve("leave.scenario"),
                List.of(
                        "policy: hr.json",
                        "scenario: Ann wants leave",
                        "ann@acme.test aks: PTO please",
                        "  outcome: ESCALATED_SPECIALST",
                        "  reasons: PTOs"));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Scenarios.in(folder))
                .satisfies(refused -> guide.shows(refused.getMessage()));
    }
}
