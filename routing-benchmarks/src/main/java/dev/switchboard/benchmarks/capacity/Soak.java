package dev.switchboard.benchmarks.capacity;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.picture.Curve.Point;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.Retention;
import dev.switchboard.memory.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Very many questions of HR, ten a second: most are known, the others are answered by the asker's manager in about forty minutes. What is old
 * is forgotten, so that the heap must not grow for ever.
 */
final class Soak {
    private static final Duration APART = Duration.ofMillis(100);
    private static final int OF_A_MINUTE = 600;
    private static final Retention RETENTION = new Retention(Duration.ofHours(1), Duration.ofHours(2), 50_000);
    private static final int LOOKS = 40;
    private static final int AGENTS = 50;
    private static final int EMPLOYEES = 20_000;

    private final Firm firm = new Firm(EMPLOYEES, AGENTS);
    private final SplittableRandom chance = new SplittableRandom(7);
    private final VirtualClock clock = VirtualClock.at("2026-03-03T10:00:00Z");
    private final Agenda agenda = new Agenda(clock);
    private final Humans humans = new Humans(agenda, chance, new Tally(clock));

    private Soak() {}

    /**
     * What it was like.
     *
     * @param perSecond how many questions were routed in a second, with what people do
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

    static Result of(long questions, Gauge gauge, Consumer<Point> progress) throws InterruptedException {
        return new Soak().run(questions, gauge, progress);
    }

    private Result run(long questions, Gauge gauge, Consumer<Point> progress) throws InterruptedException {
        var heap = new ArrayList<Point>();
        try (var switchboard = Switchboard.over(firm.policy())
                .store(new InMemoryStore(RETENTION))
                .notifier(humans)
                .clock(clock)
                .tokenKey(new byte[32])
                .build()) {
            humans.workAt(switchboard);
            long nanos = 0;
            for (long done = 0; done < questions; ) {
                var end = Math.min(questions, done + Math.max(1, questions / LOOKS));
                var start = System.nanoTime();
                for (; done < end; done++) {
                    ask(switchboard, done);
                }
                nanos += System.nanoTime() - start;
                heap.add(new Point(done / 1e6, gauge.bytes() / 1e6));
                progress.accept(heap.get(heap.size() - 1));
            }
            return new Result(questions, questions * 1e9 / nanos, heap);
        }
    }

    private void ask(Switchboard switchboard, long number) {
        agenda.runUntil(clock.instant().plus(APART));
        switchboard.router().route(firm.questionForHr(number, chance), firm.asker(chance.nextInt(EMPLOYEES)));
        if (number % OF_A_MINUTE == 0) {
            switchboard.escalateOverdue(clock.instant());
        }
    }
}
