package dev.switchboard.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Numbers as libphonenumber understands them. The only class that knows it, so that nobody else needs it. */
final class RegionalNumbers implements PhoneNumbers {
    private static final String RELEASE = "/META-INF/maven/com.googlecode.libphonenumber/libphonenumber/pom.properties";

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;
    private final String version;

    RegionalNumbers(String region) {
        this.region = region.toUpperCase(Locale.ROOT);
        if (!library.getSupportedRegions().contains(this.region)) {
            throw new IllegalArgumentException(
                    "region " + Require.quote(region) + " is unknown; give two letters of ISO 3166, like CH");
        }
        this.version = this.region + " libphonenumber " + release();
    }

    /**
     * Also tries the digits alone, so that a note beside the number does not hide it, and so that what is compared by its digits
     * stays so when it is compared again.
     */
    @Override
    public String compared(String typed) {
        var digits = TypedNumbers.digitsOf(typed);
        return international(inAsciiDigits(typed))
                .or(() -> international(digits))
                .orElse(digits);
    }

    @Override
    public String version() {
        return version;
    }

    private Optional<String> international(String text) {
        try {
            var number = library.parse(text, region);
            return library.isValidNumber(number) ? Optional.of(written(number)) : Optional.empty();
        } catch (NumberParseException | IndexOutOfBoundsException notANumber) {
            // The second comes of a "tel:" behind a ";phone-context=".
            return Optional.empty();
        }
    }

    private String written(PhoneNumber number) {
        return library.format(number, PhoneNumberFormat.E164)
                + (number.getExtension().isEmpty() ? "" : ";ext=" + number.getExtension());
    }

    /** The library takes digits of every script for digits, but drops those that need two units. */
    private static String inAsciiDigits(String typed) {
        var ascii = new StringBuilder(typed.length());
        for (int i = 0, c; i < typed.length(); i += Character.charCount(c)) {
            c = typed.codePointAt(i);
            ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c);
        }
        return ascii.toString();
    }

    private static String release() {
        var properties = new Properties();
        try (var written = PhoneNumberUtil.class.getResourceAsStream(RELEASE)) {
            if (written != null) {
                properties.load(written);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "of unknown release");
    }
}
