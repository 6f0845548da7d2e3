package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.ACTOR_EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.FaultyStore.Moment;
import dev.switchboard.memory.FaultyStore.StoreFailedException;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wherever a process dies, what is handed over is with somebody who was told, at the latest by redelivery")
class HandoffCrashTest {
    private static final Question QUESTION =
            Question.to("Shop", Shop.UNKNOWN).inConversation("chat").withId("1");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final ConversationId CHAT = QUESTION.conversation().orElseThrow();

    /**
     * What humans and integrations do.
     *
     * @param persona with its rules
     * @param deeds that fail somewhere
     */
    private record Story(String name, Supplier<PersonaBuilder> persona, Consumer<Telling> deeds) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What a story can use. */
    private record Telling(Shop shop, InMemoryInboxPlatform platform) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    @DisplayName("died before or after each call of the store")
    void nothingIsLost(Story story) {
        var calls = new FaultyStore(new InMemoryStore());
        tell(story, calls, new InMemoryInboxPlatform());

        LongStream.rangeClosed(4, calls.calls()).forEach(call -> {
            dieAndGoOn(story, call, Moment.BEFORE);
            dieAndGoOn(story, call, Moment.AFTER);
        });
    }

    private static void dieAndGoOn(Story story, long call, Moment moment) {
        var store = new InMemoryStore();
        var platform = new InMemoryInboxPlatform();
        var died = tell(story, new FaultyStore(store).dieAt(call, moment), platform);

        var next = open(story, store, platform);
        next.clock.advance(LEASE);
        next.route(QUESTION);
        next.switchboard.redeliver();

        var conversation = next.switchboard.conversations().find(CHAT).orElseThrow();
        assertThat(conversation.escalations())
                .isNotEmpty()
                .filteredOn(one -> one.state().isOpen())
                .allSatisfy(one -> assertThat(isTold(died, one) || isTold(next, one))
                        .as("died %s call %s: %s %s", moment, call, one, one.timeline())
                        .isTrue());
        assertThat(platform.inboxOf(CHAT))
                .as("died %s call %s", moment, call)
                .isEqualTo(conversation.openPlacement().map(Placement::inbox));
    }

    private static boolean isTold(Shop shop, Escalation escalation) {
        return escalation.state() == EscalationState.ACKNOWLEDGED
                || escalation.holders().stream()
                        .anyMatch(who -> shop.notifier.notifications().stream()
                                .anyMatch(one -> one.recipient().person().equals(who.person())));
    }

    private static Shop tell(Story story, FaultyStore store, InMemoryInboxPlatform platform) {
        var shop = open(story, store, platform);
        try {
            story.deeds.accept(new Telling(shop, platform));
        } catch (StoreFailedException died) {
            assertThat(store.calls()).isPositive();
        }
        platform.succeed();
        return shop;
    }

    private static Shop open(Story story, RoutingStore store, InMemoryInboxPlatform platform) {
        return Shop.with(
                story.persona.get(),
                parts -> parts.store(store).inboxAdapter(platform).tokenKey(new byte[16]));
    }

    static Stream<Arguments> stories() {
        var down = new IntegrationException("down");
        Supplier<PersonaBuilder> team = () -> Shop.shop().rules(TagRule.followUp("Human"));
        Supplier<PersonaBuilder> eva =
                () -> Shop.shop().rules(TagRule.anyOf(Shop.HELP).assign("eva"));
        return Stream.of(
                        new Story("asked", team, with -> with.shop.route(QUESTION)),
                        new Story("the platform is down", team, with -> {
                            with.platform.failAlways(down);
                            with.shop.route(QUESTION);
                        }),
                        new Story("no member can be told", team, with -> {
                            with.shop.notifier.failNext(down);
                            with.shop.notifier.failNext(down);
                            with.shop.route(QUESTION);
                        }),
                        new Story("claimed and given back", team, with -> {
                            with.shop.route(QUESTION);
                            with.shop.inboxes().claim(CHAT, ACTOR_DAN);
                            with.shop.inboxes().release(CHAT, ACTOR_DAN);
                        }),
                        new Story("claimed, given back, and no colleague can be told", team, with -> {
                            with.shop.route(QUESTION);
                            with.shop.inboxes().claim(CHAT, ACTOR_DAN);
                            with.shop.notifier.failNext(down);
                            with.shop.inboxes().release(CHAT, ACTOR_DAN);
                        }),
                        new Story("given back without an inbox", eva, with -> {
                            with.shop.route(QUESTION);
                            with.shop.inboxes().release(CHAT, ACTOR_EVA);
                        }),
                        new Story("the agent cannot be told", eva, with -> {
                            with.shop.notifier.failNext(down);
                            with.shop.route(QUESTION);
                        }))
                .map(Arguments::of);
    }
}
