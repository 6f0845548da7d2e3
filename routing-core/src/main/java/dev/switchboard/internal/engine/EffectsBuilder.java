package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Ruling;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a decided turn into changes (model, 3.3 stage 8; order of events 3.6). Belongs to one thread. */
final class EffectsBuilder {
    private final Turn turn;
    private final boolean told;
    private final RoutingDecision decision;
    private final List<Trace.Step> steps;
    private final ConversationId id;
    private final Instant now;
    private final ConversationBuilder conversation;
    private final List<Message> messages = new ArrayList<>(3);
    private final List<OutboxEntry> outbox = new ArrayList<>(3);
    private final List<RoutingEvent> events = new ArrayList<>(0);
    private @Nullable KnowledgeGap gap;

    EffectsBuilder(Turn turn, boolean told) {
        this.turn = turn;
        this.told = told;
        this.decision = turn.decision();
        this.steps = decision.trace().steps();
        this.id = decision.conversation();
        this.now = turn.facts().now();
        this.conversation = openOrContinue();
    }

    Effects build() {
        var question = receive();
        conversation.scriptPosition(turn.scriptPosition());
        classified();
        reply();
        attach(turn.allTags());
        var platform = new PlatformEffects(turn, conversation, question.sequence());
        var inbox = turn.effects().inbox();
        if (inbox != null) {
            platform.place(inbox, now);
            event(RoutingEvent.Kind.CONVERSATION_PLACED, inbox.id());
        }
        platform.showTags();
        send(platform.entries());
        suspend();
        if (turn.isHeld()) {
            supersede();
            conversation.handled(false);
            send(Forwarding.of(turn, conversation, question));
        } else {
            Forwarding.toTheLine(turn, conversation);
        }
        escalate(question);
        send(platform.tagsAgain());
        tellOfTags(question);
        passOn();
        logGap();
        event(RoutingEvent.Kind.QUESTION_ROUTED, decision.outcome().name());
        return new Effects(conversation.build(), messages, outbox, turn.claim(), gap, events);
    }

    private ConversationBuilder openOrContinue() {
        var question = turn.question();
        var open = turn.conversation();
        if (open != null) {
            var continued = open.toBuilder().asker(turn.asker(), question.channel());
            if (Holders.isNobodys(open)) {
                continued.changeWanted(over -> List.of());
            }
            return open.progress().status() == ConversationStatus.WAITING_FOR_ASKER ? wrote(continued) : continued;
        }
        event(RoutingEvent.Kind.CONVERSATION_OPENED, "");
        var opened =
                Conversation.open(id, turn.asker(), question.channel(), now).kind(question.kind());
        var previous = turn.facts().previous();
        return previous == null ? opened : opened.after(previous);
    }

    /** The asker for whom it was waiting. */
    private ConversationBuilder wrote(ConversationBuilder continued) {
        event(RoutingEvent.Kind.STATUS_CHANGED, ConversationStatus.IN_PROGRESS.name());
        return continued.status(ConversationStatus.IN_PROGRESS, now, null);
    }

    private Message receive() {
        var question = turn.question();
        var message = new Message(
                id,
                conversation.nextMessage(now),
                Author.of(turn.asker()),
                question.text(),
                question.attachments(),
                turn.tagsOfQuestion(),
                now,
                false,
                Ruling.of(decision));
        messages.add(message);
        event(RoutingEvent.Kind.MESSAGE_RECEIVED, turn.facts().message().value());
        attached(turn.tags().inMessage());
        return message;
    }

    private void classified() {
        if (!told) {
            return;
        }
        for (var match : turn.reasons()) {
            event(RoutingEvent.Kind.REASON_MATCHED, match.label());
        }
        for (var step : steps) {
            if (step.result() == StageResult.CLASSIFIER_FAILED || step.result() == StageResult.DETECTOR_FAILED) {
                event(
                        RoutingEvent.Kind.CLASSIFIER_FAILED,
                        turn.facts().message().value());
            } else if (step.result() == StageResult.SELECTOR_FAILED) {
                event(RoutingEvent.Kind.SELECTOR_FAILED, turn.facts().message().value());
            }
        }
    }

    private void reply() {
        if (turn.reply() != null) {
            say(turn.reply(), turn.tags().ofReply());
            event(RoutingEvent.Kind.REPLY_SENT, turn.facts().message().value());
        }
    }

    private void send(List<OutboxEntry> more) {
        for (int i = 0; i < more.size(); i++) {
            outbox.add(more.get(i));
        }
    }

    private void say(String text) {
        say(text, List.of());
    }

    private void say(@Nullable String text, List<Tag> tags) {
        if (text != null && !text.isEmpty()) {
            var message = new Message(id, conversation.nextMessage(now), persona(), text, List.of(), tags, now);
            messages.add(message);
            outbox.add(new OutboxEntry.ToAsker(id, message.sequence(), List.of()));
        }
    }

    private Author persona() {
        var persona = turn.persona();
        return new Author(Author.Role.PERSONA, persona.id().value(), persona.name());
    }

    /** A human joined while the persona was thinking: what it was about to say is kept, and shown to nobody. */
    private void supersede() {
        var answer = turn.isAddressed() ? null : turn.consultation().answerInFlight();
        if (answer != null) {
            var sequence = conversation.nextMessage(now);
            messages.add(new Message(id, sequence, persona(), answer, List.of(), List.of(), now).asSuperseded());
        }
    }

