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
import dev.switchboard.spi.store.Key;
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
        world.conversations().forEach(this::theChatShowsTheTranscript);
        world.conversations().forEach(this::isWhole);
        onlyTheLastOneOfAChatGoesOn();
        eachReplyIsThereOnceOrNowhere();
        world.conversations().forEach(this::somebodyKnows);
        nobodyIsToldTwiceOfOneThing();
        nothingIsBroughtTwiceForNothing();
    }

    /** If nothing excuses it, not even who recognises no keys gets anything twice: two switchboards never deliver one outbox at once. */
    private void nothingIsBroughtTwiceForNothing() {
        if (world.chance.isGentle()) {
            assertThat(world.outside.shown).extracting(ChatDelivery::key).doesNotHaveDuplicates();
            assertThat(world.outside.told).extracting(Notification::key).doesNotHaveDuplicates();
        }
    }

    /** I-11: every question that was asked was decided, once, and is in its chat once. */
    private void eachQuestionHasOneOutcome() {
        assertThat(world.decided.keySet()).isEqualTo(world.asked.keySet());
        world.asked.forEach((id, question) -> {
            var decision = world.decided.get(id);
            assertThat(world.conversationsIn(question.conversation().orElseThrow()))
                    .filteredOn(one -> isAsked(one, question.text()) > 0)
                    .as("where %s is", id)
                    .extracting(Conversation::id)
                    .containsExactly(decision.conversation());
            assertThat(isAsked(conversation(decision.conversation()), question.text()))
                    .isEqualTo(1);
            decision.escalation()
                    .ifPresent(escalation -> assertThat(escalationsOf(decision.conversation(), escalation))
                            .as("escalations of %s", id)
                            .hasSize(1));
        });
    }

    private long isAsked(Conversation conversation, String text) {
        return transcript(conversation.id()).stream()
                .filter(one -> one.author().role() == Author.Role.ASKER)
                .filter(one -> one.text().equals(text))
                .count();
    }

    private List<Escalation> escalationsOf(ConversationId conversation, EscalationId id) {
        return conversation(conversation).escalations().stream()
                .filter(one -> one.id().equals(id))
                .toList();
    }

    /** I-12: each message once by its key, in order unless one was given up, in the chat of the conversation, to its asker. */
    private void theChatShowsTheTranscript(Conversation conversation) {
        var id = conversation.id();
        var seen = world.outside.seenIn(id).values().stream()
                .map(ChatDelivery::message)
                .map(Message::sequence)
                .toList();
        var said = transcript(id).stream()
                .filter(one -> one.author().role() != Author.Role.ASKER && !one.superseded())
                .map(Message::sequence)
                .toList();
        if (world.outside.givenUp.contains(id)) {
            assertThat(seen).as(() -> "shown of " + told(id)).containsExactlyInAnyOrderElementsOf(said);
        } else {
            assertThat(seen).as(() -> "shown of " + told(id)).isEqualTo(said);
        }
        var emails = FaultWorld.asker(conversation.chat()).emails();
        assertThat(world.outside.seenIn(id).values()).allSatisfy(one -> {
            assertThat(one.chat()).isEqualTo(conversation.chat());
            assertThat(one.asker().emails()).isEqualTo(emails);
        });
    }

    /** I-4, I-5, the sequence of messages, and that what was answered was shown. */
    private void isWhole(Conversation conversation) {
        assertThat(conversation.escalations()).extracting(Escalation::state).doesNotContain(EscalationState.ANSWERED);
        var outbox = world.store.read(Key.outbox(conversation.id())).value();
        if (outbox != null) {
            assertThat(outbox.lease().isFree(world.clock.instant().plus(FaultWorld.LEASE)))
                    .as("a lease that nobody gave up ends: %s", outbox)
                    .isTrue();
        }
        assertThat(transcript(conversation.id()))
                .extracting(Message::sequence)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize((int) conversation.messageCount());
        if (conversation.isClosed()) {
            assertThat(conversation.status()).isEmpty();
            assertThat(conversation.assignee()).isEmpty();
            assertThat(conversation.participants()).isEmpty();
            assertThat(conversation.openPlacement()).isEmpty();
            assertThat(conversation.hasOpenEscalation()).isFalse();
        }
    }

    private void onlyTheLastOneOfAChatGoesOn() {
        for (var chat : FaultWorld.CHATS) {
            var all = world.conversationsIn(FaultWorld.id(chat));
            var before = all.stream().flatMap(one -> one.previous().stream()).toList();
            assertThat(before).doesNotHaveDuplicates().hasSize(Math.max(0, all.size() - 1));
            assertThat(all)
                    .filteredOn(one -> before.contains(one.id()))
                    .hasSize(before.size())
                    .allMatch(Conversation::isClosed);
        }
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
        var times = 0L;
        for (var conversation : world.conversations()) {
            var here = transcript(conversation.id()).stream()
                    .filter(one -> one.text().equals(text))
                    .count();
            if (!text.endsWith(" for " + conversation.id().value())) {
                assertThat(here).as("%s in %s", text, conversation).isZero();
            }
            times += here;
        }
        return times;
    }

    /** I-11: what is open is with somebody who was told, took it, or is told with the next message. */
    private void somebodyKnows(Conversation conversation) {
        for (var escalation : conversation.escalations()) {
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

    /** Also by joining the conversation for another question. */
    private static boolean tookIt(Escalation escalation) {
        return escalation.state() == EscalationState.ACKNOWLEDGED
                || escalation.timeline().stream()
                        .anyMatch(one ->
                                one.how().contains("claimed it") || one.how().contains("took it over"));
    }

    /** By their keys: nobody is told more often of one question than they were asked. */
    private void nobodyIsToldTwiceOfOneThing() {
        var told = new HashSet<List<Object>>();
        for (var one : world.outside.mailed().values()) {
            var escalation = one.escalation().orElse(null);
            if (escalation != null) {
                assertThat(mailedOf(one))
                        .as("notifications of %s: %s", escalation, one.recipient())
                        .isLessThanOrEqualTo(askedAbout(one, escalation));
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

    private long askedAbout(Notification notification, EscalationId escalation) {
        return escalationsOf(notification.conversation(), escalation).get(0).asked().stream()
                .filter(who ->
                        who.recipient().person().equals(notification.recipient().person()))
                .count();
    }

    private long mailedOf(Notification like) {
        return world.outside.mailed().values().stream()
                .filter(one -> one.escalation().equals(like.escalation()))
                .filter(one -> one.question().equals(like.question()))
                .filter(one -> one.recipient().person().equals(like.recipient().person()))
                .count();
    }

    private String told(ConversationId conversation) {
        var told = new StringBuilder(conversation.toString());
        transcript(conversation)
                .forEach(one -> told.append('\n')
                        .append(one.sequence())
                        .append(' ')
                        .append(one.author().role())
                        .append(": ")
                        .append(one.text()));
        return told.toString();
    }

    private List<Message> transcript(ConversationId conversation) {
        return world.anybody().switchboard.conversations().transcript(conversation);
    }

    private Conversation conversation(ConversationId id) {
        return world.anybody().switchboard.conversations().find(id).orElseThrow();
    }
}
