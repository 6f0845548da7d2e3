package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentView;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AgentSelector.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of agent selectors catches every selector that breaks it")
class AgentSelectorContractTest extends WholeContractProof<AgentSelectorContract> {
    private static final Comparator<AgentView> BY_LOAD = Comparator.comparing(AgentView::load)
            .thenComparing(one -> one.agent().id());

    AgentSelectorContractTest() {
        super(AgentSelectorContract.class, () -> over(() -> AgentSelectorContractTest::honest), broken());
    }

    private static List<Choice> honest(AgentRequest request, List<AgentView> pool) {
        return pool.stream()
                .sorted(BY_LOAD)
                .map(AgentSelectorContractTest::choice)
                .toList();
    }

    private static Choice choice(AgentView view) {
        return new Choice(view.agent().id(), "load " + view.load());
    }

    private static List<Broken<AgentSelectorContract>> broken() {
        return List.of(
                broken("WANTS_EXPERTISE", () -> AgentSelectorContractTest::choosy, "somebodyIsChosen"),
                broken("KEEPS_WHO_WAS_BEFORE", () -> AgentSelectorContractTest::loyal, "onlyFromThePool"),
                broken("REPEATS_THE_BEST", () -> AgentSelectorContractTest::repeating, "nobodyTwice"),
                broken("NAMES_PEOPLE", () -> AgentSelectorContractTest::naming, "reasonsAreNotPersonal"),
                broken("TAKES_TURNS", AgentSelectorContractTest::inTurns, "followsFromWhatIsGiven"),
                broken("SORTS_THE_POOL", () -> AgentSelectorContractTest::sorting, "thePoolStays"),
                broken("REUSES_ITS_LIST", AgentSelectorContractTest::reusing, "answersStay"),
                broken("WANTS_ITS_THREAD", AgentSelectorContractTest::onItsThread, "manyThreadsAsk"));
    }

    private static Broken<AgentSelectorContract> broken(
            String how, Supplier<AgentSelector> selectors, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> over(selectors));
    }

    private static List<Choice> choosy(AgentRequest request, List<AgentView> pool) {
        return request.wanted().isEmpty() ? List.of() : honest(request, pool);
    }

    private static List<Choice> loyal(AgentRequest request, List<AgentView> pool) {
        return request.previous()
                .map(agent -> List.of(new Choice(agent, "served before")))
                .orElseGet(() -> honest(request, pool));
    }

    @Test
    @DisplayName("what an agent knows about may be called private or secret")
    void expertiseIsNotPersonal() {
        AgentSelector lawyers = (request, pool) -> pool.stream()
                .map(one -> new Choice(one.agent().id(), "knows private law and trade secrets"))
                .toList();

        assertThat(checks.run("reasonsAreNotPersonal", over(() -> lawyers))).isEqualTo(Checks.Verdict.PASSED);
    }

    @Test
    @DisplayName("whoever asks for what is required, and goes by the order of the pool, gets what the library gives")
    void thePoolIsAsTheLibraryMakesIt() {
        AgentSelector strict = (request, pool) -> {
            assertThat(pool).extracting(one -> one.agent().id()).isSorted();
            return pool.stream()
                    .filter(one -> request.wanted().stream()
                            .filter(WantedExpertise::required)
                            .allMatch(wanted -> one.agent().levelIn(wanted.name()) >= wanted.minimumLevel()))
                    .map(AgentSelectorContractTest::choice)
                    .toList();
        };

        assertThat(checks.names())
                .allSatisfy(check ->
                        assertThat(checks.run(check, over(() -> strict))).isEqualTo(Checks.Verdict.PASSED));
    }

    private static List<Choice> repeating(AgentRequest request, List<AgentView> pool) {
        return Stream.concat(honest(request, pool).stream().limit(1), honest(request, pool).stream())
                .toList();
    }

    private static List<Choice> naming(AgentRequest request, List<AgentView> pool) {
        return pool.stream()
                .map(one -> new Choice(one.agent().id(), one.agent().name() + " has time"))
                .toList();
    }

    private static AgentSelector inTurns() {
        var turn = new AtomicInteger();
        return (request, pool) -> List.of(choice(pool.get(turn.getAndIncrement() % pool.size())));
    }

    private static List<Choice> sorting(AgentRequest request, List<AgentView> pool) {
        pool.sort(BY_LOAD.reversed());
        return honest(request, pool);
    }

    private static AgentSelector reusing() {
        var choices = new ArrayList<Choice>();
        return (request, pool) -> {
            choices.clear();
            choices.addAll(honest(request, pool));
            return choices;
        };
    }

    private static AgentSelector onItsThread() {
        var owner = Thread.currentThread();
        return (request, pool) ->
                Thread.currentThread().equals(owner) ? honest(request, pool) : List.of(choice(pool.get(0)));
    }

    private static AgentSelectorContract over(Supplier<AgentSelector> selectors) {
        return new AgentSelectorContract() {
            @Override
            protected AgentSelector selector() {
                return selectors.get();
            }
        };
    }
}
