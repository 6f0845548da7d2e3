package dev.switchboard.rehearsal;

import dev.switchboard.policy.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The versions that made recorded decisions; the few that were used last are kept ready. Belongs to one thread. */
final class FormerVersions implements AutoCloseable {
    private static final int READY = 8;

    private final LongFunction<Optional<Policy>> policies;
    private final Recalling next;
    private final Map<Long, FormerVersion> ready = new LinkedHashMap<>(2 * READY, 0.75f, true);

    FormerVersions(LongFunction<Optional<Policy>> policies, Recalling next) {
        this.policies = policies;
        this.next = next;
    }

    /** Null if it is not kept. */
    @Nullable
    FormerVersion find(long number) {
        var found = ready.get(number);
        return found == null ? prepare(number) : found;
    }

    private @Nullable FormerVersion prepare(long number) {
        var policy = policies.apply(number);
        if (policy.isEmpty()) {
            return null;
        }
        if (ready.size() == READY) {
            var oldest = ready.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
        var version = new FormerVersion(policy.get(), next);
        ready.put(number, version);
        return version;
    }

    @Override
    public void close() {
        ready.values().forEach(FormerVersion::close);
    }
}
