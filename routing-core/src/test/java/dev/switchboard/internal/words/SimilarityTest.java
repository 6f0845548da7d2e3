package dev.switchboard.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "salary, salray, 0.77",
        "salary, salry, 0.77",
        "salary, sallary, 0.77",
        "salary, salery, 0.77",
        "reimbursement, reimbursment, 0.77",
        "reimbursement, riembursment, 0.69",
        "holiday, holidayrequest, 0.8",
        "promotion, promote, 0.61",
        "maternity, maternities, 0.67",
    })
    void aMistypedInflectedOrCompoundWordIsAlike(String keyword, String word, float similarity) {
        assertThat(similarity(word, keyword)).isCloseTo(similarity, within(0.011f));
    }

    @ParameterizedTest
    @CsvSource({"park, perk", "pto, pro", "contact, calendar", "income, incoming", "salary, celery", "work, word"})
    void anotherWordIsNot(String keyword, String word) {
        assertThat(similarity(word, keyword)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"urlaub, resturlaub, 0.8", "urlaub, urlaub, 0", "laub, urlaub, 0", "pause, mittagspause, 0.8"})
    void aKeywordMayBeTheEndOfACompound(String keyword, String word, float similarity) {
        assertThat(Similarity.ofSameEnd(
                        word.toCharArray(), 0, word.length(), keyword.toCharArray(), 0, keyword.length()))
                .isEqualTo(similarity);
    }

    private static float similarity(String word, String keyword) {
        char[] one = word.toCharArray();
        char[] other = keyword.toCharArray();
        return Math.max(
                Similarity.ofSameBeginning(one, 0, one.length, other, 0, other.length),
                Similarity.ofMistyped(one, 0, one.length, other, 0, other.length));
    }
}
