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
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A conversation is part of the load of its assignee, of those who joined, and of agents who are asked")
class EngagementTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final PersonaId SHOP = new PersonaId("Shop");
    private static final Recipient DAN =
            new Recipient(Agent.of("dan", "dan@shop.test").person(), Target.Kind.AGENT);
    private static final Recipient OWNER = new Recipient(DAN.person(), Target.Kind.OWNER);

    /** Somebody has to do with it, or nobody. */
    private enum Case {
        NOBODY(0, before -> before),
        ASSIGNED(1, before -> before.assignee(DAN)),
        JOINED(1, before -> before.participants(List.of(new Participant(DAN, NOON)))),
        AGENT_ASKED(1, before -> before.addEscalation(asked(DAN).build())),
        OWNER_ASKED(0, before -> before.addEscalation(asked(OWNER).build())),
        ANSWERED(
                0,
                before -> before.addEscalation(
                        asked(DAN).state(EscalationState.ANSWERED, NOON, "").build())),
        ALL_OF_THAT(
                1,
                before -> before.assignee(DAN)
                        .participants(List.of(new Participant(OWNER, NOON)))
                        .addEscalation(asked(DAN).build())),
        HANDLED(0, before -> before.assignee(DAN).handled(true)),
        ASKER_ASSIGNED(0, before -> before.assignee(DAN).asker(Asker.withEmail("DAN@shop.test"))),
        ASKER_JOINED(
                0,
                before -> before.participants(List.of(new Participant(DAN, NOON)))
                        .asker(Asker.withEmail("dan@shop.test"))),
        ASKER_ASKED(0, before -> before.addEscalation(asked(DAN).build()).asker(Asker.withEmail("dan@shop.test")));

        private final int people;
        private final UnaryOperator<ConversationBuilder> made;

        Case(int people, UnaryOperator<ConversationBuilder> made) {
            this.people = people;
            this.made = made;
        }

        private static EscalationBuilder asked(Recipient who) {
            return Escalation.of(new EscalationId(new MessageId(SHOP, "m")), 1, HandoffCause.UNKNOWN, List.of())
                    .asker(Asker.anonymous(), Channel.CHAT)
                    .assign(ChainStep.OWNER, who, List.of(), NOON);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whether anybody has to do with it agrees with who")
    void agree(Case one) {
        var conversation = one.made
                .apply(Conversation.open(new ConversationId(SHOP, "chat"), Asker.anonymous(), Channel.CHAT, NOON))
                .build();
        assertThat(Engagement.in(conversation)).hasSize(one.people);
        assertThat(Engagement.isOfAnybody(conversation)).isEqualTo(one.people > 0);
    }
}
