package dev.switchboard.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Message;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.spi.store.Query;
import java.util.HashSet;
import java.util.List;

/** What holds once a world has come to rest, whatever went wrong before. */
final class FaultLaws {
    private final FaultWorld world;

    FaultLaws(FaultWorld world) {
        this.world = world;
    }

    void check() {
        assertThat(world.store.query(new Query.Outboxes(), "", 10).items())
                .as("nothing is left to deliver")
                .isEmpty();
        eachQuestionHasOneOutcome();
        world.forEachChat(this::theChatShowsTheTranscript);
        eachReplyIsThereOnceOrNowhere();
        world.forEachChat(this::somebodyKnows);
        nobodyIsToldTwiceOfOneThing();
    }

    /** I-11: every question that was asked was decided, once, and is in its conversation once. */
    private void eachQuestionHasOneOutcome() {
        assertThat(world.decided.keySet()).isEqualTo(world.asked.keySet());
        world.asked.forEach((id, question) -> {
            var chat = question.conversation().orElseThrow();
            assertThat(transcript(chat).stream()
                            .filter(one -> one.author().role() == Author.Role.ASKER)
                            .filter(one -> one.text().equals(question.text())))
                    .as("question %s in its conversation", id)
                    .hasSize(1);
            world.decided
                    .get(id)
                    .escalation()
                    .ifPresent(escalation -> assertThat(escalationsOf(chat, escalation))
                            .as("escalations of %s", id)
                            .hasSize(1));
        });
    }

    private List<Escalation> escalationsOf(ConversationId chat, EscalationId id) {
        return conversation(chat).escalations().stream()
                .filter(one -> one.id().equals(id))
                .toList();
    }

    /** I-12: each message once by its key, in order unless one was given up, to the asker of this chat. */
    private void theChatShowsTheTranscript(ConversationId chat) {
        var seen = world.outside.seenIn(chat).values().stream()
                .map(ChatDelivery::message)
                .map(Message::sequence)
                .toList();
        var said = transcript(chat).stream()
                .filter(one -> one.author().role() != Author.Role.ASKER && !one.superseded())
                .map(Message::sequence)
                .toList();
        if (world.outside.givenUp.contains(chat)) {
            assertThat(seen).as("shown in %s", chat).containsExactlyInAnyOrderElementsOf(said);
        } else {
            assertThat(seen).as(() -> "shown in " + chat + " of " + told(chat)).isEqualTo(said);
        }
        assertThat(world.outside.shown)
                .filteredOn(one -> one.message().conversation().equals(chat))
                .allSatisfy(one -> assertThat(one.asker().emails())
                        .isEqualTo(FaultWorld.asker(chat).emails()));
    }

    private void eachReplyIsThereOnceOrNowhere() {
        world.mailed.forEach((reply, result) -> {
            var what = result.orElseThrow();
            var times = timesSaid(reply.text());
            if (what == ReplyResult.WRONG_SENDER) {
                assertThat(times).as("forged: %s", reply.text()).isZero();
            } else if (what.isAccepted()) {
                assertThat(times).as("accepted: %s", reply.text()).isEqualTo(1);
            } else {
                assertThat(times)
                        .as("refused, perhaps after it was taken: %s", reply.text())
                        .isLessThanOrEqualTo(1);
            }
        });
        world.written.forEach(
                (text, done) -> assertThat(timesSaid(text)).as(text).isBetween(done ? 1L : 0L, 1L));
    }

    /** In its own conversation, which the text names, and nowhere else. */
    private long timesSaid(String text) {
        world.forEachChat(chat -> {
            if (!text.endsWith(" for " + chat.value())) {
                assertThat(transcript(chat)).extracting(Message::text).doesNotContain(text);
            }
        });
        return FaultWorld.CHATS.stream()
                .flatMap(chat -> transcript(FaultWorld.id(chat)).stream())
                .filter(one -> one.text().equals(text))
                .count();
    }

    /** I-4, I-11: what is open is with somebody who was told, took it, or is told with the next message. */
    private void somebodyKnows(ConversationId chat) {
        for (var escalation : conversation(chat) == null
                ? List.<Escalation>of()
                : conversation(chat).escalations()) {
            if (escalation.state().isOpen() && !escalation.isToldLater()) {
                assertThat(escalation.holders())
                        .as("%s is with somebody who knows: %s", escalation.id(), escalation.timeline())
                        .anyMatch(
                                one -> wasTold(escalation, one.person().email().toString()) || tookIt(escalation));
            } else if (escalation.state() == EscalationState.UNROUTABLE) {
                assertThat(world.anybody().switchboard.conversations().knowledgeGaps("Shop"))
                        .as("%s is logged", escalation.id())
                        .anyMatch(gap -> gap.question().equals(escalation.id().question()));
            }
        }
    }

    private boolean wasTold(Escalation escalation, String email) {
        return world.outside.told.stream()
                .filter(one -> one.escalation().filter(escalation.id()::equals).isPresent())
                .anyMatch(one -> one.recipient().person().email().toString().equals(email));
    }

    private static boolean tookIt(Escalation escalation) {
        return escalation.timeline().stream()
                .anyMatch(one -> one.how().contains("claimed it") || one.how().contains("took it over"));
    }

    /** By their keys: nobody is told more often of one question than they were asked. */
    private void nobodyIsToldTwiceOfOneThing() {
        var told = new HashSet<List<Object>>();
        for (var one : world.outside.mailed().values()) {
            var escalation = one.escalation().orElse(null);
            if (escalation != null) {
                var asked = escalationsOf(one.conversation(), escalation).get(0).asked().stream()
                        .filter(who ->
                                who.recipient().person().equals(one.recipient().person()))
                        .count();
                assertThat(mailedOf(one))
                        .as("notifications of %s: %s", escalation, one.recipient())
                        .isLessThanOrEqualTo(asked);
            } else {
                assertThat(told.add(List.of(
                                one.conversation(),
                                one.question(),
                                one.recipient().person(),
                                one.toldOf())))
                        .as("told again: %s", one.key())
                        .isTrue();
            }
        }
    }

    private long mailedOf(Notification like) {
        return world.outside.mailed().values().stream()
                .filter(one -> one.escalation().equals(like.escalation()))
                .filter(one -> one.question().equals(like.question()))
                .filter(one -> one.recipient().person().equals(like.recipient().person()))
                .count();
    }

    private String told(ConversationId chat) {
        var told = new StringBuilder();
        transcript(chat)
                .forEach(one -> told.append('\n')
                        .append(one.sequence())
                        .append(' ')
                        .append(one.author().role())
                        .append(": ")
                        .append(one.text()));
        return told.toString();
    }

    private List<Message> transcript(ConversationId chat) {
        return world.anybody().switchboard.conversations().transcript(chat);
    }

    @org.jspecify.annotations.Nullable
    private Conversation conversation(ConversationId chat) {
        return world.anybody().switchboard.conversations().find(chat).orElse(null);
    }
}
