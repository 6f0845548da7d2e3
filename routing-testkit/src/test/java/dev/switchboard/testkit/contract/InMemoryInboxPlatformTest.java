package dev.switchboard.testkit.contract;

import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.spi.InboxAdapter;
import org.junit.jupiter.api.DisplayName;

@DisplayName("T-AI-30 the inbox platform in memory keeps the contract of platforms")
class InMemoryInboxPlatformTest extends InboxAdapterContract {
    @Override
    protected InboxAdapter adapter() {
        return new InMemoryInboxPlatform();
    }
}
