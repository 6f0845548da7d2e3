package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.conversation.Message;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TagDetector} promises. Extend it and supply the detector; it is asked about the tags of a shop, unless
 * {@link #tags} and {@link #messages} say otherwise. Which tags are right is not checked.
 */
public abstract class TagDetectorContract extends AskedContract<TagDetector, List<TagMatch>> {
    private static final int MANY = 100;
    private static final int LONGEST_HISTORY = 50;

    /** For subclasses. */
    protected TagDetectorContract() {}

    /** A detector that was asked nothing yet, as a switchboard would be given it. Asked for several times in some tests. */
    protected abstract TagDetector detector();

    /** The tags to choose from, at least two. */
    protected List<SmartTag> tags() {
        return List.of(
                SmartTag.custom("refund").withPhrases("refund", "money back"),
                SmartTag.custom("delivery / \"when?\" \uD83D\uDE00")
                        .withDescription("When does it come?")
                        .withPhrases("delivery", "parcel")
                        .withExamples("Where is my parcel?", "It was not delivered")
                        .withWholeConversation(true),
                SmartTag.custom("praise").withPhrases("well done"));
    }

    /** Messages to ask about: some that one of the tags fits, some that none or several fit. */
    protected List<String> messages() {
        return List.of(
                "I want my money back",
                "Where is my parcel?",
                "The delivery came late; well done, but I want a refund",
                "Do you sell hats?",
                "I want to talk to a human");
    }

    @Override
    final TagDetector fresh() {
        return detector();
    }

    @Override
    final boolean isPure(TagDetector one) {
        return one.isPure();
    }

    @Override
    final List<TagMatch> ask(TagDetector one, String text) {
        return one.detect(request(text, Direction.INBOUND, List.of(), tags()));
    }

    @Override
    final TagDetector preparedForSamples(TagDetector one) {
        return one.preparedFor(tags());
    }

    @Override
    final TagDetector preparedForOthers(TagDetector one) {
        return one.preparedFor(many());
    }

    @Override
    final List<String> texts() {
        return messages();
    }

    private static TagRequest request(String text, Direction direction, List<Message> history, List<SmartTag> tags) {
        return new TagRequest(text, Tokens.of(text), direction, history, tags);
    }

    private List<TagMatch> detect(String text, Direction direction, List<Message> history, List<SmartTag> tags) {
        return sound(
                () -> asked.detect(request(text, direction, history, tags)),
                "is asked about \"" + text + "\", " + direction + ", with " + tags.size() + " tags behind "
                        + history.size() + " messages",
                "what is thrown counts as no tag");
    }

    /** What is found by those in use. */
    private List<TagMatch> everyMatch() {
        return inUse().stream()
                .flatMap(one -> messages().stream().flatMap(text -> answer(one, text).stream()))
                .toList();
    }

    /** A check that would look at nothing ends here. */
    private void assumeMatches() {
        assumeTrue(!everyMatch().isEmpty(), "nothing is found in any of messages(); name some in which something is");
    }

    private static List<SmartTag> many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> SmartTag.custom("tag number " + i))
                .toList();
    }

    private static List<Tag> names(List<SmartTag> tags) {
        return tags.stream().map(SmartTag::tag).toList();
    }

    /** In a message of the asker, that a person is wanted may always be found. */
    private static List<Tag> withHumanWish(List<SmartTag> tags) {
        return Stream.concat(names(tags).stream(), Stream.of(Tag.HUMAN_FOLLOW_UP))
                .toList();
    }

    private static void assertAmong(List<TagMatch> matches, List<Tag> tags, String advice) {
        assertThat(matches)
                .as("what fits; %s", advice)
                .extracting(TagMatch::tag)
                .isSubsetOf(tags);
    }

    @Test
    @DisplayName("what is found was asked for, or says that the asker wants a person")
    void onlyTagsAsked() {
        assumeMatches();

        for (var one : inUse()) {
            messages()
                    .forEach(text -> assertAmong(
                            answer(one, text),
                            withHumanWish(tags()),
                            "a tag that was not asked for counts as no tag at all: give those of request.tags()"));
        }
    }

    @Test
    @DisplayName("in what the persona says nobody is found to want a person")
    void inRepliesOnlyTagsAsked() {
        messages()
                .forEach(text -> assertAmong(
                        detect(text, Direction.OUTBOUND, List.of(), tags()),
                        names(tags()),
                        "HUMAN_FOLLOW_UP says that the asker wants a person; look for it in INBOUND messages only"));
    }

    @Test
    @DisplayName("each tag comes at most once")
    void eachTagOnce() {
        assumeMatches();

        for (var one : inUse()) {
            for (var text : messages()) {
                assertThat(answer(one, text))
                        .as("what fits \"%s\"; a tag named twice counts as no tag at all: give the better score", text)
                        .extracting(TagMatch::tag)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    @DisplayName("scores are from 0 to 1")
    void scoresAreShares() {
        assumeMatches();

        assertThat(everyMatch())
                .as("every match; a score outside 0 to 1, or that is no number, counts as no tag at all")
                .allMatch(match -> match.score() >= 0 && match.score() <= 1);
    }

    @Test
    @DisplayName("the same message with other tags to choose from gets those")
    void goesByTheTagsAsked() {
        for (var text : messages()) {
            detect(text, Direction.INBOUND, List.of(), tags());
            for (var tag : tags()) {
                assertAmong(
                        detect(text, Direction.INBOUND, List.of(), List.of(tag)),
                        withHumanWish(List.of(tag)),
                        "several personas may share a detector: remember answers with text and tags, or not at all");
            }
        }
    }

    @Test
    @DisplayName("there may be no tags to choose from, or one hundred")
    void anyNumberOfTags() {
        for (var text : messages()) {
            assertAmong(
                    detect(text, Direction.INBOUND, List.of(), List.of()),
                    List.of(Tag.HUMAN_FOLLOW_UP),
                    "there was no tag to choose");
            assertAmong(
                    detect(text, Direction.INBOUND, List.of(), many()),
                    withHumanWish(many()),
                    "however many there are");
        }
    }

    @Test
    @DisplayName("there may be fifty messages before this one, by anybody, with any text")
    void anyHistoryIsRead() {
        var history = Samples.history(LONGEST_HISTORY);

        for (var direction : List.of(Direction.INBOUND, Direction.OUTBOUND)) {
            var matches = detect(messages().get(0), direction, history, tags());

            assertAmong(matches, withHumanWish(tags()), "also behind a long history");
        }
    }

    @Test
    @DisplayName("what was said stays said, whatever is asked afterwards")
    void answersStay() {
        assertStay(messages().stream().map(text -> answer(asked, text)));
    }
}
