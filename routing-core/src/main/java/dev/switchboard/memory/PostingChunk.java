package dev.switchboard.memory;

import java.util.Arrays;

/** At most 256 ascending numbers, each written as its distance from the one before, mostly in one byte. */
final class PostingChunk {
    static final int MOST = 256;

    private static final int FEW_BYTES = 4;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 1 << SEVEN_BITS;

    private byte[] distances;
    private int length;
    private int count;
    private int first;
    private int last;

    /** With one number. */
    PostingChunk(int only) {
        this.distances = new byte[0];
        this.count = 1;
        this.first = only;
        this.last = only;
    }

    /** With these, at least one. */
    private PostingChunk(int[] numbers, int from, int end) {
        this(numbers[from]);
        for (int i = from + 1; i < end; i++) {
            append(numbers[i]);
        }
        trim();
    }

    int count() {
        return count;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Adds one that is larger than all. */
    void append(int number) {
        int rest = number - last;
        for (; rest >= MORE; rest >>>= SEVEN_BITS) {
            write(rest | MORE);
        }
        write(rest);
        last = number;
        if (++count == MOST) {
            trim();
        }
    }

    private void write(int part) {
        if (length == distances.length) {
            distances = Arrays.copyOf(distances, length + Math.max(FEW_BYTES, length / 4));
        }
        distances[length++] = (byte) part;
    }

    private void trim() {
        distances = Arrays.copyOf(distances, length);
    }

    int[] numbers() {
        var numbers = new int[count];
        var reader = new Reader(this);
        for (int i = 0; i < count; i++) {
            numbers[i] = reader.number;
            reader.next();
        }
        return numbers;
    }

    /** These numbers in chunks: one, or two if they are too many for one. */
    static PostingChunk[] of(int... numbers) {
        int half = numbers.length <= MOST ? numbers.length : numbers.length / 2;
        var head = new PostingChunk(numbers, 0, half);
        return half == numbers.length
                ? new PostingChunk[] {head}
                : new PostingChunk[] {head, new PostingChunk(numbers, half, numbers.length)};
    }

    /** Goes through a chunk, from its first number on. */
    static final class Reader {
        private final PostingChunk chunk;
        private int number;
        private int at;

        Reader(PostingChunk chunk) {
            this.chunk = chunk;
            this.number = chunk.first;
        }

        /** The next number that is this or larger; the chunk must have one. */
        int from(int least) {
            while (number < least) {
                next();
            }
            return number;
        }

        private void next() {
            int distance = 0;
            for (int shift = 0; at < chunk.length; shift += SEVEN_BITS) {
                byte part = chunk.distances[at++];
                distance |= (part & (MORE - 1)) << shift;
                if (part >= 0) {
                    break;
                }
            }
            number += distance;
        }
    }
}
