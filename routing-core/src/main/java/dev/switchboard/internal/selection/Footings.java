package dev.switchboard.internal.selection;

import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.Rung.Criterion;
import dev.switchboard.internal.selection.Footing.Speech;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rungs of a ranking mean for one kind of request. */
final class Footings {
    private static final List<Integer> ANY_KNOWLEDGE = List.of(0);

    private Footings() {}

    /** Those of a rung, the one that decides first first; none if nobody can stand on it. */
    static List<Footing> of(Rung rung, Kind kind) {
        var footings = new ArrayList<Footing>();
        var country = kind.country();
        if (rung.has(Criterion.COUNTRY) && country == null) {
            return footings;
        }
        for (int matches : matches(rung, kind.wanted().size())) {
            for (var speech : speech(rung, kind)) {
                footings.add(new Footing(matches, speech, rung.has(Criterion.COUNTRY) ? country : null));
            }
        }
        return footings;
    }

    private static List<Integer> matches(Rung rung, int wanted) {
        if (rung.has(Criterion.ALL)) {
            return wanted == 0 ? List.of() : List.of(wanted);
        }
        if (rung.has(Criterion.MOST)) {
            var downwards = new ArrayList<Integer>(wanted);
            for (int matches = wanted; matches > 0; matches--) {
                downwards.add(matches);
            }
            return downwards;
        }
        if (rung.has(Criterion.ONE)) {
            return wanted == 0 ? List.of() : List.of(1);
        }
        return ANY_KNOWLEDGE;
    }

    /** Each language exactly, then without its region, then the next one; what is there twice is tried once. */
    private static List<@Nullable Speech> speech(Rung rung, Kind kind) {
        var speech = new ArrayList<@Nullable Speech>(2);
        if (!rung.has(Criterion.LANGUAGE)) {
            speech.add(null);
            return speech;
        }
        for (var language : kind.languages()) {
            speech.add(new Speech(language.toString(), true));
            speech.add(new Speech(language.language(), false));
        }
        return speech;
    }
}
