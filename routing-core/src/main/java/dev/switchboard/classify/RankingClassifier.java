package dev.switchboard.classify;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;

/** A classifier that can say what it would take a question for if it were not allowed to abstain. */
public interface RankingClassifier extends ReasonClassifier {

    /** Every reason with its score, the best first; empty only if the question says nothing at all. */
    List<ReasonMatch> rank(ReasonRequest request);
}
