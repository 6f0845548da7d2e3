package dev.switchboard.benchmarks.capacity;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.picture.Curve.Point;
import dev.switchboard.benchmarks.process.LiveHeap;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.Retention;
import dev.switchboard.memory.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Very many questions of HR, one each tenth of a second, most of them known and the others for a manager who never answers, with what is old
 * forgotten: the heap must not grow for ever.
 */
final class Soak {
    private static final Duration APART = Duration.ofMillis(100);
    private static final Retention RETENTION = new Retention(Duration.ofHours(1), Duration.ofHours(2), 50_000);
    private static final int LOOKS = 40;
    private static final int AGENTS = 50;
    private static final int EMPLOYEES = 20_000;

    private Soak() {}

    /**
     * What it was like.
     *
     * @param perSecond how many questions were routed in a second
     * @param heap megabytes alive, by million questions
     */
    record Result(long questions, double perSecond, List<Point> heap) {
        /** How much the second half of the run has grown by, from its lowest to its highest. */
        double growth() {
            var second = heap.subList(heap.size() / 2, heap.size());
            var least = second.stream().mapToDouble(Point::y).min().orElse(0);
            var most = second.stream().mapToDouble(Point::y).max().orElse(0);
            return most / least;
        }
    }

    static Result of(long questions) throws InterruptedException {
        var firm = new Firm(EMPLOYEES, AGENTS);
        var chance = new SplittableRandom(7);
        var clock = VirtualClock.at("2026-03-03T10:00:00Z");
        var heap = new ArrayList<Point>();
        try (var switchboard = Switchboard.over(firm.policy())
                .store(new InMemoryStore(RETENTION))
                .notifier(notification -> {})
                .clock(clock)
                .tokenKey(new byte[32])
                .build()) {
            long nanos = 0;
            for (long done = 0; done < questions; ) {
                var end = Math.min(questions, done + Math.max(1, questions / LOOKS));
                var start = System.nanoTime();
                for (; done < end; done++) {
                    clock.advance(APART);
                    switchboard.router().route(firm.questionForHr(done, chance), firm.asker(chance.nextInt(EMPLOYEES)));
                }
                switchboard.escalateOverdue(clock.instant());
                nanos += System.nanoTime() - start;
                heap.add(new Point(done / 1e6, LiveHeap.bytes() / 1e6));
            }
            return new Result(questions, questions * 1e9 / nanos, heap);
        }
    }
}
