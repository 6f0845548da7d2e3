package dev.switchboard.invariant;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A generated policy, small enough that its parts meet often: the same few people ask, answer and own.
 *
 * @param owner whose persona it is
 * @param on whether specialist routing is on
 * @param verifiedOnly whether only verified addresses count
 * @param threshold of answers
 * @param chain of the persona
 * @param reasons by their labels, each with what it is like
 * @param specialists the active ones
 * @param inactive the others
 * @param mapping to whom each of the people is mapped, by place; nobody if that is no specialist
 */
record Circumstances(
        String owner,
        boolean on,
        boolean verifiedOnly,
        double threshold,
        List<ChainStep> chain,
        List<ContactReason> reasons,
        Set<String> specialists,
        Set<String> inactive,
        List<String> mapping) {
    static final List<String> PEOPLE = Stream.of("ann", "bob", "cid", "mia", "max", "olga")
            .map(name -> name + "@acme.test")
            .toList();

    static Arbitrary<Circumstances> any() {
        var people = Arbitraries.of(PEOPLE);
        return Combinators.combine(
                        people,
                        Arbitraries.of(true, true, true, true, true, false),
                        Arbitraries.of(false, false, false, false, false, true),
                        Arbitraries.of(0.0, 0.5, 1.0),
                        anyChain(),
                        anyReason().list().ofMinSize(1).ofMaxSize(4).uniqueElements(ContactReason::key),
                        people.set().ofMinSize(1).ofMaxSize(2),
                        people.set().ofMaxSize(1))
                .flatAs((owner, on, verified, threshold, chain, reasons, specialists, inactive) -> Arbitraries.oneOf(
                                Arbitraries.of(specialists), Arbitraries.of(specialists), people)
                        .list()
                        .ofSize(PEOPLE.size())
                        .map(mapping -> new Circumstances(
                                owner, on, verified, threshold, chain, reasons, specialists, inactive, mapping)));
    }

    Policy policy() {
        return Policy.of(persona());
    }

    private PersonaBuilder persona() {
        var persona = Persona.named("HR")
                .ownedBy(owner)
                .specialistRouting(on)
                .requireVerifiedEmail(verifiedOnly)
                .answerThreshold(threshold)
                .chain(chain.toArray(ChainStep[]::new))
                .reasons(reasons.toArray(ContactReason[]::new));
        for (var specialist : specialists) {
            persona.specialist(new Specialist(EmailAddress.of(specialist), "", !inactive.contains(specialist)));
        }
        for (int i = 0; i < PEOPLE.size(); i++) {
            if (specialists.contains(mapping.get(i))) {
                persona.user(PEOPLE.get(i), EmailAddress.of(mapping.get(i)));
            }
        }
        return persona;
    }

    private static Arbitrary<List<ChainStep>> anyChain() {
        return Arbitraries.of(
                List.of(ChainStep.values()),
                List.of(ChainStep.SPECIALIST, ChainStep.OWNER),
                List.of(ChainStep.EXPERTISE, ChainStep.SPECIALIST, ChainStep.OWNER),
                List.of(ChainStep.OWNER));
    }

    private static Arbitrary<ContactReason> anyReason() {
        var labels = Arbitraries.of("leave", "pay", "travel", "sick leave");
        return Combinators.combine(
                        labels, Arbitraries.of(false, false, true), anyChain().optional(0.3))
                .as((label, sensitive, chain) -> {
                    var reason = ContactReason.named(label).withAlwaysHuman(sensitive);
                    return chain.map(steps -> reason.withChain(steps.toArray(ChainStep[]::new)))
                            .orElse(reason);
                });
    }
}
