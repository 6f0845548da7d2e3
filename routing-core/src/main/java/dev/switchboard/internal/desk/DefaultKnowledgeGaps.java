package dev.switchboard.internal.desk;

import dev.switchboard.conversation.GapResult;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.KnowledgeGaps;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What owners make of gaps: each change is conditional on the version of the gap, and of the policy if that changes with it. */
final class DefaultKnowledgeGaps implements KnowledgeGaps {
    private final Parts parts;
    private final DefaultPolicies policies;
    private final Guard guard;

    DefaultKnowledgeGaps(Parts parts, DefaultPolicies policies) {
        this.parts = parts;
        this.policies = policies;
        this.guard = new Guard(parts);
    }

    @Override
    public Optional<KnowledgeGap> find(MessageId question) {
        return Optional.ofNullable(
                parts.store().read(Key.knowledgeGap(question)).value());
    }

    @Override
    public List<KnowledgeGap> of(String persona, KnowledgeGap.State... states) {
        var wanted = List.of(states);
        var all = Pages.all(parts.store(), new Query.KnowledgeGaps(new PersonaId(persona)));
        return wanted.isEmpty()
                ? all
                : all.stream().filter(gap -> wanted.contains(gap.state())).toList();
    }

    @Override
    public GapResult promote(MessageId question, Actor actor) {
        return settle("a promotion", question, actor, look -> promote(look, null));
    }

    @Override
    public GapResult promote(MessageId question, KnownAnswer as, Actor actor) {
        return settle("a promotion", question, actor, look -> promote(look, as));
    }

    @Override
    public GapResult dismiss(MessageId question, Actor actor) {
        return settle("a dismissal", question, actor, this::dismiss);
    }

    /**
     * What was read.
     *
     * @param gap not promoted
     * @param version the gap's
     * @param policy in force
     * @param by who settles the gap
     */
    private record Look(KnowledgeGap gap, long version, PolicyVersion policy, KnowledgeGap.Settled by) {

        Commit put(KnowledgeGap settled) {
            return new Commit().put(Key.knowledgeGap(gap.question()), version, settled);
        }
    }

    /** Null if somebody else was faster. */
    @FunctionalInterface
    private interface Attempt {
        @Nullable
        GapResult at(Look look);
    }

    private GapResult settle(String what, MessageId question, Actor actor, Attempt attempt) {
        var now = parts.clock().instant();
        return parts.untilCommitted(what, () -> settle(question, actor, attempt, now));
    }

    private @Nullable GapResult settle(MessageId question, Actor actor, Attempt attempt, Instant now) {
        var read = parts.store().read(Key.knowledgeGap(question));
        var gap = read.value();
        if (gap == null) {
            return GapResult.UNKNOWN_GAP;
        }
        var policy = policies.current();
        var conversation = parts.store().read(Key.conversation(gap.conversation()));
        if (!guard.mayTeach(policy.policy(), question.persona(), conversation.value(), actor)) {
            return GapResult.DENIED;
        }
        if (gap.state() == KnowledgeGap.State.PROMOTED) {
            return GapResult.ALREADY_PROMOTED;
        }
        return attempt.at(new Look(gap, read.version(), policy, new KnowledgeGap.Settled(name(actor), now)));
    }

    private static String name(Actor actor) {
        return actor.agentId()
                .or(() -> actor.email().map(EmailAddress::toString))
                .orElse("");
    }

    private @Nullable GapResult promote(Look look, @Nullable KnownAnswer as) {
        var persona = look.policy.policy().persona(look.gap.question().persona().value());
        if (persona.isEmpty()) {
            return GapResult.UNKNOWN_PERSONA;
        }
        var lesson = as == null ? Lesson.of(look.gap) : Lesson.of(as);
        var refusal = lesson.refusal(persona.get());
        if (refusal != null) {
            return refusal;
        }
        var commit = look.put(look.gap.promoted(look.by));
        var edit = lesson.edit(persona.get());
        if (edit == null) {
            commit.expect(Key.policyHead(), look.policy.number());
            return done(look, commit, RoutingEvent.Kind.KNOWLEDGE_GAP_PROMOTED);
        }
        return policies.attempt(look.policy, edit, commit, look.by.by()) == null
                ? null
                : told(look, RoutingEvent.Kind.KNOWLEDGE_GAP_PROMOTED);
    }

    private @Nullable GapResult dismiss(Look look) {
        return look.gap.state() == KnowledgeGap.State.DISMISSED
                ? GapResult.UNCHANGED
                : done(look, look.put(look.gap.dismissed(look.by)), RoutingEvent.Kind.KNOWLEDGE_GAP_DISMISSED);
    }

    private @Nullable GapResult done(Look look, Commit commit, RoutingEvent.Kind kind) {
        return parts.store().commit(commit).isEmpty() ? told(look, kind) : null;
    }

    private GapResult told(Look look, RoutingEvent.Kind kind) {
        var question = look.gap.question().value();
        parts.events().publish(RoutingEvent.of(kind, look.by.at(), look.gap.conversation(), question));
        return GapResult.DONE;
    }
}
