package dev.switchboard.benchmarks.capacity;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.picture.Curve.Point;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.Retention;
import dev.switchboard.memory.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A working day of a firm through the real router, on a virtual clock: employees ask, agents come and go with their shifts, answer, and close;
 * managers reply to their mail. Each minute the switchboard is asked what time has brought.
 */
final class Day {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-03T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MINUTES = 24 * 60;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final byte[] KEY = new byte[32];

    private final Firm firm;
    private final Gauge gauge;
    private final SplittableRandom chance = new SplittableRandom(20260303);
    private final VirtualClock clock = VirtualClock.at(MIDNIGHT);
    private final Agenda agenda = new Agenda(clock);
    private final Tally tally = new Tally(clock);
    private final Humans humans = new Humans(agenda, chance, tally);
    private final List<Point> heap = new ArrayList<>();
    private final List<Point> waiting = new ArrayList<>();
    private long asked;

    private Day(Firm firm, Gauge gauge) {
        this.firm = firm;
        this.gauge = gauge;
    }

    /**
     * What a day was like.
     *
     * @param wallSeconds how long it took to compute, with what people do and without measuring the heap
     * @param heapBefore bytes alive before the first question: policy and switchboard
     * @param heapAfter bytes alive after the day
     * @param waiting how many waited for an answer, by the hour
     * @param heap megabytes alive, by the hour
     */
    record Result(
            Firm firm,
            Tally tally,
            double wallSeconds,
            long heapBefore,
            long heapAfter,
            List<Point> waiting,
            List<Point> heap) {}

    static Result of(Firm firm, int questions, Gauge gauge) throws InterruptedException {
        return new Day(firm, gauge).run(questions);
    }

    private Result run(int questions) throws InterruptedException {
        var retention = new Retention(Duration.ofDays(1), Duration.ofDays(30), 10_000_000);
        try (var switchboard = Switchboard.over(firm.policy())
                .store(new InMemoryStore(retention))
                .notifier(humans)
                .availability(new Shifts(clock))
                .clock(clock)
                .tokenKey(KEY)
                .build()) {
            humans.workAt(switchboard);
            var before = gauge.bytes();
            Rush.plan(agenda, MIDNIGHT, questions, chance, () -> ask(switchboard));
            for (int i = 0; i < firm.agents(); i++) {
                var agent = Firm.agentId(i);
                agenda.at(Shifts.begin(i, MIDNIGHT), () -> switchboard.agents().available(agent));
            }
            long nanos = 0;
            for (int minute = 1; minute <= MINUTES; minute++) {
                var start = System.nanoTime();
                agenda.runUntil(MIDNIGHT.plus(MINUTE.multipliedBy(minute)));
                switchboard.escalateOverdue(clock.instant());
                nanos += System.nanoTime() - start;
                if (minute % MINUTES_OF_AN_HOUR == 0) {
                    look(minute / MINUTES_OF_AN_HOUR);
                }
            }
            return new Result(firm, tally, nanos / 1e9, before, gauge.bytes(), waiting, heap);
        }
    }

    private void look(int hour) throws InterruptedException {
        waiting.add(new Point(hour, tally.unanswered()));
        heap.add(new Point(hour, gauge.bytes() / 1e6));
    }

    private void ask(Switchboard switchboard) {
        var question = firm.question(asked++, chance);
        tally.ask(question.conversation().orElseThrow());
        tally.decided(switchboard.router().route(question, firm.asker(chance.nextInt(firm.employees()))));
    }
}
