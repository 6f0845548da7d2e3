package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.JoinResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.notification.JoinToken;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.Key;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MP-20: joining by token shows what will happen, and acts only on a second, explicit call")
class InvitationTest {
    private static final int TIMES = 1_000;

    private final ReadAlong store = new ReadAlong();
    private final Office office = Office.with(Policy.of(Office.hr()), parts -> parts.store(store));
    private final RoutingDecision decision = office.ask(ANN, Office.PTO);
    private final JoinToken token = office.joinTokenOf("mia@acme.test");

    @Test
    @DisplayName(
            "MP-20 looking at an invitation a thousand times writes nothing, tells nobody, and joining still works")
    void lookingChangesNothing() {
        var version = store.read(Key.conversation(decision.conversation())).version();
        var writes = store.writes().size();
        var events = office.events.events();
        var chat = office.chatOf(decision);
        var told = office.notified();

        for (int i = 0; i < TIMES; i++) {
            assertThat(office.switchboard.conversations().invitation(token)).hasValueSatisfying(invitation -> {
                assertThat(invitation.conversation()).isEqualTo(decision.conversation());
                assertThat(invitation.who().person().displayName()).isEqualTo("Mia");
                assertThat(invitation.asker()).isEqualTo(ANN);
            });
        }

        assertThat(store.writes()).hasSize(writes);
        assertThat(store.read(Key.conversation(decision.conversation())).version())
                .isEqualTo(version);
        assertThat(office.events.events()).isEqualTo(events);
        assertThat(office.chatOf(decision)).isEqualTo(chat);
        assertThat(office.notified()).isEqualTo(told);
        assertThat(office.switchboard.conversations().join(token)).isEqualTo(JoinResult.JOINED);
        assertThat(office.events.events(Kind.PARTICIPANT_JOINED)).hasSize(1);
    }

    @Test
    @DisplayName("MP-20 looking with a token that is refused writes nothing and tells nobody either")
    void lookingWithoutATokenChangesNothing() {
        var writes = store.writes().size();
        var events = office.events.events();

        for (int i = 0; i < TIMES; i++) {
            assertThat(office.switchboard.conversations().invitation(new JoinToken("guess " + i)))
                    .isEmpty();
        }

        assertThat(store.writes()).hasSize(writes);
        assertThat(office.events.events()).isEqualTo(events);
    }

    @Test
    @DisplayName("MP-20 of two explicit calls the second changes nothing")
    void joiningTwiceIsJoiningOnce() {
        office.switchboard.conversations().join(token);
        var writes = store.writes().size();
        var events = office.events.events();

        assertThat(office.switchboard.conversations().join(token)).isEqualTo(JoinResult.ALREADY_JOINED);
        assertThat(store.writes()).hasSize(writes);
        assertThat(office.events.events()).isEqualTo(events);
    }
}
