package dev.switchboard.json;

import static dev.switchboard.json.RandomTexts.emails;
import static dev.switchboard.json.RandomTexts.names;
import static dev.switchboard.json.RandomTexts.texts;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import dev.switchboard.text.LanguageTag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random personas with everything but what {@link RandomPolicies} adds, and whole policies of them. */
final class RandomPersonas {

    private RandomPersonas() {}

    /** Policies in which every field may be set. */
    static Arbitrary<Policy> policies() {
        return personas()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(RandomPersonas::built)
                .flatMap(RandomPolicies::of);
    }

    private static List<Persona> built(List<PersonaBuilder> builders) {
        var personas = builders.stream().map(PersonaBuilder::build).toList();
        var ids = personas.stream().map(Persona::id).distinct().count();
        return ids == personas.size() ? personas : personas.subList(0, 1);
    }

    private static Arbitrary<PersonaBuilder> personas() {
        var named = Combinators.combine(texts(), emails(), names(), texts())
                .as((id, email, owner, name) ->
                        Persona.named(id).ownedBy(email, owner).called(name));
        var switches = Arbitraries.of(true, false);
        var withSwitches = Combinators.combine(
                        named,
                        switches,
                        switches,
                        Arbitraries.of(JoinApproval.class),
                        Arbitraries.doubles().between(0, 1))
                .as((persona, routing, verified, approval, threshold) -> persona.specialistRouting(routing)
                        .requireVerifiedEmail(verified)
                        .caution(1 + threshold)
                        .answersWhenAddressed(!verified)
                        .joinApproval(approval)
                        .answerThreshold(threshold));
        return Combinators.combine(
                        withAbsence(withSwitches),
                        reasons().list().ofMaxSize(5),
                        specialists(),
                        chains(),
                        texts().list().ofMinSize(1).ofMaxSize(3),
                        askerTexts(),
                        RandomAbsences.deadlines().injectNull(0.5))
                .as((persona, reasons, map, chain, known, passedOn, deadline) -> {
                    distinct(reasons).forEach(persona::reason);
                    persona.specialists(map).chain(chain).passedOn(passedOn);
                    persona.knows(known.get(0), known.toArray(String[]::new));
                    return deadline == null ? persona : persona.deadline(deadline);
                });
    }

    private static Arbitrary<PersonaBuilder> withAbsence(Arbitrary<PersonaBuilder> personas) {
        return Combinators.combine(personas, RandomAbsences.rules(), askerTexts())
                .as((persona, rules, text) -> persona.absence(rules).substituted(text));
    }

    private static Arbitrary<AskerText> askerTexts() {
        var languages =
                Arbitraries.of("en", "de", "de-CH", "pt-BR", "zh-Hant-TW").map(LanguageTag::of);
        return Combinators.combine(Arbitraries.maps(languages, names()).ofMaxSize(3), names())
                .as(AskerText::of);
    }

    private static List<ContactReason> distinct(List<ContactReason> reasons) {
        var distinct = new ArrayList<ContactReason>();
        for (var reason : reasons) {
            if (distinct.stream().noneMatch(other -> other.key().equals(reason.key()))) {
                distinct.add(reason);
            }
        }
        return distinct;
    }

    private static Arbitrary<ContactReason> reasons() {
        var lists = texts().list().ofMaxSize(3);
        return Combinators.combine(
                        texts(),
                        names(),
                        lists,
                        lists,
                        Arbitraries.of(true, false),
                        chains().injectNull(0.5),
                        RandomKnowHow.wanted(),
                        RandomAbsences.deadlines().injectNull(0.7))
                .as((label, description, phrases, examples, always, chain, wanted, deadline) -> {
                    var reason = ContactReason.named(label)
                            .withDescription(description)
                            .withPhrases(phrases)
                            .withExamples(examples)
                            .withAlwaysHuman(always)
                            .withExpertise(wanted)
                            .withPriorityMinutes(5 * phrases.size())
                            .withUrgent(phrases.size() > examples.size());
                    reason = deadline == null ? reason : reason.withDeadline(deadline);
                    return chain == null ? reason : reason.withChain(chain);
                });
    }

    private static Arbitrary<Chain> chains() {
        var others = List.of(ChainStep.SPECIALIST, ChainStep.TAG_ASSIGNMENT, ChainStep.EXPERTISE, ChainStep.INBOX);
        var waits = Arbitraries.of(Wait.NEVER, Wait.UNLIMITED, Wait.upTo(Duration.ofSeconds(90)));
        var plain = Arbitraries.shuffle(others)
                .flatMap(order -> Arbitraries.integers().between(0, 4).map(length -> {
                    var steps = new ArrayList<>(order.subList(0, length));
                    steps.add(ChainStep.OWNER);
                    return Chain.of(steps);
                }));
        return Combinators.combine(plain, waits, waits).as(RandomPersonas::waiting);
    }

    private static Chain waiting(Chain chain, Wait whenFull, Wait whenNobodyThere) {
        return chain.steps().contains(ChainStep.EXPERTISE)
                ? chain.waitingWhenFull(whenFull).waitingWhenNobodyThere(whenNobodyThere)
                : chain;
    }

    private static Arbitrary<SpecialistMap> specialists() {
        var specialist = Combinators.combine(emails(), names(), Arbitraries.of(true, false))
                .as((email, name, active) -> Specialist.of(email, name).withActive(active));
        return Combinators.combine(
                        specialist.list().uniqueElements(Specialist::email).ofMaxSize(4),
                        emails().map(EmailAddress::of).list().uniqueElements().ofMaxSize(12))
                .as(RandomPersonas::map);
    }

    private static SpecialistMap map(List<Specialist> specialists, List<EmailAddress> users) {
        var map = SpecialistMap.builder();
        specialists.forEach(map::add);
        if (!specialists.isEmpty()) {
            IntStream.range(0, users.size())
                    .forEach(i -> map.map(
                            users.get(i),
                            specialists.get(i % specialists.size()).email()));
        }
        return map.build();
    }
}
