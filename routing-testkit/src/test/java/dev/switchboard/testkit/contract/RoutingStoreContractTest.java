package dev.switchboard.testkit.contract;

import dev.switchboard.spi.store.RoutingStore;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;

/** That the honest pass is shown by {@link InMemoryStoreTest}. */
@DisplayName("The contract of stores catches stores that break it")
class RoutingStoreContractTest extends BrokenAreCaught<RoutingStoreContract> {

    RoutingStoreContractTest() {
        super(RoutingStoreContract.class, broken());
    }

    private static List<Broken<RoutingStoreContract>> broken() {
        return Arrays.stream(BrokenStore.values())
                .map(one -> new Broken<>(one.name(), one.caughtBy(), () -> contract(one::make)))
                .toList();
    }

    private static RoutingStoreContract contract(Supplier<RoutingStore> stores) {
        return new RoutingStoreContract() {
            @Override
            protected RoutingStore emptyStore() {
                return stores.get();
            }
        };
    }
}
