package dev.switchboard.rehearsal;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What another policy would have made of former decisions.
 *
 * <p>Each decision is first made again under the policy of its own version, as of its own time, on empty state, with every agent
 * available and idle. If that does not give the recorded outcome and target, something decided that is not in the record, and why is
 * said; only the others are made under the other policy.
 *
 * <p>What was found in the text is taken from the record: reasons and tags as far as the other policy has them too, and whether an answer
 * was known. If the text was recorded, the library's own classifier, tag detector and knowledge list look again at what differs between
 * the two versions of the persona (the reasons and the caution, the tags, the knowledge). What was not looked for at all, because a
 * version had nothing to look for, or a human was needed before anybody asked for an answer, can only be found in a text; only that
 * nobody knows an answer goes without saying where the knowledge list is empty. Tags of replies are always as recorded.
 */
public final class Replay {
    private static final int STEP = 10_000;

    private final FormerVersions versions;
    private final Recalling next;
    private final Shifts shifts = new Shifts();
    private final Obstacles obstacles = new Obstacles();
    private long same;

    private Replay(FormerVersions versions, Recalling next) {
        this.versions = versions;
        this.next = next;
    }

    /**
     * Makes the decisions again. They are read one after the other, and none is kept. Takes a few dozen microseconds for each.
     *
     * @param versions the policy of a version, nothing if it is not kept; asked again for a version that was not used for some time
     * @param next the other policy
     * @param decisions in any order, best in that in which they were made; what their iterator throws is passed on
     * @param progress is told of all only if the decisions are a {@link Collection}, else what is done counts as all
     */
    public static ReplayReport of(
            LongFunction<Optional<Policy>> versions,
            Policy next,
            Iterable<RecordedDecision> decisions,
            Progress progress) {
        long all = decisions instanceof Collection<?> known ? known.size() : 0;
        return of(versions, next, decisions.iterator(), all, progress);
    }

    /** The same of decisions that can be read only once, for instance from a file. */
    public static ReplayReport of(
            LongFunction<Optional<Policy>> versions,
            Policy next,
            Iterator<RecordedDecision> decisions,
            Progress progress) {
        return of(versions, next, requireNonNull(decisions, "decisions"), 0, progress);
    }

    private static ReplayReport of(
            LongFunction<Optional<Policy>> versions,
            Policy next,
            Iterator<RecordedDecision> decisions,
            long all,
            Progress progress) {
        requireNonNull(versions, "versions");
        requireNonNull(progress, "progress");
        try (var tried = Recalling.other(requireNonNull(next, "next"));
                var former = new FormerVersions(versions, tried)) {
            var replay = new Replay(former, tried);
            replay.run(decisions, all, progress);
            return new ReplayReport(replay.same, replay.shifts.list(), replay.obstacles.list());
        }
    }

    private void run(Iterator<RecordedDecision> decisions, long all, Progress progress) {
        long done = 0;
        while (decisions.hasNext()) {
            add(decisions.next());
            if (++done % STEP == 0) {
                progress.at(done, Math.max(done, all));
            }
        }
        progress.at(done, done);
    }

    private void add(RecordedDecision record) {
        if (isRepeated(record.trace())) {
            obstacle(record, Obstacle.REPEATED_MESSAGE, null);
            return;
        }
        var version = versions.find(record.policyVersion());
        if (version == null) {
            obstacle(record, Obstacle.VERSION_NOT_KEPT, null);
        } else {
            add(record, version);
        }
    }

    private static boolean isRepeated(Trace trace) {
        return trace.resultOf(Stage.ADMISSION)
                .filter(StageResult.REPEATED::equals)
                .isPresent();
    }

    private void add(RecordedDecision record, FormerVersion version) {
        var persona = record.question().persona().value();
        var was = version.decide(record);
        if (!Answerer.of(was).equals(Answerer.of(record))) {
            var parting = Parting.of(record.trace(), was.trace());
            obstacle(record, Obstacle.of(record, parting, version.hasScript(persona)), parting);
            return;
        }
        var is = next.decide(record, version.searched(persona));
        if (next.lackedText()) {
            obstacle(record, Obstacle.TEXT_NEEDED, null);
        } else if (!shifts.addIfChanged(persona, was, is, record.question().value())) {
            same++;
        }
    }

    private void obstacle(RecordedDecision record, Obstacle why, @Nullable Cause where) {
        obstacles.add(
                record.question().persona().value(),
                why,
                where,
                record.question().value());
    }
}
