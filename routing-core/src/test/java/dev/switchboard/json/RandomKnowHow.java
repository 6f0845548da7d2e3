package dev.switchboard.json;

import static dev.switchboard.json.RandomTexts.texts;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.RandomHours;
import dev.switchboard.persona.Script;
import dev.switchboard.routing.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random expertise, limits, rankings, and agents who have them. */
final class RandomKnowHow {
    private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);
    private static final Arbitrary<Integer> LEVELS = Arbitraries.integers().between(1, 5);

    private RandomKnowHow() {}

    static Arbitrary<List<WantedExpertise>> wanted() {
        return Combinators.combine(texts(), LEVELS, FLAGS)
                .as(WantedExpertise::new)
                .list()
                .uniqueElements(WantedExpertise::key)
                .ofMaxSize(3);
    }

    static Arbitrary<List<Expertise>> created() {
        return Combinators.combine(
                        texts(), texts().optional(), RandomHours.any().optional(0.3))
                .as((name, id, hours) -> {
                    var expertise = id.map(Expertise.named(name)::withId).orElse(Expertise.named(name));
                    return hours.map(expertise::withHours).orElse(expertise);
                })
                .list()
                .uniqueElements(Expertise::key)
                .uniqueElements(Expertise::id)
                .ofMaxSize(3);
    }

    /** The agent, with more. */
    static Arbitrary<Agent> knowing(Agent agent, List<String> personas) {
        var held = Combinators.combine(texts(), LEVELS)
                .as(HeldExpertise::new)
                .list()
                .uniqueElements(HeldExpertise::key)
                .ofMaxSize(3);
        var languages = Arbitraries.of("en", "de-CH", "zh-Hant-TW")
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(
                        held,
                        languages,
                        Arbitraries.of("CH", "de").optional(),
                        limits(personas),
                        Arbitraries.of(AgentRole.class),
                        Arbitraries.integers(),
                        FLAGS)
                .as((expertise, tags, country, limits, role, score, active) -> {
                    var more = country.map(agent::withCountry).orElse(agent);
                    return more.withExpertise(expertise)
                            .withLanguages(tags)
                            .withLimits(limits)
                            .withRole(role)
                            .withScore(score)
                            .withActive(active);
                });
    }

    private static Arbitrary<Limits> limits(List<String> personas) {
        var limit = Arbitraries.oneOf(
                Arbitraries.of(Limit.UNLIMITED, Limit.NEVER),
                Arbitraries.integers().between(1, Integer.MAX_VALUE).map(Limit::of));
        return Combinators.combine(limit, limit.optional(), Arbitraries.of(personas), limit.optional(), texts())
                .as((total, ofPersona, persona, ofChannel, channel) -> {
                    var limits = Limits.NONE.withTotal(total);
                    limits = ofPersona.isPresent() ? limits.withPersona(persona, ofPersona.get()) : limits;
                    return ofChannel.isPresent() ? limits.withChannel(new Channel(channel), ofChannel.get()) : limits;
                });
    }

    static Arbitrary<Workload> workload() {
        var units = Arbitraries.integers().between(1, 1_000_000);
        var channels = Combinators.combine(texts(), units).as(Map::entry).list().ofMaxSize(3);
        return Combinators.combine(units, channels, times(), times()).as((weight, ofChannels, load, limit) -> {
            var workload = Workload.DEFAULT.withWeight(weight);
            for (var one : ofChannels) {
                workload = workload.withWeight(new Channel(one.getKey()), one.getValue());
            }
            return workload.withLoadWindow(load).withLimitWindow(limit);
        });
    }

    static Arbitrary<Script> scripts() {
        var steps = Arbitraries.oneOf(
                texts().<Script.Step>map(Script.Text::new), wanted().<Script.Step>map(Script.Forward::new));
        return steps.list().ofMaxSize(3).map(Script::new);
    }

    static Arbitrary<AgentRanking> rankings() {
        var rungs = Arbitraries.of(Rung.Criterion.class)
                .set()
                .map(Rung::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(AgentRanking::of);
        var bases = Arbitraries.oneOf(rungs, Arbitraries.of(AgentRanking.EXPERTISE_FIRST, AgentRanking.LANGUAGE_FIRST));
        return Combinators.combine(bases, Arbitraries.of(AgentOrder.class).optional(), times().optional(), FLAGS, FLAGS)
                .as((base, order, buffer, sticky, calls) -> order.map(base::withOrder)
                        .orElse(base)
                        .withBuffer(buffer.orElse(base.buffer()))
                        .withSticky(sticky)
                        .withCallsExcluded(calls));
    }

    private static Arbitrary<Duration> times() {
        return Arbitraries.longs().between(1, 1_000_000).map(Duration::ofMillis);
    }
}
