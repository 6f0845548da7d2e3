package dev.switchboard.policy;

import dev.switchboard.chain.Chain;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.Script;
import dev.switchboard.policy.Element.Field;
import dev.switchboard.policy.PolicyChange.Kind;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All parts of a persona: how they are read, set and compared. */
final class PersonaAttributes {
    private static final List<Field<ContactReason>> OF_REASON = List.of(
            new Field<>("label", ContactReason::label),
            new Field<>("description", ContactReason::description),
            new Field<>("phrases", ContactReason::phrases),
            new Field<>("examples", ContactReason::examples),
            new Field<>("alwaysHuman", ContactReason::isAlwaysHuman),
            new Field<>("chain", ContactReason::chain),
            new Field<>("expertise", ContactReason::expertise),
            new Field<>("priorityMinutes", ContactReason::priorityMinutes),
            new Field<>("deadline", ContactReason::deadline),
            new Field<>("urgent", ContactReason::isUrgent));
    private static final List<Field<SmartTag>> OF_TAG = List.of(
            new Field<>("description", SmartTag::description),
            new Field<>("direction", SmartTag::direction),
            new Field<>("phrases", SmartTag::phrases),
            new Field<>("examples", SmartTag::examples),
            new Field<>("wholeConversation", SmartTag::looksAtWholeConversation),
            new Field<>("instructions", SmartTag::instructions),
            new Field<>("priority", SmartTag::priority),
            new Field<>("asksFor", SmartTag::asksFor),
            new Field<>("postAction", SmartTag::postAction),
            new Field<>("handOff", SmartTag::asksForHandOff),
            new Field<>("tellHuman", SmartTag::tellHuman),
            new Field<>("expertise", SmartTag::expertise),
            new Field<>("priorityMinutes", SmartTag::priorityMinutes),
            new Field<>("deadline", SmartTag::deadline));
    private static final List<Field<TagRule>> OF_RULE = List.of(
            new Field<>("notify", TagRule::notified),
            new Field<>("assign", TagRule::assignee),
            new Field<>("moveTo", TagRule::inbox),
            new Field<>("priority", TagRule::priority),
            new Field<>("executedBy", TagRule::executor));
    private static final List<Field<KnownAnswer>> OF_KNOWLEDGE =
            List.of(new Field<>("questions", KnownAnswer::questions), new Field<>("answer", KnownAnswer::answer));
    private static final List<Field<AskerClass>> OF_CLASS =
            List.of(new Field<>("priorityMinutes", AskerClass::priorityMinutes));
    private static final List<Field<WantedExpertise>> OF_WANTED = List.of(
            new Field<>("name", WantedExpertise::name),
            new Field<>("level", WantedExpertise::minimumLevel),
            new Field<>("required", WantedExpertise::required));

    private static final Element<ContactReason> REASON =
            Element.of(Kind.REASON, ContactReason::key, reason -> Require.quote(reason.label()), OF_REASON);
    private static final Element<SmartTag> TAG =
            Element.of(Kind.TAG, SmartTag::name, tag -> Require.quote(tag.name()), OF_TAG);
    private static final Element<TagRule> RULE =
            Element.of(Kind.RULE, TagRule::anyOf, rule -> "on " + Words.of(rule.anyOf()), OF_RULE);
    private static final Element<KnownAnswer> KNOWLEDGE = Element.of(
            Kind.KNOWLEDGE,
            known -> known.questions().get(0),
            known -> Require.quote(known.questions().get(0)),
            OF_KNOWLEDGE);
    private static final Element<String> OPERATOR = Element.of(Kind.OPERATOR, id -> id, Require::quote, List.of());
    static final Element<WantedExpertise> WANTED =
            Element.of(Kind.EXPERTISE, WantedExpertise::key, one -> Require.quote(one.name()), OF_WANTED);
    private static final Element<Script.Step> STEP =
            Element.of(Kind.SCRIPT_STEP, step -> step, PersonaAttributes::step, List.of());
    private static final Element<Map.Entry<EmailAddress, EmailAddress>> SUBSTITUTE =
            Element.<Map.Entry<EmailAddress, EmailAddress>>of(
                            Kind.SUBSTITUTE,
                            one -> one.getKey().key(),
                            one -> "of " + one.getKey(),
                            List.of(
                                    new Field<>("person", one -> one.getKey().toString()),
                                    new Field<>(
                                            "substitute", one -> one.getValue().toString())))
                    .saying(one -> one.getValue().toString());
    private static final Element<AskerClass> ASKER_CLASS = Element.of(
            Kind.ASKER_CLASS,
            one -> List.of(one.variable(), one.value()),
            one -> one.variable() + " " + Require.quote(one.value()),
            OF_CLASS);

