package dev.switchboard.internal.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The rungs of a ranking as what they mean for one kind of request. */
final class Ladder {
    private Ladder() {}

    /** In which groups is looked, the first that has somebody decides; none twice. */
    static List<Step> of(Kind kind, Pool pool) {
        var steps = new ArrayList<Step>();
        var known = new HashSet<Footing>();
        for (var rung : kind.ranking().rungs()) {
            for (var footing : Footings.of(rung, kind)) {
                if (known.add(footing)) {
                    var group = new Group(
                            kind.role(), footing, kind.wanted(), kind.ranking().order(), kind.places());
                    steps.add(new Step(rung.toString(), group, pool));
                }
            }
        }
        return List.copyOf(steps);
    }
}
