package dev.switchboard.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever comes in by hand is flagged if, and only if, somebody was faster to take their last place")
class OverLimitRaceTest {
    /** More than one claim makes calls of the store. */
    private static final int CALLS = 24;

    private static Switchboard over(RoutingStore store, RecordingListener events) {
        var policy = Policy.builder()
                .personas(
                        Persona.named("Shop")
                                .ownedBy("sam@shop.test")
                                .operators("dan")
                                .expertise("returns"),
                        Persona.named("Desk").ownedBy("sam@shop.test").rules(TagRule.followUp("Human")))
                .agents(Agent.of("dan", "dan@shop.test").withLimits(Limits.total(1)))
                .inboxes(Inbox.followUp("Human").withMembers("dan"))
                .build();
        return Switchboard.over(policy)
                .store(store)
                .listener(events)
                .notifier(new RecordingNotifier())
                .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
                .build();
    }

    private static RoutingDecision ask(Switchboard switchboard, String persona) {
        return switchboard
                .router()
                .route(Question.to(persona, "I return it").withId(persona), Asker.withEmail(persona + "@mail.test"));
    }

    @Test
    @DisplayName("at every call of a claim another question is faster")
    void everyInterleaving() {
        var flags = new ArrayList<Integer>();
        for (long at = 1; at <= CALLS; at++) {
            var events = new RecordingListener();
            var store = new InMemoryStore();
            var theirs = over(store, events);
            var waiting = ask(theirs, "Desk").conversation();
            var interrupted = new FaultyStore(store);
            var ours = over(interrupted, events);
            var call = interrupted.calls() + at;
            var others = new ArrayList<RoutingDecision>();
            interrupted.beforeEach(number -> {
                if (number == call) {
                    others.add(ask(theirs, "Shop"));
                }
            });

            assertThat(ours.inboxes().claim(waiting, Actor.agent("dan"))).isEqualTo(WorkResult.DONE);

            if (others.isEmpty()) {
                others.add(ask(theirs, "Shop"));
            }
            var flagged = events.events(RoutingEvent.Kind.LIMIT_EXCEEDED).size();
            assertThat(flagged)
                    .as("interrupted before call %s", at)
                    .isEqualTo(others.get(0).outcome() == Outcome.ESCALATED_AGENT ? 1 : 0);
            flags.add(flagged);
        }
        assertThat(flags).contains(0, 1);
    }
}
