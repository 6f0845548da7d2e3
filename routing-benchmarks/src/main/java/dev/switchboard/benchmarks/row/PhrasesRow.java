package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.PhraseFinder;
import dev.switchboard.benchmarks.contest.PhraseFinders;
import dev.switchboard.benchmarks.office.PhraseBook;
import dev.switchboard.benchmarks.timed.FindPhrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question of twelve words against 10 to 10,000 exact phrases; all phrases in it are found. Ours is
 * {@code PhraseClassifier.classify} from the text on. Beside finding phrases, its figure has in it that the words of a text in
 * any script are told apart, that a request is made, and that what was found becomes a list of reasons with evidence. The
 * hand-written ones read ASCII and give the numbers of the phrases. The others get the text normalised, which is in their
 * figures.
 */
final class PhrasesRow implements Row {
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final List<Integer> BETWEEN = List.of(100, 1_000);
    private static final List<PhraseFinders> COUNTED = List.of(PhraseFinders.SWITCHBOARD, PhraseFinders.HASH_MAP);
    private static final List<PhraseFinders> PEERS = List.of(
            PhraseFinders.DOUBLE_ARRAY,
            PhraseFinders.AHO_CORASICK,
            PhraseFinders.ALTERNATION,
            PhraseFinders.LUCENE_MONITOR);

    @Override
    public String id() {
        return "phrases";
    }

    @Override
    public void check() {
        for (var phrases : List.of(FEW, 1_000)) {
            var book = PhraseBook.of(phrases);
            for (var contestant : PhraseFinders.values()) {
                try (var finder = contestant.over(book)) {
                    PhraseFinder.check(finder, book);
                }
            }
        }
    }

    @Override
    public Result measure(Bench bench) {
        var times = new Times(bench);
        var ours = times.of(PhraseFinders.SWITCHBOARD, MANY);
        var oursOfFew = times.of(PhraseFinders.SWITCHBOARD, FEW);
        var floor = times.of(PhraseFinders.HASH_MAP, MANY);
        var floorOfFew = times.of(PhraseFinders.HASH_MAP, FEW);
        var result = new Result(id(), "µs", 1_000, ours).floor(floor);
        times.addOthersTo(result);
        times.addCurvesTo(result);
        return result.budget(atMost(1.5, "≤ 1.5 × floor, 10,000 phrases", ours.median() / floor.median()))
                .budget(atMost(1.5, "≤ 1.5 × floor, 10 phrases", oursOfFew.median() / floorOfFew.median()))
                .budget(atMost(1.6, "≤ 1.6 × our own at 10 phrases", ours.median() / oursOfFew.median()));
    }

    /** What each contestant needs; peers with few phrases only if there is time. */
    private static final class Times {
        private final Map<String, Trial> variants = new LinkedHashMap<>();
        private final List<Trial> trials = new ArrayList<>();
        private final Map<Trial, Sample> samples;

        Times(Bench bench) {
            trials.add(trial(PhraseFinders.SWITCHBOARD, MANY));
            trials.add(trial(PhraseFinders.HASH_MAP, MANY));
            variant(PhraseFinders.SWITCHBOARD, FEW);
            BETWEEN.forEach(phrases -> variant(PhraseFinders.SWITCHBOARD, phrases));
            variant(PhraseFinders.HASH_MAP, FEW);
            variant(PhraseFinders.SCANNER, FEW);
            variant(PhraseFinders.SCANNER, MANY);
            PEERS.forEach(peer -> trials.add(trial(peer, MANY)));
            if (bench.profile() == Profile.LONG) {
                PEERS.forEach(peer -> variant(peer, FEW));
            }
            trials.addAll(variants.values());
            samples = bench.jmh().measure(trials);
        }

        private void variant(PhraseFinders contestant, int phrases) {
            variants.put(contestant.title() + ", " + phrases + " phrases", trial(contestant, phrases));
        }

        private static Trial trial(PhraseFinders contestant, int phrases) {
            var trial = Trial.of(FindPhrases.class)
                    .with("contestant", contestant.name())
                    .with("phrases", phrases);
            return COUNTED.contains(contestant) && !BETWEEN.contains(phrases) ? trial : trial.aside();
        }

        Sample of(PhraseFinders contestant, int phrases) {
            return of(trial(contestant, phrases));
        }

        private Sample of(Trial trial) {
            return Objects.requireNonNull(samples.get(trial), "was measured");
        }

        void addCurvesTo(Result result) {
            result.growsWith("phrases").point("switchboard", FEW, of(PhraseFinders.SWITCHBOARD, FEW));
            BETWEEN.forEach(some -> result.point("switchboard", some, of(PhraseFinders.SWITCHBOARD, some)));
            result.point("switchboard", MANY, of(PhraseFinders.SWITCHBOARD, MANY));
            for (var floor : List.of(PhraseFinders.HASH_MAP, PhraseFinders.SCANNER)) {
                result.point(floor.title(), FEW, of(floor, FEW)).point(floor.title(), MANY, of(floor, MANY));
            }
        }

        void addOthersTo(Result result) {
            variants.forEach((name, trial) -> result.variant(name, of(trial)));
            PEERS.forEach(peer -> result.peer(peer.title(), of(peer, MANY)));
        }
    }
}
