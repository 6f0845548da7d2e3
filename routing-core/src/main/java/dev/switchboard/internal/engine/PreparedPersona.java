package dev.switchboard.internal.engine;

import dev.switchboard.persona.Persona;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A persona with its classifier and answer provider made ready, and what many of its decisions share. Immutable. */
final class PreparedPersona {
    private final Persona persona;
    private final Consulted<ReasonClassifier> classifier;
    private final @Nullable Consulted<ReasonClassifier> fallback;
    private final Consulted<AnswerProvider> answers;
    private final @Nullable AgentSelector selector;
    private final PreparedTags inbound;
    private final PreparedTags outbound;
    private final RuleSet rules;
    private final Trace.Step[] matched;
    private final Trace.Step ownerNotified;
    private final Target ownerTarget;
    /** What it is addressed by while a human is in the conversation; empty if it does not listen to that. */
    private final String name;

    private PreparedPersona(
            Persona persona,
            Consulted<ReasonClassifier> classifier,
            @Nullable Consulted<ReasonClassifier> fallback,
            Consulted<AnswerProvider> answers,
            @Nullable AgentSelector selector,
            PreparedTags inbound,
            PreparedTags outbound,
            RuleSet rules) {
        this.persona = persona;
        this.classifier = classifier;
        this.fallback = fallback;
        this.answers = answers;
        this.selector = selector;
        this.inbound = inbound;
        this.outbound = outbound;
        this.rules = rules;
        matched = persona.reasons().stream()
                .map(reason -> Trace.Step.of(Stage.REASONS, StageResult.MATCHED, reason.label()))
                .toArray(Trace.Step[]::new);
        var owner = persona.owner().email().toString();
        ownerNotified = Trace.Step.of(Stage.OWNER, StageResult.NOTIFIED, owner);
        name = persona.isAnsweringWhenAddressed() ? Tokens.of(persona.name()).toString() : "";
        ownerTarget = new Target(Target.Kind.OWNER, owner, persona.owner().displayName());
    }

    static PreparedPersona of(Persona persona, Integrations host) {
        return new PreparedPersona(
                persona,
                host.classifierFor(persona),
                host.fallbackFor(persona),
                host.answersFor(persona),
                host.selector(),
                PreparedTags.of(persona, Direction.INBOUND, host),
                PreparedTags.of(persona, Direction.OUTBOUND, host),
                RuleSet.of(persona, host.platform()));
    }

    /** The same persona after an edit; what the edit did not touch is kept. */
    PreparedPersona after(Persona changed, Integrations host) {
        var sameReasons = changed.reasons().equals(persona.reasons());
        var sameKnowledge = changed.knowledge().equals(persona.knowledge());
        return new PreparedPersona(
                changed,
                sameReasons ? classifier : host.classifierFor(changed),
                sameReasons ? fallback : host.fallbackFor(changed),
                sameKnowledge ? answers : host.answersFor(changed),
                host.selector(),
                inbound.after(changed, Direction.INBOUND, host),
                outbound.after(changed, Direction.OUTBOUND, host),
                RuleSet.of(changed, host.platform()));
    }

    /** The host's, if there is one. */
    @Nullable
    AgentSelector selector() {
        return selector;
    }

    Persona persona() {
        return persona;
    }

    /** Whether it listens to its name, and that is among these words. */
    boolean isAddressedIn(Tokens text) {
        return IntStream.range(0, text.count()).anyMatch(i -> text.hasAt(i, name));
    }

    Consulted<ReasonClassifier> classifier() {
        return classifier;
    }

    /** Who finds reasons when the classifier fails; null if nobody does. */
    @Nullable
    Consulted<ReasonClassifier> fallback() {
        return fallback;
    }

    Consulted<AnswerProvider> answers() {
        return answers;
    }

    /** The smart tags that are looked for in messages of this direction. */
    List<SmartTag> tags(Direction direction) {
        return prepared(direction).tags();
    }

    /** Who looks for them. */
    Consulted<TagDetector> detector(Direction direction) {
        return prepared(direction).detector();
    }

    /** Whether anything can be found in messages of this direction. */
    boolean canFindTags(Direction direction) {
        return prepared(direction).canFind();
    }

    private PreparedTags prepared(Direction direction) {
        return direction == Direction.INBOUND ? inbound : outbound;
    }

    RuleSet rules() {
        return rules;
    }

    /** Whether nothing needs to be asked, because what is built in answers from a list that is empty. */
    boolean knowsNothing() {
        return answers.own() && persona.knowledge().isEmpty();
    }

    /** The step for a question that carries the reason at the place, and no other. */
    Trace.Step matched(int reason) {
        return matched[reason];
    }

    Trace.Step ownerNotified() {
        return ownerNotified;
    }

    Target ownerTarget() {
        return ownerTarget;
    }
}
