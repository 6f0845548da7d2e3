package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityKeysTest {
    private static final IdentityKeys KEYS = IdentityKeys.with(PhoneNumbers.asTyped());

    @ParameterizedTest(name = "{0} {1} {2} = {3}")
    @DisplayName("each kind is compared by what its own rules say (A-30, A-31, A-65, ML-22, ML-23, ML-24, ML-26)")
    @CsvSource({
        "email, '', ' Ann@ACME.example ', email::ann@acme.example",
        "email, acme, ann@xn--bcher-kva.example, email::ann@bücher.example",
        "phone, '', 044 668 18 00, phone::0446681800",
        "phone, '', +41 (0)44 668-18-00, phone::+410446681800",
        "phone, '', 'Tel. +41 44', phone::+4144",
        "phone, '', 12+34, phone::1234",
        "phone, '', ＋４１ ٤٤, phone::+4144",
        "phone, office, 117, phone::117",
        "whatsapp, '', 41791234567, whatsapp::+41791234567",
        "whatsapp, '', +41791234567, whatsapp::+41791234567",
        "whatsapp, shop, +41 (79) 123-45.67, whatsapp::+41791234567",
        "whatsapp, shop, US.13491208655302741918, whatsapp:shop:US.13491208655302741918",
        "whatsapp, shop, US.ENT.11815799212886844830, whatsapp:shop:US.ENT.11815799212886844830",
        "facebook, page1, 007123, facebook:page1:007123",
        "vk, '', ' 123456 ', vk::123456",
        "vk, community, 123456, vk::123456",
        "oauth, https://id.acme.example, auth0|Ann Lee, oauth:https%3A//id.acme.example:auth0|Ann Lee",
        "variable:customerNo, '', ' C-1 : b ', variable%3AcustomerNo::C-1 : b",
        "variable:customerNo, '', zoe\u0308, variable%3AcustomerNo::zoë",
        "telegram, bot%1, Ann, telegram:bot%251:Ann",
    })
    void comparesBy(String kind, String scope, String value, String text) {
        assertThat(KEYS.requireKey(identifier(kind, scope, value)).text()).isEqualTo(text);
        assertThat(KEYS.keyOf(identifier(kind, scope, value)))
                .map(IdentityKey::text)
                .contains(text);
    }

    @ParameterizedTest(name = "{0} {1} {2} # {3} {4}")
    @DisplayName("what differs by anything else is another person")
    @CsvSource({
        "phone, '', 0446681800, '', +0446681800",
        "phone, '', 044 668 18 00, '', +41 44 668 18 00",
        "whatsapp, a, US.1, b, US.1",
        "whatsapp, a, US.1x, a, US.1X",
        "facebook, a, 1, b, 1",
        "facebook, a, 1, a, 01",
        "oauth, https://a.example, 1, https://a.example/, 1",
        "oauth, a, Ann, a, ann",
        "variable:customerNo, '', c1, '', C1",
        "variable:customerNo, '', paypal, '', p\u0430ypal",
        "variable:customerNo, '', A, '', Ａ",
        "email, '', paypal@acme.example, '', p\u0430ypal@acme.example",
    })
    void tellsApart(String kind, String scope, String value, String otherScope, String otherValue) {
        assertThat(KEYS.requireKey(identifier(kind, scope, value)))
                .isNotEqualTo(KEYS.requireKey(identifier(kind, otherScope, otherValue)));
    }

    @Test
    @DisplayName("one value of two kinds, and of two variables that differ by case, is two keys")
    void kindsAreApart() {
        var kinds =
                List.of("telegram", "variable:telegram", "variable:Telegram", "variable:email", "variable:vk", "vk");

        assertThat(kinds.stream().map(kind -> KEYS.requireKey(identifier(kind, "", "1"))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @DisplayName("what cannot be one is refused, and the problem says what would be right")
    @CsvSource({
        "email, '', ann, EMAIL_INVALID, write it like ann@example.org",
        "phone, '', ' ', IDENTIFIER_BLANK, phone is blank",
        "phone, '', call me, PHONE_INVALID, has no digit; write it like +41 44 668 18 00",
        "phone, '', 044\u200b668, IDENTIFIER_CHARACTER, the invisible character U+200B at character 4; remove it",
        "whatsapp, '', 0791234567, WHATSAPP_ID_INVALID, 'begins with 0; write the number with its country code, like +41'",
        "whatsapp, '', 0041791234567, WHATSAPP_ID_INVALID, begins with 0",
        "whatsapp, '', 123456, WHATSAPP_ID_INVALID, has 6 digits; an international number has 7 to 15",
        "whatsapp, '', 1234567890123456, WHATSAPP_ID_INVALID, has 16 digits",
        "whatsapp, '', 41+791234567, WHATSAPP_ID_INVALID, has \"+\" at character 3",
        "whatsapp, '', ٤١٧٩١٢٣٤٥٦٧, WHATSAPP_ID_INVALID, at character 1; write the number",
        "whatsapp, shop, whatsapp:+41791234567, IDENTIFIER_CHARACTER, has \":\" at character 9; it may have the letters",
        "whatsapp, '', US.13491208655302741918, SCOPE_MISSING, unique only within its business; give the business",
        "facebook, '', 1234, SCOPE_MISSING, unique only within its page; give the page as the scope",
        "facebook, page, ann lee, IDENTIFIER_CHARACTER, has \" \" at character 4",
        "facebook, page, １２, IDENTIFIER_CHARACTER, at character 1; it may have the letters a to z",
        "facebook, a\u202eb, 1234, IDENTIFIER_CHARACTER, page of Facebook id \"a\\u202eb\" has the invisible character U+202E",
        "oauth, ' ', 1234, SCOPE_MISSING, unique only within its issuer; give the issuer",
        "oauth, issuer, zoë, IDENTIFIER_CHARACTER, it may have ASCII characters only",
        "vk, '', id123, VK_ID_INVALID, 'is not a number; give the number of a user, like 123456'",
        "vk, '', https://vk.com/id123, VK_ID_INVALID, not a name or an address of a page",
        "vk, '', -123, VK_ID_INVALID, 'is negative, as those of communities are'",
        "vk, '', 0123, VK_ID_INVALID, without leading zeros",
        "vk, '', 0, VK_ID_INVALID, begins with 0",
        "vk, '', １２３, VK_ID_INVALID, is not a number",
        "vk, '', 1234567890123456789, VK_ID_INVALID, has 19 digits",
        "variable:customerNo, '', a\u0000b, IDENTIFIER_CHARACTER, the invisible character U+0000 at character 2",
        "variable:customerNo, '', a\ud800b, IDENTIFIER_CHARACTER, the invisible character U+D800 at character 2",
        "variable:customerNo, a\u200bb, 1, IDENTIFIER_CHARACTER, scope of an identifier",
    })
    void refuses(String kind, String scope, String value, String code, String message) {
        var identifier = identifier(kind, scope, value);

        assertThatThrownBy(() -> KEYS.requireKey(identifier))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code())
                                            .extracting(ProblemCode::name)
                                            .isEqualTo(code);
                                    assertThat(problem.message()).contains(message);
                                }));
        assertThat(KEYS.keyOf(identifier)).isEmpty();
        assertThat(KEYS.lookUpKeys(identifier)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("a megabyte is refused at once, with a short message")
    @MethodSource("kinds")
    void refusesAMegabyte(IdentifierKind kind) {
        var identifier = new Identifier(kind, "scope", "1".repeat(1 << 20), false);

        assertThatThrownBy(() -> KEYS.requireKey(identifier))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.problems().get(0).code())
                                .isIn(IdentityProblem.IDENTIFIER_TOO_LONG, PolicyProblem.EMAIL_INVALID))
                .hasMessageContaining("1048576 characters")
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void aScopeMayBeAsLongAsAValue() {
        var longest = "s".repeat(255);

        assertThat(KEYS.keyOf(identifier("facebook", longest, "1"))).isPresent();
        assertThat(KEYS.keyOf(identifier("facebook", longest + "s", "1"))).isEmpty();
        assertThat(KEYS.keyOf(identifier("telegram", "", longest))).isPresent();
        assertThat(KEYS.keyOf(identifier("telegram", "", longest + "s"))).isEmpty();
        assertThat(KEYS.keyOf(identifier("telegram", "", "\u0958".repeat(128)))).isEmpty();
    }

    @Test
    void aKeySaysByWhichRulesItWasMade() {
        var identifier = identifier("phone", "", "117");

        assertThat(KEYS.requireKey(identifier).version()).isEqualTo(KEYS.versionOf(IdentifierKind.PHONE));
        assertThat(KEYS.versionOf(IdentifierKind.PHONE)).hasToString("1 as typed");
        assertThat(KEYS.versionOf(IdentifierKind.EMAIL)).hasToString("1");
    }

    private static Stream<Arguments> kinds() {
        return Kinds.ALL.stream().map(Arguments::of);
    }

    private static Identifier identifier(String kind, String scope, String value) {
        return new Identifier(new IdentifierKind(kind), scope, value, false);
    }
}
