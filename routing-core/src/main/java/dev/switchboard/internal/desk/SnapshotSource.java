package dev.switchboard.internal.desk;

import dev.switchboard.internal.engine.Integrations;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The version of the policy in force, made ready. The number in the store says which; one that another router applied is taken
 * over with the next question.
 */
public final class SnapshotSource {
    private final RoutingStore store;
    private final Integrations integrations;
    private final AtomicReference<Snapshot> current;

    /** Begins with what the store holds; with the initial policy, as version 1, if it holds none. */
    public SnapshotSource(RoutingStore store, Integrations integrations, Policy initial, Instant now) {
        this.store = store;
        this.integrations = integrations;
        this.current = new AtomicReference<>(Snapshot.of(seed(initial, now), integrations, null));
    }

    private PolicyVersion seed(Policy initial, Instant now) {
        var first = new PolicyVersion(1, initial, now, "initial policy", "");
        store.commit(new Commit().put(Key.policyVersion(1), 0, first).put(Key.policyHead(), 0, 1L));
        return load(head());
    }

    /** The number in force according to the store. */
    long head() {
        return Objects.requireNonNull(store.read(Key.policyHead()).value(), "a store keeps the policy's number");
    }

    /** The version in force, given what was just read as its number. */
    Snapshot at(long head) {
        var known = current.get();
        return known.version().number() >= head ? known : publish(Snapshot.of(load(head), integrations, known));
    }

    Snapshot current() {
        return at(head());
    }

    Snapshot prepare(PolicyVersion next) {
        return Snapshot.of(next, integrations, current.get());
    }

    /** Puts a version in force unless a later one is. */
    Snapshot publish(Snapshot next) {
        return current.accumulateAndGet(
                next, (old, fresh) -> fresh.version().number() > old.version().number() ? fresh : old);
    }

    PolicyVersion load(long number) {
        return Objects.requireNonNull(find(number), "a store keeps the version in force");
    }

    /** The version with this number, if it is kept. */
    @Nullable
    PolicyVersion find(long number) {
        return number < 1 ? null : store.read(Key.policyVersion(number)).value();
    }
}
