package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.HELP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Inboxes and views: list, claim, take over, release, reply, handle")
class InboxTest {
    private final Shop shop = Shop.open();

    @Test
    @DisplayName("T-AI-10 a new inbox is empty, and refuses what is delivered directly: it has no channel")
    void aFollowUpInboxHasNoChannel() {
        assertThat(shop.inbox("Human")).isEmpty();
        shop.answer = Answer.known("At nine.", 1);
        var decision = shop.ask("When do you open?");

        assertThat(shop.inboxes().deliver("Human", decision.conversation())).isEqualTo(WorkResult.NO_CHANNEL);

        assertThat(shop.inbox("Human")).isEmpty();
    }

    @Test
    @DisplayName("AI-16 an inbox with a channel takes what arrives by it, once")
    void anInboxWithAChannel() {
        var mail = Shop.with(
                Shop.workplace()
                        .inboxes(Inbox.followUp("Mail")
                                .withKind(Inbox.Kind.CHANNEL)
                                .withMembers("dan"))
                        .personas(Shop.shop()),
                parts -> parts);
        var decision = mail.ask(Shop.UNKNOWN);

        assertThat(mail.inboxes().deliver("Mail", decision.conversation())).isEqualTo(WorkResult.DONE);
        assertThat(mail.inboxes().deliver("Mail", decision.conversation())).isEqualTo(WorkResult.UNCHANGED);

        assertThat(mail.inbox("Mail")).containsExactly("chat");
    }

    @Test
    @DisplayName("I-11 what moves a held conversation into another inbox is told to those who work on that one")
    void movedWhileHeld() {
        var mail = withComplaints("eva");
        mail.answer = Answer.known("Upstairs.");
        var decision = mail.ask(Shop.UNKNOWN);
        mail.inboxes().deliver("Mail", decision.conversation());
        mail.switchboard.conversations().suspend(decision.conversation(), Actor.person(Shop.SAM));
        mail.notifier.clear();

        mail.ask("This is outrageous");

        assertThat(mail.notified()).containsExactly(Shop.EVA);
    }

    @Test
    @DisplayName("3.3 so it is if somebody has an open question in it: they are told too")
    void movedWhileSomebodyIsAsked() {
        var mail = withComplaints("eva");
        suspendedWithSam(mail);

        mail.ask("This is outrageous");

        assertThat(mail.notified()).containsExactly(Shop.SAM, Shop.EVA);
    }

    @Test
    @DisplayName("nobody else is told for an inbox on which nobody works if somebody has the conversation")
    void movedToNobody() {
        var mail = withComplaints();
        suspendedWithSam(mail);
        mail.inboxes().claim(mail.ask("One more thing").conversation(), Actor.agent("fay"));
        mail.notifier.clear();

        mail.ask("This is outrageous");

        assertThat(mail.notified()).containsExactly(Shop.FAY);
    }

    /** Sam has a question that the automation could not answer, and it is silent from then on. */
    private static void suspendedWithSam(Shop shop) {
        var decision = shop.ask(Shop.UNKNOWN);
        shop.switchboard.conversations().suspend(decision.conversation(), Actor.person(Shop.SAM));
        shop.notifier.clear();
    }

    /** Inboxes Mail of Dan's, and Complaints, into which angry messages are moved. */
    private static Shop withComplaints(String... members) {
        return Shop.with(
                Shop.workplace()
                        .inboxes(
                                Inbox.followUp("Mail")
                                        .withKind(Inbox.Kind.CHANNEL)
                                        .withMembers("dan"),
                                Inbox.followUp("Complaints").withMembers(members))
                        .personas(Shop.shop()
                                .tags(SmartTag.custom("angry").withPhrases("outrageous"))
                                .rules(TagRule.anyOf("angry").moveTo("Complaints"))),
                parts -> parts);
    }

