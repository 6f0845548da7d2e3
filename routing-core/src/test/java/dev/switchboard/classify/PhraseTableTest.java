package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private final PhraseTable table = new PhraseTable();

    @Test
    void findsConsecutiveWordsOnly() {
        table.add("Time off", 0);

        assertThat(found("Some TIME-OFF, please")).containsExactly("Time off");
        assertThat(found("time off")).containsExactly("Time off");
        assertThat(found("time and off")).isEmpty();
        assertThat(found("off time")).isEmpty();
        assertThat(found("sometime off")).isEmpty();
        assertThat(found("off some time")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void findsPhrasesWithinPhrases() {
        table.add("leave", 0);
        table.add("sick leave", 0);
        table.add("sick leave request form", 0);
        table.add("request", 0);

        assertThat(found("my sick leave request")).containsExactlyInAnyOrder("leave", "sick leave", "request");
        assertThat(found("sick leave request form")).hasSize(4);
    }

    @Test
    void wordsThatOnlyLeadToAPhraseAreNone() {
        table.add("terms of use and sale", 0);

        assertThat(found("terms")).isEmpty();
        assertThat(found("terms of use and")).isEmpty();
        assertThat(found("terms of use and use and sale")).isEmpty();
    }

    @Test
    void anOwnerHasThePhraseOnceAndEachOwnerHasIt() {
        table.add("PTO", 0);
        table.add("pto!", 0);
        table.add("P-T-O", 0);
        table.add("pto", 1);

        assertThat(found("pto")).containsExactlyInAnyOrder("PTO", "pto");
    }

    @Test
    void whatCannotBeFoundIsLeftOut() {
        table.add("?!", 0);
        table.add("", 0);
        table.add("a ".repeat(65), 0);

        assertThat(found("a ".repeat(70))).isEmpty();
    }

    @Test
    void aPhraseMayHaveAsManyWordsAsAreRead() {
        var longest = "a ".repeat(64).strip();
        table.add(longest, 0);

        assertThat(found(longest)).containsExactly(longest);
        assertThat(found("a ".repeat(63))).isEmpty();
    }

    /** Among so many words some have the same hash in the table. */
    @Test
    void wordsOfOneHashAreToldApart() {
        IntStream.range(0, 100_000).forEach(i -> table.add("in" + i, 0));

        assertThat(IntStream.range(0, 100_000).filter(i -> !found("in" + i).equals(List.of("in" + i))))
                .isEmpty();
        assertThat(IntStream.range(0, 100_000).filter(i -> !found("out" + i).isEmpty()))
                .isEmpty();
    }

    private List<String> found(String text) {
        var phrases = new ArrayList<String>();
        var reasons = new int[][] {{0}, {1}};
        for (@Nullable Hit hit = table.findIn(Tokens.of(text), 0, reasons, null); hit != null; hit = hit.before()) {
            phrases.add(hit.phrase().text());
        }
        return phrases;
    }
}
