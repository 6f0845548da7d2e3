package dev.switchboard.examples.remote;

import static java.util.Objects.requireNonNull;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Remembers for a while what another classifier said of a question, so that it is not asked again. For classifiers that go by
 * the text, the reasons and the caution alone, up to case and white space.
 *
 * <p>Failures are not remembered, nor what the engine would refuse: an unknown label, one named twice, a score outside 0 to 1. Of questions only
 * digests are kept. No lock is held while the other one is asked; threads that ask the same at once may each ask it. Any number
 * of threads may share one.
 */
public final class CachingClassifier implements ReasonClassifier {
    private final ReasonClassifier delegate;
    private final MatchCache cache;

    private CachingClassifier(ReasonClassifier delegate, MatchCache cache) {
        this.delegate = delegate;
        this.cache = cache;
    }

    /**
     * Before this classifier.
     *
     * @param most how many questions are remembered; of more, those that nobody asked for longest are forgotten
     * @param age for how long
     * @param clock by which
     */
    public static CachingClassifier before(ReasonClassifier delegate, int most, Duration age, Clock clock) {
        if (most < 1 || age.isNegative() || age.isZero()) {
            throw new IllegalArgumentException(
                    "a cache of " + most + " questions for " + age + " remembers nothing; give positive limits");
        }
        return new CachingClassifier(
                requireNonNull(delegate, "delegate"), new MatchCache(most, age, requireNonNull(clock, "clock")));
    }

    @Override
    public List<ReasonMatch> classify(ReasonRequest request) {
        var key = CacheKey.of(request);
        var known = cache.find(key);
        if (known != null) {
            return known;
        }
        var matches = List.copyOf(delegate.classify(request));
        if (isSound(matches, request.reasons())) {
            cache.keep(key, matches);
        }
        return matches;
    }

    /** What the other one says: one that costs something does so when its answer is not remembered. */
    @Override
    public boolean isPure() {
        return delegate.isPure();
    }

    /** Before the other one, prepared; what is remembered is shared, and belongs to the reasons it was said of. */
    @Override
    public CachingClassifier preparedFor(List<ContactReason> reasons) {
        return new CachingClassifier(delegate.preparedFor(reasons), cache);
    }

    private static boolean isSound(List<ReasonMatch> matches, List<ContactReason> reasons) {
        return matches.stream().allMatch(match -> isSound(match, reasons))
                && matches.stream().map(ReasonMatch::label).distinct().count() == matches.size();
    }

    private static boolean isSound(ReasonMatch match, List<ContactReason> reasons) {
        return match.score() >= 0
                && match.score() <= 1
                && reasons.stream().anyMatch(reason -> reason.label().equals(match.label()));
    }
}
