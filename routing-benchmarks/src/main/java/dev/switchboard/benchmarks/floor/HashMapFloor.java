package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.Desk;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.HashMap;
import java.util.Map;

/** Cuts the text into words, hashes them, and looks up phrases and users in hash maps. Belongs to one thread. */
public final class HashMapFloor {
    private static final int MOST_WORDS = 64;

    private final Map<String, Counter> counters = new HashMap<>();
    private final long[] words = new long[MOST_WORDS];

    /** Knows what the company knows. */
    public HashMapFloor(Company company) {
        for (int i = 0; i < company.desks().size(); i++) {
            var desk = company.desks().get(i);
            var users = new HashMap<String, String>(company.userCount(i) * 4 / 3 + 1);
            company.forEachUser(i, users::put);
            counters.put(desk.id(), new Counter(desk, users));
        }
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        var counter = counters.get(persona);
        if (counter == null) {
            throw new IllegalArgumentException("nobody is called " + persona);
        }
        int count = Hashing.words(text, words);
        int best = counter.labels.length;
        for (int i = 0; i < count; i++) {
            for (var phrase = counter.phrases.beginningWith(words[i]); phrase != null; phrase = phrase.next) {
                if (phrase.number < best && phrase.isAt(words, i, count)) {
                    best = phrase.number;
                }
            }
        }
        return counter.verdict(best, asker);
    }

    private static final class Counter {
        private final PhraseChains phrases = new PhraseChains();
        private final Map<String, String> users;
        private final String[] labels;
        private final String owner;

        Counter(Desk desk, Map<String, String> users) {
            this.users = users;
            var ranked = desk.ranked();
            this.labels = ranked.stream().map(topic -> topic.label()).toArray(String[]::new);
            this.owner = desk.owner();
            for (int rank = 0; rank < labels.length; rank++) {
                for (var phrase : ranked.get(rank).allPhrases()) {
                    phrases.add(phrase, rank);
                }
            }
        }

        Verdict verdict(int rank, String asker) {
            if (rank == labels.length) {
                return new Verdict(null, owner);
            }
            var specialist = users.get(asker);
            return new Verdict(labels[rank], specialist == null ? owner : specialist);
        }
    }
}
