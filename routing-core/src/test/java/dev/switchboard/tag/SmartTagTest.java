package dev.switchboard.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmartTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"sys_mine", "SYS_mine", " sys_human_help ", "\u200bsys_x", "\u00a0SYS_x"})
    @DisplayName("I-9 a name that begins with sys_ is refused")
    void aReservedNameIsRefused(String name) {
        assertThatThrownBy(() -> SmartTag.custom(name))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("RESERVED_TAG")
                .hasMessageContaining("choose another beginning")
                .hasMessageContaining("choose another beginning");
    }

    @Test
    void looksAtWhatTheAskerWritesInSingleMessagesByDefault() {
        var tag = SmartTag.custom("damaged");

        assertThat(tag.direction()).isEqualTo(Direction.INBOUND);
        assertThat(tag.looksAtWholeConversation()).isFalse();
        assertThat(tag.description()).isEmpty();
        assertThat(tag.phrases()).isEmpty();
        assertThat(tag.examples()).isEmpty();
    }

    @Test
    void eachPartCanBeChanged() {
        var tag = SmartTag.custom("damaged")
                .withDescription("It came broken")
                .withPhrases("broken", " broken ", "cracked")
                .withExamples("it is in pieces")
                .withDirection(Direction.BOTH)
                .withWholeConversation(true);

        assertThat(tag.tag()).isEqualTo(new Tag("damaged"));
        assertThat(tag.description()).isEqualTo("It came broken");
        assertThat(tag.phrases()).containsExactly("broken", "cracked");
        assertThat(tag.examples()).containsExactly("it is in pieces");
        assertThat(tag.direction()).isEqualTo(Direction.BOTH);
        assertThat(tag.looksAtWholeConversation()).isTrue();
        assertThat(tag).hasToString("damaged").isNotEqualTo(SmartTag.custom("damaged"));
        assertThat(tag.withDescription(" ").description()).isEmpty();
    }

    @Test
    void aTagThatSuspendsHandsOverWithoutSayingSoItself() {
        var tag = SmartTag.custom("refund").withPostAction(PostAction.SUSPEND_AFTERWARDS);

        assertThat(tag.isHandOff()).isTrue();
        assertThat(tag.asksForHandOff()).isFalse();
        assertThat(tag.withHandOff(true).asksForHandOff()).isTrue();
        assertThat(SmartTag.custom("vip").isHandOff()).isFalse();
    }

    @Test
    void aDirectionCoversItselfAndBothCoversAll() {
        assertThat(Direction.BOTH.covers(Direction.OUTBOUND)).isTrue();
        assertThat(Direction.INBOUND.covers(Direction.INBOUND)).isTrue();
        assertThat(Direction.INBOUND.covers(Direction.OUTBOUND)).isFalse();
    }
}