    private void attach(List<Tag> tags) {
        if (!tags.isEmpty()) {
            conversation.addTags(tags).handled(false);
            var inMessage = turn.tags().inMessage();
            attached(inMessage.isEmpty() ? tags : without(tags, inMessage));
        }
    }

    private static List<Tag> without(List<Tag> tags, List<Tag> others) {
        return tags.stream().filter(tag -> !others.contains(tag)).toList();
    }

    private void attached(List<Tag> tags) {
        if (!tags.isEmpty()) {
            event(
                    RoutingEvent.Kind.TAGS_ATTACHED,
                    tags.size() == 1
                            ? tags.get(0).name()
                            : tags.stream().map(Tag::name).collect(Collectors.joining(" ")));
        }
    }

    private void suspend() {
        var before = turn.conversation();
        if (turn.isSuspended() && (before == null || before.mode() != AutomationMode.SUSPENDED)) {
            conversation.suspended(true);
            event(RoutingEvent.Kind.AUTOMATION_MODE_CHANGED, AutomationMode.SUSPENDED.name());
        }
    }

    /** Each agent whom a rule tells, unless told of the hand-off anyway (T-AI-08). */
    private void tellOfTags(Message question) {
        turn.effects().told().forEach((agent, tags) -> {
            if (outbox.stream().noneMatch(entry -> isTo(agent, entry))) {
                outbox.add(new OutboxEntry.ToHuman(
                        id, question.sequence(), new Recipient(agent.person(), Target.Kind.AGENT), tags));
            }
        });
    }

    private static boolean isTo(Agent agent, OutboxEntry entry) {
        return entry instanceof OutboxEntry.ToHuman human
                && human.recipient().person().email().equals(agent.email());
    }

    private void escalate(Message question) {
        var step = turn.foundBy();
        var recipient = turn.recipient();
        if (step == null) {
            return;
        }
        var escalationId = new EscalationId(turn.facts().message());
        var escalation = Escalation.of(escalationId, question.sequence(), turn.cause(), turn.reasons())
                .asker(turn.asker(), turn.question().channel())
                .written(
                        turn.question().language().orElse(null),
                        turn.question().country().orElse(null))
                .tags(turn.allTags());
        var passed = Succession.passed(steps);
        conversation.want(turn.wanted());
        if (recipient != null) {
            var substitution = turn.substitution();
            escalation
                    .thread(thread(recipient.person().email()))
                    .assign(step, recipient, passed, now)
                    .standingIn(substitution == null ? null : substitution.standIn());
            Assignment.to(conversation, turn.conversation(), recipient);
        } else if (turn.waiting() != null) {
            escalation.waitInLine(turn.waiting(), passed, now);
            Assignment.waiting(conversation, turn.conversation());
        } else {
            escalation.queue(decision.target().orElseThrow().id(), turn.told(), passed, now);
            Assignment.waiting(conversation, turn.conversation());
        }
        if (HandOff.isToldLater(turn)) {
            escalation.toldLater();
        }
        add(escalation.build());
    }

    private void add(Escalation escalation) {
        conversation.addEscalation(escalation).handled(false);
        event(RoutingEvent.Kind.ESCALATION_CREATED, escalation.id());
        send(Forwarding.toHolders(id, escalation));
        send(Forwarding.toAbsent(turn.conversation(), id, escalation, turn.substitution()));
        if (AbsenceRule.isOwnerAbsent(escalation)) {
            event(RoutingEvent.Kind.OWNER_ABSENT, escalation.id());
        }
    }

    /** The first escalation of the same person about the same reason that is still open, of another question. */
    private @Nullable EscalationId thread(EmailAddress email) {
        var open = turn.conversation();
        if (open == null) {
            return null;
        }
        var reason = turn.reasons().isEmpty() ? "" : turn.reasons().get(0).label();
        return open.escalations().stream()
                .filter(earlier -> earlier.state().isOpen())
                .filter(earlier -> earlier.primaryReason().orElse("").equals(reason))
                .filter(earlier -> earlier.isWith(email))
                .map(Escalation::id)
                .filter(earlier -> !earlier.question().equals(turn.facts().message()))
                .findFirst()
                .orElse(null);
    }

    /** Not in the turn in which the asker is asked for something first, and never while the automation is suspended (AI-6). */
    private void passOn() {
        if (turn.foundBy() != null && !HandOff.isToldLater(turn) && !turn.isSilenced()) {
            var language = turn.question().language().orElse("");
            var substitution = turn.substitution();
            var text = substitution == null ? "" : AbsenceText.of(turn.persona(), substitution, language);
            say(text.isEmpty() ? turn.persona().passedOn().in(language) : text);
        }
    }

    private void logGap() {
        var outcome = decision.outcome();
        var unknown = turn.isHumanNeeded() && !turn.isHeld() && turn.cause() == HandoffCause.UNKNOWN;
        if (unknown || outcome == Outcome.UNROUTABLE) {
            gap = KnowledgeGap.open(turn.facts().message(), id, turn.question().text(), now);
            event(RoutingEvent.Kind.KNOWLEDGE_GAP_LOGGED, turn.facts().message().value());
        }
        if (outcome == Outcome.UNROUTABLE) {
            event(RoutingEvent.Kind.QUESTION_UNROUTABLE, turn.facts().message().value());
        }
    }

    private void event(RoutingEvent.Kind kind, Object subject) {
        if (told) {
            events.add(RoutingEvent.of(kind, now, id, subject.toString()));
        }
    }
}
