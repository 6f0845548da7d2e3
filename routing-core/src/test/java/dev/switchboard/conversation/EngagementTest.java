package dev.switchboard.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Target;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A conversation is part of the load of its assignee, of those who joined, and of agents who are asked")
class EngagementTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final PersonaId SHOP = new PersonaId("Shop");
    private static final Recipient DAN =
            new Recipient(Agent.of("dan", "dan@shop.test").person(), Target.Kind.AGENT);
    private static final Recipient OWNER = new Recipient(DAN.person(), Target.Kind.OWNER);

    private static EscalationBuilder asked(Recipient who) {
        return Escalation.of(new EscalationId(new MessageId(SHOP, "m")), 1, HandoffCause.UNKNOWN, List.of())
                .asker(Asker.anonymous(), Channel.CHAT)
                .assign(ChainStep.OWNER, who, List.of(), NOON);
    }

    private static ConversationBuilder open() {
        return Conversation.open(new ConversationId(SHOP, "chat"), Asker.anonymous(), Channel.CHAT, NOON);
    }

    static List<Arguments> cases() {
        var dan = Asker.withEmail("DAN@shop.test");
        var joined = List.of(new Participant(DAN, NOON));
        var answered = asked(DAN).state(EscalationState.ANSWERED, NOON, "").build();
        return List.of(
                Arguments.of("nobody", 0, open()),
                Arguments.of("assigned", 1, open().assignee(DAN)),
                Arguments.of("joined", 1, open().participants(joined)),
                Arguments.of(
                        "an agent is asked", 1, open().addEscalation(asked(DAN).build())),
                Arguments.of(
                        "an owner is asked",
                        0,
                        open().addEscalation(asked(OWNER).build())),
                Arguments.of("answered", 0, open().addEscalation(answered)),
                Arguments.of(
                        "all of that",
                        1,
                        open().assignee(DAN)
                                .participants(joined)
                                .addEscalation(asked(DAN).build())),
                Arguments.of("handled", 0, open().assignee(DAN).handled(true)),
                Arguments.of("the asker is assigned", 0, open().assignee(DAN).asker(dan)),
                Arguments.of(
                        "the asker has joined", 0, open().participants(joined).asker(dan)),
                Arguments.of(
                        "the asker is asked",
                        0,
                        open().addEscalation(asked(DAN).build()).asker(dan)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("whether anybody has to do with it agrees with who")
    void agree(String which, int people, ConversationBuilder conversation) {
        assertThat(Engagement.in(conversation.build())).as(which).hasSize(people);
        assertThat(Engagement.isOfAnybody(conversation.build())).as(which).isEqualTo(people > 0);
    }
}
