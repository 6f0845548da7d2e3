package dev.switchboard.classify;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The compiled forms in use, by wording, so that equal sets of reasons share one. A form that nobody uses any more is forgotten.
 * Any number of threads may ask.
 */
final class CompiledForms {
    /** The key is the form's own, so that both are forgotten together. */
    private final Map<Wording, WeakReference<ReasonPhrases>> forms = Collections.synchronizedMap(new WeakHashMap<>());

    ReasonPhrases of(Wording wording) {
        var known = find(wording);
        return known == null ? keep(new ReasonPhrases(wording)) : known;
    }

    private ReasonPhrases keep(ReasonPhrases compiled) {
        synchronized (forms) {
            var first = find(compiled.wording());
            if (first == null) {
                // An equal key may be left of a form that is gone; the new one must hold its own.
                forms.remove(compiled.wording());
                forms.put(compiled.wording(), new WeakReference<>(compiled));
            }
            return first == null ? compiled : first;
        }
    }

    private @Nullable ReasonPhrases find(Wording wording) {
        var form = forms.get(wording);
        return form == null ? null : form.get();
    }
}
