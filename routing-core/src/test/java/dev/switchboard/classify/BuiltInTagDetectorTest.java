package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Message;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInTagDetectorTest {
    private static final SmartTag RETURNS = SmartTag.custom("return_or_refund");
    private static final SmartTag VIP = SmartTag.custom("vip_complaint")
            .withPhrases("gold customer", "talk to your manager", "this is unacceptable");
    private static final SmartTag TRANSFER = SmartTag.custom("announces transfer")
            .withPhrases("pass you on to a colleague", "hand you over to a colleague")
            .withDirection(Direction.OUTBOUND);
    private static final SmartTag WANTS_MONEY = SmartTag.custom("refund after purchase")
            .withPhrases("bought shoes money back")
            .withWholeConversation(true);

    private final BuiltInTagDetector detector = new BuiltInTagDetector();
    private final List<Message> history = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "I want to send these shoes back and get a refund, return_or_refund",
        "I am a gold customer and this is unacceptable, vip_complaint",
        "what is the weather like,",
        "…,"
    })
    void findsTheTagThatFits(String message, String tag) {
        assertThat(names(detect(message, RETURNS, VIP))).isEqualTo(tag == null ? List.of() : List.of(tag));
    }

    @Test
    @DisplayName("AI-27 one message can carry several tags")
    void severalTagsMayFit() {
        var message = "I am a gold customer, this is unacceptable, and I want a refund";

        assertThat(names(detect(message, RETURNS, VIP))).containsExactlyInAnyOrder("return_or_refund", "vip_complaint");
    }

    @Test
    void aTagFitsWhateverOtherTagsThereAre() {
        var alone = detect("I want my refund", RETURNS);

        assertThat(detect("I want my refund", VIP, RETURNS, TRANSFER))
                .containsAll(alone)
                .isNotEmpty();
    }

    @Test
    void theEvidenceIsWhatDecided() {
        assertThat(detect("this is unacceptable", VIP).get(0).evidence()).containsExactly("this is unacceptable");
    }

    @Test
    void learnsFromExamples() {
        var tag = SmartTag.custom("damaged")
                .withExamples(
                        "it came with a crack",
                        "the glass was in pieces",
                        "the screen is cracked",
                        "parts were broken on arrival",
                        "one leg of the table is broken off");

        assertThat(names(detect("the screen came with a crack", tag, VIP))).containsExactly("damaged");
        assertThat(detect("the glass was in pieces", tag, VIP).get(0).score()).isGreaterThan(0.9);
    }

    @Test
    void anOutboundTagIsFoundInAReply() {
        var request = request("I will pass you on to a colleague", Direction.OUTBOUND, TRANSFER);

        assertThat(names(detector.detect(request))).containsExactly("announces transfer");
    }

    @Test
    void aTagThatLooksAtTheConversationFitsTheMessageThatCompletesIt() {
        asked("I bought shoes here");

        assertThat(names(detect("I want my money back", WANTS_MONEY, VIP))).containsExactly("refund after purchase");
        assertThat(detect("I want my money back", WANTS_MONEY.withWholeConversation(false)))
                .isEmpty();
    }

    @Test
    void whatFittedBeforeDoesNotMakeEveryLaterMessageFit() {
        asked("I bought shoes here");
        asked("I want my money back");

        assertThat(detect("thank you, see you", WANTS_MONEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks a lot, have a nice day", "good morning", "my number is 12345"})
    void chitChatAfterWhatFittedDoesNotFit(String text) {
        asked("please refund me, I want to send it back");

        assertThat(detect(text, RETURNS.withWholeConversation(true))).isEmpty();
    }

    @Test
    void aTextOfFunctionWordsFitsOnlyTheTagThatHasItAsAnExample() {
        var where = SmartTag.custom("whereabouts").withExamples("is it?", "is it on its way", "has it left");
        var damaged = SmartTag.custom("damaged").withExamples("it is in pieces", "it came with a crack");

        assertThat(names(detect("Is it?", where, damaged))).containsExactly("whereabouts");
    }

    @Test
    void aTagGivenTwiceIsFoundOnce() {
        assertThat(names(detect("refund", RETURNS, RETURNS.withPhrases("money"))))
                .containsExactly("return_or_refund");
    }

    @Test
    void aMessageIsNotOfBothDirections() {
        assertThatThrownBy(() -> request("refund", Direction.BOTH, RETURNS))
                .hasMessage("a message is inbound or outbound, not both");
    }

    @Test
    void whatOthersSaidIsNotTheAskers() {
        add(Author.Role.PERSONA, "Have you bought shoes?");

        assertThat(detect("I want my money back", WANTS_MONEY)).isEmpty();
    }

    @Test
    void onlyTheLatestOfALongConversationIsRead() {
        asked("I bought shoes here");
        IntStream.range(0, 40).forEach(i -> asked("and then there was something else"));

        assertThat(detect("I want my money back", WANTS_MONEY)).isEmpty();
    }

    @Test
    void moreCautionFindsNoMore() {
        var message = "refund";
        int before = Integer.MAX_VALUE;
        for (double caution : new double[] {0.05, 0.35, 1, 9, 1_000}) {
            var request = request(message, Direction.INBOUND, RETURNS, VIP);
            int found = detector.withCaution(caution).detect(request).size();
            assertThat(found).isLessThanOrEqualTo(before);
            before = found;
        }
        assertThat(before).isZero();
        assertThatThrownBy(() -> detector.withCaution(-1)).hasMessageContaining("-1.0");
    }

    @Test
    void aPreparedDetectorAnswersAsAnyOther() {
        var request = request("I want my refund", Direction.INBOUND, RETURNS, VIP);

        assertThat(detector.preparedFor(List.of(RETURNS, VIP)).detect(request)).isEqualTo(detector.detect(request));
        assertThat(detector.learningOn(Runnable::run).detect(request)).isEqualTo(detector.detect(request));
        assertThat(detector.isPure()).isTrue();
    }

    @Test
    void withoutTagsNothingFits() {
        assertThat(detect("refund")).isEmpty();
    }

    private void asked(String text) {
        add(Author.Role.ASKER, text);
    }

    private void add(Author.Role role, String text) {
        var id = ConversationId.openedBy(new MessageId(new PersonaId("Shop"), "m-1"));
        history.add(new Message(
                id, history.size() + 1L, new Author(role, "x", "X"), text, List.of(), List.of(), Instant.EPOCH));
    }

    private List<TagMatch> detect(String message, SmartTag... tags) {
        return detector.detect(request(message, Direction.INBOUND, tags));
    }

    private TagRequest request(String message, Direction direction, SmartTag... tags) {
        return new TagRequest(message, Tokens.of(message), direction, history, Arrays.asList(tags));
    }

    private static List<String> names(List<TagMatch> matches) {
        return matches.stream().map(match -> match.tag().name()).toList();
    }
}
