package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text is found in others, and its place is that in the text as written")
class TextFinderTest {
    @ParameterizedTest
    @CsvSource({
        "park, Where do I PARK?, PARK",
        "cafe, das Café., Café",
        "CAFÉ, the cafe, cafe",
        "strasse, Große Straße 5, Straße",
        "dont, I don't know, don't",
        "don’t, I dont know, dont",
        "ﬁn, a fin, fin",
        "fin, a ﬁn, ﬁn",
        "가, 각가, 가",
        "가, x\u1100\u1161y, \u1100\u1161",
        "ガ, ｶﾞｽ, ｶﾞ",
        "балон, Мой БАЛОН, БАЛОН",
        "shoes, 👟 Shoes 👟, Shoes",
    })
    void caseAndAccentsDoNotCount(String wanted, String text, String place) {
        assertThat(places(wanted, text)).containsExactly(place);
    }

    @Test
    void placesDoNotOverlap() {
        assertThat(places("aa", "aaaaa")).containsExactly("aa", "aa");
        assertThat(places("s", "ß")).containsExactly("ß");
        assertThat(places("aa", "äaÄa a")).containsExactly("äa", "Äa");
    }

    @Test
    void accentsBelongToTheirLetter() {
        assertThat(places("e", "ae\u0301\u0323o")).containsExactly("e\u0301\u0323");
    }

    @Test
    void nothingIsFoundNowhere() {
        assertThat(places(" ", "a b")).isEmpty();
        assertThat(places("'", "don't")).isEmpty();
        assertThat(places("a", "")).isEmpty();
    }

    private static List<String> places(String wanted, String text) {
        var found = new ArrayList<String>();
        TextFinder.of(wanted).find(text, (start, end) -> found.add(text.substring(start, end)));
        return found;
    }
}
