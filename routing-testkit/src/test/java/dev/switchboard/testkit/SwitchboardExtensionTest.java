package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.KnowledgeGaps;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.history.Histories;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.ScriptedAbsences;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.ReplyIntake;
import dev.switchboard.policy.Policies;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The extension of JUnit")
@ExtendWith(SwitchboardExtension.class)
class SwitchboardExtensionTest {
    private static final String PTO = "Please approve PTO on Friday";

    @BeforeEach
    void somebodyAsksBefore(Organisation acme) {
        acme.ask("bob@acme.test", PTO);
    }

    @Test
    void whatIsBeforeATestHasTheOrganisationOfTheTest(Organisation acme, RecordingNotifier notifier) {
        acme.ask("cid@acme.test", PTO);

        assertThat(notifier).told("mia@acme.test", "max@acme.test");
    }

    @Test
    void theFixturesAreThoseOfTheOrganisation(
            Organisation acme,
            VirtualClock clock,
            RecordingNotifier notifier,
            RecordingChatGateway chats,
            RecordingListener events,
            FixedAvailability availability,
            ScriptedAbsences absences,
            ScriptedAnswers answers,
            ScriptedClassifier classifier,
            InMemoryStore store) {
        assertThat(List.of(clock, notifier, chats, events, availability, absences, answers, classifier, store))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactly(
                        acme.clock(),
                        acme.notifier(),
                        acme.chats(),
                        acme.events(),
                        acme.availability(),
                        acme.absences(),
                        acme.answers(),
                        acme.classifier(),
                        acme.store());
    }

    @Test
    void theServicesAreThoseOfTheSwitchboard(
            Organisation acme,
            Switchboard switchboard,
            Router router,
            Conversations conversations,
            KnowledgeGaps gaps,
            Agents agents,
            Teamwork teamwork,
            Inboxes inboxes,
            ContactDirectory directory,
            Histories histories,
            ReplyIntake replies,
            Policies policies) {
        assertThat(List.of(
                        router,
                        conversations,
                        gaps,
                        agents,
                        teamwork,
                        inboxes,
                        directory,
                        histories,
                        replies,
                        policies))
                .containsExactly(
                        acme.router(),
                        switchboard.conversations(),
                        switchboard.knowledgeGaps(),
                        switchboard.agents(),
                        switchboard.teamwork(),
                        switchboard.inboxes(),
                        switchboard.directory(),
                        switchboard.histories(),
                        switchboard.replies(),
                        switchboard.policies());
    }

    @Test
    void aTestThatPassesIsSilent() {
        var run = TestRun.of(Passing.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.printed()).isEmpty();
    }

    @EnabledIf("dev.switchboard.testkit.TestRun#isUnderWay")
    static class Passing {
        @RegisterExtension
        final SwitchboardExtension extension = SwitchboardExtension.of(Organisation.sample());

        @Test
        void passes(Organisation acme) {
            acme.ask("ann@acme.test", PTO);
        }

        @Test
        void isLeftOut(Organisation acme) {
            acme.ask("ann@acme.test", PTO);
            Assumptions.abort("not here");
        }
    }

    @Test
    void aTestThatFailsTellsTheWholeStory() {
        var run = TestRun.of(Broken.class);

        assertThat(run.failures()).hasSize(1);
        assertThat(run.printed())
                .startsWith("The story of Broken.fails, \"fails(Router)\", which failed:")
                .containsSubsequence(
                        "MESSAGE_RECEIVED HR/~m1 m1: \"" + PTO + "\"",
                        "ESCALATED_SPECIALIST mia@acme.test",
                        "told mia@acme.test");
    }

    @EnabledIf("dev.switchboard.testkit.TestRun#isUnderWay")
    @ExtendWith(SwitchboardExtension.class)
    static class Broken {
        @Test
        void fails(Router router) {
            assertThat(router.route(Question.to("HR", PTO), Asker.withEmail("ann@acme.test")))
                    .escalatedTo("max@acme.test");
        }

        @Test
        void needsNothing() {
            assertThat(PTO).isNotEmpty();
        }
    }

