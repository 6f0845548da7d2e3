package dev.switchboard.rehearsal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another policy makes of recorded decisions. Immutable. */
public final class ReplayReport {
    private final long same;
    private final List<Shift> shifts;
    private final List<Unreplayed> unreplayed;

    ReplayReport(long same, List<Shift> shifts, List<Unreplayed> unreplayed) {
        this.same = same;
        this.shifts = List.copyOf(shifts);
        this.unreplayed = List.copyOf(unreplayed);
    }

    /** How many records there were. */
    public long decisions() {
        return counts().values().stream().mapToLong(Long::longValue).sum() + notReproducible();
    }

    /** How many records there are of each change, in the order of {@link Change}; those that are not reproducible in none. */
    public Map<Change, Long> counts() {
        var counts = new EnumMap<Change, Long>(Change.class);
        Arrays.stream(Change.values()).forEach(change -> counts.put(change, 0L));
        counts.put(Change.SAME, same);
        shifts.forEach(shift -> counts.merge(shift.change(), shift.questions(), Long::sum));
        return counts;
    }

    /** How many records could not be made again. */
    public long notReproducible() {
        return unreplayed.stream().mapToLong(Unreplayed::questions).sum();
    }

    /** Whether the other policy decides everything alike, and nothing was left out. */
    public boolean isAllSame() {
        return shifts.isEmpty() && unreplayed.isEmpty();
    }

    /** What is decided otherwise, by cause, the largest first; the examples are ids of messages. */
    public List<Shift> shifts() {
        return shifts;
    }

    /** What could not be made again, by reason, the largest first. */
    public List<Unreplayed> unreplayed() {
        return unreplayed;
    }

    /** How many are the same, then one line a group. */
    @Override
    public String toString() {
        return Stream.of(
                        Stream.of(Counted.questions(same) + " as before"),
                        shifts.stream().map(shift -> shift.change() + ": " + shift),
                        unreplayed.stream().map(Unreplayed::toString))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
