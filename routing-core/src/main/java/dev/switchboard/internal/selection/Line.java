package dev.switchboard.internal.selection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Candidates in their order. Immutable: a change gives a new line that shares all but a path with the old one, so that whoever reads
 * needs no lock. A search tree, balanced by numbers made of the candidates' ids; each change takes logarithmic time.
 */
final class Line {
    static final Line EMPTY = new Line(null);

    private final @Nullable Node root;
    private final @Nullable Candidate first;

    private Line(@Nullable Node root) {
        this.root = root;
        this.first = first(root);
    }

    private static @Nullable Candidate first(@Nullable Node root) {
        var node = root;
        while (node != null && node.left != null) {
            node = node.left;
        }
        return node == null ? null : node.value.candidate();
    }

    /** Who comes first in order; found without a walk, since most often it is the one. */
    @Nullable
    Candidate first() {
        return first;
    }

    /** Where a candidate stands: nobody below was assigned earlier than at {@code earliest}. */
    private record Node(
            Ranked value,
            int priority,
            @Nullable Node left,
            @Nullable Node right,
            Instant earliest) {

        static Node of(Ranked value, int priority, @Nullable Node left, @Nullable Node right) {
            var earliest = value.lastAssigned();
            if (left != null) {
                earliest = earlier(earliest, left.earliest);
            }
            if (right != null) {
                earliest = earlier(earliest, right.earliest);
            }
            return new Node(value, priority, left, right, earliest);
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        Node with(@Nullable Node newLeft, @Nullable Node newRight) {
            return of(value, priority, newLeft, newRight);
        }
    }

    /** The same with this one more, who is not in it. */
    Line with(Ranked value) {
        return new Line(insert(root, value, priority(value)));
    }

    /** The same without this one. */
    Line without(Ranked value) {
        return new Line(remove(root, value));
    }

    private static int priority(Ranked value) {
        int hash = value.candidate().id().hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private static Node insert(@Nullable Node node, Ranked value, int priority) {
        if (node == null) {
            return Node.of(value, priority, null, null);
        }
        if (Ranked.ORDER.compare(value, node.value) < 0) {
            var left = insert(node.left, value, priority);
            return left.priority > node.priority
                    ? left.with(left.left, node.with(left.right, node.right))
                    : node.with(left, node.right);
        }
        var right = insert(node.right, value, priority);
        return right.priority > node.priority
                ? right.with(node.with(node.left, right.left), right.right)
                : node.with(node.left, right);
    }

    private static @Nullable Node remove(@Nullable Node node, Ranked value) {
        if (node == null) {
            return null;
        }
        int place = Ranked.ORDER.compare(value, node.value);
        if (place == 0) {
            return joined(node.left, node.right);
        }
        return place < 0
                ? node.with(remove(node.left, value), node.right)
                : node.with(node.left, remove(node.right, value));
    }

    private static @Nullable Node joined(@Nullable Node left, @Nullable Node right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        return left.priority > right.priority
                ? left.with(left.left, joined(left.right, right))
                : right.with(joined(left, right.left), right.right);
    }

    /** Those to whom nothing came later than at this time, in order. */
    Iterator<Candidate> assignedUntil(Instant latest) {
        return new Walk(root, latest, Walk.START);
    }

    /** Those of {@link #assignedUntil} behind this number in order, then the others in order; for a line that goes by a number. */
    Iterator<Candidate> assignedUntil(Instant latest, long last) {
        return new Walk(root, latest, last);
    }

    private static final class Walk implements Iterator<Candidate> {
        private static final long START = Long.MIN_VALUE;

        private final @Nullable Node root;
        private final Deque<Node> path = new ArrayDeque<>();
        private final Instant latest;
        private long after;
        private long until = Long.MAX_VALUE;
        private @Nullable Node next;

        private Walk(@Nullable Node root, Instant latest, long after) {
            this.root = root;
            this.latest = latest;
            this.after = after;
            descend(root);
            advance();
        }

        private void descend(@Nullable Node from) {
            var node = from;
            while (node != null && !node.earliest.isAfter(latest)) {
                if (node.value.first() <= after) {
                    node = node.right;
                } else {
                    if (node.value.first() <= until) {
                        path.push(node);
                    }
                    node = node.left;
                }
            }
        }

        private void advance() {
            next = null;
            while (next == null && (!path.isEmpty() || beginsAgain())) {
                var node = path.pop();
                descend(node.right);
                next = node.value.lastAssigned().isAfter(latest) ? null : node;
            }
        }

        /** Goes on with those before the place where it began, if there are any. */
        private boolean beginsAgain() {
            if (after == START) {
                return false;
            }
            until = after;
            after = START;
            descend(root);
            return !path.isEmpty();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Candidate next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            var found = next.value.candidate();
            advance();
            return found;
        }
    }
}
