package dev.switchboard.memory;

import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store in front of another that fails, waits or dies at chosen calls. Calls are counted from 1; each read, query and commit
 * counts. Its next call can be told to go wrong, too. Any number of threads may use it.
 */
public final class FaultyStore extends FailsOnDemand implements RoutingStore {

    /** When within a call something happens. */
    public enum Moment {
        /** The call has had no effect. */
        BEFORE,
        /** The call has had its effect, but its caller does not learn that. */
        AFTER
    }

    /** The fault; its caller cannot tell it from a real one. */
    public static final class StoreFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private StoreFailedException(long call, Moment moment) {
            super("store call " + call + " failed " + moment + " its effect, as told");
        }
    }

    private final RoutingStore store;
    private final AtomicLong calls = new AtomicLong();
    private final Map<Long, Moment> failures = new ConcurrentHashMap<>();
    private volatile long diesAt = Long.MAX_VALUE;
    private volatile Moment diesWhen = Moment.BEFORE;
    private volatile LongConsumer beforeEach = call -> {};

    /** In front of this store, faultless so far. */
    public FaultyStore(RoutingStore store) {
        this.store = store;
    }

    /** That call fails; later ones work. */
    public FaultyStore failAt(long call, Moment moment) {
        failures.put(call, moment);
        return this;
    }

    /** That call fails and every later one too, as if the process had died. */
    public FaultyStore dieAt(long call, Moment moment) {
        diesWhen = moment;
        diesAt = call;
        return this;
    }

    /** Runs this before each call, with the number of the call: to wait for another thread, or to move a clock. */
    public FaultyStore beforeEach(LongConsumer action) {
        beforeEach = action;
        return this;
    }

    /** How many calls there were. */
    public long calls() {
        return calls.get();
    }

    @Override
    public List<Versioned<?>> read(List<Key<?>> keys) {
        return counted(() -> store.read(keys));
    }

    @Override
    public List<Key<?>> commit(Commit commit) {
        return counted(() -> store.commit(commit));
    }

    @Override
    public <T> Page<T> query(Query<T> query, String after, int most) {
        return counted(() -> store.query(query, after, most));
    }

    private <T> T counted(Supplier<T> effect) {
        var number = calls.incrementAndGet();
        beforeEach.accept(number);
        return call(() -> atMoment(number, effect));
    }

    private <T> T atMoment(long number, Supplier<T> effect) {
        var moment = momentOf(number);
        if (moment == Moment.BEFORE) {
            throw new StoreFailedException(number, moment);
        }
        var result = effect.get();
        if (moment == Moment.AFTER) {
            throw new StoreFailedException(number, moment);
        }
        return result;
    }

    private @Nullable Moment momentOf(long call) {
        if (call > diesAt) {
            return Moment.BEFORE;
        }
        return call == diesAt ? diesWhen : failures.remove(call);
    }
}
