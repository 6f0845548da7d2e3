package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.race.Together;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("selection.md, pool 2: presence by the last activity")
class LastActivityTest {
    private static final String DAN = "dan@shop.test";

    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private final LastActivity activity = LastActivity.by(clock);

    private Presence dan() {
        return activity.presenceOf(EmailAddress.of(DAN));
    }

    @Test
    @DisplayName("whoever was never seen is offline")
    void neverSeen() {
        activity.seen("eva@shop.test");

        assertThat(dan()).isEqualTo(Presence.OFFLINE);
    }

    @Test
    @DisplayName("it tells who has become available, and says nothing while they are")
    void tells() {
        var told = new ArrayList<String>();
        activity.tellWhenAvailable(person -> told.add(person + " at " + clock.instant()));

        activity.set(DAN, Presence.AWAY);
        activity.seen(DAN);
        activity.clear(DAN);
        activity.seen(DAN);
        activity.set(DAN, Presence.BUSY);
        clock.advance(Duration.ofMinutes(31));
        activity.seen(DAN);
        activity.left(DAN);

        assertThat(told).containsExactly(DAN + " at 2026-01-05T09:00:00Z", DAN + " at 2026-01-05T09:31:00Z");
    }

    @Test
    @DisplayName("the last activity was at most 30 minutes ago: present at that moment still, absent a moment later")
    void halfAnHour() {
        activity.seen(DAN);
        assertThat(dan()).isEqualTo(Presence.ONLINE);

        clock.advance(Duration.ofMinutes(30));
        assertThat(dan()).isEqualTo(Presence.ONLINE);

        clock.advance(Duration.ofNanos(1));
        assertThat(dan()).isEqualTo(Presence.OFFLINE);
    }

    @Test
    @DisplayName("it is the last activity that counts")
    void theLastCounts() {
        activity.seen(DAN);
        clock.advance(Duration.ofMinutes(20));
        activity.seen(DAN);
        clock.advance(Duration.ofMinutes(20));

        assertThat(dan()).isEqualTo(Presence.ONLINE);
    }

    @Test
    @DisplayName("a clock that is set back makes no activity older")
    void theLatestIsKept() {
        activity.seen(DAN);
        clock.advance(Duration.ofMinutes(-40));
        activity.seen(DAN);
        clock.advance(Duration.ofMinutes(70));

        assertThat(dan()).isEqualTo(Presence.ONLINE);
    }

    @Test
    @DisplayName("the time is configurable")
    void theWindowIsConfigurable() {
        var quick = LastActivity.within(Duration.ofMinutes(5), clock);
        quick.seen(DAN);

        clock.advance(Duration.ofMinutes(5));
        assertThat(quick.presenceOf(EmailAddress.of(DAN))).isEqualTo(Presence.ONLINE);
        clock.advance(Duration.ofMillis(1));
        assertThat(quick.presenceOf(EmailAddress.of(DAN))).isEqualTo(Presence.OFFLINE);

        assertThatThrownBy(() -> LastActivity.within(Duration.ofSeconds(-1), clock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody is present within PT-1S; write half an hour as PT30M");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a status set by hand is that of somebody present, and makes nobody present")
    void statusesByHand(Presence presence) {
        activity.set(DAN, presence);
        assertThat(dan()).isEqualTo(Presence.OFFLINE);

        activity.seen(DAN);
        assertThat(dan()).isEqualTo(presence);

        clock.advance(Duration.ofMinutes(31));
        assertThat(dan()).isEqualTo(Presence.OFFLINE);
    }

    @Test
    @DisplayName("whoever is away by hand stays away, however active, until that is cleared")
    void awayUntilCleared() {
        activity.seen(DAN);
        activity.set(DAN, Presence.AWAY);
        activity.seen(DAN);
        assertThat(dan()).isEqualTo(Presence.AWAY);

        activity.clear(DAN);

        assertThat(dan()).isEqualTo(Presence.ONLINE);
    }

    @Test
    @DisplayName("whoever signs out is absent at once, and present with the next activity as they were before")
    void leavingAndComingBack() {
        activity.seen(DAN);
        activity.set(DAN, Presence.BUSY);
        activity.left(DAN);
        assertThat(dan()).isEqualTo(Presence.OFFLINE);

        activity.seen("DAN@shop.test");

        assertThat(dan()).isEqualTo(Presence.BUSY);
    }

    @Test
    @DisplayName("any number of threads may see people")
    void isThreadSafe() throws Exception {
        Together.run(8, thread -> {
            for (int i = 0; i < 1_000; i++) {
                var somebody = "a" + (thread * 1_000 + i) + "@shop.test";
                activity.seen(somebody);
                activity.seen(DAN);
                activity.presenceOf(EmailAddress.of(somebody));
            }
        });

        for (int i = 0; i < 8_000; i++) {
            assertThat(activity.presenceOf(EmailAddress.of("a" + i + "@shop.test")))
                    .isEqualTo(Presence.ONLINE);
        }
    }

    @Test
    @DisplayName("a switchboard asks it: who has gone home is not given a question")
    void aSwitchboardAsksIt() {
        var policy = Policy.builder()
                .personas(Persona.named("Shop")
                        .ownedBy("sam@shop.test")
                        .operators("dan")
                        .expertise("returns"))
                .agents(Agent.of("dan", DAN))
                .build();
        var switchboard = Switchboard.over(policy)
                .clock(clock)
                .notifier(new RecordingNotifier())
                .availability(activity)
                .build();
        activity.seen(DAN);
        assertThat(target(switchboard)).isEqualTo("dan");

        clock.advance(Duration.ofHours(1));

        assertThat(target(switchboard)).isEqualTo("sam@shop.test");
    }

    private static String target(Switchboard switchboard) {
        var decision = switchboard.router().route(Question.to("Shop", "I return it"), Asker.anonymous());
        return decision.target().map(Target::id).orElseThrow();
    }
}
