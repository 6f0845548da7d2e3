package dev.switchboard.testkit.contract;

import dev.switchboard.memory.InMemoryViewPlatform;
import dev.switchboard.spi.InboxAdapter;
import org.junit.jupiter.api.DisplayName;

@DisplayName("T-AI-30 the view platform in memory keeps the contract of platforms")
class InMemoryViewPlatformTest extends InboxAdapterContract {
    @Override
    protected InboxAdapter adapter() {
        return new InMemoryViewPlatform();
    }
}
