package dev.switchboard.lint;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Circles of two or more in which each is a user of the next. Only specialists can be in one, so the work is in proportion to
 * their number, however many users there are.
 */
final class MappingCycles {
    private static final int MOST_NAMED = 10;

    private final SpecialistMap map;
    private final List<Specialist> specialists;
    private final Map<EmailAddress, Integer> indexes = new HashMap<>();
    /** For each specialist the walk that came there first, or 0. */
    private final int[] walks;

    MappingCycles(SpecialistMap map, List<Specialist> specialists) {
        this.map = map;
        this.specialists = specialists;
        this.walks = new int[specialists.size()];
        for (int i = 0; i < specialists.size(); i++) {
            indexes.put(specialists.get(i).email(), i);
        }
    }

    /** Each circle once, beginning with the member that is first among the specialists. */
    List<Cycle> find() {
        var cycles = new ArrayList<Cycle>();
        for (int start = 0; start < walks.length; start++) {
            int met = walk(start);
            if (met >= 0 && walks[met] == start + 1 && next(met) != met) {
                cycles.add(cycle(met));
            }
        }
        return cycles;
    }

    /** Goes from user to specialist until somebody who was met before, or -1 if there is nobody. */
    private int walk(int start) {
        int at = start;
        while (at >= 0 && walks[at] == 0) {
            walks[at] = start + 1;
            at = next(at);
        }
        return at;
    }

    private int next(int index) {
        var specialist = map.find(specialists.get(index).email());
        return specialist == null ? -1 : indexes.getOrDefault(specialist.email(), -1);
    }

    private Cycle cycle(int member) {
        int first = member;
        for (int at = next(member); at != member; at = next(at)) {
            first = Math.min(first, at);
        }
        var members = new ArrayList<Specialist>();
        for (int at = first; members.isEmpty() || at != first; at = next(at)) {
            members.add(specialists.get(at));
        }
        return new Cycle(first, members);
    }

    /**
     * One circle.
     *
     * @param first the index of the first member among the specialists
     * @param members each a user of the next, the last a user of the first
     */
    record Cycle(int first, List<Specialist> members) {

        /** Who is a user of whom. */
        @Override
        public String toString() {
            var text = new StringBuilder();
            for (int i = 0; i < Math.min(members.size(), MOST_NAMED); i++) {
                text.append(i == 0 ? "" : ", ")
                        .append(members.get(i).email())
                        .append(i == 0 ? " is mapped to " : " to ")
                        .append(members.get((i + 1) % members.size()).email());
            }
            return members.size() > MOST_NAMED
                    ? text + ", and so on in a circle of " + members.size()
                    : text.toString();
        }
    }
}
