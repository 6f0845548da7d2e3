package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.text.Texts;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EmailAddressProperties {

    @Property
    void parseGivesWhatOfGives(@ForAll("almostAddresses") String text) {
        assertThat(EmailAddress.parse(text)).isEqualTo(attempt(text));
    }

    @Property
    void theKeyIsAnAddressWithTheSameKey(@ForAll("almostAddresses") String text) {
        EmailAddress.parse(text).ifPresent(address -> {
            assertThat(text).contains(address.toString());
            // In a few scripts letters become two when composed; then the key may be longer than an address.
            EmailAddress.parse(address.key())
                    .ifPresent(again -> assertThat(again.key()).isEqualTo(address.key()));
        });
    }

    @Property
    void aLabelAndItsAceLabelAreOne(@ForAll("words") String word) {
        var readable = EmailAddress.of("ann@" + word + ".example");
        var label = readable.key().substring(4, readable.key().length() - 8);

        var encoded = label.chars().allMatch(c -> c < 0x80) ? label : "xn--" + PunycodeEncoder.encode(label);

        assertThat(EmailAddress.of("ann@" + encoded + ".example")).isEqualTo(readable);
    }

    @Property
    void equalMeansEqualKeys(@ForAll("almostAddresses") String one, @ForAll("almostAddresses") String other) {
        var first = EmailAddress.parse(one);
        var second = EmailAddress.parse(other);
        if (first.isPresent() && second.isPresent()) {
            assertThat(first.equals(second))
                    .isEqualTo(first.get().key().equals(second.get().key()));
        }
    }

    @Property
    void whatIsRecognisedInOnePassIsAnAddressAndItsOwnKey(@ForAll("almostPlain") String text) {
        var isAddressAndKey = EmailSyntax.trim(text).equals(text)
                && EmailSyntax.problemWith(text) == null
                && EmailKey.of(text).equals(text);

        assertThat(PlainEmail.is(text)).isEqualTo(isAddressAndKey);
    }

    /** Of what is in most addresses, where these and all others are to be told apart alike. */
    @Provide
    Arbitrary<String> almostPlain() {
        var local = Arbitraries.strings().withChars("ab1.-_+").ofMaxLength(66);
        var label = Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab1_X ").ofMaxLength(4),
                Arbitraries.strings().withChars("ab1_-").ofMaxLength(3).filter(text -> !text.contains("--")),
                Arbitraries.of("a".repeat(63), "a".repeat(64), "acme"));
        var domain = label.list().ofMaxSize(5).map(labels -> String.join(".", labels));
        return Combinators.combine(local, Arbitraries.of("@", "@", "@", "", "@@"), domain)
                .as((before, at, after) -> before + at + after);
    }

    @Provide
    Arbitrary<String> words() {
        return Texts.words();
    }

    @Provide
    Arbitrary<String> almostAddresses() {
        var parts = Arbitraries.oneOf(
                Texts.words(), Texts.any(), Arbitraries.of("xn--bcher-kva", "xn--", "a.b", "-", "", " "));
        return Combinators.combine(parts, Arbitraries.of("@", "@", "@", "", "@@"), parts, parts)
                .as((local, at, name, domain) -> local + at + name + "." + domain);
    }

    private static Optional<EmailAddress> attempt(String text) {
        try {
            return Optional.of(EmailAddress.of(text));
        } catch (InvalidInputException invalid) {
            return Optional.empty();
        }
    }
}
