package dev.switchboard.identity;

import static java.util.Objects.requireNonNull;

/**
 * How phone numbers are compared. They are kept as typed either way. Any number of threads may use one.
 *
 * <p>Numbers that are equal may still be one line that several people share.
 */
public sealed interface PhoneNumbers permits TypedNumbers, RegionalNumbers {

    /** By digits and a leading plus: {@code 044 668 18 00} and {@code +41 44 668 18 00} are two numbers. */
    static PhoneNumbers asTyped() {
        return TypedNumbers.INSTANCE;
    }

    /**
     * In international form, where a number written without a country belongs to this region: {@code 044 668 18 00} and
     * {@code +41 44 668 18 00} are one number in {@code CH}. The extension is apart: {@code +41446681800;ext=12} is another number
     * than {@code +41446681800}, as another person answers. What is a valid number in no region is compared as typed.
     *
     * <p>Needs {@code com.googlecode.libphonenumber:libphonenumber}, on which this library does not depend by itself; on the module
     * path also {@code --add-modules com.google.i18n.phonenumbers.libphonenumber}.
     *
     * @param region two letters of ISO 3166, for instance {@code CH}
     * @throws IllegalStateException if libphonenumber is not there
     * @throws IllegalArgumentException if libphonenumber does not know the region
     */
    static PhoneNumbers withRegion(String region) {
        requireNonNull(region, "region");
        try {
            return new RegionalNumbers(region);
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "comparing phone numbers by region needs libphonenumber; add com.googlecode.libphonenumber:libphonenumber"
                            + " to the class path, or compare them as typed",
                    missing);
        }
    }

    /**
     * What this number is compared by; itself again when compared once more. Linear in the length.
     *
     * @param typed at least one digit, at most 255 characters
     */
    String compared(String typed);

    /** By which rules. Another version may compare the same numbers by something else. */
    String version();
}
