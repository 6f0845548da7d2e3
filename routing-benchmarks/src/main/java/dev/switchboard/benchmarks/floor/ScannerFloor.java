package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.Desk;
import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Verdict;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs once over the bytes of the text, a small state machine over words instead of hash maps, and finds users in a
 * {@link CompactMap}. Belongs to one thread.
 */
public final class ScannerFloor {
    private static final int MOST_BYTES = 1_024;

    private final Map<String, Counter> counters = new HashMap<>();
    private final byte[] bytes = new byte[MOST_BYTES];
    private final int[] partial = new int[3];

    /** Knows what the company knows. */
    public ScannerFloor(Company company) {
        for (int i = 0; i < company.desks().size(); i++) {
            var desk = company.desks().get(i);
            counters.put(desk.id(), new Counter(desk, CompactMap.of(company, i)));
        }
    }

    /** Who answers. */
    public Verdict decide(String persona, String text, String asker) {
        var counter = counters.get(persona);
        if (counter == null) {
            throw new IllegalArgumentException("nobody is called " + persona);
        }
        return counter.verdict(scan(counter, text), asker);
    }

    @SuppressWarnings("deprecation") // the only way to get at Latin letters without a new array
    private int scan(Counter counter, String text) {
        int length = Math.min(text.length(), MOST_BYTES - 1);
        text.getBytes(0, length, bytes, 0);
        bytes[length] = ' ';
        partial[0] = 0;
        partial[1] = 0;
        partial[2] = 0;
        int best = counter.labels.length;
        long hash = Hashing.OFFSET;
        for (int i = 0; i <= length; i++) {
            byte kind = Letters.KINDS[bytes[i] & 0x7f];
            if (kind > Letters.APOSTROPHE) {
                hash = (hash ^ kind) * Hashing.PRIME;
            } else if (kind != Letters.APOSTROPHE && hash != Hashing.OFFSET) {
                best = Math.min(best, advance(counter, hash, best));
                hash = Hashing.OFFSET;
            }
        }
        return best;
    }

    /** Goes on with the phrases that the words before began, and begins those that this word begins. */
    private int advance(Counter counter, long word, int best) {
        int found = best;
        int second = partial[0];
        int third = partial[1];
        partial[0] = counter.next(0, word);
        partial[1] = second == 0 ? 0 : counter.next(second, word);
        partial[2] = third == 0 ? 0 : counter.next(third, word);
        for (int i = 0; i < 3; i++) {
            if (partial[i] != 0) {
                found = Math.min(found, counter.ranks[partial[i]]);
            }
        }
        return found;
    }

    /** The phrases as steps from state to state, in one open table; state 0 is the beginning. */
    private static final class Counter {
        private static final int SLOTS = 256;

        private final long[] keys = new long[SLOTS];
        private final int[] states = new int[SLOTS];
        private final int[] ranks = new int[SLOTS];
        private final String[] labels;
        private final String owner;
        private final CompactMap users;
        private final String[] specialists;
        private int stateCount = 1;

        Counter(Desk desk, CompactMap users) {
            this.users = users;
            this.specialists = users.specialists();
            this.owner = desk.owner();
            var ranked = desk.ranked();
            this.labels = ranked.stream().map(topic -> topic.label()).toArray(String[]::new);
            Arrays.fill(ranks, Integer.MAX_VALUE);
            for (int rank = 0; rank < labels.length; rank++) {
                add(ranked.get(rank).allPhrases(), rank);
            }
        }

        private void add(List<String> phrases, int rank) {
            for (var phrase : phrases) {
                int state = 0;
                for (long word : Hashing.words(PlainText.padded(phrase))) {
                    state = step(state, word);
                }
                ranks[state] = Math.min(ranks[state], rank);
            }
        }

        private int step(int state, long word) {
            int slot = slot(state, word);
            if (states[slot] == 0) {
                keys[slot] = key(state, word);
                states[slot] = stateCount++;
            }
            return states[slot];
        }

        int next(int state, long word) {
            return states[slot(state, word)];
        }

        private int slot(int state, long word) {
            long key = key(state, word);
            int slot = (int) (key >>> 40) & (SLOTS - 1);
            while (states[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            return slot;
        }

        private static long key(int state, long word) {
            return (word ^ state) * Hashing.PRIME;
        }

        Verdict verdict(int rank, String asker) {
            if (rank >= labels.length) {
                return new Verdict(null, owner);
            }
            int specialist = users.find(asker);
            return new Verdict(labels[rank], specialist < 0 ? owner : specialists[specialist]);
        }
    }
}
