package dev.switchboard.rehearsal;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;

/** Finds the reasons that were found when the decision was made. */
record RecalledReasons(Recollection recollection, ReasonClassifier own) implements ReasonClassifier {

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        return recollection.reasons(request, own);
    }

    @Override
    public boolean isPure() {
        return true;
    }

    @Override
    public RecalledReasons preparedFor(List<ContactReason> reasons) {
        return new RecalledReasons(recollection, own.preparedFor(reasons));
    }
}
