package dev.switchboard.internal.engine;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Waiting;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Recipient;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
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
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question on its way through the stages, and what they found so far. Belongs to one thread. */
final class Turn extends Inquiry implements Plan {
    private final Trace.Builder trace = Trace.builder();
    private List<ReasonMatch> reasons = List.of();
    private @Nullable ContactReason primary;
    private TagsOfTurn tags = TagsOfTurn.NONE;
    private List<Tag> tagsOfEngine = List.of();
    private boolean humanWished;
    private boolean silenced;
    private boolean suspended;
    private @Nullable Target holder;
    private boolean addressed;
    private TagEffects effects = TagEffects.NONE;
    private @Nullable HandoffCause cause;
    private @Nullable String reply;
    private Answer.@Nullable Known known;
    private @Nullable ChainStep foundBy;
    private @Nullable EmailAddress foundEmail;
    private String foundName = "";
    private @Nullable Substitution substitution;
    private List<Recipient> told = List.of();
    private @Nullable Waiting waiting;
    private @Nullable AgentSearch search;
    private int scriptPosition;
    private @Nullable RoutingDecision decision;

    Turn(PreparedPersona prepared, Question question, Asker asker, Facts facts, Consultation consultation) {
        super(prepared, question, asker, facts, consultation);
        var open = conversation();
        scriptPosition = open == null ? 0 : open.scriptPosition();
    }

    /** Made when it is asked for: most questions go to somebody of their own. */
    AgentSearch search() {
        if (search == null) {
            search = new AgentSearch(this);
        }
        return search;
    }

    /** What whoever answers should know; nothing if nobody is wanted who knows anything, and then no search is made. */
    List<WantedExpertise> wanted() {
        return mayWantAgent() ? search().wanted() : List.of();
    }

    /** The place of an agent that was taken, if one was. */
    @Nullable
    Claim claim() {
        return search == null ? null : search.claim();
    }

    private boolean mayWantAgent() {
        return search != null
                || !wantedByReason().isEmpty()
                || !persona().expertise().isEmpty()
                || !persona().tags().isEmpty();
    }

    /** Whether anybody is wanted, whatever they know. */
    boolean isForwarded() {
        return search != null && search.isForwarded();
    }

    /** How many steps of the persona's script are done. */
    int scriptPosition() {
        return scriptPosition;
    }

    void scriptPosition(int done) {
        scriptPosition = done;
    }

    AnswerRequest answerRequest() {
        return new AnswerRequest(persona(), question(), asker(), tokens(), history(), reasons, Instructions.of(this));
    }

    void note(Trace.Step step) {
        trace.note(step);
    }

    /** With one fact, as most have, for which no array is made. */
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

    List<WantedExpertise> wantedByReason() {
        return primary == null ? List.of() : primary.expertise();
    }

    /** By how many minutes the primary reason is served earlier. */
    int priorityOfReason() {
        return primary == null ? 0 : primary.priorityMinutes();
    }

    /** The chain of the primary reason, or the persona's. */
    Chain chain() {
        return primary == null
                ? persona().chain()
                : primary.chain().orElse(persona().chain());
    }

    /** A human is needed. The first cause stays, and the first tags. Of a conversation that somebody has nothing is made of it. */
    void needHuman(HandoffCause why, List<Tag> because) {
        if (cause == null) {
            cause = why;
        }
        if (tagsOfEngine.isEmpty() && !isHeld()) {
            tagsOfEngine = because;
        }
    }

    /** The tag detector says that the asker wants a person. */
    void wishForHuman() {
        humanWished = true;
    }

    boolean isHumanWished() {
        return humanWished;
    }

    /** Somebody has the conversation, so nothing is said. */
    void hold(Target by) {
        holder = by;
    }

    boolean isHeld() {
        return holder != null;
    }

    /** Somebody has the conversation, but the asker addresses the persona by its name, and it listens to that. */
    void address() {
        addressed = true;
    }

    boolean isAddressed() {
        return addressed;
    }

    /** The automation is suspended, although nobody has the conversation. */
    void silence() {
        silenced = true;
    }

    boolean isSilenced() {
        return silenced;
    }

    /** From now on the automation is suspended. */
    void suspend() {
        suspended = true;
    }

    boolean isSuspended() {
        return suspended;
    }

    void apply(TagEffects found) {
        effects = found;
    }

    TagEffects effects() {
        return effects;
    }

    /** Why a human is needed; unknown if no stage said anything else. */
    HandoffCause cause() {
        return cause == null ? HandoffCause.UNKNOWN : cause;
    }

    boolean isHumanNeeded() {
        return cause != null;
    }

    /** The smart tags found so far. */
    TagsOfTurn tags() {
        return tags;
    }

    void foundInMessage(List<SmartTag> found) {
        tags = tags.withInbound(found);
    }

    void foundInReply(List<SmartTag> found) {
        tags = tags.withOutbound(found);
    }

    /** All tags so far: of the message, of the engine, of the reply. */
    List<Tag> allTags() {
        return tags.all(tagsOfEngine);
    }

    /** Those of the message, and those of the engine. */
    List<Tag> tagsOfQuestion() {
        return tags.ofQuestion(tagsOfEngine);
    }

    @Nullable
    String reply() {
        return reply;
    }

    void reply(String text) {
        reply = text;
    }

    /** The answer is known. */
    void answered(Answer.Known answer) {
        known = answer;
        reply = answer.text();
    }

    /** What the persona was about to say is not said. */
    void takeBackReply() {
        known = null;
        reply = null;
    }

    /** Somebody has the conversation; the persona may have answered all the same. */
    void decideHeld() {
        decide(
                known == null
                        ? new RoutingDecision.Held(basis(), Objects.requireNonNull(holder, "it is held"))
                        : new RoutingDecision.Answered(basis(), known));
    }

    /** No human is needed. */
    void decideWithoutHuman() {
        decide(known == null ? new RoutingDecision.Ignored(basis()) : new RoutingDecision.Answered(basis(), known));
    }

    /** A step of the chain found somebody. */
    void found(ChainStep step, Target target, EmailAddress email, String name) {
        foundBy = step;
        foundEmail = email;
        foundName = name;
        decide(new RoutingDecision.Escalated(basis(), target, cause(), reply));
    }

    /** Somebody answers in place of whom a step of the chain found. */
    void found(ChainStep step, Substitution found) {
        substitution = found;
        var who = found.by().person();
        found(step, Holders.target(workplace(), found.by()), who.email(), who.name());
    }

    /** In whose place whoever was found answers; null if in nobody's. */
    @Nullable
    Substitution substitution() {
        return substitution;
    }

    /** Whether one of its reasons must not wait. */
    boolean isUrgent() {
        return persona().isUrgent(reasons);
    }

    /** It waits in an inbox, of which these are told. */
    void queued(Inbox inbox, List<Recipient> recipients) {
        foundBy = ChainStep.INBOX;
        told = recipients;
        decide(new RoutingDecision.Queued(basis(), Holders.target(inbox), cause(), reply));
    }

    /** It waits in the line for an agent. */
    void waitInLine(Waiting turn) {
        foundBy = ChainStep.EXPERTISE;
        waiting = turn;
        decide(new RoutingDecision.Queued(basis(), null, cause(), reply));
    }

    /** Its turn in the line for an agent; null if it is not in it. */
    @Nullable
    Waiting waiting() {
        return waiting;
    }

    /** Those who are told that it waits in an inbox; nobody if it does not. */
    List<Recipient> told() {
        return told;
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
                facts().message(),
                facts().conversationId(),
                reasons,
                allTags(),
                facts().snapshot().version().number(),
                trace.build());
    }
}
