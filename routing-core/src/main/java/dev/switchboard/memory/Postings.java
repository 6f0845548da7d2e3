package dev.switchboard.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A set of numbers from 1, in about one byte each if there are many. Adding and removing touches one chunk. */
final class Postings {
    private PostingChunk[] chunks = new PostingChunk[1];
    private @Nullable PostingChunk tail;
    private int chunkCount;
    private int size;

    int size() {
        return size;
    }

    /** Adds one that is not there. */
    void add(int number) {
        size++;
        var last = tail;
        if (last == null || (number > last.last() && last.count() == PostingChunk.MOST)) {
            splice(chunkCount, chunkCount, new PostingChunk(number));
        } else if (number > last.last()) {
            last.append(number);
        } else {
            int at = chunkWith(number, 0);
            var numbers = chunks[at].numbers();
            replace(at, PostingChunk.of(Row.with(number, -1 - Arrays.binarySearch(numbers, number), numbers)));
        }
    }

    /** Removes one that is there. */
    void remove(int number) {
        size--;
        int at = chunkWith(number, 0);
        if (chunks[at].count() == 1) {
            replace(at);
        } else {
            var numbers = chunks[at].numbers();
            replace(at, PostingChunk.of(Row.without(Arrays.binarySearch(numbers, number), numbers)));
        }
    }

    /** All of them; not to be used after the set changed. */
    Ascending numbers() {
        return size == 0 ? Ascending.EMPTY : new Walk();
    }

    private void replace(int at, PostingChunk... others) {
        splice(at, at + 1, others);
    }

    private void splice(int from, int end, PostingChunk... others) {
        int newCount = chunkCount - (end - from) + others.length;
        var room = newCount <= chunks.length ? chunks : Arrays.copyOf(chunks, newCount + newCount / 4);
        System.arraycopy(chunks, end, room, from + others.length, chunkCount - end);
        System.arraycopy(others, 0, room, from, others.length);
        Arrays.fill(room, newCount, Math.max(newCount, chunkCount), null);
        chunks = room;
        chunkCount = newCount;
        tail = newCount == 0 ? null : chunks[newCount - 1];
    }

    /** The first chunk, from the index on, whose last number is this or larger; in steps that double, then by halving. */
    private int chunkWith(int number, int start) {
        int low = start;
        int step = 1;
        while (low + step < chunkCount && chunks[low + step - 1].last() < number) {
            low += step;
            step *= 2;
        }
        int high = Math.min(low + step, chunkCount);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chunks[middle].last() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private final class Walk implements Ascending {
        private int chunk;
        private PostingChunk.Reader reader = new PostingChunk.Reader(chunks[0]);

        @Override
        public int from(int least) {
            if (chunk < chunkCount && chunks[chunk].last() < least) {
                chunk = chunkWith(least, chunk);
                if (chunk < chunkCount) {
                    reader = new PostingChunk.Reader(chunks[chunk]);
                }
            }
            return chunk < chunkCount ? reader.from(least) : NONE;
        }
    }
}
