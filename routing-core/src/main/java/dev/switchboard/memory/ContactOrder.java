package dev.switchboard.memory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers of all contacts in one order, in rows of at most 512. Only numbers are kept: values are asked of the contacts. */
final class ContactOrder {
    private static final int MOST = 512;
    private static final int AT_FIRST = 400;

    private final ContactSort.Field by;
    private final Comparator<SortPlace> order;
    private final IntFunction<Contact> contacts;
    private final List<int[]> rows = new ArrayList<>();

    /**
     * Sorts them.
     *
     * @param contacts gives a listed contact, as the order knows it
     * @param numbers of all contacts
     */
    ContactOrder(ContactSort sort, IntFunction<Contact> contacts, IntStream numbers) {
        this.by = sort.by();
        this.order = SortPlace.order(sort);
        this.contacts = contacts;
        var sorted = numbers.mapToObj(this::placeOf)
                .sorted(order)
                .mapToInt(SortPlace::number)
                .toArray();
        for (int i = 0; i < sorted.length; i += AT_FIRST) {
            rows.add(Arrays.copyOfRange(sorted, i, Math.min(sorted.length, i + AT_FIRST)));
        }
    }

    /** Takes notice of what a contact was, if it is listed, and of what it is now, if it is to be. */
    void note(@Nullable Contact before, @Nullable Contact after) {
        var old = before == null ? null : SortPlace.of(before, by);
        var now = after == null ? null : SortPlace.of(after, by);
        if (old != null && !old.equals(now)) {
            remove(old);
        }
        if (now != null && !now.equals(old)) {
            add(now);
        }
    }

    SortPlace placeOf(int number) {
        return SortPlace.of(contacts.apply(number), by);
    }

    /** Shows the numbers behind a place in order, or all if there is none, for as long as they are welcome. */
    void visit(@Nullable SortPlace after, IntPredicate visitor) {
        int row = after == null ? 0 : rowOf(after, null);
        int at = after == null || rows.isEmpty() ? 0 : indexIn(rows.get(row), after, null);
        boolean goesOn = true;
        for (; goesOn && row < rows.size(); row++, at = 0) {
            var numbers = rows.get(row);
            for (; goesOn && at < numbers.length; at++) {
                goesOn = isAt(after, numbers[at]) || visitor.test(numbers[at]);
            }
        }
    }

    private boolean isAt(@Nullable SortPlace place, int number) {
        return place != null && place.number() == number && place.equals(placeOf(number));
    }

    private void add(SortPlace place) {
        if (rows.isEmpty()) {
            rows.add(new int[0]);
        }
        int at = rowOf(place, place);
        var row = rows.get(at);
        var longer = Row.with(place.number(), indexIn(row, place, place), row);
        if (longer.length <= MOST) {
            rows.set(at, longer);
        } else {
            rows.set(at, Arrays.copyOf(longer, MOST / 2));
            rows.add(at + 1, Arrays.copyOfRange(longer, MOST / 2, longer.length));
        }
    }

    private void remove(SortPlace place) {
        int at = rowOf(place, place);
        var row = rows.get(at);
        if (row.length == 1) {
            rows.remove(at);
        } else {
            rows.set(at, Row.without(indexIn(row, place, place), row));
        }
    }

    /** The last row that begins at the place or before it, or the first row. */
    private int rowOf(SortPlace place, @Nullable SortPlace known) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compare(rows.get(middle)[0], place, known) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where in the row the place is, or would be. */
    private int indexIn(int[] row, SortPlace place, @Nullable SortPlace known) {
        int low = 0;
        int high = row.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(row[middle], place, known) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @param known the place of a contact of which the order knows something else than the directory, if there is one */
    private int compare(int number, SortPlace place, @Nullable SortPlace known) {
        return order.compare(known != null && known.number() == number ? known : placeOf(number), place);
    }
}
