package dev.switchboard.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Shifts of one persona that have one cause.
 *
 * @param persona whom the questions are asked
 * @param cause where the way parts
 * @param shifts the largest first
 */
public record ShiftGroup(String persona, Cause cause, List<Shift> shifts) {
    private static final Comparator<ShiftGroup> MOST_FIRST =
            Comparator.comparingLong(ShiftGroup::questions).reversed();

    public ShiftGroup {
        shifts = List.copyOf(shifts);
    }

    /** The largest first; of equal ones the first found. */
    static List<ShiftGroup> of(List<Shift> shifts) {
        var groups = new LinkedHashMap<List<Object>, List<Shift>>();
        for (var shift : shifts) {
            groups.computeIfAbsent(List.of(shift.persona(), shift.cause()), key -> new ArrayList<>())
                    .add(shift);
        }
        return groups.values().stream()
                .map(group ->
                        new ShiftGroup(group.get(0).persona(), group.get(0).cause(), group))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** How many questions they are. */
    public long questions() {
        return shifts.stream().mapToLong(Shift::questions).sum();
    }

    /** Which contact reasons they carry, in the order found. */
    public List<String> reasons() {
        return shifts.stream()
                .flatMap(shift -> shift.reasons().stream())
                .distinct()
                .toList();
    }

    /** In one line. */
    @Override
    public String toString() {
        return persona + ": " + Counted.questions(questions()) + ": " + cause;
    }
}