    /** In the order in which documents have them. */
    private static final List<Attribute<Persona, PersonaBuilder, ?>> ALL = List.of(
            new Attribute<>(Persona::name, PersonaBuilder::called, Setting.named("name")),
            new Attribute<>(Persona::owner, PersonaAttributes::own, Setting.named("owner", PersonaAttributes::words)),
            new Attribute<>(
                    Persona::isSpecialistRouting,
                    PersonaBuilder::specialistRouting,
                    Setting.named("specialistRouting")),
            new Attribute<>(
                    Persona::isVerifiedEmailRequired,
                    PersonaBuilder::requireVerifiedEmail,
                    Setting.named("requireVerifiedEmail")),
            new Attribute<>(Persona::joinApproval, PersonaBuilder::joinApproval, Setting.named("joinApproval")),
            new Attribute<>(Persona::reasons, (to, all) -> all.forEach(to::reason), ListDelta.of(REASON)),
            new Attribute<>(Persona::specialists, PersonaBuilder::specialists, MappingDelta::between),
            new Attribute<Persona, PersonaBuilder, Chain>(
                    Persona::chain, PersonaBuilder::chain, Setting.named("chain")),
            new Attribute<>(Persona::knowledge, (to, all) -> all.forEach(to::knows), ListDelta.of(KNOWLEDGE)),
            new Attribute<>(
                    Persona::caution, (to, caution) -> caution.ifPresent(to::caution), Setting.named("caution")),
            new Attribute<>(Persona::answerThreshold, PersonaBuilder::answerThreshold, Setting.named("threshold")),
            new Attribute<>(
                    Persona::isAnsweringWhenAddressed,
                    PersonaBuilder::answersWhenAddressed,
                    Setting.named("whenAddressed")),
            new Attribute<>(Persona::passedOn, PersonaBuilder::passedOn, AskerTextDelta.named("passedOn")),
            new Attribute<>(Persona::substituted, PersonaBuilder::substituted, AskerTextDelta.named("substituted")),
            new Attribute<>(
                    Persona::deadline, (to, deadline) -> deadline.ifPresent(to::deadline), Setting.named("deadline")),
            new Attribute<>(
                    persona -> persona.absenceRules().withoutSubstitutes(),
                    PersonaBuilder::absence,
                    Setting.named("absence")),
            new Attribute<>(
                    persona -> List.copyOf(persona.absenceRules().substitutes().entrySet()),
                    (to, all) -> all.forEach(one -> to.substitute(one.getKey(), one.getValue())),
                    ListDelta.of(SUBSTITUTE)),
            new Attribute<>(Persona::tags, (to, all) -> all.forEach(to::tag), ListDelta.of(TAG)),
            new Attribute<>(Persona::rules, (to, all) -> all.forEach(to::rules), ListDelta.of(RULE)),
            new Attribute<>(Persona::operators, (to, all) -> all.forEach(to::operators), ListDelta.of(OPERATOR)),
            new Attribute<>(
                    Persona::expertise,
                    (to, all) -> to.expertise(all.toArray(new WantedExpertise[0])),
                    ListDelta.of(WANTED)),
            new Attribute<>(Persona::ranking, PersonaBuilder::ranking, Setting.named("ranking")),
            new Attribute<>(
                    persona -> persona.script().steps(),
                    (to, steps) -> to.script(new Script(steps)),
                    ListDelta.of(STEP)),
            new Attribute<>(
                    Persona::askerClasses, (to, all) -> all.forEach(to::askerClasses), ListDelta.of(ASKER_CLASS)),
            new Attribute<>(Persona::hours, (to, hours) -> hours.ifPresent(to::hours), HoursDelta::between));

    private static final Comparison<Persona> WHOLE = WholeDelta.of(
            ALL,
            persona -> Persona.named(persona.id().value())
                    .ownedBy(persona.owner().email().toString(), persona.owner().name()),
            PersonaBuilder::build);

    /** A persona as an element of the policy: what happens to its parts is told under its id. */
    static final Element<Persona> PERSONA = new Element<>(
            Kind.PERSONA,
            persona -> persona.id().value(),
            persona -> Require.quote(persona.id().value()),
            persona -> "owned by " + words(persona.owner()),
            OfPersona::between);

    private PersonaAttributes() {}

    private static void own(PersonaBuilder builder, Person owner) {
        builder.ownedBy(owner.email().toString(), owner.name());
    }

    private static String words(Person person) {
        return person.name().isEmpty() ? person.email().toString() : person.name() + " <" + person.email() + ">";
    }

    private static String step(Script.Step step) {
        if (step instanceof Script.Text text) {
            return "that says " + Require.quote(text.text());
        }
        return "that forwards to " + Words.of(((Script.Forward) step).wanted());
    }

    /** What happens to one persona. */
    private record OfPersona(String id, Delta<Persona> delta) implements Delta<Persona> {

        static @Nullable Delta<Persona> between(Persona before, Persona after) {
            var delta = WHOLE.between(before, after);
            return delta == null ? null : new OfPersona(before.id().value(), delta);
        }

        @Override
        public Persona applyTo(Persona current) {
            return delta.applyTo(current);
        }

        @Override
        public void tell(Changes changes) {
            delta.tell(changes.of(id));
        }
    }
}
