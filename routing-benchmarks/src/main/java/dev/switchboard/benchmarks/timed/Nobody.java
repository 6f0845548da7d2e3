package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.AgentPickers.Picker;
import dev.switchboard.benchmarks.contest.ContactFinders.Finder;
import dev.switchboard.benchmarks.contest.ContactSearchers.Searcher;
import dev.switchboard.benchmarks.contest.Decider;
import dev.switchboard.benchmarks.contest.Labeller;
import dev.switchboard.benchmarks.contest.PhraseFinder;
import dev.switchboard.benchmarks.contest.UserMaps.LookUp;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands in the place of a contestant until there is one. */
final class Nobody {
    static final Decider DECIDER = new Decider() {
        @Override
        public Object decide(int ask) {
            throw absent();
        }

        @Override
        public int lookAt(int ask) {
            throw absent();
        }

        @Override
        public Verdict verdict(Object decision) {
            throw absent();
        }
    };

    static final LookUp LOOK_UP = new LookUp() {
        @Override
        public @Nullable Object find(int query) {
            throw absent();
        }

        @Override
        public String address(Object found) {
            throw absent();
        }
    };

    static final PhraseFinder PHRASE_FINDER = new PhraseFinder() {
        @Override
        public Object find(int question) {
            throw absent();
        }

        @Override
        public Set<String> phrases(Object found) {
            throw absent();
        }
    };

    static final Labeller LABELLER = new Labeller() {
        @Override
        public Object label(int question) {
            throw absent();
        }

        @Override
        public String name(Object labelled) {
            throw absent();
        }
    };

    static final Finder CONTACT_FINDER = query -> {
        throw absent();
    };

    static final Picker AGENT_PICKER = request -> {
        throw absent();
    };

    static final Searcher CONTACT_SEARCHER = query -> {
        throw absent();
    };

    private Nobody() {}

    private static IllegalStateException absent() {
        return new IllegalStateException("nothing is prepared");
    }
}
