package dev.switchboard.testkit;

import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import dev.switchboard.testkit.contract.RoutingStoreContract;
import java.util.List;

/** Run by {@link ContractAdviceTest} only: most of them fail. */
class ForgetfulStoreChecks extends RoutingStoreContract {

    @Override
    protected RoutingStore emptyStore() {
        var empty = new InMemoryStore();
        return new RoutingStore() {
            @Override
            public List<Versioned<?>> read(List<Key<?>> keys) {
                return empty.read(keys);
            }

            @Override
            public List<Key<?>> commit(Commit commit) {
                return List.of();
            }

            @Override
            public <T> Page<T> query(Query<T> query, String after, int most) {
                return empty.query(query, after, most);
            }
        };
    }
}
