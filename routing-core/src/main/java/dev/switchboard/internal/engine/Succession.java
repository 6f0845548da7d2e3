package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationBuilder;
import dev.switchboard.conversation.Waiting;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.text.CountryCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who is next for an escalation that its present human cannot or does not answer. */
public final class Succession {
    private static final Set<StageResult> WORTH_TELLING = EnumSet.of(
            StageResult.UNVERIFIED,
            StageResult.NO_MAPPING,
            StageResult.NO_EMAIL,
            StageResult.SELF_SPECIALIST,
            StageResult.INACTIVE,
            StageResult.MAPPING_CHANGED);
    private static final Set<StageResult> OF_ABSENCE = EnumSet.of(StageResult.ABSENT, StageResult.SUBSTITUTED);

    /**
     * Who has it next.
     *
     * @param step the step that found them
     * @param target the human, or the inbox that it waits in; null if it waits in the line for an agent
     * @param recipients the human, or those who are told that it waits
     * @param passed the steps that found nobody
     * @param claim the place of an agent that this takes, if it takes one
     * @param waiting its turn in the line, if it waits there
     * @param substitution in whose place whoever has it answers, if in somebody's
     * @param isSelectorFailed whether the host's selector failed, so that the built-in chose
     */
    public record Next(
            ChainStep step,
            @Nullable Target target,
            List<Recipient> recipients,
            List<Trace.Step> passed,
            @Nullable Claim claim,
            @Nullable Waiting waiting,
            @Nullable Substitution substitution,
            boolean isSelectorFailed) {

        /** The same escalation at the next. */
        public EscalationBuilder give(EscalationBuilder escalation, Instant now) {
            if (waiting != null) {
                return escalation.waitInLine(waiting, passed, now);
            }
            var inbox = inbox();
            return inbox == null
                    ? escalation
                            .assign(step, recipients.get(0), passed, now)
                            .standingIn(substitution == null ? null : substitution.standIn())
                    : escalation.queue(inbox, recipients, passed, now);
        }

        /** Whether that is where it is. */
        public boolean isPresentOf(Escalation escalation) {
            if (waiting != null) {
                return escalation.isInLine();
            }
            var inbox = inbox();
            return inbox == null
                    ? isWithRecipient(escalation)
                    : inbox.equals(escalation.inbox().orElse(null));
        }

        private boolean isWithRecipient(Escalation escalation) {
            return escalation.holders().stream()
                    .filter(who -> who.role() != Target.Kind.INBOX)
                    .anyMatch(who -> who.person()
                            .email()
                            .equals(recipients.get(0).person().email()));
        }

        private @Nullable String inbox() {
            return target != null && target.kind() == Target.Kind.INBOX ? target.id() : null;
        }
    }

    private Succession() {}

    /** Whoever a later step of the chain finds. */
    public static Optional<Next> after(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        return find(snapshot, conversation, escalation, crew, now, Part.LATER);
    }

    /** The same, but not who has it: a step that finds nobody else is passed, or it would stay there for ever. */
    public static Optional<Next> elsewhere(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        var next = after(snapshot, conversation, escalation, crew, now);
        while (next.isPresent() && next.get().isPresentOf(escalation)) {
            next = find(
                    snapshot,
                    conversation,
                    escalation,
                    crew,
                    now,
                    Part.LATER,
                    next.get().step());
        }
        return next;
    }

    /** Whoever the whole chain finds now. */
    public static Optional<Next> afresh(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        return find(snapshot, conversation, escalation, crew, now, Part.ALL);
    }

    /** Whoever the present step finds now that somebody is back, or a later one. */
    public static Optional<Next> afterReturn(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        return find(snapshot, conversation, escalation, crew, now, Part.BACK);
    }

    /** Whoever stands in at the present step for who has it and is away, or whoever a later one finds. */
    public static Optional<Next> afterLeave(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        return find(snapshot, conversation, escalation, crew, now, Part.AWAY);
    }

    /** The owner, or whoever stands in for them. */
    public static Optional<Next> owner(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        return find(snapshot, conversation, escalation, crew, now, Part.OWNER);
    }

    /** The substitute of whoever has it, whether away or not, unless asked before. */
    public static Optional<Next> substitute(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        var prepared = snapshot.persona(conversation.id().persona().value());
        var silent = escalation.recipient().orElse(null);
        if (prepared == null || silent == null) {
            return Optional.empty();
        }
        var turn = turn(prepared, snapshot, conversation, escalation, crew, now);
        var asked = escalation.asked().stream()
                .map(one -> one.recipient().person().email())
                .collect(Collectors.toSet());
        AbsenceRule.next(turn, escalation, silent, asked);
        return next(turn);
    }

    /** The agent who has room for what waits in the line. */
    public static Optional<Next> served(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        return find(snapshot, conversation, escalation, crew, now, Part.SERVING);
    }

    /** Whether there is an agent who could be given what waits in the line, if they came or had room. */
    public static boolean isServable(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now) {
        var prepared = snapshot.persona(conversation.id().persona().value());
        if (prepared == null) {
            return false;
        }
        var turn = turn(prepared, snapshot, conversation, escalation, crew, now);
        turn.search().serve();
        return ExpertiseRule.mayFindSomebody(turn);
    }

    /** Which steps of the chain are tried. */
    private enum Part {
        ALL,
        /** Those after the present one. */
        LATER,
        /** The present one and those after it, because somebody is back. */
        BACK,
        /** The same, because whoever has it is away. */
        AWAY,
        OWNER,
        /** The one at which it waits. */
        SERVING;

