package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.internal.selection.Choosing;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Work;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Channel;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.text.CountryCode;
import dev.switchboard.text.LanguageTag;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class RankingLintProperties {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final List<String> EXPERTISE = List.of("billing", "tax", "returns");
    private static final List<String> LANGUAGES = List.of("de", "de-CH", "en");
    private static final List<String> COUNTRIES = List.of("CH", "DE");
    private static final String TO_RUNGS = "/personas/0/ranking/rungs/";

    @Property(tries = 2_000)
    @Label(
            "without the rungs that never decide, whoever asks gets the same agent; nobody, where what is required is unreached")
    void saysOnlyWhatIsTrueOfEveryQuestion(@ForAll long seed) {
        var random = new Random(seed);
        var policy = policy(random);
        var persona = policy.personaAt(0);
        var findings = PolicyLint.findings(policy);
        var useful = useful(persona.ranking(), findings);

        for (int i = 0; i < 20; i++) {
            var request = at(NOW.plus(Duration.ofDays(random.nextInt(3))), request(persona, random), policy);
            var chosen = request.wanted().isEmpty() ? null : chosen(request, persona.ranking(), policy);

            assertThat(chosen).as("%s in %s", request, findings).isEqualTo(chosen(request, useful, policy));
            assertThat(chosen == null || !isSaidToBeUnreached(findings)).isTrue();
            if (!policy.calendars().isEmpty() && !request.wanted().isEmpty()) {
                var away = whileAway(policy);
                assertThat(chosen(request, persona.ranking(), away)).isEqualTo(chosen(request, useful, away));
            }
        }
    }

    private static boolean isSaidToBeUnreached(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == FindingCode.REQUIRED_UNREACHED
                        && finding.place().pointer().startsWith("/personas/0/expertise"));
    }

    private static Optional<AgentRanking> useful(AgentRanking ranking, List<Finding> findings) {
        var idle = findings.stream()
                .filter(finding ->
                        finding.code() == FindingCode.RUNG_COVERED || finding.code() == FindingCode.RUNG_NEVER_MET)
                .map(finding -> Integer.valueOf(finding.place().pointer().substring(TO_RUNGS.length())))
                .toList();
        var rungs = IntStream.range(0, ranking.rungs().size())
                .filter(index -> !idle.contains(index))
                .mapToObj(ranking.rungs()::get)
                .toList();
        return rungs.isEmpty() ? Optional.empty() : Optional.of(AgentRanking.of(rungs));
    }

    private static @Nullable String chosen(AgentRequest request, Optional<AgentRanking> ranking, Policy policy) {
        return request.wanted().isEmpty()
                ? null
                : ranking.map(some -> chosen(request, some, policy)).orElse(null);
    }

    /** At some time: of what is closed nothing is wanted, and nobody is asked while that is required. */
    private static AgentRequest at(Instant time, AgentRequest request, Policy policy) {
        var open = request.wanted().stream()
                .filter(one -> isOpen(one, time, policy))
                .toList();
        return request.withWanted(
                request.wanted().stream().allMatch(one -> !one.required() || open.contains(one)) ? open : List.of());
    }

    private static boolean isOpen(WantedExpertise wanted, Instant time, Policy policy) {
        return policy.workplace().expertise().stream()
                .filter(one -> one.key().equals(wanted.key()))
                .flatMap(one -> one.hours().stream())
                .findFirst()
                .or(policy.personaAt(0)::hours)
                .filter(hours -> !hours.isOpen(time))
                .isEmpty();
    }

    /** While the first agent is away, the second one knows what both know. */
    private static Policy whileAway(Policy policy) {
        var agents = policy.workplace().agents();
        var held = new ArrayList<>(agents.get(1).expertise());
        for (var one : agents.get(0).expertise()) {
            if (held.stream().noneMatch(mine -> mine.key().equals(one.key()) && mine.level() >= one.level())) {
                held.add(one);
            }
        }
        var there = new ArrayList<>(agents.subList(1, agents.size()));
        there.set(0, agents.get(1).withExpertise(held));
        return Policy.builder()
                .personas(Lint.hr())
                .agents(there.toArray(Agent[]::new))
                .build();
    }

    private static @Nullable String chosen(AgentRequest request, AgentRanking ranking, Policy policy) {
        var pool = new Pool(policy.workplace().agents(), Workload.DEFAULT, email -> Work.NONE, NOW);
        var chosen = Choosing.choose(request, ranking, Workload.DEFAULT, pool, agent -> true, NOW)
                .chosen();
        return chosen == null ? null : chosen.agent().id();
    }

    /** Of a question with some of the tags. */
    private static AgentRequest request(Persona persona, Random random) {
        var wanted = new ArrayList<WantedExpertise>();
        persona.tags().stream().filter(tag -> random.nextBoolean()).forEach(tag -> wanted.addAll(tag.expertise()));
        wanted.addAll(persona.expertise());
        return AgentRequest.of("HR", Channel.CHAT)
                .withWanted(wanted)
                .withLanguages(
                        some(LANGUAGES, random).stream().map(LanguageTag::of).toList())
                .withCountry(random.nextBoolean() ? null : new CountryCode(pick(COUNTRIES, random)));
    }

    private static Policy policy(Random random) {
        var agents = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(index -> agent("a" + index, random))
                .toArray(Agent[]::new);
        var persona = Lint.hr()
                .operators(IntStream.range(0, agents.length)
                        .mapToObj(index -> "a" + index)
                        .toArray(String[]::new))
                .ranking(AgentRanking.of(IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(index -> rung(random))
                        .toList()))
                .expertise((random.nextBoolean() ? List.<WantedExpertise>of() : wanted(random))
                        .toArray(WantedExpertise[]::new))
                .tags(
                        SmartTag.custom("a").withExpertise(wanted(random)),
                        SmartTag.custom("b").withExpertise(wanted(random)));
        if (random.nextInt(4) == 0) {
            persona.hours(hours(random));
        }
        var policy = Policy.builder().personas(persona).agents(agents);
        if (agents.length > 1 && random.nextInt(4) == 0) {
            policy.calendars(PersonalCalendar.of("a0@x.example").withSubstitute("a1@x.example"));
        }
        return policy.expertise(some(EXPERTISE, random).stream()
                        .map(name -> Expertise.named(name).withHours(hours(random)))
                        .toArray(Expertise[]::new))
                .build();
    }

    private static Hours hours(Random random) {
        return Hours.in("UTC")
                .withWeekly(
                        some(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY), random), "00:00-24:00");
    }

    private static List<WantedExpertise> wanted(Random random) {
        return some(EXPERTISE, random).stream()
                .map(name -> new WantedExpertise(name, 1 + random.nextInt(3), random.nextInt(4) == 0))
                .toList();
    }

    private static Agent agent(String id, Random random) {
        var agent = Agent.of(id, id + "@x.example")
                .withExpertise(some(EXPERTISE, random).stream()
                        .map(name -> new HeldExpertise(name, 1 + random.nextInt(3)))
                        .toList())
                .withLanguages(some(LANGUAGES, random))
                .withActive(random.nextInt(6) > 0);
        return random.nextInt(3) > 0 ? agent : agent.withCountry(pick(COUNTRIES, random));
    }

    private static Rung rung(Random random) {
        return Rung.of(some(List.of(Rung.Criterion.values()), random).toArray(Rung.Criterion[]::new));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static <T> List<T> some(List<T> from, Random random) {
        return from.stream().filter(one -> random.nextInt(3) == 0).toList();
    }
}
