package dev.switchboard.internal.desk;

import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The outbox of a conversation, for as long as the lease is ours. Belongs to one thread. */
final class Held {
    private final RoutingStore store;
    private final Couriers couriers;
    private Versioned<Outbox> known;

    /**
     * Just claimed.
     *
     * @param couriers say how long a claim lasts
     */
    Held(RoutingStore store, Couriers couriers, Versioned<Outbox> claimed) {
        this.store = store;
        this.couriers = couriers;
        this.known = claimed;
    }

    /** As it was read or written last. */
    Outbox outbox() {
        return Objects.requireNonNull(known.value(), "held");
    }

    long version() {
        return known.version();
    }

    /** Reads what others added; false if the lease is no longer ours. */
    boolean refresh() {
        var read = store.read(Key.outbox(outbox().conversation()));
        var now = read.value();
        if (now == null || !now.lease().isSame(outbox().lease())) {
            return false;
        }
        known = read;
        return true;
    }

    /** Makes sure that nobody else claims it while one more entry is delivered; false if somebody did. */
    boolean isStillOurs(Instant now) {
        while (couriers.isNear(outbox().lease().until(), now)) {
            var renewed = outbox().renewed(now.plus(couriers.lease()));
            if (writes(new Commit().put(key(), version(), renewed), renewed)) {
                return true;
            }
            if (!refresh()) {
                return false;
            }
        }
        return true;
    }

    /** Lets anybody claim what is left, without these; false if there is something new, or the lease is no longer ours. */
    boolean release(List<OutboxEntry.Id> gone) {
        var after = outbox().without(gone).released();
        return store.commit(new Commit().put(key(), version(), after)).isEmpty();
    }

    /** Commits, and knows the outbox as it is then. */
    boolean writes(Commit commit, Outbox after) {
        if (!store.commit(commit).isEmpty()) {
            return false;
        }
        known = new Versioned<>(version() + 1, after);
        return true;
    }

    private Key<Outbox> key() {
        return Key.outbox(outbox().conversation());
    }
}
