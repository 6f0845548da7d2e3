package dev.switchboard.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollCallTest {
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final List<EmailAddress> asked = new ArrayList<>();
    private boolean fails;

    private Presence presenceOf(EmailAddress person) {
        asked.add(person);
        if (fails) {
            throw new IllegalStateException("no presence");
        }
        return Presence.OFFLINE;
    }

    private Switchboard desk(int agents) {
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.test")
                .expertise("returns")
                .chain(Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER).waiting(Wait.upTo(Duration.ofHours(1))));
        var policy = Policy.builder().personas(persona);
        for (int i = 0; i < agents; i++) {
            persona.operators("a" + i);
            policy.agents(Agent.of("a" + i, "a" + i + "@shop.test").withLimits(Limits.total(1)));
        }
        var desk = Switchboard.over(policy.build())
                .clock(clock)
                .notifier(new RecordingNotifier())
                .availability(this::presenceOf)
                .build();
        for (int i = 0; i < 20; i++) {
            desk.router().route(Question.to("Shop", "I return it"), Asker.withEmail("z" + i + "@mail.test"));
        }
        asked.clear();
        return desk;
    }

    @Test
    void asksOnceOfEachHoweverManyWait() {
        var desk = desk(5);

        desk.escalateOverdue(clock.instant());

        assertThat(asked).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void asksNoMoreIfThatFailsAgainAndAgain() {
        var desk = desk(50);
        fails = true;

        desk.escalateOverdue(clock.instant());

        assertThat(asked).hasSize(3);
    }
}
