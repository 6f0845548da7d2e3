package dev.switchboard.testkit.contract;

import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of tag detectors catches every detector that breaks it")
class TagDetectorContractTest extends WholeContractProof<TagDetectorContract> {

    TagDetectorContractTest() {
        super(TagDetectorContract.class, () -> asking(() -> new Oracle<>(TagDetectorContractTest::honest)), broken());
    }

    /** Goes by single words, and hears that somebody wants a human. */
    private static List<TagMatch> honest(TagRequest request) {
        var text = request.text().toLowerCase(Locale.ROOT);
        var found = request.tags().stream()
                .filter(tag -> tag.phrases().stream().anyMatch(text::contains))
                .map(tag -> TagMatch.of(tag.tag(), 0.9));
        var wish = text.contains("human") && request.direction() == Direction.INBOUND
                ? Stream.of(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1))
                : Stream.<TagMatch>of();
        return Stream.concat(found, wish).toList();
    }

    private static List<Broken<TagDetectorContract>> broken() {
        var all = new ArrayList<>(BrokenOracle.all(
                TagDetectorContractTest::honest, TagRequest::text, List.of(), TagDetectorContractTest::asking));
        all.add(saying("INVENTS", match -> TagMatch.of(new Tag("other"), 1), "onlyTagsAsked"));
        all.add(saying("IS_MORE_THAN_SURE", match -> TagMatch.of(match.tag(), 1.01), "scoresAreShares"));
        all.add(broken("ALWAYS_HEARS_A_WISH", () -> TagDetectorContractTest::wishing, "inRepliesOnlyTagsAsked"));
        all.add(broken("REPEATS_TAGS", () -> TagDetectorContractTest::twice, "eachTagOnce"));
        all.add(broken("REMEMBERS_BY_TEXT", TagDetectorContractTest::remembering, "goesByTheTagsAsked"));
        all.add(broken("HAS_A_DEFAULT", () -> TagDetectorContractTest::orOther, "anyNumberOfTags"));
        all.add(broken("COUNTS_TURNS", () -> TagDetectorContractTest::counting, "anyHistoryIsRead"));
        all.add(preparing("PREPARES_TO_INVENT", match -> TagMatch.of(new Tag("other"), 1), "onlyTagsAsked"));
        all.add(preparing("PREPARES_TO_COUNT", match -> TagMatch.of(match.tag(), 3), "scoresAreShares"));
        all.add(broken("HAS_A_NULL", () -> TagDetectorContractTest::withNull, "saysSomething"));
        all.add(broken("REUSES_ITS_LIST", TagDetectorContractTest::reusing, "answersStay"));
        return all;
    }

    private static Broken<TagDetectorContract> saying(
            String how, Function<TagMatch, TagMatch> instead, String... caughtBy) {
        return broken(
                how, () -> request -> honest(request).stream().map(instead).toList(), caughtBy);
    }

    private static Broken<TagDetectorContract> preparing(
            String how, Function<TagMatch, TagMatch> instead, String... caughtBy) {
        return new Broken<>(
                how,
                List.of(caughtBy),
                () -> asking(() -> Oracle.preparing(
                        TagDetectorContractTest::honest,
                        new Oracle<>(
                                request -> honest(request).stream().map(instead).toList()))));
    }

    private static Broken<TagDetectorContract> broken(
            String how, Supplier<Function<TagRequest, List<TagMatch>>> detectors, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> asking(() -> new Oracle<>(detectors.get())));
    }

    private static List<TagMatch> wishing(TagRequest request) {
        return request.text().contains("human") ? List.of(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1)) : honest(request);
    }

    @SuppressWarnings("NullAway") // that is what is wrong with it
    private static List<TagMatch> withNull(TagRequest request) {
        return Collections.singletonList(null);
    }

    private static List<TagMatch> twice(TagRequest request) {
        return Stream.concat(honest(request).stream(), honest(request).stream()).toList();
    }

    private static Function<TagRequest, List<TagMatch>> remembering() {
        var known = new HashMap<String, List<TagMatch>>();
        return request -> known.computeIfAbsent(request.text(), text -> honest(request));
    }

    private static List<TagMatch> orOther(TagRequest request) {
        return request.tags().isEmpty() ? List.of(TagMatch.of(new Tag("other"), 0.1)) : honest(request);
    }

    private static List<TagMatch> counting(TagRequest request) {
        return request.history().size() > 9 ? List.of(TagMatch.of(new Tag("long"), 1)) : honest(request);
    }

    private static Function<TagRequest, List<TagMatch>> reusing() {
        var matches = new ArrayList<TagMatch>();
        return request -> {
            matches.clear();
            matches.addAll(honest(request));
            return matches;
        };
    }

    private static TagDetectorContract asking(Supplier<Oracle<TagRequest, List<TagMatch>>> oracles) {
        return new TagDetectorContract() {
            @Override
            protected TagDetector detector() {
                return new OverOracle(oracles.get());
            }
        };
    }

    private record OverOracle(Oracle<TagRequest, List<TagMatch>> oracle) implements TagDetector {

        @Override
        public List<TagMatch> detect(TagRequest request) {
            return oracle.ask(request);
        }

        @Override
        public boolean isPure() {
            return oracle.isPure();
        }

        @Override
        public TagDetector preparedFor(List<SmartTag> tags) {
            return new OverOracle(oracle.prepared());
        }
    }
}
