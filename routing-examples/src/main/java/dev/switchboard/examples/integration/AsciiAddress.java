package dev.switchboard.examples.integration;

import jakarta.mail.internet.AddressException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * An address as SMTP writes it, in ASCII: a domain by its A-labels. Written in any other way an address loses bits on its way, and the mail goes
 * to a stranger.
 */
final class AsciiAddress {

    private AsciiAddress() {}

    /**
     * The address in ASCII.
     *
     * @throws AddressException if it cannot be written so without becoming another one: letters beyond ASCII before the {@code @}, or a
     *     domain that the Java platform knows only by its old rules ({@code straße} is another one than {@code strasse} today)
     */
    static String of(String address) throws AddressException {
        int at = address.lastIndexOf('@') + 1;
        var ascii = address.substring(0, at) + domain(address.substring(at));
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(ascii)) {
            throw new AddressException("not in ASCII");
        }
        return ascii;
    }

    private static String domain(String domain) throws AddressException {
        try {
            var ascii = IDN.toASCII(domain);
            if (!comparable(IDN.toUnicode(ascii)).equals(comparable(IDN.toUnicode(domain)))) {
                throw new AddressException("no A-labels for the domain");
            }
            return ascii;
        } catch (IllegalArgumentException unknown) {
            throw new AddressException("no A-labels for the domain");
        }
    }

    private static String comparable(String domain) {
        return Normalizer.normalize(domain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
