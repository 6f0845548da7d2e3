package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.floor.LoadBuckets;
import dev.switchboard.benchmarks.office.Crowd;
import dev.switchboard.benchmarks.office.Crowd.Member;
import java.util.Comparator;
import java.util.TreeSet;

/** Who picks, of those who know an area and speak a language, the one with the least load; of equals the first by id. */
public enum AgentPickers {
    SWITCHBOARD("switchboard") {
        @Override
        Picker over(Crowd crowd) {
            return new AgentPool(crowd)::pick;
        }
    },
    BUCKETS("hand-written") {
        @Override
        Picker over(Crowd crowd) {
            var buckets = new LoadBuckets(crowd);
            return request -> buckets.pick(crowd.wishes().get(request));
        }
    },
    /** Looks at everybody. */
    STREAM("stream, filter, min") {
        @Override
        Picker over(Crowd crowd) {
            return request -> {
                var wish = crowd.wishes().get(request);
                return crowd.members().stream()
                        .filter(member -> member.meets(wish))
                        .min(BY_LOAD)
                        .orElseThrow()
                        .id();
            };
        }
    },
    /** All of them in the order of load: looks at one after the other until one is right. */
    SORTED_SET("sorted set") {
        @Override
        Picker over(Crowd crowd) {
            var sorted = new TreeSet<>(BY_LOAD);
            sorted.addAll(crowd.members());
            return request -> {
                var wish = crowd.wishes().get(request);
                for (var member : sorted) {
                    if (member.meets(wish)) {
                        return member.id();
                    }
                }
                throw new IllegalStateException("nobody meets " + wish);
            };
        }
    };

    private static final int MANY = 10_000;
    private static final Comparator<Member> BY_LOAD =
            Comparator.comparingInt(Member::load).thenComparing(Member::id);

    private final String title;

    AgentPickers(String title) {
        this.title = title;
    }

    /** Picks an agent. */
    @FunctionalInterface
    public interface Picker {
        /** The id of the agent for the request with this number. */
        String pick(int request);
    }

    /** Who it is, in the table. */
    public String title() {
        return title;
    }

    abstract Picker over(Crowd crowd);

    /** Among so many agents; it has answered the first requests as looking at everybody does, of a large crowd fewer of them. */
    public Picker checked(int agents) {
        var crowd = Crowd.of(agents);
        var picker = over(crowd);
        var plain = STREAM.over(crowd);
        int compared = agents < MANY ? 256 : 32;
        for (int i = 0; i < compared; i++) {
            if (!picker.pick(i).equals(plain.pick(i))) {
                throw new IllegalStateException(title + " picks " + picker.pick(i) + ", right is " + plain.pick(i));
            }
        }
        return picker;
    }
}
