package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.absence.Absence;
import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.notification.Reply;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.tag.Tag;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line for agents: who goes on, and who is served again")
class LineEdgesTest {
    private static final Actor ADMIN = Actor.admin("root@shop.test");

    private static Absence ofDan(BusyDesk desk) {
        var now = desk.clock.instant();
        return Absence.of(EmailAddress.of(Shop.DAN), now, now.plus(Duration.ofDays(1)));
    }

    @Test
    @DisplayName("A-48 an expertise that gets another name is no other: whoever waits for it keeps their place")
    void renaming() {
        var desk = BusyDesk.open();
        desk.ask("busy");
        var waiting = desk.ask("waiting");

        desk.switchboard.agents().renameExpertise("returns", "Refunds", ADMIN);

        assertThat(desk.position(waiting)).isEqualTo(1);
        assertThat(desk.conversation(waiting).wanted())
                .extracting(one -> one.name())
                .containsExactly("Refunds");
    }

    @Test
    @DisplayName("whoever lost a question only because they were away is given it again")
    void backAgain() {
        var desk = BusyDesk.open(BusyDesk.shop()
                .chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED))
                .absence(AbsenceRules.DEFAULT.whenAway(OpenQuestions.MOVE)));
        var decision = desk.ask("question");
        assertThat(desk.holder(decision)).isEqualTo(Shop.DAN);
        var absence = ofDan(desk);

        desk.switchboard.absences().announce(absence, Actor.agent("dan"));
        assertThat(desk.position(decision)).isEqualTo(1);
        desk.switchboard.absences().withdraw(absence, Actor.agent("dan"));

        assertThat(desk.holder(decision)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("who says that they are there after all is offered the line in the same moment")
    void anAbsenceIsWithdrawn() {
        var desk = BusyDesk.open();
        var absence = ofDan(desk);
        desk.switchboard.absences().announce(absence, Actor.agent("dan"));
        var waiting = desk.ask("waiting");
        assertThat(desk.position(waiting)).isEqualTo(1);

        desk.switchboard.absences().withdraw(absence, Actor.agent("dan"));

        assertThat(desk.holder(waiting)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("an urgent question does not wait beside another about the same")
    void urgent() {
        var classifier = new ScriptedClassifier()
                .onText("slow", ReasonMatch.of("IT", 0.9))
                .onText("down", ReasonMatch.of("IT", 0.9), ReasonMatch.of("Outage", 0.8));
        var persona = BusyDesk.shop()
                .reasons(
                        ContactReason.named("IT"), ContactReason.named("Outage").withUrgent(true));
        var desk = BusyDesk.open(persona);
        var router = desk.another(BusyDesk.policy(persona).build(), parts -> parts.classifier(classifier))
                .router();
        desk.ask("busy");

        var slow = router.route(Question.to("Shop", "slow").inConversation("c"), BusyDesk.asker("c"));
        var down = router.route(Question.to("Shop", "down").inConversation("c"), BusyDesk.asker("c"));

        assertThat(slow.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(down.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
    }

    @Test
    @DisplayName("a deadline passes over a substitute who only looks on")
    void aViewerStandsInForNobody() {
        var desk = BusyDesk.with(Policy.builder()
                .personas(BusyDesk.shop()
                        .operators("dan", "vic")
                        .deadline(Deadline.within(Duration.ofHours(1)).then(DeadlineAction.NEXT_SUBSTITUTE))
                        .absence(AbsenceRules.DEFAULT.withSubstitute(Shop.DAN, "vic@shop.test")))
                .agents(BusyDesk.dan(1), Agent.of("vic", "vic@shop.test").withRole(AgentRole.VIEWER)));
        var decision = desk.ask("question");

        desk.minutes(61);
        desk.tick();

        assertThat(desk.toldTo("vic@shop.test")).isEmpty();
        assertThat(desk.holder(decision)).isNotEqualTo("vic@shop.test");
    }

    @Test
    @DisplayName("the agent who served the asker before is kept, from the line too")
    void thePreviousAgentServes() {
        var desk = BusyDesk.open(BusyDesk.named("Shop").operators("dan", "eva"));
        var zoe = Asker.withId(IdentifierKind.WHATSAPP, "+41791234567");
        desk.danLeaves();
        var one = desk.ask("Shop", "one", zoe);
        assertThat(desk.holder(one)).isEqualTo(Shop.EVA);
        desk.switchboard.inboxes().handle(one.conversation(), Actor.agent("eva"));
        desk.availability.set(Shop.DAN, Presence.ONLINE);
        desk.ask("x");
        desk.ask("y");
        var two = desk.ask("Shop", "two", zoe);
        assertThat(desk.position(two)).isEqualTo(1);

        var more = Policy.builder()
                .personas(BusyDesk.named("Shop").operators("dan", "eva"))
                .agents(BusyDesk.dan(2), BusyDesk.eva(2));
        desk.switchboard.policies().apply(more.build(), 1);

        assertThat(desk.holder(two)).isEqualTo(Shop.EVA);
    }

    @Test
    @DisplayName("the agent who served the asker before is kept in the next conversation of a chat")
    void thePreviousAgentGoesOn() {
        var desk = BusyDesk.open(BusyDesk.named("Shop").operators("dan", "eva"));
        desk.danLeaves();
        var one = desk.ask("chat");
        desk.switchboard.conversations().close(one.conversation(), Actor.agent("eva"), ClosingOutcome.RESOLVED);
        desk.availability.set(Shop.DAN, Presence.ONLINE);

        var next = desk.ask("chat");

        assertThat(next.conversation()).isNotEqualTo(one.conversation());
        assertThat(desk.holder(next)).isEqualTo(Shop.EVA);
    }

    @Test
    @DisplayName("the agent who served an absorbed contact is kept after the merge")
    void thePreviousAgentOfAnAbsorbedContact() {
        var desk = BusyDesk.open(BusyDesk.named("Shop").operators("dan", "eva"));
        var number = People.whatsapp("+41791234567");
        var zoe = People.by(number);
        var directory = desk.switchboard.directory();
        var survivor = directory
                .create(ADMIN)
                .name("Zoe")
                .add(People.email("zoe@mail.test"))
                .save();
        var absorbed = directory.create(ADMIN).name("Zoe by phone").add(number).save();
        desk.danLeaves();
        var one = desk.ask("Shop", "one", zoe);
        desk.switchboard.inboxes().handle(one.conversation(), Actor.agent("eva"));
        desk.availability.set(Shop.DAN, Presence.ONLINE);

        directory.merge(survivor.id(), List.of(absorbed.id()), MergeChoices.survivors(), ADMIN);

        assertThat(desk.holder(desk.ask("Shop", "two", zoe))).isEqualTo(Shop.EVA);
    }

    private static final PersonaBuilder PATIENT = BusyDesk.shop().chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED));

    @Test
    @DisplayName("a limit holds also for what waited longer than conversations count that are silent")
    void limitsHoldForWhatWaitedLong() {
        var desk = BusyDesk.open(PATIENT);
        desk.danLeaves();
        var all = Stream.of("a", "b", "c").map(desk::ask).toList();
        desk.minutes(31);

        desk.danComes();

        assertThat(all).extracting(desk::holder).containsExactly(Shop.DAN, "nobody", "nobody");
        desk.minutes(29);
        desk.tick();
        assertThat(all).extracting(desk::holder).containsExactly(Shop.DAN, "nobody", "nobody");
        desk.minutes(1);
        desk.tick();
        assertThat(all).extracting(desk::holder).containsExactly(Shop.DAN, Shop.DAN, "nobody");
    }

    @Test
    @DisplayName(
            "A-48 renamed while nobody had the conversation: a question in it that comes later is wanted by the new name alone")
    void renamedMeanwhile() {
        var required = List.of(WantedExpertise.of("returns").asRequired());
        var desk = BusyDesk.open(BusyDesk.shop().changeWanted(any -> required));
        var before = desk.ask("chat");
        desk.switchboard.conversations().handBack(before.conversation(), ADMIN);
        desk.switchboard.agents().renameExpertise("returns", "refunds", ADMIN);
        desk.danLeaves();

        var again = desk.ask("chat");
        desk.danComes();

        assertThat(desk.holder(again)).isEqualTo(Shop.DAN);
        assertThat(desk.conversation(again).wanted())
                .containsExactly(WantedExpertise.of("refunds").asRequired());
    }

    @Test
    @DisplayName(
            "A-48 renamed while nobody had the conversation, which is delivered into an inbox: nothing is wanted any more")
    void renamedAndDelivered() {
        var required = List.of(WantedExpertise.of("returns").asRequired());
        var desk = BusyDesk.with(BusyDesk.policy(BusyDesk.shop().changeWanted(any -> required))
                .inboxes(Inbox.followUp("mail").withKind(Inbox.Kind.CHANNEL).withMembers("eva")));
        var before = desk.ask("chat");
        desk.switchboard.conversations().handBack(before.conversation(), ADMIN);
        desk.switchboard.agents().renameExpertise("returns", "refunds", ADMIN);

        desk.switchboard.inboxes().deliver("mail", before.conversation());

        assertThat(desk.conversation(before).wanted()).isEmpty();
    }

    @Test
    @DisplayName(
            "A-48 renamed while nobody had the conversation, which gets a tag: a question in it is served by the new name")
    void renamedAndTagged() {
        var required = List.of(WantedExpertise.of("returns").asRequired());
        var desk = BusyDesk.open(BusyDesk.shop().changeWanted(any -> required));
        var before = desk.ask("chat");
        desk.switchboard.conversations().handBack(before.conversation(), ADMIN);
        desk.switchboard.agents().renameExpertise("returns", "refunds", ADMIN);

        desk.switchboard.conversations().tag(before.conversation(), Tag.custom("vip"), ADMIN);
        desk.danLeaves();

        var again = desk.ask("chat");
        desk.danComes();

        assertThat(desk.holder(again)).isEqualTo(Shop.DAN);
    }

    /** Of a conversation in which a question waited for an agent in vain, and the owner answered it. */
    private static BusyDesk answeredByTheOwner() {
        var required = List.of(WantedExpertise.of("returns").asRequired());
        var desk = BusyDesk.with(BusyDesk.policy(BusyDesk.shop().changeWanted(any -> required))
                .inboxes(Inbox.followUp("mail").withKind(Inbox.Kind.CHANNEL).withMembers("eva")));
        desk.danLeaves();
        var decision = desk.ask("chat");
        desk.minutes(11);
        desk.switchboard.escalateOverdue(desk.clock.instant());
        var told = desk.notifier.notificationsTo(Shop.SAM).get(0);
        desk.switchboard.replies().accept(Reply.to(told.replyToken().orElseThrow(), Shop.SAM, "Upstairs."));
        assertThat(desk.conversation(decision).isAttended()).isFalse();
        assertThat(desk.conversation(decision).isHandled()).isFalse();
        desk.switchboard.agents().renameExpertise("returns", "refunds", ADMIN);
        return desk;
    }

    @Test
    @DisplayName(
            "A-48 renamed after all was answered: of a conversation with which somebody has to do again nothing is wanted any more")
    void renamedAndAttendedAgain() {
        var id = new ConversationId(new PersonaId("Shop"), "chat");
        List<Consumer<Switchboard>> ways = List.of(
                one -> one.inboxes().deliver("mail", id),
                one -> one.conversations().tag(id, Tag.custom("vip"), ADMIN),
                one -> one.conversations().suspend(id, ADMIN));
        for (var way : ways) {
            var desk = answeredByTheOwner();

            way.accept(desk.switchboard);

            var conversation = desk.switchboard.conversations().find(id).orElseThrow();
            assertThat(conversation.isAttended()).isTrue();
            assertThat(conversation.wanted()).isEmpty();
        }
    }

    @Test
    @DisplayName("A-48 renamed after all was answered: a question that comes after a tag is served by the new name")
    void renamedAnsweredAndTagged() {
        var desk = answeredByTheOwner();
        desk.switchboard
                .conversations()
                .tag(new ConversationId(new PersonaId("Shop"), "chat"), Tag.custom("vip"), ADMIN);

        var again = desk.ask("chat");
        desk.danComes();

        assertThat(desk.holder(again)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName(
            "what an agent added who is in the conversation is wanted still when the asker goes on after all was done")
    void wantedByWhoIsInIt() {
        var desk = BusyDesk.open();
        var decision = desk.ask("chat");
        desk.danJoins();
        desk.done(decision);
        var refunds = WantedExpertise.of("refunds");
        desk.switchboard.teamwork().want(decision.conversation(), List.of(refunds), Actor.agent("dan"));

        desk.ask("chat");

        assertThat(desk.conversation(decision).wanted()).contains(refunds);
    }
}
