package dev.switchboard.classify;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The matchers in use, by set of labels, so that equal sets share one. A matcher that nobody uses any more is forgotten. Any
 * number of threads may ask; two that ask for a new one at once may both make it, and both get the first.
 */
final class CompiledMatchers {
    private final Executor executor;
    /** The key is the matcher's own, so that both are forgotten together. */
    private final Map<LabelSet, WeakReference<LabelMatcher>> matchers =
            Collections.synchronizedMap(new WeakHashMap<>());

    CompiledMatchers(Executor executor) {
        this.executor = executor;
    }

    LabelMatcher of(LabelSet set) {
        var known = find(set);
        return known == null ? keep(new LabelMatcher(set, executor)) : known;
    }

    private LabelMatcher keep(LabelMatcher made) {
        synchronized (matchers) {
            var first = find(made.set());
            if (first == null) {
                // An equal key may be left of a matcher that is gone; the new one must hold its own.
                matchers.remove(made.set());
                matchers.put(made.set(), new WeakReference<>(made));
            }
            return first == null ? made : first;
        }
    }

    private @Nullable LabelMatcher find(LabelSet set) {
        var matcher = matchers.get(set);
        return matcher == null ? null : matcher.get();
    }
}