        List<ChainStep> of(List<ChainStep> steps, ChainStep present) {
            return switch (this) {
                case ALL -> steps;
                case LATER -> steps.subList(steps.indexOf(present) + 1, steps.size());
                case BACK, AWAY -> steps.subList(Math.max(0, steps.indexOf(present)), steps.size());
                case OWNER -> List.of(ChainStep.OWNER);
                case SERVING -> List.of(present);
            };
        }
    }

    private static Optional<Next> find(
            Snapshot snapshot, Conversation conversation, Escalation escalation, Crew crew, Instant now, Part part) {
        return find(snapshot, conversation, escalation, crew, now, part, escalation.step());
    }

    private static Optional<Next> find(
            Snapshot snapshot,
            Conversation conversation,
            Escalation escalation,
            Crew crew,
            Instant now,
            Part part,
            ChainStep present) {
        var prepared = snapshot.persona(conversation.id().persona().value());
        if (prepared == null) {
            return Optional.empty();
        }
        var turn = turn(prepared, snapshot, conversation, escalation, crew, now);
        if (part == Part.SERVING) {
            turn.search().serve();
        }
        if (part == Part.AWAY || part == Part.BACK) {
            turn.search()
                    .wereAsked(askedBefore(
                            snapshot,
                            escalation,
                            one -> escalation.wasAsked(one) && !isConcerned(escalation, one, part)));
        }
        ChainStage.run(turn, part.of(turn.chain().steps(), present));
        return next(turn);
    }

    private static Optional<Next> next(Turn turn) {
        var step = turn.foundBy();
        if (step == null) {
            return Optional.empty();
        }
        var recipient = turn.recipient();
        var recipients = recipient == null ? turn.told() : List.of(recipient);
        return Optional.of(new Next(
                step,
                turn.decision().target().orElse(null),
                recipients,
                passed(turn.trace().steps()),
                turn.search().claim(),
                turn.waiting(),
                turn.substitution(),
                turn.search().selectorFailure() != null));
    }

    /** The question of the escalation once more, as it is known by now. */
    private static Turn turn(
            PreparedPersona prepared,
            Snapshot snapshot,
            Conversation conversation,
            Escalation escalation,
            Crew crew,
            Instant now) {
        var facts = new Facts(
                snapshot,
                escalation.id().question(),
                conversation.id(),
                null,
                conversation,
                0,
                List::of,
                crew,
                contactOf(conversation, escalation),
                now);
        var turn = new Turn(
                prepared,
                question(conversation, escalation),
                escalation.asker(),
                facts,
                Consultation.live(snapshot.fence()));
        turn.needHuman(escalation.cause(), escalation.tags());
        turn.apply(new TagEffects(prepared.rules().applying(escalation.tags()), Map.of(), null));
        escalation
                .primaryReason()
                .flatMap(prepared.persona()::reason)
                .ifPresent(primary -> turn.matched(escalation.reasons(), primary));
        turn.search().wereAsked(askedBefore(snapshot, escalation, escalation::wasAsked));
        if (escalation.step() == ChainStep.EXPERTISE || !conversation.wanted().isEmpty()) {
            turn.search().forward(conversation.wanted());
        }
        return turn;
    }

    /** The number of the conversation's contact, unless somebody else asks in it. */
    private static String contactOf(Conversation conversation, Escalation escalation) {
        return escalation.asker().emails().equals(conversation.asker().emails())
                ? conversation.contact().map(ContactId::toString).orElse("")
                : "";
    }

    /** All of it that is known by now but its text. */
    private static Question question(Conversation conversation, Escalation escalation) {
        var question = Question.to(conversation.id().persona().value(), "")
                .inConversation(conversation.id())
                .via(escalation.channel());
        question = escalation.language().map(question::inLanguage).orElse(question);
        return escalation
                .country()
                .map(CountryCode::code)
                .map(question::fromCountry)
                .orElse(question);
    }

    /** Somebody may stand in for who leaves, and who is back may have it again. */
    private static boolean isConcerned(Escalation escalation, EmailAddress person, Part part) {
        return part == Part.AWAY
                ? escalation.isWith(person)
                : escalation
                        .standIn()
                        .filter(one -> one.insteadOf().equals(person))
                        .isPresent();
    }

    private static Set<String> askedBefore(Snapshot snapshot, Escalation escalation, Predicate<EmailAddress> counts) {
        var workplace = snapshot.policy().workplace();
        return escalation.asked().stream()
                .map(one -> one.recipient().person().email())
                .filter(counts)
                .map(workplace::agent)
                .flatMap(Optional::stream)
                .map(Agent::id)
                .collect(Collectors.toSet());
    }

    /** The steps that found nobody, if their reason is worth telling the one who is notified instead. */
    static List<Trace.Step> passed(List<Trace.Step> steps) {
        List<Trace.Step> passed = List.of();
        for (var step : steps) {
            boolean isOfChain = step.stage() == Stage.SPECIALIST || step.stage() == Stage.STICKY;
            if ((isOfChain && WORTH_TELLING.contains(step.result())) || OF_ABSENCE.contains(step.result())) {
                passed = passed.isEmpty() ? new ArrayList<>(2) : passed;
                passed.add(step);
            }
        }
        return List.copyOf(passed);
    }
}
