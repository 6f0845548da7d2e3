package dev.switchboard.internal.engine;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Participant;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Basis;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.tag.Tag;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question on its way through the stages: what is known, and what the stages found so far. Belongs to one thread. */
final class Turn implements Plan {
    private final PreparedPersona prepared;
    private final Question question;
    private final Asker asker;
    private final Facts facts;
    private final Consultation consultation;
    private final Trace.Builder trace = Trace.builder();
    private @Nullable Tokens tokens;
    private List<ReasonMatch> reasons = List.of();
    private @Nullable ContactReason primary;
    private List<Tag> tags = List.of();
    private @Nullable HandoffCause cause;
    private @Nullable String reply;
    private @Nullable ChainStep foundBy;
    private @Nullable EmailAddress foundEmail;
    private String foundName = "";
    private @Nullable RoutingDecision decision;

    Turn(PreparedPersona prepared, Question question, Asker asker, Facts facts, Consultation consultation) {
        this.prepared = prepared;
        this.question = question;
        this.asker = asker;
        this.facts = facts;
        this.consultation = consultation;
    }

    PreparedPersona prepared() {
        return prepared;
    }

    Persona persona() {
        return prepared.persona();
    }

    Question question() {
        return question;
    }

    Asker asker() {
        return asker;
    }

    Facts facts() {
        return facts;
    }

    @Nullable
    Conversation conversation() {
        return facts.conversation();
    }

    /** The humans who joined and may still answer. */
    List<Participant> holders() {
        var conversation = facts.conversation();
        return conversation == null || conversation.participants().isEmpty()
                ? List.of()
                : conversation.participants().stream()
                        .filter(one -> Standing.holds(persona(), one.who()))
                        .toList();
    }

    Consultation consultation() {
        return consultation;
    }

    private Tokens tokens() {
        if (tokens == null) {
            tokens = Tokens.of(question.text());
        }
        return tokens;
    }

    ReasonRequest reasonRequest() {
        return new ReasonRequest(
                question, tokens(), persona().reasons(), persona().caution());
    }

    AnswerRequest answerRequest() {
        return new AnswerRequest(
                persona(), question, asker, tokens(), facts.history().get(), reasons);
    }

    void note(Trace.Step step) {
        trace.note(step);
    }

    void note(Stage stage, StageResult result, String fact) {
        trace.note(Trace.Step.of(stage, result, fact));
    }

    void note(Stage stage, StageResult result, String... facts) {
        trace.note(Trace.Step.of(stage, result, facts));
    }

    /** The trace so far. */
    Trace trace() {
        return trace.build();
    }

    List<ReasonMatch> reasons() {
        return reasons;
    }

    /** The question is about these, the primary one first. */
    void matched(List<ReasonMatch> matches, ContactReason first) {
        reasons = matches;
        primary = first;
    }

    /** The chain of the primary reason, or the persona's. */
    Chain chain() {
        return primary == null
                ? persona().chain()
                : primary.chain().orElse(persona().chain());
    }

    /** A human is needed. The first cause stays. */
    void needHuman(HandoffCause why, List<Tag> because) {
        if (cause == null) {
            cause = why;
            tags = because;
        }
    }

    /** Why a human is needed; unknown if no stage said anything else. */
    HandoffCause cause() {
        return cause == null ? HandoffCause.UNKNOWN : cause;
    }

    boolean isHumanNeeded() {
        return cause != null;
    }

    List<Tag> tags() {
        return tags;
    }

    @Nullable
    String reply() {
        return reply;
    }

    void reply(String text) {
        reply = text;
    }

    /** A step of the chain found somebody. */
    void found(ChainStep step, Target target, EmailAddress email, String name) {
        foundBy = step;
        foundEmail = email;
        foundName = name;
        decide(new RoutingDecision.Escalated(basis(), target, cause(), reply));
    }

    @Nullable
    ChainStep foundBy() {
        return foundBy;
    }

    /** Whom that step found, in the role of the decision's target. */
    @Nullable
    Recipient recipient() {
        return foundEmail != null && decision instanceof RoutingDecision.Escalated made
                ? new Recipient(new Person(foundEmail, foundName), made.to().kind())
                : null;
    }

    void decide(RoutingDecision made) {
        decision = made;
    }

    boolean isUndecided() {
        return decision == null;
    }

    @Override
    public RoutingDecision decision() {
        return Objects.requireNonNull(decision, "the chain stage decides what no other stage did");
    }

    @Override
    public Effects effects(boolean told) {
        return new EffectsBuilder(this, told).build();
    }

    Basis basis() {
        return new Basis(
                facts.message(),
                facts.conversationId(),
                reasons,
                tags,
                facts.snapshot().version().number(),
                trace.build());
    }
}
