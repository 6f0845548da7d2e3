package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest(name = "{0} = {1}")
    @DisplayName("A-30, A-31: one mailbox however it is written")
    @CsvSource({
        "ann@acme.example, ANN@Acme.EXAMPLE",
        "ann@acme.example, '\u00a0\t ann@acme.example\u2003\r\n'",
        "ann@bücher.example, ann@xn--bcher-kva.example",
        "ann@BÜCHER.example, ann@XN--BCHER-KVA.example",
        "ann@bu\u0308cher.example, ann@xn--bcher-kva.example",
        "zoë@acme.example, ZOE\u0308@acme.example",
        "ann@straße.example, ann@xn--strae-oqa.example",
        "ann@STRAẞE.example, ann@straße.example",
        "ann@οδός.example, ann@xn--pxavk3b.example",
        "ann@日本.xn--wgv71a, ann@xn--wgv71a.日本",
        "иван@почта.рф, ИВАН@xn--80a1acny.xn--p1ai",
    })
    void oneMailbox(String one, String other) {
        assertThat(EmailAddress.of(one)).isEqualTo(EmailAddress.of(other)).hasSameHashCodeAs(EmailAddress.of(other));
        assertThat(EmailAddress.of(one).key()).isEqualTo(EmailAddress.of(other).key());
    }

    @ParameterizedTest(name = "{0} # {1}")
    @DisplayName("A-31: nothing is folded beyond case, composition and A-labels")
    @CsvSource({
        "ann@straße.example, ann@strasse.example",
        "ann@xn--strae-oqa.example, ann@strasse.example",
        "ann@οδός.example, ann@οδόσ.example",
        "ann@bücher.example, ann@bucher.example",
        "ann.lee@acme.example, annlee@acme.example",
        "ann+hr@acme.example, ann@acme.example",
        "ann@acme.example, ａnn@acme.example",
        "bücher@acme.example, xn--bcher-kva@acme.example",
        "ann@bcher-kva.example, ann@bücher.example",
        "ann@xn--kva.example, ann@xn---kva.example",
        "ann@xn--bücher-kva.example, ann@bücher.example",
        "ı@acme.example, i@acme.example",
    })
    void differentMailboxes(String one, String other) {
        assertThat(EmailAddress.of(one)).isNotEqualTo(EmailAddress.of(other));
    }

    @Test
    @DisplayName("A-31: a label that pretends to be an A-label is compared as it is")
    void improperALabels() {
        var halves = "xn--" + PunycodeEncoder.encode(0xd83d, 0xde00);
        var capital = "xn--" + PunycodeEncoder.encode("Ä");
        var mixed = "xn--bücher-kva";
        var dot = "xn--" + PunycodeEncoder.encode("a。b");

        for (var label : List.of(halves, capital, mixed, dot)) {
            assertThat(EmailAddress.of("ann@" + label + ".example").key()).isEqualTo("ann@" + label + ".example");
        }
    }

    @Test
    @DisplayName("A-30: kept as first written")
    void keptAsWritten() {
        assertThat(EmailAddress.of(" Ann@XN--BCHER-KVA.example ")).hasToString("Ann@XN--BCHER-KVA.example");
    }

    @Test
    @DisplayName("A-30: compared by the root locale's lower case")
    void turkishLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(EmailAddress.of("IDA@ACME.EXAMPLE").key()).isEqualTo("ida@acme.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@localhost",
                "o'hara_1!#$%&*+/=?^`{|}~-@acme-1.example",
                "a..b.@acme.example",
                "ann@192.0.2.1",
                "ann@l·l.example",
                "ann@_dmarc.example",
            })
    void acceptsWhatMailboxesMayBeCalled(String address) {
        assertThat(EmailAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("A-31, T-MP-13: refuses what cannot be an address, and says what would be right")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^|\"\" is not an e-mail address: it is empty; write it like ann@example.org",
                "^ \t ^|it is empty; write it like",
                "ann|\"ann\" is not an e-mail address: it has no @; write it like ann@example.org",
                "@acme.example|there is nothing before the @",
                "ann@|there is nothing after the @",
                "ann@acme@example.org|it has more than one @; write one address",
                "Ann Lee ann@acme.example|it has white space inside, at character 4; remove it, and any name",
                "ann@acme\u00a0.example|it has white space inside, at character 9",
                "a\u0000nn@acme.example|\"a\\u0000nn@acme.example\" is not an e-mail address: it has the invisible character"
                        + " U+0000 at character 2; remove it",
                "an\u200bn@acme.example|the invisible character U+200B at character 3; remove it",
                "\ufeffann@acme.example|the invisible character U+FEFF at character 1",
                "ann@acme\u202e.example|the invisible character U+202E",
                "ann\ufe0f@acme.example|the invisible character U+FE0F",
                "ann\u034f@acme.example|the invisible character U+034F",
                "ann\ud800@acme.example|the invisible character U+D800",
                "ann@acme.example,bob@acme.example|it has \",\" at character 17; write one address",
                "Ann<ann@acme.example>|it has \"<\" at character 4; write one address, without quotes or a name",
                "mailto:ann@acme.example|it has \":\" at character 7",
                "ann@acme..example|two dots in a row, or a dot at an end",
                "ann@.acme.example|two dots in a row, or a dot at an end",
                "ann@acme.example.|two dots in a row, or a dot at an end",
                "ann@-acme.example|\"-acme\" after the @ begins or ends with a hyphen; remove it",
                "ann@xn--strasse-.example|\"xn--strasse-\" after the @ begins or ends with a hyphen",
                "ann@acme.example?subject=hi|the part after the @ has \"?\"; it may have letters, digits, hyphens and dots",
                "ann@acme。example|the part after the @ has \"。\"",
            })
    void refuses(String written, String message) {
        assertThatThrownBy(() -> EmailAddress.of(written))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> {
                    assertThat(invalid.problems()).singleElement().satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(PolicyProblem.EMAIL_INVALID);
                        assertThat(problem.message()).contains(message);
                    });
                });
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @Test
    void limitsAreThoseOfMail() {
        var label = "d".repeat(63);

        assertThat(EmailAddress.parse("a".repeat(64) + "@acme.example")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@acme.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + label + ".example")).isPresent();
        assertThat(EmailAddress.parse("a@" + label + "d.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + (label + ".").repeat(3) + "d".repeat(60)))
                .isPresent();
        assertThat(EmailAddress.parse("a@" + (label + ".").repeat(3) + "d".repeat(61)))
                .isEmpty();
    }

    @Test
    void aLongValueIsShortenedInTheMessage() {
        assertThatThrownBy(() -> EmailAddress.of("x".repeat(1 << 20)))
                .hasMessageContaining("1048576 characters")
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(250));
        assertThatThrownBy(() -> EmailAddress.of("ann@" + "x".repeat(200)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(300));
    }
}
