package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import java.util.ArrayList;
import java.util.List;

/** What of a set of reasons decides how it is compiled: equal wordings share one compiled form. */
record Wording(List<String> labels, List<List<String>> phrases) {

    static Wording of(List<ContactReason> reasons) {
        var labels = new ArrayList<String>(reasons.size());
        var phrases = new ArrayList<List<String>>(reasons.size());
        for (var reason : reasons) {
            labels.add(reason.label());
            phrases.add(reason.phrases());
        }
        return new Wording(labels, phrases);
    }

    int size() {
        return labels.size();
    }
}
