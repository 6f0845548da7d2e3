package dev.switchboard.classify;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.text.Tokens;
import java.util.List;

/** A set of reasons, ready to be found in questions. Immutable. */
final class ReasonPhrases {
    private static final long NOTHING_SKIPPED = 0;

    private final Wording wording;
    private final PhraseTable ownPhrases = new PhraseTable();
    /** By owner of an own phrase: its reason, which has the same number. */
    private final int[][] ownReasons;
    /** By number of the preset: the reasons that have switched it on. Empty if there are none at all. */
    private final int[][] presetReasons;

    ReasonPhrases(Wording wording) {
        this.wording = wording;
        this.ownReasons = new int[wording.size()][];
        for (int reason = 0; reason < wording.size(); reason++) {
            ownReasons[reason] = new int[] {reason};
            ownPhrases.add(wording.labels().get(reason), reason);
            for (var phrase : wording.phrases().get(reason)) {
                ownPhrases.add(phrase, reason);
            }
        }
        this.presetReasons = PresetPhrases.reasonsNamed(wording.labels());
    }

    Wording wording() {
        return wording;
    }

    /** The reasons of which a phrase occurs in the text, in the order configured. */
    List<ReasonMatch> matchesIn(Tokens text) {
        var hits = ownPhrases.findIn(text, NOTHING_SKIPPED, ownReasons, null);
        if (presetReasons.length > 0) {
            hits = PresetPhrases.table().findIn(text, NOTHING_SKIPPED, presetReasons, hits);
        }
        return hits == null ? List.of() : matches(hits);
    }

    private List<ReasonMatch> matches(Hit hits) {
        if (hits.isOfOneReason()) {
            return List.of(match(hits.reason(), hits.evidence()));
        }
        var matches = new ReasonMatch[hits.countReasons()];
        for (int reason = 0, found = 0; found < matches.length; reason++) {
            var latest = hits.latestFor(reason);
            if (latest != null) {
                matches[found++] = match(reason, latest.evidence());
            }
        }
        return List.of(matches);
    }

    private ReasonMatch match(int reason, List<String> evidence) {
        return new ReasonMatch(wording.labels().get(reason), 1, evidence);
    }
}
