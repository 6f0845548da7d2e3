package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the parts of {@link RoutingStoreContract} share: a store that is empty before each test. */
@ExtendWith(Advising.class)
abstract class StoreContract {
    RoutingStore store;

    @SuppressWarnings("NullAway.Init") // set before each test
    StoreContract() {}

    protected abstract RoutingStore emptyStore();

    @BeforeEach
    void beginEmpty() {
        store = emptyStore();
    }

    /** Everything that answers a query, page by page. */
    <T> List<T> all(Query<T> query, int pageSize) {
        var items = new ArrayList<T>();
        var after = "";
        do {
            var page = store.query(query, after, pageSize);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(pageSize);
            assertThat(page.next().isEmpty() || !page.next().equals(after))
                    .as("the page behind \"%s\" leads on, or is the last", after)
                    .isTrue();
            items.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty());
        return items;
    }
}
