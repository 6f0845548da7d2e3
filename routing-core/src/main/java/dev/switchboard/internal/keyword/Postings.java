package dev.switchboard.internal.keyword;

import java.util.Arrays;
import java.util.List;

/** For each keyword some numbers, ascending, all in one array. Immutable. */
final class Postings {
    /** By keyword: where its numbers begin. */
    private final int[] starts;

    private final int[] numbers;

    private Postings(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    /** The numbers of the phrases that have each keyword. */
    static Postings of(List<KeyPhrase> phrases, int keywords) {
        var ends = new int[keywords + 2];
        for (var phrase : phrases) {
            for (int i = 0; i < phrase.size(); i++) {
                ends[phrase.keyword(i) + 2]++;
            }
        }
        addUp(ends);
        var numbers = new int[ends[keywords + 1]];
        for (int number = 0; number < phrases.size(); number++) {
            var phrase = phrases.get(number);
            for (int i = 0; i < phrase.size(); i++) {
                numbers[ends[phrase.keyword(i) + 1]++] = number;
            }
        }
        return new Postings(ends, numbers);
    }

    /** The owners of the phrases in place of the phrases, each once; those of an owner are neighbours. */
    Postings owners(List<KeyPhrase> phrases) {
        var ends = new int[starts.length];
        var owners = new int[numbers.length];
        int count = 0;
        for (int keyword = 0; keyword + 1 < starts.length; keyword++) {
            for (int i = start(keyword); i < end(keyword); i++) {
                int owner = phrases.get(numbers[i]).owner();
                if (count == ends[keyword] || owners[count - 1] != owner) {
                    owners[count++] = owner;
                }
            }
            ends[keyword + 1] = count;
        }
        return new Postings(ends, Arrays.copyOf(owners, count));
    }

    /** Makes places of counts: each number becomes the sum of all up to it. */
    static void addUp(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    int start(int keyword) {
        return starts[keyword];
    }

    /** Behind the last number. */
    int end(int keyword) {
        return starts[keyword + 1];
    }

    int number(int index) {
        return numbers[index];
    }
}
