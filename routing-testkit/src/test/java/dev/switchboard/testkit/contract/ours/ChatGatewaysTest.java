package dev.switchboard.testkit.contract.ours;

import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.spi.ChatGateway;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.testkit.contract.ChatGatewayContract;
import dev.switchboard.testkit.contract.FarSide;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The chat gateway that records keeps the contract of chat gateways")
class ChatGatewaysTest extends ChatGatewayContract {
    private final RecordingChatGateway recorded = new RecordingChatGateway();

    @Override
    protected ChatGateway gateway() {
        return recorded;
    }

    @Override
    protected List<String> receivedKeys(ConversationId chat) {
        return recorded.deliveries().stream()
                .filter(delivery -> delivery.chat().equals(chat))
                .map(ChatDelivery::key)
                .toList();
    }

    /** Each attempt is recorded. */
    @Override
    protected boolean honoursKeys() {
        return false;
    }

    @Override
    protected boolean farSide(FarSide behaviour) {
        switch (behaviour) {
            case ACCEPTS -> recorded.succeed();
            case REFUSES_FOR_NOW -> recorded.failAlways(new TemporaryFailureException("overloaded"));
            case REFUSES_FOR_GOOD -> recorded.failAlways(new IntegrationException("no such chat"));
        }
        return true;
    }
}
