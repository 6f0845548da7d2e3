package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.spi.store.RoutingStore;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** That the honest pass is shown by {@link InMemoryStoreTest}. */
@DisplayName("The contract of stores catches stores that break it")
class RoutingStoreContractTest extends BrokenAreCaught<RoutingStoreContract> {

    RoutingStoreContractTest() {
        super(RoutingStoreContract.class, broken());
    }

    @Test
    @DisplayName("no check is without an advice")
    void everyCheckAdvises() {
        assertThat(AnnotationSupport.findAnnotatedMethods(
                        RoutingStoreContract.class, Test.class, HierarchyTraversalMode.TOP_DOWN))
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.getAnnotation(Advice.class).value()).isNotBlank());
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
