package dev.switchboard.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which contacts have which gram. A tree of three levels, one for each character of a gram. */
final class GramTable {
    private static final int MASK = Grams.SYMBOLS - 1;
    private static final int MOST_LISTS = 16;

    private final @Nullable Postings[] @Nullable [] @Nullable [] tree =
            new @Nullable Postings[Grams.SYMBOLS] @Nullable [] @Nullable [];

    /** Takes notice that a contact had some grams, and has others now; both ascending. */
    void note(int number, int[] before, int[] after) {
        int old = 0;
        int now = 0;
        while (old < before.length || now < after.length) {
            if (now == after.length || (old < before.length && before[old] < after[now])) {
                remove(before[old++], number);
            } else if (old == before.length || after[now] < before[old]) {
                of(after[now++]).add(number);
            } else {
                old++;
                now++;
            }
        }
    }

    /** The contacts that have a gram which begins with this character and the next, or a mark and this character. */
    Ascending withPair(char first, char second) {
        var lists = new ArrayList<Ascending>();
        var branches = tree[Grams.symbol(first)];
        addAll(lists, branches == null ? null : branches[Grams.symbol(second)]);
        return InAny.of(lists);
    }

    /** The contacts that may have this character in a field, among them all that do. */
    Ascending withCharacter(char c) {
        var lists = new ArrayList<Ascending>();
        addAllThatBeginWith(Grams.symbol(c), lists);
        addAllThatEndWith(Grams.symbol(c), lists);
        return InAny.of(lists);
    }

    /** The contacts that have the rarest of these grams, which suffice to tell; a text may have thousands. */
    Ascending withAll(int... grams) {
        var lists = new ArrayList<Postings>(grams.length);
        for (int gram : grams) {
            var list = find(gram);
            if (list == null) {
                return Ascending.EMPTY;
            }
            lists.add(list);
        }
        lists.sort(Comparator.comparingInt(Postings::size));
        return new InAll(lists.stream().limit(MOST_LISTS).map(Postings::numbers).toList());
    }

    private void addAllThatBeginWith(int first, List<Ascending> lists) {
        var branches = tree[first];
        if (branches != null) {
            for (var leaves : branches) {
                addAll(lists, leaves);
            }
        }
    }

    private void addAllThatEndWith(int last, List<Ascending> lists) {
        for (int first = 0; first < tree.length; first++) {
            var list = find((first << Grams.BITS | last) << Grams.BITS | Grams.FIELD_END);
            if (list != null) {
                lists.add(list.numbers());
            }
        }
    }

    private static void addAll(List<Ascending> lists, @Nullable Postings @Nullable [] leaves) {
        if (leaves != null) {
            for (var list : leaves) {
                if (list != null) {
                    lists.add(list.numbers());
                }
            }
        }
    }

    private @Nullable Postings find(int gram) {
        var branches = tree[gram >>> (2 * Grams.BITS)];
        var leaves = branches == null ? null : branches[gram >>> Grams.BITS & MASK];
        return leaves == null ? null : leaves[gram & MASK];
    }

    private Postings of(int gram) {
        var leaves = leavesOf(gram);
        var list = leaves[gram & MASK];
        if (list == null) {
            list = new Postings();
            leaves[gram & MASK] = list;
        }
        return list;
    }

    private @Nullable Postings[] leavesOf(int gram) {
        int first = gram >>> (2 * Grams.BITS);
        int second = gram >>> Grams.BITS & MASK;
        var branches = tree[first];
        if (branches == null) {
            branches = new @Nullable Postings[Grams.SYMBOLS] @Nullable [];
            tree[first] = branches;
        }
        var leaves = branches[second];
        if (leaves == null) {
            leaves = new @Nullable Postings[Grams.SYMBOLS];
            branches[second] = leaves;
        }
        return leaves;
    }

    private void remove(int gram, int number) {
        var list = of(gram);
        list.remove(number);
        if (list.size() == 0) {
            leavesOf(gram)[gram & MASK] = null;
        }
    }
}
