package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.Desk;
import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts the text into words, hashes them, and looks up phrases and users in hash maps. Belongs to one thread. */
public final class HashMapFloor {
    private static final int MOST_WORDS = 64;

    private final Map<String, Counter> counters = new HashMap<>();
    private final long[] words = new long[MOST_WORDS];
    private final WordKey word = new WordKey(0);

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
            word.hash = words[i];
            for (var phrase = counter.phrases.get(word); phrase != null; phrase = phrase.next) {
                if (phrase.rank < best && isAt(phrase.words, i, count)) {
                    best = phrase.rank;
                }
            }
        }
        return counter.verdict(best, asker);
    }

    private boolean isAt(long[] phrase, int start, int count) {
        if (start + phrase.length > count) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (words[start + i] != phrase[i]) {
                return false;
            }
        }
        return true;
    }

    /** A phrase, and others that begin with the same word. */
    private static final class Phrase {
        private final long[] words;
        private final int rank;
        private final @Nullable Phrase next;

        Phrase(long[] words, int rank, @Nullable Phrase next) {
            this.words = words;
            this.rank = rank;
            this.next = next;
        }
    }

    private static final class Counter {
        private final Map<WordKey, Phrase> phrases = new HashMap<>();
        private final Map<String, String> users;
        private final String[] labels;
        private final String owner;

        Counter(Desk desk, Map<String, String> users) {
            this.users = users;
            var ranked = desk.ranked();
            this.labels = ranked.stream().map(topic -> topic.label()).toArray(String[]::new);
            this.owner = desk.owner();
            for (int rank = 0; rank < labels.length; rank++) {
                add(ranked.get(rank).allPhrases(), rank);
            }
        }

        private void add(List<String> all, int rank) {
            for (var phrase : all) {
                var hashes = Hashing.words(PlainText.padded(phrase));
                var first = new WordKey(hashes[0]);
                phrases.put(first, new Phrase(hashes, rank, phrases.get(first)));
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
