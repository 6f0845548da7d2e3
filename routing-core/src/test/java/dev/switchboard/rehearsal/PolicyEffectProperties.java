package dev.switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("The effect on users")
class PolicyEffectProperties {
    private static final List<String> PEOPLE =
            List.of("ann", "bob", "cleo", "dan", "eva", "mia", "max", "olga", "otto");
    private static final List<String> LABELS = List.of("PTO", "Sick leave", "Payroll");

    /** Who has a question before and after, and why. */
    private record Change(String persona, Answerer before, Answerer after, Cause cause) {}

    @Property(tries = 150)
    @Label("is what comparing previews of each user and reason one by one gives")
    void isThatOfPreviewsOneByOne(@ForAll long seed) {
        var random = new Random(seed);
        var before = policy(random);
        var after = policy(random);

        var counted = new HashMap<Change, Long>();
        for (var shift : PolicyEffect.ofUsers(before, after, Progress.none()).shifts()) {
            counted.merge(
                    new Change(shift.persona(), shift.before(), shift.after(), shift.cause()),
                    shift.questions(),
                    Long::sum);
        }

        assertThat(counted).isEqualTo(oneByOne(before, after));
    }

    private static Map<Change, Long> oneByOne(Policy before, Policy after) {
        var found = new LinkedHashMap<Change, Long>();
        try (var was = new Trial(before);
                var is = new Trial(after)) {
            for (var persona : List.of("HR", "IT")) {
                for (var user : users(persona, before, after)) {
                    for (var label : labels(persona, before, after)) {
                        var from = verdict(was, persona, user, label);
                        var to = verdict(is, persona, user, label);
                        var change =
                                new Change(persona, from.answerer(), to.answerer(), Cause.of(from.trace(), to.trace()));
                        if (!change.before.equals(change.after)) {
                            found.merge(change, 1L, Long::sum);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Verdict verdict(Trial trial, String persona, String user, String label) {
        var address = EmailAddress.of(user);
        var specialist = trial.policy()
                .persona(persona)
                .map(one -> one.specialists().find(address))
                .orElse(null);
        return Verdict.of(trial.ask(persona, user, label), address, specialist);
    }

    private static Set<String> users(String persona, Policy... policies) {
        var users = new TreeSet<String>();
        for (var policy : policies) {
            policy.persona(persona)
                    .ifPresent(one -> one.specialists().forEach((user, specialist) -> users.add(user.key())));
        }
        return users;
    }

    private static Set<String> labels(String persona, Policy... policies) {
        var labels = new TreeSet<String>();
        for (var policy : policies) {
            policy.persona(persona).ifPresent(one -> one.reasons().forEach(reason -> labels.add(reason.label())));
        }
        return labels;
    }

    private static Policy policy(Random random) {
        var builder = Policy.builder()
                .agents(
                        Agent.of("dan", "dan@acme.test").withExpertise("leave"),
                        Agent.of("eva", "eva@acme.test").withExpertise("leave").withActive(random.nextInt(4) > 0));
        for (var name : List.of("mia", "max", "eva", "olga")) {
            if (random.nextInt(3) == 0) {
                builder.calendars(calendar(name, random));
            }
        }
        builder.persona(persona("HR", random));
        if (random.nextInt(4) > 0) {
            builder.persona(persona("IT", random));
        }
        return builder.build();
    }

    /** Somebody who is away for long, or was. */
    private static PersonalCalendar calendar(String name, Random random) {
        var calendar = PersonalCalendar.of(name + "@acme.test").inZone("UTC");
        var until = random.nextInt(4) > 0 ? "2026-06-30" : "2025-12-31";
        return random.nextBoolean()
                ? calendar.away("2025-12-01", until)
                : calendar.away("2025-12-01", until, (random.nextBoolean() ? "max" : "dan") + "@acme.test");
    }

    private static Persona persona(String id, Random random) {
        var persona = Persona.named(id)
                .ownedBy((random.nextBoolean() ? "olga" : "otto") + "@acme.test", "")
                .specialistRouting(random.nextInt(6) > 0)
                .requireVerifiedEmail(random.nextBoolean())
                .chain(chain(random))
                .operators("dan", "eva")
                .expertise("leave")
                .specialists(map(random));
        for (var label : LABELS) {
            if (random.nextInt(3) > 0) {
                persona.reason(reason(label, random));
            }
        }
        return persona.build();
    }

    private static ContactReason reason(String label, Random random) {
        var reason = ContactReason.named(label).withAlwaysHuman(random.nextBoolean());
        return random.nextInt(3) == 0 ? reason.withChain(chain(random)) : reason;
    }

    private static Chain chain(Random random) {
        return List.of(
                        Chain.DEFAULT,
                        Chain.of(ChainStep.OWNER),
                        Chain.of(ChainStep.EXPERTISE, ChainStep.SPECIALIST, ChainStep.OWNER),
                        Chain.of(ChainStep.SPECIALIST, ChainStep.OWNER))
                .get(random.nextInt(4));
    }

    private static SpecialistMap map(Random random) {
        var map = SpecialistMap.builder();
        var specialists = List.of("mia", "max", "olga", "eva");
        for (var name : specialists) {
            map.add(Specialist.of(name + "@acme.test", "").withActive(random.nextInt(4) > 0));
        }
        for (var name : PEOPLE) {
            if (random.nextInt(4) > 0) {
                map.move(
                        EmailAddress.of(name + "@acme.test"),
                        EmailAddress.of(specialists.get(random.nextInt(4)) + "@acme.test"));
            }
        }
        return map.build();
    }
}
