package dev.switchboard.classify;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The compiled forms in use, by what they were made of, so that equal sets of reasons share one. A form that nobody uses any more
 * is forgotten. Any number of threads may ask; two that ask for a new one at once may both make it, and both get the first.
 */
final class CompiledForms<W, F> {
    private final Function<W, F> compile;
    private final Function<F, W> wordingOf;
    /** The key is the form's own, so that both are forgotten together. */
    private final Map<W, WeakReference<F>> forms = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * None yet.
     *
     * @param compile makes a form
     * @param wordingOf what a form was made of: the very object, which the form holds
     */
    CompiledForms(Function<W, F> compile, Function<F, W> wordingOf) {
        this.compile = compile;
        this.wordingOf = wordingOf;
    }

    F of(W wording) {
        var known = find(wording);
        return known == null ? keep(compile.apply(wording)) : known;
    }

    private F keep(F compiled) {
        var wording = wordingOf.apply(compiled);
        synchronized (forms) {
            var first = find(wording);
            if (first == null) {
                // An equal key may be left of a form that is gone; the new one must hold its own.
                forms.remove(wording);
                forms.put(wording, new WeakReference<>(compiled));
            }
            return first == null ? compiled : first;
        }
    }

    private @Nullable F find(W wording) {
        var form = forms.get(wording);
        return form == null ? null : form.get();
    }
}
