package dev.switchboard.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.internal.selection.Selection.Result;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A selection")
class SelectionTest {

    @ParameterizedTest
    @CsvSource({
        "CHOSEN, ALL, true",
        "CHOSEN, PREFERRED, false",
        "CHOSEN, PREVIOUS, false",
        "CHOSEN, SELECTOR: by name, false",
        "NOBODY_THERE, '', false"
    })
    @DisplayName("is one of a rung if nobody named the chosen")
    void isOfARung(Result result, String because, boolean expected) {
        assertThat(new Selection(result, null, because, List.of(), 0).isOfRung())
                .isEqualTo(expected);
    }
}
