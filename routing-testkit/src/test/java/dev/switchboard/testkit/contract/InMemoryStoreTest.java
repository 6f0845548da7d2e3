package dev.switchboard.testkit.contract;

import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.store.RoutingStore;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The in-memory store keeps the contract of stores")
class InMemoryStoreTest extends RoutingStoreContract {
    @Override
    protected RoutingStore emptyStore() {
        return new InMemoryStore();
    }
}
