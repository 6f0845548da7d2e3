package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @DisplayName("with a region a number is one, however it is written")
    @CsvSource({
        "CH, 044 668 18 00, +41446681800",
        "CH, 0041 44 668 18 00, +41446681800",
        "CH, +41 (0)44 668 18 00, +41446681800",
        "CH, ＋４１ ４４ ６６８ １８ ００, +41446681800",
        "CH, 𝟘𝟜𝟜 𝟞𝟞𝟠 𝟙𝟠 𝟘𝟘, +41446681800",
        "CH, 044 668 18 0𝟙, +41446681801",
        "CH, tel:+41-44-668-18-00, +41446681800",
        "CH, 044 668 18 00 at home, +41446681800",
        "ch, 044 668 18 00, +41446681800",
        "CH, +1 650 253 0000, +16502530000",
        "US, (650) 253-0000, +16502530000",
        "US, 1-800-FLOWERS, +18003569377",
        "IT, 06 6982, +39066982",
        "AR, 0343 15 555 1212, +5493435551212",
    })
    void international(String region, String typed, String compared) {
        assertThat(compared(region, typed)).isEqualTo(compared);
        assertThat(compared(region, compared)).isEqualTo(compared);
    }

    @Test
    @DisplayName("the example numbers of every region are one in both writings")
    void everyRegion() {
        var library = PhoneNumberUtil.getInstance();
        for (var region : library.getSupportedRegions()) {
            var numbers = PhoneNumbers.withRegion(region);
            var example = library.getExampleNumber(region);
            var compared = library.format(example, PhoneNumberFormat.E164);

            assertThat(numbers.compared(library.format(example, PhoneNumberFormat.NATIONAL)))
                    .isEqualTo(compared);
            assertThat(numbers.compared(library.format(example, PhoneNumberFormat.INTERNATIONAL)))
                    .isEqualTo(compared);
        }
        assertThat(library.getSupportedRegions()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the extension is apart, and another extension is another number")
    @CsvSource({
        "044 668 18 00 ext. 12, +41446681800;ext=12",
        "+41 44 668 18 00 x12, +41446681800;ext=12",
        "+41446681800;ext=12, +41446681800;ext=12",
        "044 668 18 00 ext. ١٢, +41446681800;ext=12",
        "044 668 18 00 ext. 13, +41446681800;ext=13",
        "044 668 18 00 ext. 012, +41446681800;ext=012",
    })
    void extensions(String typed, String compared) {
        assertThat(compared("CH", typed)).isEqualTo(compared);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A-65: what is valid in no region is compared as typed")
    @CsvSource({
        "117, 117",
        "044 668, 044668",
        "+999 123 456, +999123456",
        "00 00, 0000",
        "044 668 18 00 / 079 123 45 67, 04466818000791234567",
        "'1', 1",
        "117;phone-context=+41;tel:, 11741",
        "044 668 18 00;phone-context=+41tel:, 044668180041",
    })
    void asTyped(String typed, String compared) {
        assertThat(compared("CH", typed)).isEqualTo(compared);
        assertThat(PhoneNumbers.asTyped().compared(typed)).isEqualTo(compared);
    }

    @Test
    @DisplayName("the version names the region and the release of the library")
    void versions() {
        var swiss = IdentityKeys.with(PhoneNumbers.withRegion("CH"));

        assertThat(swiss.versionOf(IdentifierKind.PHONE).name()).matches("1 CH libphonenumber \\d+\\.\\d+\\.\\d+");
        assertThat(swiss.versionOf(IdentifierKind.EMAIL)).hasToString("1");
    }

    @Test
    void anUnknownRegionIsRefused() {
        assertThatThrownBy(() -> PhoneNumbers.withRegion("Switzerland"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region \"Switzerland\" is unknown; give two letters of ISO 3166, like CH");
    }

    private static String compared(String region, String typed) {
        return IdentityKeys.with(PhoneNumbers.withRegion(region))
                .requireKey(Identifier.of(IdentifierKind.PHONE, typed))
                .value();
    }
}
