package dev.switchboard.benchmarks.contest;

import dev.switchboard.Switchboard;
import dev.switchboard.classify.PhraseClassifier;
import dev.switchboard.policy.Policy;
import dev.switchboard.spi.Notifier;

/**
 * Switchboards as benchmarks need them: nobody is told anything, reasons are found by exact phrases as all contestants do, and
 * all else is the default.
 */
public final class Switchboards {
    private static final byte[] KEY = new byte[32];

    private Switchboards() {}

    /** One that tells nobody. */
    public static Switchboard over(Policy policy) {
        return over(policy, notification -> {});
    }

    /** One with this notifier, and a new store. */
    public static Switchboard over(Policy policy, Notifier notifier) {
        return Switchboard.over(policy)
                .classifier(new PhraseClassifier())
                .notifier(notifier)
                .tokenKey(KEY)
                .build();
    }

    /** One that tells nobody and finds reasons as it does by default. */
    public static Switchboard byDefault(Policy policy) {
        return Switchboard.over(policy)
                .notifier(notification -> {})
                .tokenKey(KEY)
                .build();
    }
}
