package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static dev.switchboard.scenario.Office.CID;
import static dev.switchboard.scenario.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemovalTest {
    private static final String MIA = "mia@acme.test";
    private static final String MAX = "max@acme.test";
    private static final String OLGA_ADDRESS = "olga@acme.test";

    private final Office office = Office.open();

    @Test
    @DisplayName("A-20 removing a specialist reroutes the open questions at once")
    void removalReroutesOpenQuestions() {
        var ofAnn = office.ask(ANN, Office.PTO);
        var ofBob = office.ask(BOB, Office.PTO);
        var ofCid = office.ask(CID, Office.PTO);

        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(office.notified()).containsExactly(MIA, MIA, MAX, OLGA_ADDRESS, OLGA_ADDRESS);
        assertThat(holder(ofAnn)).isEqualTo(OLGA_ADDRESS);
        assertThat(holder(ofBob)).isEqualTo(OLGA_ADDRESS);
        assertThat(holder(ofCid)).isEqualTo(MAX);
        assertThat(office.timeline(ofAnn))
                .containsExactly(
                        "given to mia@acme.test by SPECIALIST",
                        "mia@acme.test was notified",
                        "taken from mia@acme.test: REMOVED",
                        "given to olga@acme.test by OWNER",
                        "olga@acme.test was notified");
        assertThat(office.lastNotification().question()).isEqualTo(Office.PTO);
        assertThat(office.lastNotification().passedSteps())
                .extracting(step -> step.result().name())
                .containsExactly("NO_MAPPING");
        assertThat(office.events.events(RoutingEvent.Kind.ESCALATION_REASSIGNED))
                .hasSize(2);
    }

    @Test
    @DisplayName("A-20 a late reply of a removed specialist is refused with an event, and nothing reaches the chat")
    void aLateReplyIsRefused() {
        var decision = office.ask(ANN, Office.PTO);
        var chat = office.chatOf(decision);
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        var result = office.reply(MIA, "Granted.");

        assertThat(result).isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(result.isAccepted()).isFalse();
        assertThat(office.chatOf(decision)).isEqualTo(chat);
        assertThat(office.transcript(decision))
                .extracting(message -> message.text())
                .doesNotContain("Granted.");
        assertThat(office.events.events(RoutingEvent.Kind.REPLY_REJECTED))
                .singleElement()
                .satisfies(event -> assertThat(event.subject()).isEqualTo("TOKEN_REVOKED"));
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.reply(OLGA_ADDRESS, "Not this time.")).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("A-20 a removed specialist who is added again may not answer the old questions")
    void addingAgainDoesNotGiveTheOldQuestionsBack() {
        var decision = office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));
        office.edit(PolicyEdit.addSpecialist("HR", MIA, "Mia"));

        var result = office.reply(MIA, "Granted.");

        assertThat(result).isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(office.chatOf(decision)).doesNotContain("Granted.");
    }

    @Test
    @DisplayName("A-20 a removed specialist may not add to what was answered before either")
    void aFurtherReplyIsRefusedToo() {
        var decision = office.ask(ANN, Office.PTO);
        office.reply(MIA, "Granted.");
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        var result = office.reply(MIA, "And Monday too.");

        assertThat(result).isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(office.chatOf(decision)).endsWith("Granted.");
        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("A-20 replacing the whole policy removes specialists just the same")
    void replacingThePolicyRemovesToo() {
        var decision = office.ask(ANN, Office.PTO);
        var without = Persona.named("HR")
                .ownedBy(OLGA_ADDRESS)
                .reason(ContactReason.PTO)
                .specialist(MAX, "", "cid@acme.test");

        office.switchboard.policies().apply(Policy.of(without), 1);

        assertThat(holder(decision)).isEqualTo(OLGA_ADDRESS);
        assertThat(office.reply(MIA, "Granted.")).isEqualTo(ReplyResult.TOKEN_REVOKED);
    }

    @Test
    @DisplayName("A-20 a function that changes the specialists removes them just the same")
    void aFunctionOfTheMapRemovesToo() {
        var decision = office.ask(ANN, Office.PTO);

        office.edit(PolicyEdit.specialists("HR", "nightly sync", map -> map.withoutSpecialist(EmailAddress.of(MIA))));

        assertThat(holder(decision)).isEqualTo(OLGA_ADDRESS);
        assertThat(office.reply(MIA, "Granted.")).isEqualTo(ReplyResult.TOKEN_REVOKED);
    }

    @Test
    @DisplayName("A-19 replacing the whole policy leaves questions with specialists who are still there")
    void replacingThePolicyLeavesOthers() {
        var decision = office.ask(ANN, Office.PTO);
        var moved =
                Persona.named("HR").ownedBy(OLGA_ADDRESS).specialist(MIA, "Mia").specialist(MAX, "", "ann@acme.test");

        office.switchboard.policies().apply(Policy.of(moved), 1);

        assertThat(holder(decision)).isEqualTo(MIA);
        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("A-20 if the whole persona is removed, the specialist's reply is refused")
    void aRemovedPersonaHasNoSpecialists() {
        var decision = office.ask(ANN, Office.PTO);

        office.switchboard.policies().apply(Policy.of(Persona.named("IT").ownedBy("otto@acme.test")), 1);

        assertThat(office.reply(MIA, "Granted.")).isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(office.chatOf(decision)).doesNotContain("Granted.");
    }

    @Test
    @DisplayName("A-20 A-66 removing a specialist of one persona leaves the questions of another")
    void anotherPersonasQuestionsStay() {
        var it = Persona.named("IT")
                .ownedBy("otto@acme.test")
                .reason(ContactReason.named("Laptop"))
                .specialist(MIA, "Mia", "ann@acme.test");
        var two = Office.with(Office.hr(), it);
        var ofIt = two.route(Question.to("IT", "A new laptop please"), ANN);

        two.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(two.escalation(ofIt).recipient().orElseThrow().person().email())
                .hasToString(MIA);
        assertThat(two.reply(MIA, "Granted.")).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("A-20 a question goes to the specialist of another address of the asker, if there is one")
    void anotherAddressMayHaveASpecialist() {
        var asker = ANN.with(Identifier.of(IdentifierKind.EMAIL, "cid@acme.test"));
        var decision = office.ask(asker, Office.PTO);

        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(holder(decision)).isEqualTo(MAX);
        assertThat(office.notified()).containsExactly(MIA, MAX);
    }

    @Test
    @DisplayName("A-20 A-6 if nobody else is left, the escalation is unroutable and the gap is logged")
    void ifNobodyIsLeftItIsUnroutable() {
        var answers = new ScriptedAnswers().onText(Office.PTO, Answer.cannotExecute(""));
        var persona = Office.hr().specialist("pia@acme.test", "Pia", OLGA_ADDRESS);
        var owners = Office.with(persona, parts -> parts.answers(answers));
        var decision = owners.ask(OLGA, Office.PTO);

        owners.edit(PolicyEdit.removeSpecialist("HR", "pia@acme.test"));

        assertThat(owners.notified()).containsExactly("pia@acme.test");
        assertThat(owners.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);
        assertThat(owners.timeline(decision)).endsWith("nobody is left to ask");
        assertThat(owners.switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
        assertThat(owners.events.events(RoutingEvent.Kind.QUESTION_UNROUTABLE)).hasSize(1);
    }

    @Test
    @DisplayName("A-7 A-20 a removed specialist who is the owner gets the question again, as the owner")
    void theOwnerGetsItAsTheOwner() {
        var persona = Persona.named("HR")
                .ownedBy(OLGA_ADDRESS, "Olga")
                .reason(ContactReason.PTO)
                .specialist(OLGA_ADDRESS, "Olga", "ann@acme.test");
        var both = Office.with(persona);
        var decision = both.ask(ANN, Office.PTO);

        both.edit(PolicyEdit.removeSpecialist("HR", OLGA_ADDRESS));

        assertThat(both.lastNotification().recipient().role()).isEqualTo(Target.Kind.OWNER);
        assertThat(both.reply(OLGA_ADDRESS, "Granted by the owner.")).isEqualTo(ReplyResult.DELIVERED);
        assertThat(both.chatOf(decision)).endsWith("Granted by the owner.");
    }

    @Test
    @DisplayName("A-20 a question that was taken from a specialist before is left where it is when that one is removed")
    void aQuestionThatMovedOnBeforeStays() {
        var decision = office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));
        office.switchboard.policies().reassignOpen("HR", "ann@acme.test");

        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(office.notified()).containsExactly(MIA, MAX);
        assertThat(holder(decision)).isEqualTo(MAX);
        assertThat(office.reply(MIA, "Granted.")).isEqualTo(ReplyResult.TOKEN_REVOKED);
        assertThat(office.reply(MAX, "Granted by me.")).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName(
            "A-20 a reply by the token of a notification that went to somebody before is told apart by its recipient")
    void theTokenIsTheRecipients() {
        office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        var forged = Reply.to(office.replyTokenOf(OLGA_ADDRESS), MIA, "Granted.");

        assertThat(office.switchboard.replies().accept(forged)).isEqualTo(ReplyResult.WRONG_SENDER);
    }

    private String holder(RoutingDecision decision) {
        return office.escalation(decision)
                .recipient()
                .orElseThrow()
                .person()
                .email()
                .toString();
    }

    @Test
    @DisplayName("A-20 a process that died before it rerouted: the next look at what is overdue does")
    void removedByAProcessThatDied() {
        var store = new InMemoryStore();
        var next = Office.with(Office.hr(), parts -> parts.store(store));
        var decision = next.ask(ANN, Office.PTO);
        var before = next.switchboard.policies().current();
        var without = PolicyEdit.removeSpecialist("HR", MIA).applyTo(before.policy());
        var after = new PolicyVersion(before.number() + 1, without, next.clock.instant(), "Mia has left", "");
        store.commit(new Commit()
                .put(Key.policyVersion(after.number()), 0, after)
                .put(Key.policyHead(), before.number(), after.number()));

        var moved = next.switchboard.escalateOverdue(next.clock.instant());

        assertThat(moved).isEqualTo(1);
        assertThat(next.escalation(decision).isWith(EmailAddress.of(OLGA_ADDRESS)))
                .isTrue();
        assertThat(next.switchboard.escalateOverdue(next.clock.instant())).isZero();
    }
}
