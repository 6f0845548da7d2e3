package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation in memory")
class OrganisationTest {
    private static final String PTO = "Please approve PTO on Friday";
    private static final String UNKNOWN = "Where do I park my balloon?";

    private final Organisation acme = Organisation.sample().start();

    @Test
    void routesToTheSpecialistOfTheAsker() {
        assertThat(acme.ask("ann@acme.test", PTO)).escalatedTo("mia@acme.test").because("PTO");
        assertThat(acme.ask("cid@acme.test", PTO)).escalatedTo("max@acme.test");
        assertThat(acme.ask("eve@acme.test", PTO)).escalatedTo("olga@acme.test");
        assertThat(acme.ask("anonymous", PTO)).escalatedTo("olga@acme.test");
    }

    @Test
    void phrasesOfAReasonAreRecognised() {
        var hr = Organisation.called("HR")
                .ownedBy("olga@acme.test")
                .reason("Balloons", "zeppelin")
                .specialist("mia@acme.test")
                .of("ann@acme.test")
                .start();

        assertThat(hr.ask("ann@acme.test", "May I park the zeppelin?")).because("Balloons");
    }

    @Test
    void aReplyReachesTheChat() {
        var chat = acme.chat("ann@acme.test");
        var decision = chat.write(PTO);

        assertThat(acme.reply("mia@acme.test", "Granted.")).isEqualTo(ReplyResult.DELIVERED);
        assertThat(acme.reply("mia@acme.test", "Enjoy!")).isEqualTo(ReplyResult.DELIVERED);

        assertThat(chat).showsOnce("Granted.").showsInOrder("Granted.", "Enjoy!");
        assertThat(acme.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    void whoJoinsWritesAndLeaves() {
        var chat = acme.chat("ann@acme.test");
        chat.write(PTO);

        assertThat(acme.join("mia@acme.test")).isEqualTo(JoinResult.JOINED);
        acme.write("mia@acme.test", "Granted.");
        assertThat(chat.conversation()).hasMode(AutomationMode.DEFERRING).hasParticipants("mia@acme.test");
        assertThat(acme.leave("mia@acme.test")).isTrue();

        assertThat(chat.conversation()).hasMode(AutomationMode.ACTIVE);
        assertThat(chat).showsInOrder("Mia joined the conversation.", "Granted.");
    }

    @Test
    void whoWasToldNothingHasNothingToReplyTo() {
        acme.ask("ann@acme.test", PTO);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> acme.reply("max@acme.test", "Granted."))
                .withMessageContaining(
                        "nobody told max@acme.test anything; told were: mia@acme.test (specialist, \"PTO\")")
                .withMessageContaining("ESCALATED_SPECIALIST mia@acme.test");
    }

    @Test
    void whoIsMisspeltIsNamedRight() {
        acme.ask("ann@acme.test", PTO);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> acme.join("mai@acme.test"))
                .withMessageContaining("did you mean \"mia@acme.test\"?");
    }

