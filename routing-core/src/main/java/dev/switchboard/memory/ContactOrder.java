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
    private final List<Stretch> rows = new ArrayList<>();

    /** A row: the numbers of contacts, at least one, and the place of the first, so that finding the row asks for no contact. */
    private static final class Stretch {
        private final SortPlace first;
        private final int[] numbers;

        private Stretch(SortPlace first, int... numbers) {
            this.first = first;
            this.numbers = numbers;
        }
    }

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
            rows.add(stretch(Arrays.copyOfRange(sorted, i, Math.min(sorted.length, i + AT_FIRST)), null));
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
        return by == ContactSort.Field.ID ? new SortPlace(null, number) : SortPlace.of(contacts.apply(number), by);
    }

    /** Shows the numbers behind a place in order, or all if there is none, for as long as they are welcome. */
    void visit(@Nullable SortPlace after, IntPredicate visitor) {
        int row = after == null ? 0 : rowOf(after);
        int at = after == null || rows.isEmpty() ? 0 : indexIn(rows.get(row).numbers, after, null);
        boolean goesOn = true;
        for (; goesOn && row < rows.size(); row++, at = 0) {
            var numbers = rows.get(row).numbers;
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
            rows.add(new Stretch(place, place.number()));
            return;
        }
        int at = rowOf(place);
        var row = rows.get(at).numbers;
        var longer = Row.with(place.number(), indexIn(row, place, place), row);
        if (longer.length <= MOST) {
            replace(at, longer, place);
        } else {
            replace(at, Arrays.copyOf(longer, MOST / 2), place);
            rows.add(at + 1, stretch(Arrays.copyOfRange(longer, MOST / 2, longer.length), place));
        }
    }

    private void remove(SortPlace place) {
        int at = rowOf(place);
        var row = rows.get(at).numbers;
        if (row.length == 1) {
            rows.remove(at);
        } else {
            replace(at, Row.without(indexIn(row, place, place), row), place);
        }
    }

    private void replace(int at, int[] numbers, SortPlace known) {
        var first = rows.get(at).first;
        rows.set(at, first.number() == numbers[0] ? new Stretch(first, numbers) : stretch(numbers, known));
    }

    private Stretch stretch(int[] numbers, @Nullable SortPlace known) {
        return new Stretch(placeOf(numbers[0], known), numbers);
    }

    /** The last row that begins at the place or before it, or the first row. */
    private int rowOf(SortPlace place) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (order.compare(rows.get(middle).first, place) <= 0) {
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
            if (order.compare(placeOf(row[middle], known), place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @param known the place of a contact of which the order knows something else than the directory, if there is one */
    private SortPlace placeOf(int number, @Nullable SortPlace known) {
        return known != null && known.number() == number ? known : placeOf(number);
    }
}
