package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentView;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.Channel;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AgentSelector.Choice;
import dev.switchboard.text.CountryCode;
import dev.switchboard.text.LanguageTag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link AgentSelector} promises. Extend it and supply the selector. Who is right is not checked. */
public abstract class AgentSelectorContract {
    private static final int MANY = 1_000;
    private static final String ASKER = "ann.private@acme.test";

    private AgentSelector selector;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected AgentSelectorContract() {}

    /** A selector that was asked nothing yet, as a switchboard would be given it. Asked for several times in some tests. */
    protected abstract AgentSelector selector();

    /** What may be wanted. Default: nothing, much, and what is required. Whoever is in a pool has what is required. */
    protected List<AgentRequest> requests() {
        var any = AgentRequest.of("HR", Channel.CHAT);
        return List.of(
                any,
                any.withWanted(List.of(
                                WantedExpertise.of("law"),
                                WantedExpertise.of("tax").atLevel(2)))
                        .withLanguages(List.of(LanguageTag.of("de-CH"), LanguageTag.of("en")))
                        .withCountry(new CountryCode("CH"))
                        .withAsker(List.of(EmailAddress.of(ASKER)))
                        .withPrevious("agent 2")
                        .withPreferred(List.of("agent 3", "gone")),
                any.withWanted(List.of(WantedExpertise.of("falconry").asRequired()))
                        .withLanguages(List.of(LanguageTag.of("tlh")))
                        .withPrevious("gone")
                        .withConversation(Samples.conversationId("c")));
    }

    @BeforeEach
    void begin() {
        selector = selector();
    }

    private static List<AgentView> pool(AgentRequest request, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> view(number, request.wanted()))
                .sorted(Comparator.comparing(one -> one.agent().id()))
                .toList();
    }

    private static AgentView view(int number, List<WantedExpertise> wanted) {
        var own = HeldExpertise.of(number % 2 == 0 ? "law" : "tax");
        var required = wanted.stream()
                .filter(WantedExpertise::required)
                .map(one -> new HeldExpertise(one.name(), one.minimumLevel()));
        var agent = Agent.of("agent " + number, "secret" + number + "@acme.test", "Surname" + number)
                .withExpertise(Stream.concat(Stream.of(own), required).toList())
                .withLanguages(number % 3 == 0 ? "de" : "en");
        var last = number % 4 == 0 ? Optional.<Instant>empty() : Optional.of(Samples.NOON.minusSeconds(number % 5));
        return new AgentView(agent, number % 3, number % 7, number % 6 == 0, last);
    }

    private static List<Choice> rank(AgentSelector one, AgentRequest request, List<AgentView> pool) {
        return AskedContract.sound(
                () -> one.rank(request, pool),
                "is asked to choose of " + pool.size() + " (" + request + ")",
                "what is thrown leaves the choice to the persona's ranking");
    }

    /** The choices for every request, out of pools of one, some and many. */
    private static List<List<Choice>> everyRanking(AgentSelector one, List<AgentRequest> requests) {
        var all = new ArrayList<List<Choice>>();
        for (var request : requests) {
            for (var size : List.of(1, 7, MANY)) {
                all.add(rank(one, request, pool(request, size)));
            }
        }
        return all;
    }

    @Test
    @DisplayName("somebody is chosen whenever somebody is there")
    void somebodyIsChosen() {
        assertThat(everyRanking(selector, requests()))
                .as("all choices; if nobody is named, the persona's ranking decides and an event says so: "
                        + "everybody in the pool may be chosen")
                .allSatisfy(choices -> assertThat(choices).isNotEmpty().doesNotContainNull());
    }

    @Test
    @DisplayName("only those in the pool are chosen")
    void onlyFromThePool() {
        for (var request : requests()) {
            for (var size : List.of(1, 7, MANY)) {
                assertThat(rank(selector, request, pool(request, size)))
                        .as("who is chosen out of %s; name the ids of agents of the pool, and remember no other", size)
                        .extracting(Choice::agent)
                        .isSubsetOf(pool(request, size).stream()
                                .map(one -> one.agent().id())
                                .toList());
            }
        }
    }

    @Test
    @DisplayName("nobody is chosen twice")
    void nobodyTwice() {
        assertThat(everyRanking(selector, requests()))
                .as("all choices; who is named twice makes the whole ranking void")
                .allSatisfy(
                        choices -> assertThat(choices).extracting(Choice::agent).doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("each choice has a reason, and nothing personal in it")
    void reasonsAreNotPersonal() {
        for (var request : requests()) {
            assertThat(rank(selector, request, pool(request, 7)))
                    .as("the reasons; a few words for the trace, which is kept longer than what is personal: no names "
                            + "and no addresses")
                    .extracting(Choice::reason)
                    .allSatisfy(reason -> assertThat(reason)
                            .isNotBlank()
                            .doesNotContain("@", "Surname", "ann.private")
                            .doesNotContainPattern("secret\\d"));
        }
    }

    @Test
    @DisplayName("the same again is chosen for the same, also by another selector, whatever was asked before")
    void followsFromWhatIsGiven() {
        var backwards = new ArrayList<>(requests());
        Collections.reverse(backwards);

        var first = everyRanking(selector, requests());

        assertThat(everyRanking(selector, requests()))
                .as("the choices when asked again; previews ask too: no turns, no chance, no counting of calls")
                .isEqualTo(first);
        everyRanking(selector, backwards);
        assertThat(everyRanking(selector(), requests()))
                .as("the choices of another one; what is to be followed is in the pool: load, lastAssigned")
                .isEqualTo(first);
    }

    @Test
    @DisplayName("the pool is left as it is")
    void thePoolStays() {
        for (var request : requests()) {
            var pool = new ArrayList<>(pool(request, 7));

            rank(selector, request, pool);

            assertThat(pool).as("the pool afterwards; sort a copy").isEqualTo(pool(request, 7));
        }
    }

    @Test
    @DisplayName("what was chosen stays chosen, whatever is asked afterwards")
    void answersStay() {
        AskedContract.assertStay(requests().stream()
                .map(request ->
                        rank(selector, request, pool(request, request.wanted().size() + 1))));
    }

    @Test
    @DisplayName("many threads are answered as each would be alone")
    void manyThreadsAsk() {
        var requests = requests();
        var alone = requests.stream()
                .map(one -> rank(selector(), one, pool(one, 7)))
                .toList();

        var said = Crowd.asks(i -> {
            var request = requests.get(i % requests.size());
            return rank(selector, request, pool(request, 7));
        });

        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i))
                    .as("who is chosen for %s while many threads ask", requests.get(i % requests.size()))
                    .isEqualTo(alone.get(i % requests.size()));
        }
    }
}
