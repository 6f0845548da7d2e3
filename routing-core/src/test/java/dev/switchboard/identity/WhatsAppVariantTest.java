package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The two writings of WhatsApp: looked up, never rewritten")
class WhatsAppVariantTest {
    private static final IdentityKeys KEYS = IdentityKeys.with(PhoneNumbers.asTyped());

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "+55 11 96123-4567, 551161234567",
        "+55 11 99123-4567, 551191234567",
        "+55 85 97123-4567, 558571234567",
        "5215512345678, 525512345678",
        "5219981234567, 529981234567",
        "5491123456789, 541123456789",
        "5493431234567, 543431234567",
    })
    void eachIsFoundByTheOther(String longer, String shorter) {
        var one = whatsApp(longer);
        var other = whatsApp(shorter);

        assertThat(KEYS.lookUpKeys(one)).containsExactly(KEYS.requireKey(one), KEYS.requireKey(other));
        assertThat(KEYS.lookUpKeys(other)).containsExactly(KEYS.requireKey(other), KEYS.requireKey(one));
        assertThat(KEYS.requireKey(one)).isNotEqualTo(KEYS.requireKey(other));
    }

    @ParameterizedTest
    @DisplayName("landlines of Brazil, numbers of other lengths and of other countries have one writing")
    @ValueSource(
            strings = {
                "551133334444",
                "551123334444",
                "551153334444",
                "5511933334444",
                "5511833334444",
                "550191234567",
                "551091234567",
                "55119123456",
                "55119912345678",
                "52551234567",
                "521551234567",
                "52155123456789",
                "5205512345678",
                "5411234567",
                "54911234567",
                "5490123456789",
                "41791234567",
                "15512345678",
                "5699123456789",
            })
    void hasNoOther(String number) {
        assertThat(KEYS.lookUpKeys(whatsApp(number))).containsExactly(KEYS.requireKey(whatsApp(number)));
    }

    @Test
    @DisplayName("an id that hides the number, and a phone number, are looked up as they are")
    void onlyNumbersOfWhatsApp() {
        var hidden = new Identifier(IdentifierKind.WHATSAPP, "shop", "BR.5511991234567", false);
        var phone = Identifier.of(IdentifierKind.PHONE, "+5511991234567");

        assertThat(KEYS.lookUpKeys(hidden)).containsExactly(KEYS.requireKey(hidden));
        assertThat(KEYS.lookUpKeys(phone)).containsExactly(KEYS.requireKey(phone));
    }

    private static Identifier whatsApp(String number) {
        return Identifier.of(IdentifierKind.WHATSAPP, number);
    }
}
