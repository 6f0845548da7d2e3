package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of classifiers catches every classifier that breaks it")
class ReasonClassifierContractTest extends WholeContractProof<ReasonClassifierContract> {

    ReasonClassifierContractTest() {
        super(ReasonClassifierContract.class, () -> over(ReasonClassifierContractTest::honest), broken());
    }

    /** Goes by single words. */
    private static List<ReasonMatch> honest(ReasonRequest request) {
        var text = request.question().text().toLowerCase(Locale.ROOT);
        return request.reasons().stream()
                .filter(reason -> Stream.concat(Stream.of(reason.label()), reason.phrases().stream())
                        .anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT))))
                .map(reason -> ReasonMatch.of(reason.label(), 0.9))
                .toList();
    }

    private static List<Broken<ReasonClassifierContract>> broken() {
        var all = new ArrayList<>(BrokenOracle.all(
                ReasonClassifierContractTest::honest,
                request -> request.question().text(),
                List.of(),
                ReasonClassifierContractTest::asking));
        all.add(saying("CHANGES_LABELS", match -> ReasonMatch.of(match.label() + "!", 1), "onlyKnownLabels"));
        all.add(saying("COUNTS", match -> ReasonMatch.of(match.label(), 3), "scoresAreShares"));
        all.add(saying("SAYS_NO_NUMBER", match -> ReasonMatch.of(match.label(), Double.NaN), "scoresAreShares"));
        all.add(broken("REPEATS_LABELS", () -> ReasonClassifierContractTest::twice, "eachLabelOnce"));
        all.add(broken("REMEMBERS_BY_TEXT", ReasonClassifierContractTest::remembering, "goesByTheReasonsAsked"));
        all.add(broken("HAS_A_DEFAULT", () -> ReasonClassifierContractTest::orOther, "anyNumberOfReasons"));
        all.add(broken("WANTS_CARE", () -> ReasonClassifierContractTest::caring, "anyCautionIsTaken"));
        all.add(broken("SORTS_THE_REASONS", () -> ReasonClassifierContractTest::sorting, "theRequestStays"));
        all.add(preparing("PREPARES_OTHER_LABELS", match -> ReasonMatch.of("other", 1), "onlyKnownLabels"));
        all.add(preparing("PREPARES_TO_COUNT", match -> ReasonMatch.of(match.label(), 3), "scoresAreShares"));
        all.add(broken("HAS_A_NULL", () -> ReasonClassifierContractTest::withNull, "saysSomething"));
        all.add(broken("REUSES_ITS_LIST", ReasonClassifierContractTest::reusing, "answersStay"));
        return all;
    }

    private static Broken<ReasonClassifierContract> saying(
            String how, Function<ReasonMatch, ReasonMatch> instead, String... caughtBy) {
        return broken(
                how, () -> request -> honest(request).stream().map(instead).toList(), caughtBy);
    }

    private static Broken<ReasonClassifierContract> preparing(
            String how, Function<ReasonMatch, ReasonMatch> instead, String... caughtBy) {
        return new Broken<>(
                how,
                List.of(caughtBy),
                () -> asking(() -> Oracle.preparing(
                        ReasonClassifierContractTest::honest,
                        new Oracle<>(
                                request -> honest(request).stream().map(instead).toList()))));
    }

    private static Broken<ReasonClassifierContract> broken(
            String how, Supplier<Function<ReasonRequest, List<ReasonMatch>>> classifiers, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> asking(() -> new Oracle<>(classifiers.get())));
    }

    @SuppressWarnings("NullAway") // that is what is wrong with it
    private static List<ReasonMatch> withNull(ReasonRequest request) {
        return Collections.singletonList(null);
    }

    private static List<ReasonMatch> twice(ReasonRequest request) {
        return Stream.concat(honest(request).stream(), honest(request).stream()).toList();
    }

    private static Function<ReasonRequest, List<ReasonMatch>> remembering() {
        var known = new HashMap<String, List<ReasonMatch>>();
        return request -> known.computeIfAbsent(request.question().text(), text -> honest(request));
    }

    private static List<ReasonMatch> orOther(ReasonRequest request) {
        var matches = honest(request);
        return matches.isEmpty() ? List.of(ReasonMatch.of("other", 0.1)) : matches;
    }

    private static List<ReasonMatch> caring(ReasonRequest request) {
        if (request.caution().orElse(1) < 0.1) {
            throw new IllegalArgumentException("caution must be at least 0.1");
        }
        return honest(request);
    }

    private static List<ReasonMatch> sorting(ReasonRequest request) {
        request.reasons().sort(Comparator.comparing(ContactReason::label).reversed());
        return honest(request);
    }

    private static Function<ReasonRequest, List<ReasonMatch>> reusing() {
        var matches = new ArrayList<ReasonMatch>();
        return request -> {
            matches.clear();
            matches.addAll(honest(request));
            return matches;
        };
    }

    @Test
    @DisplayName("one that abstains is not failed, and what cannot be seen of it is skipped")
    void anAbstainingOneIsHonest() {
        assertThat(checks.names())
                .allSatisfy(check -> assertThat(checks.run(check, over(request -> List.of())))
                        .isNotEqualTo(Checks.Verdict.FAILED));
        assertThat(checks.run("scoresAreShares", over(request -> List.of()))).isEqualTo(Checks.Verdict.SKIPPED);
    }

    @Test
    @DisplayName("what fails says what would be right")
    void failuresAdvise() {
        var contract = over(ReasonClassifierContractTest::twice);
        contract.begin();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(contract::eachLabelOnce)
                .withMessageContaining("\"I want a raise\"")
                .withMessageContaining("give the better score");
    }

    private static ReasonClassifierContract over(Function<ReasonRequest, List<ReasonMatch>> classifier) {
        return asking(() -> new Oracle<>(classifier));
    }

    private static ReasonClassifierContract asking(Supplier<Oracle<ReasonRequest, List<ReasonMatch>>> oracles) {
        return new ReasonClassifierContract() {
            @Override
            protected ReasonClassifier classifier() {
                return new OverOracle(oracles.get());
            }
        };
    }

    private record OverOracle(Oracle<ReasonRequest, List<ReasonMatch>> oracle) implements ReasonClassifier {

        @Override
        public List<ReasonMatch> classify(ReasonRequest request) {
            return oracle.ask(request);
        }

        @Override
        public boolean isPure() {
            return oracle.isPure();
        }

        @Override
        public ReasonClassifier preparedFor(List<ContactReason> reasons) {
            return new OverOracle(oracle.prepared());
        }
    }
}