    @Test
    @DisplayName("T-AI-13 Dan claims, replies, handles: the chat shows it, and the conversation no longer waits")
    void claimReplyHandle() {
        var decision = shop.ask(Shop.UNKNOWN);
        var id = decision.conversation();

        assertThat(shop.inboxes().claim(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.ACKNOWLEDGED);
        assertThat(shop.inboxes().reply(id, ACTOR_DAN, "Behind the house.", List.of()))
                .isEqualTo(WorkResult.DONE);

        assertThat(shop.chatOf(decision)).endsWith("Behind the house.");
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(shop.inbox("Human")).containsExactly("chat");

        assertThat(shop.inboxes().handle(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.HANDLED);
        assertThat(shop.inbox("Human")).isEmpty();
        assertThat(shop.happened()).contains(Kind.PLACEMENT_CLAIMED, Kind.PLACEMENT_HANDLED);
        assertThat(shop.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.NOT_WAITING);
        assertThat(shop.switchboard.conversations().latest(id, 1))
                .extracting(one -> one.text())
                .containsExactly("Behind the house.");
        assertThat(shop.switchboard.conversations().latest(id, 99))
                .isEqualTo(shop.switchboard.conversations().transcript(id));
    }

    @Test
    @DisplayName(
            "A-43 handling takes the tag of the engine away; the message keeps it; what nobody answered is cancelled")
    void handlingWithoutAnAnswer() {
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);

        shop.inboxes().handle(decision.conversation(), ACTOR_DAN);

        assertThat(shop.conversation(decision).tags()).isEmpty();
        assertThat(shop.transcript(decision).get(0).tags()).containsExactly(Tag.HUMAN_HELP);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.CANCELLED);
        assertThat(shop.inboxes().handle(decision.conversation(), Actor.person(Shop.SAM)))
                .isEqualTo(WorkResult.UNCHANGED);
    }

