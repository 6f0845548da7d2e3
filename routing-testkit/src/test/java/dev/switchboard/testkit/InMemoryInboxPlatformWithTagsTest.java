package dev.switchboard.testkit;

import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.testkit.contract.InboxAdapterContract;
import org.junit.jupiter.api.DisplayName;

/** Lives in another package than the contract, as the tests of integrators do. */
@DisplayName("T-AI-30 the inbox platform in memory, with tags, keeps the contract of platforms")
class InMemoryInboxPlatformWithTagsTest extends InboxAdapterContract {
    @Override
    protected InboxAdapter adapter() {
        return InMemoryInboxPlatform.withTags();
    }
}
