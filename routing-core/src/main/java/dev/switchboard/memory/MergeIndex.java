package dev.switchboard.memory;

import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.identity.ContactId;
import dev.switchboard.spi.store.Page;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was merged, and what may have to be. Guarded by the store's lock. */
final class MergeIndex {
    private static final Comparator<List<Long>> BY_NUMBERS =
            Comparator.<List<Long>, Long>comparing(pair -> pair.get(0)).thenComparing(pair -> pair.get(1));

    /** By survivor and change. */
    private final NavigableMap<List<Long>, Merge> merges = new TreeMap<>(BY_NUMBERS);

    /** Those not dismissed, by the numbers of the two. */
    private final NavigableMap<List<Long>, MergeProposal> proposals = new TreeMap<>(BY_NUMBERS);

    void noteMerge(@Nullable Merge before, @Nullable Merge after) {
        if (before != null) {
            merges.remove(place(before));
        }
        if (after != null) {
            merges.put(place(after), after);
        }
    }

    void noteProposal(@Nullable MergeProposal before, @Nullable MergeProposal after) {
        if (before != null) {
            proposals.remove(place(before));
        }
        if (after != null && !after.dismissed()) {
            proposals.put(place(after), after);
        }
    }

    Page<Merge> merges(ContactId survivor, String after, int most) {
        long number = survivor.number();
        return page(merges.subMap(List.of(number, 0L), true, List.of(number, Long.MAX_VALUE), true), after, most);
    }

    Page<MergeProposal> proposals(String after, int most) {
        return page(proposals, after, most);
    }

    private static <V> Page<V> page(NavigableMap<List<Long>, V> all, String after, int most) {
        var rest = after.isEmpty() ? all : all.tailMap(parse(after), false);
        var items = rest.entrySet().stream().limit(most + 1L).toList();
        var shown = items.subList(0, Math.min(most, items.size()));
        var next = items.size() > most ? cursor(shown.get(most - 1).getKey()) : "";
        return new Page<>(shown.stream().map(entry -> entry.getValue()).toList(), next);
    }

    private static String cursor(List<Long> place) {
        return place.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Long> parse(String cursor) {
        int space = cursor.indexOf(' ');
        try {
            return List.of(
                    Long.parseLong(cursor.substring(0, Math.max(space, 0))),
                    Long.parseLong(cursor.substring(space + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + cursor + "\" is not the end of a page of merges; give what the page before says", e);
        }
    }

    private static List<Long> place(Merge merge) {
        return List.of(merge.id().survivor().number(), merge.id().change());
    }

    private static List<Long> place(MergeProposal proposal) {
        return List.of(proposal.first().number(), proposal.second().number());
    }
}
