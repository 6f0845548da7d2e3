package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Escalation;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.StageResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whoever is away, and whoever stands in for whom")
class AbsenceProperties {
    private static final Duration TEN_DAYS = Duration.ofDays(10);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "every question is with somebody who is there, or with an owner who is away, with an alarm; never with its asker")
    void nobodyWaitsForSomebodyWhoIsAway(
            @ForAll("policies") Policy policy, @ForAll("askers") Asker asker, @ForAll("hours") int hour) {
        var office = Office.with(policy, parts -> parts);
        office.clock.advance(Duration.ofHours(hour));

        var decision = office.ask(asker, Office.PTO);

        if (decision.outcome() == Outcome.UNROUTABLE) {
            assertThat(asker.emails()).contains(EmailAddress.of(Leave.OLGA));
            return;
        }
        var holder = EmailAddress.of(Leave.holder(office, decision));
        assertThat(asker.emails()).doesNotContain(holder);
        var isAway =
                office.switchboard.absences().at(holder, office.clock.instant()).isPresent();
        assertThat(office.happened().contains(Kind.OWNER_ABSENT)).isEqualTo(isAway);
        assertThat(!isAway || holder.toString().equals(Leave.OLGA)).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("no chain of substitutes comes back to anybody, and each ends with who answers")
    void noChainLoops(@ForAll("policies") Policy policy, @ForAll("askers") Asker asker, @ForAll("hours") int hour) {
        var office = Office.with(policy, parts -> parts);
        office.clock.advance(Duration.ofHours(hour));

        var decision = office.ask(asker, Office.PTO);

        for (var step : decision.trace().steps()) {
            if (step.result() == StageResult.SUBSTITUTED) {
                var chain = List.of(step.facts().get(3).split(" > "));
                assertThat(chain).doesNotHaveDuplicates();
                assertThat(chain.get(chain.size() - 1)).isEqualTo(Leave.holder(office, decision));
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("time that goes on in one step brings the same as time that goes on in many")
    void oneStepOrMany(@ForAll("policies") Policy policy, @ForAll("steps") List<Integer> steps) {
        var once = Office.with(policy, parts -> parts);
        var often = Office.with(policy, parts -> parts);
        var asked = List.of(questions(once), questions(often));

        Leave.later(once, TEN_DAYS);
        var passed = Duration.ZERO;
        for (int minutes : steps) {
            var step = Duration.ofMinutes(minutes);
            if (passed.plus(step).compareTo(TEN_DAYS) <= 0) {
                Leave.later(often, step);
                passed = passed.plus(step);
            }
        }
        Leave.later(often, TEN_DAYS.minus(passed));

        assertThat(escalations(often, asked.get(1))).isEqualTo(escalations(once, asked.get(0)));
        assertThat(often.notified()).containsExactlyInAnyOrderElementsOf(once.notified());
        assertThat(moves(often)).isEqualTo(moves(once));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("two routers over one store bring once what time brings")
    void twoRouters(@ForAll("policies") Policy policy, @ForAll("steps") List<Integer> steps) {
        var alone = Office.with(policy, parts -> parts);
        var store = new InMemoryStore();
        var first = Office.with(policy, parts -> parts.store(store));
        var second = Office.with(
                policy, parts -> parts.store(store).clock(first.clock).notifier(first.notifier));
        var asked = List.of(questions(alone), questions(first));
        for (int minutes : steps.subList(0, Math.min(20, steps.size()))) {
            Leave.later(alone, Duration.ofMinutes(minutes));
            Leave.later(first, Duration.ofMinutes(minutes));
            second.switchboard.escalateOverdue(first.clock.instant());
        }

        assertThat(escalations(first, asked.get(1))).isEqualTo(escalations(alone, asked.get(0)));
        assertThat(first.notified()).isEqualTo(alone.notified());
    }

    private static List<RoutingDecision> questions(Office office) {
        var all = new ArrayList<RoutingDecision>();
        for (var asker : List.of(Office.ANN, Office.CID, Office.EVE)) {
            all.add(office.ask(asker, Office.PTO));
            all.add(office.ask(asker, Office.UNKNOWN));
            office.clock.advance(Duration.ofMinutes(7));
        }
        return all;
    }

    /** Everything that happened to them, in words, with the times. */
    private static List<String> escalations(Office office, List<RoutingDecision> asked) {
        return asked.stream()
                .map(office::escalation)
                .map(one -> one.id() + " " + one.state() + " " + one.deadline() + timeline(one))
                .toList();
    }

    private static List<String> timeline(Escalation escalation) {
        return escalation.timeline().stream()
                .filter(one -> !one.what().endsWith("was notified"))
                .map(one -> one.at() + " " + one.what())
                .toList();
    }

    private static List<String> moves(Office office) {
        return office.events.events().stream()
                .filter(one -> one.kind() == Kind.ESCALATION_REASSIGNED)
                .map(one -> one.at() + " " + one.subject())
                .toList();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return RandomAbsences.policies();
    }

    @Provide
    Arbitrary<Asker> askers() {
        return Arbitraries.of(
                Office.ANN,
                Office.CID,
                Office.OLGA,
                Asker.withEmail(Leave.MIA),
                Asker.withEmail(Leave.MAX),
                Asker.anonymous());
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 240);
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 3_000).list().ofMinSize(1).ofMaxSize(200);
    }
}