    @Test
    void whoCannotBeAnybodyAsksNothing() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> acme.ask("ann", PTO))
                .withMessageContaining("\"ann\" is not an e-mail address");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Organisation.sample().agent("dan").start())
                .withMessageContaining("\"dan\" is not an e-mail address");
    }

    @Test
    void whoAsksMayBeNamedByAnIdWithColons() {
        assertThat(Organisation.asker("matrix:@ann:acme.test").identifiers())
                .isEqualTo(Asker.withId(new IdentifierKind("matrix"), "@ann:acme.test")
                        .identifiers());
        assertThat(Organisation.asker("variable:customerNo:7").identifiers())
                .isEqualTo(
                        Asker.withId(IdentifierKind.variable("customerNo"), "7").identifiers());
    }

    @Test
    void addressesAreTheSameInAnyLetterCase() {
        var decision = acme.ask("ann@acme.test", PTO);

        assertThat(decision).escalatedTo("MIA@acme.test").notifying(acme.notifier(), "Mia@acme.test");
        acme.join("Mia@acme.test");
        assertThat(acme.conversation(decision)).hasParticipants("mia@ACME.test");
    }

    @Test
    void mailThatComesBackGoesToTheNext() {
        acme.losesMail("mia@acme.test");

        acme.ask("ann@acme.test", PTO);

        assertThat(acme.notifier()).told("olga@acme.test");
        acme.getsMail("MIA@acme.test");
        acme.ask("bob@acme.test", PTO);
        assertThat(acme.notifier()).toldOnce("mia@acme.test");
    }

    @Test
    void timePassesOnlyWhenItIsSaid() {
        var hr = Organisation.sample()
                .persona(persona -> persona.responseTimeout(Duration.ofHours(4)))
                .at("2026-03-02T08:30:00Z")
                .start();
        hr.ask("ann@acme.test", PTO);

        assertThat(hr.pass(Duration.ofHours(3))).isZero();
        assertThat(hr.notifier()).told("mia@acme.test");
        assertThat(hr.pass(Duration.ofHours(1))).isOne();

        assertThat(hr.notifier()).told("mia@acme.test", "olga@acme.test");
        assertThat(hr.clock().instant()).hasToString("2026-03-02T12:30:00Z");
    }

    @Test
    void theTestSaysWhatTheAutomationKnowsAndWhatTextsMean() {
        acme.answers(UNKNOWN, Answer.cannotExecute("I cannot park balloons."));
        acme.means(UNKNOWN, "Sick leave");

        assertThat(acme.ask("ann@acme.test", UNKNOWN))
                .escalatedTo("mia@acme.test")
                .because("Sick leave")
                .causedBy(HandoffCause.CANNOT_EXECUTE)
                .said("I cannot park balloons.");
        assertThat(acme.ask("ann@acme.test", "How many leave days are there per year?"))
                .answered("There are 25 leave days per year.");
    }

    @Test
    void failuresOfTheFixturesAreContained() {
        acme.classifier().failNext(new IllegalStateException("out of order"));

        assertThat(acme.ask("ann@acme.test", PTO)).afterTrying(Stage.REASONS, StageResult.CLASSIFIER_FAILED);
        assertThat(acme.events().events(RoutingEvent.Kind.CLASSIFIER_FAILED)).hasSize(1);
    }

    @Test
    void peopleOfTheDirectoryAreKnownByEveryChannel() {
        var hr = Organisation.sample()
                .contact("Ann", "ann@acme.test", "whatsapp:+41791234567")
                .start();

        var decision = hr.chat("whatsapp:+41791234567").by(Channel.WHATSAPP).write(PTO);

        assertThat(decision).escalatedTo("mia@acme.test");
        assertThat(hr.contact("ann@acme.test")).isNamed("Ann").has(IdentifierKind.WHATSAPP, "+41791234567");
        assertThat(hr.history("ann@acme.test"))
                .hasInteractions(Channel.WHATSAPP)
                .tells("decided ESCALATED_SPECIALIST mia@acme.test", "mia@acme.test was notified");
    }

    @Test
    void whoIsNoContactIsReported() {
        acme.ask("ann@acme.test", PTO);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> acme.contact("ann@acme.test"))
                .withMessageStartingWith("0 contacts have ann@acme.test");
    }

    @Test
    void agentsHaveExpertiseAndPresence() {
        var desk = Organisation.called("Desk")
                .ownedBy("sam@shop.test")
                .agent("dan@shop.test", "billing")
                .agent("eva@shop.test", "returns")
                .persona(persona -> persona.expertise("returns"))
                .start();

        assertThat(desk.ask("zoe@mail.test", UNKNOWN)).escalatedTo("eva");
        desk.becomes("eva@shop.test", Presence.OFFLINE);
        assertThat(desk.ask("yan@mail.test", UNKNOWN)).escalatedTo("dan").afterTrying(Stage.EXPERTISE);
        desk.becomes("eva@shop.test", Presence.ONLINE);
        assertThat(desk.ask("kai@mail.test", UNKNOWN)).escalatedTo("eva");
    }

    @Test
    void whoeverIsAwayIsStoodInForUntilTheyAreBack() {
        acme.away("mia@acme.test", Duration.ofDays(2));
        assertThat(acme.ask("ann@acme.test", PTO)).escalatedTo("olga@acme.test");

        acme.pass(Duration.ofDays(2));
        assertThat(acme.ask("ann@acme.test", PTO)).escalatedTo("mia@acme.test");

        acme.away("mia@acme.test", Duration.ofDays(2));
        acme.back("mia@acme.test");
        assertThat(acme.ask("ann@acme.test", PTO)).escalatedTo("mia@acme.test");
    }

    @Test
    void inboxesTagsAndRules() {
        var shop = Organisation.called("Shop")
                .ownedBy("sam@shop.test")
                .agent("dan@shop.test")
                .agent("eva@shop.test")
                .tag(SmartTag.custom("wholesale").withPhrases("sell your shoes"))
                .rule(TagRule.anyOf("wholesale").assign("eva").withPriority(10))
                .followUp("human", "dan", "eva")
                .start();
        var chat = shop.chat("zoe@mail.test");

        assertThat(shop.ask("kai@mail.test", "May we sell your shoes?")).escalatedTo("eva");
        assertThat(chat.write(UNKNOWN)).hasOutcome(Outcome.QUEUED).escalatedTo("human");
        assertThat(shop.claim("dan@shop.test")).isEqualTo(WorkResult.DONE);
        assertThat(shop.claim("eva@shop.test")).isEqualTo(WorkResult.TAKEN);
        assertThat(chat.conversation()).isIn("human").isAssignedTo("dan@shop.test");
        assertThat(shop.handBack("dan@shop.test")).isEqualTo(WorkResult.DONE);
        assertThat(chat.write(UNKNOWN)).escalatedTo("human");
        assertThat(shop.handle("dan@shop.test")).isEqualTo(WorkResult.DENIED);
        shop.claim("dan@shop.test");
        assertThat(shop.handle("dan@shop.test")).isEqualTo(WorkResult.DONE);
        assertThat(chat.conversation()).isInNoInbox();
    }

    @Test
    void severalPersonasHaveTheirOwnSpecialists() {
        var both = Organisation.sample()
                .and("IT")
                .ownedBy("ivo@acme.test")
                .reason("Approvals")
                .specialist("ida@acme.test")
                .of("ann@acme.test")
                .start();
        var chat = both.chat("ann@acme.test");

        assertThat(chat.write(PTO)).escalatedTo("mia@acme.test");
        assertThat(chat.asker().emails()).hasToString("[ann@acme.test]");
        assertThat(chat.with("IT").write("Approvals please")).escalatedTo("ida@acme.test");
        assertThat(chat.named("another").write(PTO)).escalatedTo("mia@acme.test");
        assertThat(chat.as(Asker.withEmail("cid@acme.test")).write(PTO)).escalatedTo("max@acme.test");
    }

    @Test
    void anyPolicyAndAnyPartMayBeGiven() {
        var platform = new InMemoryInboxPlatform();
        var policy = Policy.of(Persona.named("HR").ownedBy("olga@acme.test").reasons(ContactReason.PTO));

        try (var given = Organisation.over(policy)
                .with(builder -> builder.inboxAdapter(platform))
                .start()) {
            var decision = given.ask(Question.to("HR", UNKNOWN).inConversation("c"), Asker.anonymous());
            assertThat(decision).escalatedTo("olga@acme.test");
            assertThat(given.chatOf(decision).id().value()).isEqualTo("c");
            assertThat(given.switchboard().policies().current().policy()).isEqualTo(policy);
        }
    }

    @Test
    void everyStartIsAnOrganisationOfItsOwn() {
        var setup = Organisation.sample();
        var one = setup.start();
        var other = setup.start();

        one.ask("ann@acme.test", PTO);

        assertThat(other.notifier()).toldNobody();
        assertThat(other.chats().deliveries()).isEmpty();
    }

    @Test
    void everythingWrongWithThePolicyIsSaidAtOnce() {
        var setup = Organisation.called("HR").ownedBy("olga").reason("PTO").followUp("human", "dan");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(setup::start)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .contains(PolicyProblem.EMAIL_INVALID, PolicyProblem.UNKNOWN_AGENT));
    }

    @Test
    void theStoryHasEverythingInOrderWithTimes() {
        var chat = acme.chat("ann@acme.test");
        chat.write(PTO);
        acme.pass(Duration.ofMinutes(30));
        acme.losesMail("olga@acme.test");
        chat.write(UNKNOWN);
        acme.reply("mia@acme.test", "Granted.");

        assertThat(acme.story())
                .containsSubsequence(
                        "2026-01-05T09:00:00Z  CONVERSATION_OPENED HR/chat of ann@acme.test",
                        "MESSAGE_RECEIVED HR/chat of ann@acme.test m1: \"" + PTO + "\"",
                        "QUESTION_ROUTED HR/chat of ann@acme.test ESCALATED_SPECIALIST",
                        "ESCALATED_SPECIALIST mia@acme.test, because \"PTO\"",
                        "SPECIALIST FOUND",
                        "told mia@acme.test (specialist, \"PTO\"): ",
                        "shown in HR/chat of ann@acme.test, by ",
                        "2026-01-05T09:30:00Z",
                        "\"" + UNKNOWN + "\"",
                        "could not tell olga@acme.test (owner): mail for olga@acme.test comes back",
                        "\"Granted.\"");
    }

    @Test
    void whatCouldNotBeShownIsInTheStory() {
        acme.chats().failNext(new IllegalStateException("chat is down"));

        acme.ask("ann@acme.test", PTO);

        assertThat(acme.story()).contains("could not show in HR/~m1, by ", ": chat is down");
    }

    @Test
    void anAddressInCapitalLettersHasTheSameChat() {
        assertThat(acme.chat("Ann@Acme.test").id())
                .isEqualTo(acme.chat("ann@acme.test").id());
        assertThat(acme.chat("facebook:Ann@acme.test").id())
                .isNotEqualTo(acme.chat("facebook:ann@acme.test").id());
    }

    @Test
    void whoeverLeavesTheChatClosesTheConversation() {
        var chat = acme.chat("ann@acme.test");
        chat.write(UNKNOWN);

        chat.leave();

        assertThat(chat.conversation().isClosed()).isTrue();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> acme.chat("bob@acme.test").conversation())
                .withMessage("nobody wrote in HR/chat of bob@acme.test yet");
    }

    @Test
    void whoIsToldBecauseOfATagHasNothingToAnswer() {
        var shop = Organisation.called("Shop")
                .ownedBy("sam@shop.test")
                .agent("dan@shop.test")
                .knows("We are open.", "Are you open, it is outrageous?")
                .tag(SmartTag.custom("angry").withPhrases("outrageous"))
                .rule(TagRule.anyOf("angry").notify("dan"))
                .start();

        var decision = shop.ask("zoe@mail.test", "Are you open, it is outrageous?");

        assertThat(decision).answered("We are open.").tagged("angry").notifying(shop.notifier(), "dan@shop.test");
        assertThat(shop.story()).contains("told dan@shop.test (agent, because of angry)");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> shop.reply("dan@shop.test", "Calm down."))
                .withMessageStartingWith("dan@shop.test was told of a message because of a tag");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> shop.join("dan@shop.test"))
                .withMessageStartingWith("dan@shop.test was told of a message because of a tag");
    }

    @Test
    void whatIsRoutedPastItsRouterIsInTheStoryWithoutATrace() {
        acme.switchboard().router().route(Question.to("HR", PTO), Asker.withEmail("ann@acme.test"));

        assertThat(acme.story())
                .contains("QUESTION_ROUTED HR/~m1 ESCALATED_SPECIALIST")
                .doesNotContain("SPECIALIST FOUND");
    }

    @Test
    void previewsLeaveNoTrace() {
        var preview = acme.router().preview(Question.to("HR", PTO), Asker.withEmail("ann@acme.test"));

        assertThat(preview).escalatedTo("mia@acme.test").notifyingNobody(acme.notifier());
        assertThat(acme.story()).isEmpty();
    }

    @Test
    void aConversationThatIsNotThereIsReported() {
        var preview = acme.router().preview(Question.to("HR", PTO).withId("1"), Asker.anonymous());

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> acme.conversation(preview))
                .withMessageStartingWith("there is no conversation HR/~1");
    }

    @Test
    void aQuestionThatNeededNobodyHasNoEscalation() {
        var decision = acme.ask("ann@acme.test", "How many leave days are there per year?");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> acme.escalation(decision))
                .withMessageStartingWith("no human was asked:\nANSWERED");
    }
}