    @Test
    @DisplayName("T-AI-14 Dan claimed it: Eva gets a negative result, and Dan stays")
    void theSecondClaimIsRefused() {
        var id = shop.ask(Shop.UNKNOWN).conversation();

        assertThat(shop.inboxes().claim(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(shop.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.TAKEN);
        assertThat(shop.inboxes().claim(id, ACTOR_DAN)).isEqualTo(WorkResult.UNCHANGED);

        assertThat(shop.switchboard
                        .conversations()
                        .find(id)
                        .orElseThrow()
                        .assignee()
                        .orElseThrow()
                        .person()
                        .email())
                .hasToString(DAN);
    }

    @Test
    @DisplayName("A-40 a colleague takes it over explicitly: then the first one has it no longer")
    void takenOver() {
        var decision = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);

        assertThat(shop.inboxes().takeOver(decision.conversation(), ACTOR_EVA)).isEqualTo(WorkResult.DONE);

        assertThat(shop.escalation(decision).recipient().orElseThrow().person().email())
                .hasToString(EVA);
        assertThat(shop.inboxes().reply(decision.conversation(), ACTOR_DAN, "Me?", List.of()))
                .isEqualTo(WorkResult.DENIED);
        assertThat(shop.inboxes().takeOver(decision.conversation(), Actor.agent("fay")))
                .isEqualTo(WorkResult.DENIED);
    }

    @Test
    @DisplayName("3.5 released: it waits again, and the colleagues are told again")
    void released() {
        var decision = shop.ask(Shop.UNKNOWN);
        var id = decision.conversation();
        shop.inboxes().claim(id, ACTOR_DAN);
        shop.notifier.clear();

        assertThat(shop.inboxes().release(id, ACTOR_EVA)).isEqualTo(WorkResult.TAKEN);
        assertThat(shop.inboxes().release(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(shop.inboxes().release(id, ACTOR_DAN)).isEqualTo(WorkResult.UNCHANGED);

        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.AWAITING);
        assertThat(shop.conversation(decision).assignee()).isEmpty();
        assertThat(shop.notified()).containsExactly(EVA);
        assertThat(shop.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DONE);
        assertThat(shop.happened()).contains(Kind.PLACEMENT_RELEASED);
    }

    @Test
    @DisplayName("A-40 of those who were told, the first to reply by mail has it; a colleague's reply is refused")
    void theFirstReplyTakesIt() {
        var decision = shop.ask(Shop.UNKNOWN);
        var dans = shop.lastNotificationTo(DAN).replyToken().orElseThrow();
        var evas = shop.lastNotificationTo(EVA).replyToken().orElseThrow();

        assertThat(shop.switchboard.replies().accept(Reply.to(dans, DAN, "Behind the house.")))
                .isEqualTo(ReplyResult.DELIVERED);
        assertThat(shop.switchboard.replies().accept(Reply.to(evas, EVA, "In the street.")))
                .isEqualTo(ReplyResult.TAKEN);

        assertThat(shop.chatOf(decision)).contains("Behind the house.").doesNotContain("In the street.");
        assertThat(shop.placement(decision).state()).isEqualTo(Placement.State.CLAIMED);
        assertThat(shop.escalation(decision).inbox()).isEmpty();
    }

    @Test
    @DisplayName(
            "T-AI-23 specialist and follow-up inbox: Mia is assignee and notified, Human shows it as hers, Dan must take it over")
    void specialistAndInbox() {
        var hr = Office.hr().rules(TagRule.followUp("Human"));
        var office = Office.with(Shop.workplace().personas(hr).build(), parts -> parts);

        var decision = office.ask(Office.ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("mia@acme.test");
        var inboxes = office.switchboard.inboxes();
        assertThat(inboxes.list("Human", ACTOR_DAN, "", 10).conversations())
                .singleElement()
                .satisfies(shown -> assertThat(
                                shown.assignee().orElseThrow().person().email())
                        .hasToString("mia@acme.test"));
        assertThat(inboxes.claim(decision.conversation(), ACTOR_DAN)).isEqualTo(WorkResult.TAKEN);
        assertThat(inboxes.takeOver(decision.conversation(), ACTOR_DAN)).isEqualTo(WorkResult.DONE);
        assertThat(office.escalation(decision)
                        .recipient()
                        .orElseThrow()
                        .person()
                        .email())
                .hasToString(DAN);
    }

    @Test
    @DisplayName("T-AI-16 A-42 two views that match show the conversation both, and its place is unchanged")
    void twoViews() {
        var both = Shop.with(
                Shop.workplace()
                        .views(
                                SharedView.of("all").ofPersonas("Shop"),
                                SharedView.of("other").anyOf("vip"))
                        .personas(Shop.shop()),
                parts -> parts);

        var decision = both.ask(Shop.UNKNOWN);

        assertThat(both.view("help")).containsExactly("chat");
        assertThat(both.view("all")).containsExactly("chat");
        assertThat(both.view("other")).isEmpty();
        assertThat(both.conversation(decision).placement()).isEmpty();
    }

    @Test
    @DisplayName("AI-24 picked from a view: the question that was last asked of the owner is the agent's")
    void pickedFromAView() {
        var viewsOnly = Shop.with(Shop.shop());
        var decision = viewsOnly.ask(Shop.UNKNOWN);

        assertThat(viewsOnly.inboxes().claim(decision.conversation(), Actor.agent("fay")))
                .isEqualTo(WorkResult.DONE);
        viewsOnly.inboxes().reply(decision.conversation(), Actor.agent("fay"), "Upstairs.", List.of());
        viewsOnly.inboxes().handle(decision.conversation(), Actor.agent("fay"));

        assertThat(viewsOnly.chatOf(decision)).endsWith("Upstairs.");
        assertThat(viewsOnly.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
        assertThat(viewsOnly.view("help")).isEmpty();
    }

    @Test
    @DisplayName("A-42 a conversation leaves a view when the tag is removed, and comes back with a new one")
    void leavesTheView() {
        var decision = shop.ask(Shop.UNKNOWN);
        var conversations = shop.switchboard.conversations();
        conversations.join(shop.lastNotificationTo(DAN).joinToken().orElseThrow());

        assertThat(conversations.untag(decision.conversation(), Tag.HUMAN_HELP, ACTOR_EVA))
                .isEqualTo(WorkResult.DENIED);
        assertThat(conversations.untag(decision.conversation(), Tag.HUMAN_HELP, ACTOR_DAN))
                .isEqualTo(WorkResult.DONE);
        assertThat(shop.view("help")).isEmpty();

        conversations.leave(decision.conversation(), DAN);
        shop.ask("And my zeppelin?");
        assertThat(shop.view("help")).containsExactly("chat");
    }

    @Test
    @DisplayName("S-26 a tag put by hand shows in views, and fires no rule; reserved ones cannot be put")
    void taggedByHand() {
        var tagged = Shop.with(
                Shop.workplace()
                        .views(SharedView.of("vips").anyOf("vip"))
                        .personas(Shop.shop()
                                .rules(
                                        TagRule.followUp("Human"),
                                        TagRule.anyOf("vip").notify("fay"))),
                parts -> parts);
        var decision = tagged.ask(Shop.UNKNOWN);
        var conversations = tagged.switchboard.conversations();
        conversations.join(tagged.lastNotificationTo(DAN).joinToken().orElseThrow());
        tagged.notifier.clear();

        assertThat(conversations.tag(decision.conversation(), new Tag("vip"), ACTOR_DAN))
                .isEqualTo(WorkResult.DONE);
        assertThatThrownBy(() -> conversations.tag(decision.conversation(), new Tag("sys_x"), ACTOR_DAN))
                .isInstanceOf(InvalidInputException.class);

        assertThat(tagged.view("vips")).containsExactly("chat");
        assertThat(tagged.notified()).isEmpty();
    }

    @Test
    @DisplayName("AI-23 a view filters by persona, mode, assignee and age, as things are now")
    void viewsAreLiveFilters() {
        var filtered = Shop.with(
                Shop.workplace()
                        .views(
                                SharedView.of("unassigned").assigned(false),
                                SharedView.of("dans").assignedTo("dan"),
                                SharedView.of("quiet").quietFor(Duration.ofHours(4)))
                        .personas(Shop.shop().rules(TagRule.followUp("Human"))),
                parts -> parts);
        var id = filtered.ask(Shop.UNKNOWN).conversation();

        assertThat(filtered.view("unassigned")).containsExactly("chat");
        assertThat(filtered.view("quiet")).isEmpty();
        filtered.inboxes().claim(id, ACTOR_DAN);
        filtered.clock.advance(Duration.ofHours(4));
        assertThat(filtered.view("unassigned")).isEmpty();
        assertThat(filtered.view("dans")).containsExactly("chat");
        assertThat(filtered.view("quiet")).containsExactly("chat");
    }

    @Test
    @DisplayName("AI-20 what has waited longest comes first, page by page, whatever happens in between")
    void pages() {
        for (int i = 1; i <= 5; i++) {
            shop.ask("chat" + i, Shop.UNKNOWN);
            shop.clock.advance(Duration.ofMinutes(1));
        }

        var first = shop.inboxes().list("Human", ACTOR_DAN, "", 2);
        shop.inboxes().claim(first.conversations().get(0).id(), ACTOR_DAN);
        shop.inboxes().handle(first.conversations().get(0).id(), ACTOR_DAN);
        var second = shop.inboxes().list("Human", ACTOR_DAN, first.next(), 2);
        var third = shop.inboxes().list("Human", ACTOR_DAN, second.next(), 2);

        assertThat(first.conversations()).extracting(one -> one.id().value()).containsExactly("chat1", "chat2");
        assertThat(second.conversations()).extracting(one -> one.id().value()).containsExactly("chat3", "chat4");
        assertThat(third.conversations()).extracting(one -> one.id().value()).containsExactly("chat5");
        assertThat(third.next()).isEmpty();
    }

    @Test
    @DisplayName("3.7 an inbox is listed by its members, owners and administrators; others are told who may")
    void whoMayList() {
        shop.ask(Shop.UNKNOWN);

        assertThat(shop.inboxes().list("Human", Actor.person(Shop.SAM), "", 9).conversations())
                .hasSize(1);
        assertThat(shop.inboxes()
                        .list("Human", Actor.admin("root@shop.test"), "", 9)
                        .conversations())
                .hasSize(1);
        assertThat(shop.inboxes().list("Human", Actor.person(DAN), "", 9).conversations())
                .hasSize(1);
        assertThatThrownBy(() -> shop.inboxes().list("Human", Actor.agent("fay"), "", 9))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("agent fay may not list inbox \"Human\"; its members are [dan, eva]");
        assertThatThrownBy(() -> shop.inboxes().list("Humans", ACTOR_DAN, "", 9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean \"Human\"?");
        assertThat(shop.inboxes().inboxes(Actor.agent("fay"))).isEmpty();
        assertThat(shop.inboxes().views(Actor.agent("fay")))
                .extracting(SharedView::id)
                .containsExactly("help");
    }

    @Test
    @DisplayName("3.7 an owner sees of an inbox what is of their own personas")
    void ownersSeeTheirOwn() {
        var hr = Office.hr().rules(TagRule.followUp("Human"));
        var both =
                Shop.with(Shop.workplace().personas(Shop.shop().rules(TagRule.followUp("Human")), hr), parts -> parts);
        both.ask(Shop.UNKNOWN);
        both.switchboard.router().route(Question.to("HR", Shop.UNKNOWN).inConversation("hr"), Asker.anonymous());

        var olgas = both.inboxes().list("Human", Actor.person("olga@acme.test"), "", 9);

        assertThat(olgas.conversations()).extracting(one -> one.id().value()).containsExactly("hr");
        assertThat(both.inbox("Human")).containsExactlyInAnyOrder("chat", "hr");
    }

    @Test
    @DisplayName("3.7 a host's permissions decide, and what they throw counts as no")
    void permissionsOfTheHost() {
        var strict = Shop.with(
                Shop.shop().rules(TagRule.followUp("Human")),
                parts -> parts.permissions(request -> {
                    if (request.actor().equals(ACTOR_EVA)) {
                        throw new IllegalStateException("directory is down");
                    }
                    return request.isAllowedByRole();
                }));
        var id = strict.ask(Shop.UNKNOWN).conversation();

        assertThat(strict.inboxes().claim(id, ACTOR_EVA)).isEqualTo(WorkResult.DENIED);
        assertThat(strict.inboxes().claim(id, ACTOR_DAN)).isEqualTo(WorkResult.DONE);
    }

    @Test
    @DisplayName("A-18 nobody of the team answers in time: the owner is asked, and the conversation stays in the inbox")
    void overdueInAnInbox() {
        var timed = Shop.with(Shop.shop().responseTimeout(Duration.ofHours(4)).rules(TagRule.followUp("Human")));
        var decision = timed.ask(Shop.UNKNOWN);
        timed.notifier.clear();

        timed.clock.advance(Duration.ofHours(5));
        var moved = timed.switchboard.escalateOverdue(timed.clock.instant());

        assertThat(moved).isEqualTo(1);
        assertThat(timed.notified()).containsExactly(Shop.SAM);
        assertThat(timed.inbox("Human")).containsExactly("chat");
        assertThat(timed.escalation(decision).recipient().orElseThrow().role()).isEqualTo(Target.Kind.OWNER);
    }

    @Test
    @DisplayName("A-17 no member can be told: the owner is asked; one who was told is enough")
    void nobodyOfTheTeamCanBeTold() {
        shop.notifier.failNext(new IllegalStateException("down"));
        var one = shop.ask("first", Shop.UNKNOWN);
        assertThat(shop.notified()).containsExactly(EVA);
        assertThat(shop.escalation(one).inbox()).contains("Human");

        shop.notifier.clear();
        shop.notifier.failNext(new IllegalStateException("down"));
        shop.notifier.failNext(new IllegalStateException("down"));
        var none = shop.ask("second", Shop.UNKNOWN);
        assertThat(shop.notified()).containsExactly(Shop.SAM);
        assertThat(shop.escalation(none).recipient().orElseThrow().role()).isEqualTo(Target.Kind.OWNER);
        assertThat(none.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(Shop.names(none.tags())).containsExactly(HELP);
    }
}