    @Test
    void aDynamicTestThatFailsTellsTheStoryOfItsFactory() {
        var run = TestRun.of(BrokenFactory.class);

        assertThat(run.failures()).hasSize(1);
        assertThat(run.printed())
                .containsOnlyOnce("The story of")
                .startsWith("The story of BrokenFactory.tests, \"fails\", which failed:")
                .contains("told mia@acme.test");
    }

    @EnabledIf("dev.switchboard.testkit.TestRun#isUnderWay")
    @ExtendWith(SwitchboardExtension.class)
    static class BrokenFactory {
        @TestFactory
        Stream<DynamicTest> tests(Organisation acme) {
            return Stream.of(
                    DynamicTest.dynamicTest("passes", () -> acme.ask("ann@acme.test", PTO)),
                    DynamicTest.dynamicTest("is left out", () -> Assumptions.abort("not here")),
                    DynamicTest.dynamicTest(
                            "fails", () -> assertThat(acme.notifier()).toldNobody()));
        }
    }

    @Test
    void whatFailsBeforeOrAfterATestTellsTheStoryToo() {
        for (var tests : List.of(BrokenBefore.class, BrokenAfter.class)) {
            var run = TestRun.of(tests);

            assertThat(run.failures()).hasSize(1);
            assertThat(run.printed()).containsOnlyOnce("The story of").contains("told mia@acme.test");
        }
    }

    @EnabledIf("dev.switchboard.testkit.TestRun#isUnderWay")
    @ExtendWith(SwitchboardExtension.class)
    static class BrokenBefore {
        @BeforeEach
        void fails(Organisation acme) {
            acme.ask("ann@acme.test", PTO);
            assertThat(acme.notifier()).toldNobody();
        }

        @Test
        void passes() {
            assertThat(PTO).isNotEmpty();
        }
    }

    @EnabledIf("dev.switchboard.testkit.TestRun#isUnderWay")
    @ExtendWith(SwitchboardExtension.class)
    static class BrokenAfter {
        @Test
        void passes(Organisation acme) {
            acme.ask("ann@acme.test", PTO);
        }

        @AfterEach
        void fails(Organisation acme) {
            assertThat(acme.notifier()).toldNobody();
        }
    }

    @Test
    void eachTestHasAnOrganisationOfItsOwnThatIsClosedAfterwards() {
        Collecting.SEEN.clear();

        var run = TestRun.of(Collecting.class);

        assertThat(run.failures()).isEmpty();
        assertThat(Collecting.SEEN).hasSize(2).doesNotHaveDuplicates();
        assertThat(Collecting.SEEN)
                .allSatisfy(one -> assertThatIllegalStateException().isThrownBy(() -> one.ask("ann@acme.test", PTO)));
    }

    @EnabledIf("dev.switchboard.testkit.TestRun#isUnderWay")
    static class Collecting {
        static final List<Organisation> SEEN = new ArrayList<>();

        @RegisterExtension
        static final SwitchboardExtension EXTENSION =
                SwitchboardExtension.of(Organisation.called("Shop").ownedBy("sam@shop.test"));

        @Test
        void one(Organisation shop) {
            assertThat(shop.ask("ann@acme.test", PTO)).escalatedTo("sam@shop.test");
            assertThat(shop.notifier()).told("sam@shop.test");
            SEEN.add(shop);
        }

        @Test
        void other(Organisation shop) {
            one(shop);
        }
    }

    @Test
    void whatIsForAllTestsCannotHaveWhatIsNewForEach() {
        var run = TestRun.of(TooEarly.class);

        assertThat(run.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasMessageContaining("Organisation is new for each test, so before cannot have one; "
                                + "make it a parameter of the test, or of a method before each test"));
    }

    @EnabledIf("dev.switchboard.testkit.TestRun#isUnderWay")
    @ExtendWith(SwitchboardExtension.class)
    static class TooEarly {
        @BeforeAll
        static void before(Organisation acme) {
            acme.ask("ann@acme.test", PTO);
        }

        @Test
        void never() {
            assertThat(PTO).isNotEmpty();
        }
    }
}
