package dev.switchboard.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.Selection.Obstacle;
import dev.switchboard.internal.selection.Selection.PassedOver;
import dev.switchboard.internal.selection.Selection.Result;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.text.CountryCode;
import dev.switchboard.text.LanguageTag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One rule of selection.md with the agents and the request that show it, and who is to be chosen. Unless told otherwise, everybody is
 * present, idle and without limits, and a chat for the persona "shop" asks for anyone.
 */
final class Scene {
    static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    static final String SHOP = "shop";
    static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final String rule;
    private final List<Agent> operators = new ArrayList<>();
    private final Map<EmailAddress, Work> work = new HashMap<>();
    private final Set<String> away = new HashSet<>();
    private final List<Consumer<Selection>> expected = new ArrayList<>();
    private AgentRequest request = AgentRequest.of(SHOP, Channel.CHAT);
    private AgentRanking ranking = AgentRanking.EXPERTISE_FIRST;
    private Workload workload = Workload.DEFAULT;
    private Ring ring = Ring.NONE;
    private int conversations;

    private Scene(String rule) {
        this.rule = rule;
    }

    /** A case of its own, named by the rule that it shows. */
    static Scene that(String rule, Agent... operators) {
        var scene = new Scene(rule);
        scene.operators.addAll(List.of(operators));
        return scene;
    }

    static Agent agent(String id) {
        return Agent.of(id, id + "@acme.test");
    }

    /** Who knows these. */
    static Agent knowing(String id, String... expertise) {
        return agent(id).withExpertise(expertise);
    }

    /** Who knows it so well. */
    static Agent knowing(String id, String expertise, int level) {
        return agent(id).withExpertise(List.of(new HeldExpertise(expertise, level)));
    }

    static Agent speaking(String id, String... languages) {
        return agent(id).withLanguages(languages);
    }

    static Agent limited(String id, Limits limits) {
        return agent(id).withLimits(limits);
    }

    /** Each of them as the arguments of one case. */
    static Stream<Scene> table(Scene... scenes) {
        return Stream.of(scenes);
    }

    /** The agent has so many chats in which something was said a minute ago. */
    Scene chats(String agent, int number) {
        for (int i = 0; i < number; i++) {
            place(agent, Channel.CHAT, A_MINUTE);
        }
        return this;
    }

    /** The agent has a conversation that has been silent for so long. */
    Scene place(String agent, Channel channel, Duration silent) {
        return place(agent, SHOP, channel, silent);
    }

    /** The agent has a conversation with that persona that has been silent for so long. */
    Scene place(String agent, String persona, Channel channel, Duration silent) {
        var conversation = new ConversationId(new PersonaId(persona), "c" + ++conversations);
        return work(agent, before -> {
            var places = new ArrayList<>(before.places());
            places.add(new Place(conversation, channel, NOW.minus(silent)));
            return new Work(places, before.inCall(), before.lastAssigned(), before.version());
        });
    }

    Scene inCall(String agent) {
        return work(agent, before -> new Work(before.places(), true, before.lastAssigned(), before.version()));
    }

    /** So long ago a conversation came to the agent. */
    Scene assigned(String agent, Duration ago) {
        return work(agent, before -> new Work(before.places(), before.inCall(), NOW.minus(ago), before.version()));
    }

    private Scene work(String agent, UnaryOperator<Work> change) {
        var email = agent(agent).email();
        work.put(email, change.apply(work.getOrDefault(email, Work.NONE)));
        return this;
    }

    Scene away(String... agents) {
        away.addAll(List.of(agents));
        return this;
    }

    /** Preferred, at any level. */
    Scene wants(String... expertise) {
        return wants(Stream.of(expertise).map(WantedExpertise::of).toArray(WantedExpertise[]::new));
    }

    Scene wants(WantedExpertise... wanted) {
        return asks(before -> before.withWanted(List.of(wanted)));
    }

    Scene requires(String expertise) {
        return wants(WantedExpertise.of(expertise).asRequired());
    }

    /** The asker understands these, the first one best. */
    Scene speaks(String... languages) {
        return asks(before ->
                before.withLanguages(Stream.of(languages).map(LanguageTag::of).toList()));
    }

    Scene from(String country) {
        return asks(before -> before.withCountry(new CountryCode(country)));
    }

    Scene asks(UnaryOperator<AgentRequest> change) {
        request = change.apply(request);
        return this;
    }

    Scene by(Channel channel) {
        request = AgentRequest.of(SHOP, channel);
        return this;
    }

    Scene ranked(AgentRanking newRanking) {
        ranking = newRanking;
        return this;
    }

    /** One after the other in this order; whoever had a turn last, or "nobody". */
    Scene inRing(String last, String... members) {
        var order = List.of(members);
        ring = Ring.of(order, order.indexOf(last) + 1);
        return ranked(ranking.withOrder(AgentOrder.ROUND_ROBIN));
    }

    Scene weighing(Workload newWorkload) {
        workload = newWorkload;
        return this;
    }

    Scene chooses(String agent) {
        expected.add(selection -> {
            assertThat(selection.result()).isEqualTo(Result.CHOSEN);
            assertThat(chosen(selection)).isEqualTo(agent);
        });
        return this;
    }

    Scene chooses(String agent, String because) {
        chooses(agent);
        expected.add(selection -> assertThat(selection.because()).isEqualTo(because));
        return this;
    }

    Scene choosesNobody(Result result) {
        expected.add(selection -> {
            assertThat(selection.result()).isEqualTo(result);
            assertThat(selection.chosen()).isNull();
            assertThat(selection.because()).isEmpty();
        });
        return this;
    }

    Scene passesOver(String agent, Obstacle obstacle) {
        expected.add(selection -> assertThat(selection.passedOver()).contains(new PassedOver(agent, obstacle)));
        return this;
    }

    Scene passesOverInAll(int agents) {
        expected.add(selection ->
                assertThat(selection.passedOver().size() + selection.more()).isEqualTo(agents));
        return this;
    }

    /** Nobody is named as passed over. */
    Scene passesOverNobody() {
        return passesOverInAll(0);
    }

    /** Chooses, in the order in which the operators were given and in the opposite one. */
    void check() {
        assertThat(expected).isNotEmpty();
        check(operators);
        var reversed = new ArrayList<>(operators);
        Collections.reverse(reversed);
        check(reversed);
    }

    private void check(List<Agent> order) {
        var pool = new Pool(order, workload, email -> work.getOrDefault(email, Work.NONE), NOW);

        var selection =
                Choosing.choose(request, ranking, workload, pool, ring, agent -> !away.contains(agent.id()), NOW);

        expected.forEach(expectation -> expectation.accept(selection));
    }

    private static String chosen(Selection selection) {
        var chosen = selection.chosen();
        return chosen == null ? "nobody" : chosen.agent().id();
    }

    @Override
    public String toString() {
        return rule;
    }
}
