package dev.switchboard.json;

import static dev.switchboard.json.RandomTexts.emails;
import static dev.switchboard.json.RandomTexts.names;
import static dev.switchboard.json.RandomTexts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyJsonProperties {
    private static final String SAMPLE = """
            {"personas": [{"id": "HR", "owner": {"email": "o@x", "name": "Olga"}, "reasons": ["PTO", {"label": "b",
            "phrases": ["p"], "chain": ["OWNER"]}], "specialists": [{"email": "m@x", "users": ["a@x"]}],
            "answering": {"threshold": 0.5}, "knowledge": [{"questions": ["q"], "answer": "a"}],
            "tags": ["t", {"name": "u", "priority": 5, "postAction": "NO_REPLY"}],
            "rules": [{"anyOf": ["t"], "notify": ["d"], "moveTo": "i", "priority": -1}], "operators": ["d"]}],
            "agents": [{"id": "d", "email": "d@x"}], "inboxes": [{"id": "i", "members": ["d"]}],
            "views": [{"id": "v", "modes": ["ACTIVE"], "assignedTo": "d", "quietFor": "PT1H", "personas": ["HR"]}],
            "variables": [{"name": "n", "label": "l", "identifiesCustomer": true}, {"name": "m"}]}
            """;

    @Property(tries = 300)
    void readingWhatWasWrittenGivesTheSamePolicy(@ForAll("policies") Policy policy) {
        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    @Property(tries = 300)
    void writingWhatWasReadGivesTheSameText(@ForAll("policies") Policy policy) {
        var written = PolicyJson.write(policy);

        assertThat(PolicyJson.write(PolicyJson.read(written)))
                .isEqualTo(written)
                .endsWith("}\n");
    }

    @Property(tries = 2000)
    void noTextMakesTheReaderThrowAnythingElse(@ForAll("damagedDocuments") String json) {
        try {
            assertThat(PolicyJson.read(json).size()).isPositive();
        } catch (InvalidInputException invalid) {
            assertThat(invalid.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().column()).isPositive();
            });
        }
    }

    @Provide
    Arbitrary<String> damagedDocuments() {
        var piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1e99", "\\u", "\\ud800", "\u0000",
                        "\ud800"),
                Arbitraries.of("\"id\":", "\"owner\":", "\"reasons\":", "\"users\":", "[]", "{}", "\"\"", "5"),
                Arbitraries.strings().ofMaxLength(5));
        var position = Arbitraries.integers().between(0, SAMPLE.length());
        return Combinators.combine(position, Arbitraries.integers().between(0, 12), piece)
                .as((from, length, text) ->
                        SAMPLE.substring(0, from) + text + SAMPLE.substring(Math.min(SAMPLE.length(), from + length)));
    }

    @Provide
    Arbitrary<Policy> policies() {
        return personas()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(PolicyJsonProperties::built)
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
        var timeouts = Arbitraries.longs().between(1, 1_000_000).map(Duration::ofMillis);
        return Combinators.combine(
                        withSwitches,
                        reasons().list().ofMaxSize(5),
                        specialists(),
                        chains(),
                        texts().list().ofMinSize(1).ofMaxSize(3),
                        names(),
                        timeouts.injectNull(0.5))
                .as((persona, reasons, map, chain, known, passedOn, timeout) -> {
                    distinct(reasons).forEach(persona::reason);
                    persona.specialists(map).chain(chain).passedOnText(passedOn);
                    persona.knows(known.get(0), known.toArray(String[]::new));
                    return timeout == null ? persona : persona.responseTimeout(timeout);
                });
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
                        RandomKnowHow.wanted())
                .as((label, description, phrases, examples, always, chain, wanted) -> {
                    var reason = ContactReason.named(label)
                            .withDescription(description)
                            .withPhrases(phrases)
                            .withExamples(examples)
                            .withAlwaysHuman(always)
                            .withExpertise(wanted)
                            .withPriorityMinutes(5 * phrases.size());
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
        return Combinators.combine(plain, waits, waits).as(PolicyJsonProperties::waiting);
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
                .as(PolicyJsonProperties::map);
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
