package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.Crowd;
import dev.switchboard.benchmarks.office.Crowd.Member;
import dev.switchboard.benchmarks.office.Crowd.Wish;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agents by area and language, and there by load: of the first bucket that is not empty the first one. */
public final class LoadBuckets {
    private final Map<String, Map<String, List<BitSet>>> buckets = new HashMap<>();
    private final List<Member> members;

    /** Of these agents. */
    public LoadBuckets(Crowd crowd) {
        members = crowd.members();
        for (int i = 0; i < members.size(); i++) {
            for (var area : members.get(i).areas()) {
                add(i, area);
            }
        }
    }

    private void add(int index, String area) {
        var member = members.get(index);
        var loads = buckets.computeIfAbsent(area, any -> new HashMap<>())
                .computeIfAbsent(member.language(), any -> new ArrayList<>());
        while (loads.size() <= member.load()) {
            loads.add(new BitSet());
        }
        loads.get(member.load()).set(index);
    }

    /** The id of the one with the least load, of equals the first. */
    public String pick(Wish wish) {
        for (var load : buckets.getOrDefault(wish.area(), Map.of()).getOrDefault(wish.language(), List.of())) {
            int first = load.nextSetBit(0);
            if (first >= 0) {
                return members.get(first).id();
            }
        }
        throw new IllegalStateException("nobody meets " + wish);
    }
}
